import { Router, type Request, type Response } from 'express';
import { keptJson } from '../records/kept.js';
import { EvidenceRequest, withEvidence } from '../screening/evidence-request.js';
import { mergePatch } from '../screening/merge-patch.js';
import { MOST_ATTESTATIONS, Plan } from '../screening/plan.js';
import { callerOf } from './caller.js';
import type { Deps } from './deps.js';
import { wholeRowIn } from './kept.js';
import { answersJson, takesJson } from './middleware/json.js';
import { noOther } from './middleware/methods.js';
import { needs } from './middleware/needs.js';
import type { Fault, HttpProblem } from './problems.js';
import { answerScreening, answersRetry } from './answer-screening.js';
import { NoQuery } from './schemas.js';
import { validSuppression } from './valid-suppression.js';
import { invalidRequest, validQuery } from './validate.js';
import { byPlace, faultsOf } from './validate/faults.js';
import { valueAt } from './validate/pointer.js';

/** `/v1/screenings/{id}/evidence`: a plan that was screened, screened again with what is new. */
export function evidenceRoutes(deps: Deps): Router {
  const routes = Router();
  routes
    .route('/v1/screenings/:id/evidence')
    .post(
      needs('screen', 'read'),
      answersJson,
      takesJson,
      answersRetry(deps),
      async (req: Request<{ id: string }>, res: Response) => {
        validQuery(NoQuery, req.query);
        const { id } = req.params;
        const { tenant } = callerOf(res);
        const { plan } = await wholeRowIn(deps.store, tenant, id);
        const whole = planWith(keptJson(plan), req.body);
        await validSuppression(whole, tenant, deps, '/plan');
        await answerScreening(whole, deps, req, res, { supersedes: id });
      },
    )
    .all(noOther('POST'));
  return routes;
}

/** The plan with the evidence and the facts of the request. Throws `invalid-request` with every fault of both. */
function planWith(before: unknown, body: unknown): Plan {
  const request = EvidenceRequest.safeParse(body);
  // The patch as it was sent. What it may hold is told by the plan that it makes.
  const patch = valueAt(body, ['plan']);
  const after = isObject(patch) ? mergePatch(before, patch) : before;
  const plan = Plan.safeParse(after);
  if (!request.success || !plan.success) {
    throw invalidRequest(
      [...faultsOf(EvidenceRequest, body), ...faultsOf(Plan, after).map(inThePatch)].sort(byPlace),
    );
  }
  const whole = withEvidence(plan.data, request.data.evidence);
  const { length = 0 } = whole.attestations ?? [];
  if (length > MOST_ATTESTATIONS) throw tooMany(length);
  return whole;
}

function tooMany(all: number): HttpProblem {
  return invalidRequest([
    {
      pointer: '/evidence',
      message: `leaves the plan with ${all} attestations, and it may hold ${MOST_ATTESTATIONS}. Name several rules in one, or take old ones back with a patch of \`attestations\``,
    },
  ]);
}

const inThePatch = ({ pointer, message }: Fault): Fault => ({ pointer: `/plan${pointer}`, message });

const isObject = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
