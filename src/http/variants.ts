import { Router, type Request, type Response } from 'express';
import { keptJson } from '../records/kept.js';
import { Plan } from '../screening/plan.js';
import { variantsOf } from '../screening/variants/variants-of.js';
import { callerOf } from './caller.js';
import type { Deps } from './deps.js';
import { wholeRowIn } from './kept.js';
import { answersJson, takesJson } from './middleware/json.js';
import { noOther } from './middleware/methods.js';
import { needs } from './middleware/needs.js';
import { NoQuery } from './schemas.js';
import { validSuppression } from './valid-suppression.js';
import { validBody, validQuery } from './validate.js';

/** The smallest changes that lift a plan’s restriction: of a plan that is sent, and of one that was screened. */
export function variantRoutes(deps: Pick<Deps, 'store' | 'lexicon' | 'now'>): Router {
  const { store, lexicon } = deps;
  const routes = Router();

  routes
    .route('/v1/variants')
    .post(needs('screen'), answersJson, takesJson, async (req: Request, res: Response) => {
      validQuery(NoQuery, req.query);
      const plan = validBody(Plan, req.body);
      await validSuppression(plan, callerOf(res).tenant, deps);
      res.json(variantsOf(plan, lexicon));
    })
    .all(noOther('POST'));

  routes
    .route('/v1/screenings/:id/variants')
    .post(needs('screen', 'read'), answersJson, async (req, res) => {
      validQuery(NoQuery, req.query);
      const { tenant } = callerOf(res);
      const kept = await wholeRowIn(store, tenant, req.params.id);
      // A plan that an older release took is put to today's schema again.
      const plan = validBody(Plan, keptJson(kept.plan));
      res.json(variantsOf(plan, lexicon));
    })
    .all(noOther('POST'));

  return routes;
}
