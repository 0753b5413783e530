import { Router, type Request, type Response } from 'express';
import type { z } from 'zod';
import type { Lexicon } from '../detection/detect.js';
import type { CheckName } from '../rules/checks.js';
import type { AssessOptions } from '../screening/assess.js';
import { checkCustomAudience, checkLookalikeAudience } from '../screening/checks/audiences.js';
import { checkControllership } from '../screening/checks/controllership.js';
import { checkDataSource } from '../screening/checks/data-source.js';
import { checkDirectMarketing } from '../screening/checks/direct-marketing.js';
import { checkDpia } from '../screening/checks/dpia.js';
import { checkLawfulBasis } from '../screening/checks/lawful-basis.js';
import { checkSignals } from '../screening/checks/special-category.js';
import { checkSignificantEffect } from '../screening/checks/significant-effect.js';
import { Plan } from '../screening/plan.js';
import { SignalsRequest } from '../screening/signals-request.js';
import { callerOf } from './caller.js';
import type { Deps } from './deps.js';
import { answersJson, takesJson } from './middleware/json.js';
import { needs } from './middleware/needs.js';
import { noOther } from './middleware/methods.js';
import { ExplainQuery, PlanCheckQuery } from './schemas.js';
import { validSuppression } from './valid-suppression.js';
import { invalidRequest, validBody, validQuery } from './validate.js';

/** `/v1/checks`: one part of a screening on its own. Nothing is recorded. */
export function checkRoutes(deps: Pick<Deps, 'lexicon' | 'store' | 'now'>): Router {
  const { lexicon } = deps;
  const routes = Router();
  const addPlanCheck = (
    name: CheckName,
    check: (plan: Plan, lexicon: Lexicon, options: AssessOptions) => object,
    kind?: Plan['audience']['kind'],
  ) =>
    addCheck(routes, name, Plan, PlanCheckQuery, async (sent, { explain }, tenant) => {
      const plan = kind === undefined ? sent : ofKind(kind, sent);
      await validSuppression(plan, tenant, deps);
      return check(plan, lexicon, { explainAll: explain === 'all' });
    });
  addPlanCheck('significant-effect', checkSignificantEffect);
  addCheck(routes, 'special-category', SignalsRequest, ExplainQuery, (signals, { explain }) =>
    checkSignals(signals, { lexicon, explainAll: explain === 'all' }),
  );
  addPlanCheck('custom-audience', checkCustomAudience, 'list');
  addPlanCheck('lookalike-audience', checkLookalikeAudience, 'lookalike');
  addPlanCheck('controllership', checkControllership);
  addPlanCheck('dpia', checkDpia);
  addPlanCheck('lawful-basis', checkLawfulBasis);
  addPlanCheck('data-source', checkDataSource);
  addPlanCheck('direct-marketing', checkDirectMarketing);
  return routes;
}

function addCheck<B extends z.ZodType, Q extends z.ZodType>(
  routes: Router,
  name: CheckName,
  body: B,
  query: Q,
  check: (body: z.output<B>, query: z.output<Q>, tenant: string) => object | Promise<object>,
) {
  routes
    .route(`/v1/checks/${name}`)
    .post(needs('screen'), answersJson, takesJson, async (req: Request, res: Response) => {
      const asked = validQuery(query, req.query);
      res.json(await check(validBody(body, req.body), asked, callerOf(res).tenant));
    })
    .all(noOther('POST'));
}

function ofKind(kind: Plan['audience']['kind'], plan: Plan): Plan {
  if (plan.audience.kind === kind) return plan;
  throw invalidRequest([
    {
      pointer: '/audience/kind',
      message: `must be \`${kind}\` for this check, not \`${plan.audience.kind}\``,
    },
  ]);
}
