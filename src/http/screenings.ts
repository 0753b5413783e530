import { Router, type Request, type Response } from 'express';
import { Plan } from '../screening/plan.js';
import { CursorError, type KeptScreening } from '../storage/store.js';
import type { Deps } from './deps.js';
import { answersJson, takesJson } from './middleware/json.js';
import { noOther } from './middleware/methods.js';
import { unknownScreening } from './problems.js';
import { answerScreening } from './answer-screening.js';
import { CreateQuery, ListQuery, NoQuery, PAGE_SIZE } from './schemas.js';
import { invalidRequest, validBody, validQuery } from './validate.js';

/** `/v1/screenings`: plans screened as a whole, and the record of it. */
export function screeningRoutes(deps: Deps): Router {
  const { store } = deps;
  const routes = Router();

  routes
    .route('/v1/screenings')
    .post(answersJson, takesJson, async (req: Request, res: Response) => {
      const { dryRun, explain } = validQuery(CreateQuery, req.query);
      const plan = validBody(Plan, req.body);
      await answerScreening(plan, deps, res, {
        dryRun: dryRun === 'true',
        explainAll: explain === 'all',
      });
    })
    .get(answersJson, async (req, res) => {
      const { limit = PAGE_SIZE.default, ...filter } = validQuery(ListQuery, req.query);
      const { screenings, nextCursor } = await store.list({ ...filter, limit }).catch(tellBadCursor);
      const next = nextCursor === undefined ? '' : `,"nextCursor":${JSON.stringify(nextCursor)}`;
      res.type('application/json').send(`{"items":[${screenings.map(asRead).join(',')}]${next}}`);
    })
    .all(noOther('GET', 'POST'));

  routes
    .route('/v1/screenings/:id')
    .get(answersJson, async (req, res) => {
      validQuery(NoQuery, req.query);
      const screening = await store.get(req.params.id);
      if (screening === undefined) throw unknownScreening();
      res.type('application/json').send(asRead(screening));
    })
    .all(noOther('GET'));

  return routes;
}

/** What was answered, to the byte; behind it what supersedes it since, if anything does. */
function asRead({ screening, supersededBy }: KeptScreening): string {
  if (supersededBy.length === 0) return screening;
  return `${screening.slice(0, -1)},"supersededBy":${JSON.stringify(supersededBy)}}`;
}

function tellBadCursor(error: unknown): never {
  if (error instanceof CursorError) {
    throw invalidRequest([{ pointer: '/query/cursor', message: error.message }]);
  }
  throw error;
}
