import { Router, type Request, type Response } from 'express';
import type { z } from 'zod';
import { checkCustomAudience, checkLookalikeAudience } from '../screening/checks/audiences.js';
import { checkSignals } from '../screening/checks/special-category.js';
import { checkSignificantEffect } from '../screening/checks/significant-effect.js';
import { Plan } from '../screening/plan.js';
import { SignalsRequest } from '../screening/signals-request.js';
import type { Deps } from './deps.js';
import { answersJson, takesJson } from './middleware/json.js';
import { noOther } from './middleware/methods.js';
import { ExplainQuery, NoQuery } from './schemas.js';
import { invalidRequest, validBody, validQuery } from './validate.js';

/** `/v1/checks`: one part of a screening on its own. Nothing is recorded. */
export function checkRoutes({ lexicon }: Pick<Deps, 'lexicon'>): Router {
  const routes = Router();
  addCheck(routes, 'significant-effect', Plan, NoQuery, (plan) => checkSignificantEffect(plan, lexicon));
  addCheck(routes, 'special-category', SignalsRequest, ExplainQuery, (signals, { explain }) =>
    checkSignals(signals, { lexicon, explainAll: explain === 'all' }),
  );
  addCheck(routes, 'custom-audience', Plan, NoQuery, (plan) =>
    checkCustomAudience(ofKind('list', plan), lexicon),
  );
  addCheck(routes, 'lookalike-audience', Plan, NoQuery, (plan) =>
    checkLookalikeAudience(ofKind('lookalike', plan), lexicon),
  );
  return routes;
}

function addCheck<B extends z.ZodType, Q extends z.ZodType>(
  routes: Router,
  name: string,
  body: B,
  query: Q,
  check: (body: z.output<B>, query: z.output<Q>) => object,
) {
  routes
    .route(`/v1/checks/${name}`)
    .post(answersJson, takesJson, (req: Request, res: Response) => {
      const asked = validQuery(query, req.query);
      res.json(check(validBody(body, req.body), asked));
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
