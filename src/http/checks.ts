import { Router, type Request, type Response } from 'express';
import type { z } from 'zod';
import { checkCustomAudience, checkLookalikeAudience } from '../screening/checks/audiences.js';
import { checkSignals } from '../screening/checks/special-category.js';
import { checkSignificantEffect } from '../screening/checks/significant-effect.js';
import { Plan } from '../screening/plan.js';
import { SignalsRequest } from '../screening/signals-request.js';
import { answersJson, takesJson } from './middleware/json.js';
import { noOther } from './middleware/methods.js';
import { NoQuery } from './schemas.js';
import { invalidRequest, validBody, validQuery } from './validate.js';

/** `/v1/checks`: one part of a screening on its own. Nothing is recorded. */
export function checkRoutes(): Router {
  const routes = Router();
  addCheck(routes, 'significant-effect', Plan, checkSignificantEffect);
  addCheck(routes, 'special-category', SignalsRequest, checkSignals);
  addCheck(routes, 'custom-audience', Plan, (plan) => checkCustomAudience(ofKind('list', plan)));
  addCheck(routes, 'lookalike-audience', Plan, (plan) => checkLookalikeAudience(ofKind('lookalike', plan)));
  return routes;
}

function addCheck<S extends z.ZodType>(
  routes: Router,
  name: string,
  body: S,
  check: (body: z.output<S>) => object,
) {
  routes
    .route(`/v1/checks/${name}`)
    .post(answersJson, takesJson, (req: Request, res: Response) => {
      validQuery(NoQuery, req.query);
      res.json(check(validBody(body, req.body)));
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
