import { Router, type Request, type Response } from 'express';
import { Plan } from '../screening/plan.js';
import { CursorError } from '../storage/store.js';
import type { Deps } from './deps.js';
import { answersJson, takesJson } from './middleware/json.js';
import { noOther } from './middleware/methods.js';
import { HttpProblem } from './problems.js';
import { screeningOf } from './screening-of.js';
import { CreateQuery, ListQuery, NoQuery, PAGE_SIZE } from './schemas.js';
import { invalidRequest, validBody, validQuery } from './validate.js';

/** `/v1/screenings`: plans screened as a whole, and the record of it. */
export function screeningRoutes({ store, now, newId, lexicon }: Deps): Router {
  const routes = Router();

  routes
    .route('/v1/screenings')
    .post(answersJson, takesJson, async (req: Request, res: Response) => {
      const { dryRun, explain } = validQuery(CreateQuery, req.query);
      const options = { explainAll: explain === 'all' };
      const plan = validBody(Plan, req.body);
      if (dryRun === 'true') {
        res.json(screeningOf(plan, null, null, lexicon, options));
        return;
      }
      const id = newId();
      const createdAt = now().toISOString();
      // Which rules do not apply is told, but not kept.
      const { notApplicable, ...record } = screeningOf(plan, id, createdAt, lexicon, options);
      const screening = JSON.stringify(record);
      const { outcome } = record.decision;
      const { reference } = plan;
      // Recorded first: no record, no answer.
      await store.add({
        id,
        createdAt,
        outcome,
        ...(reference !== undefined && { reference }),
        plan: JSON.stringify(plan),
        screening,
      });
      const answer = notApplicable === undefined ? screening : JSON.stringify({ ...record, notApplicable });
      res.status(201).location(`/v1/screenings/${id}`).type('application/json').send(answer);
    })
    .get(answersJson, async (req, res) => {
      const { limit = PAGE_SIZE.default, ...filter } = validQuery(ListQuery, req.query);
      const { screenings, nextCursor } = await store.list({ ...filter, limit }).catch(tellBadCursor);
      const next = nextCursor === undefined ? '' : `,"nextCursor":${JSON.stringify(nextCursor)}`;
      res.type('application/json').send(`{"items":[${screenings.join(',')}]${next}}`);
    })
    .all(noOther('GET', 'POST'));

  routes
    .route('/v1/screenings/:id')
    .get(answersJson, async (req, res) => {
      validQuery(NoQuery, req.query);
      const screening = await store.get(req.params.id);
      if (screening === undefined) {
        throw new HttpProblem('unknown-screening', 'No screening has this id.');
      }
      res.type('application/json').send(screening);
    })
    .all(noOther('GET'));

  return routes;
}

function tellBadCursor(error: unknown): never {
  if (error instanceof CursorError) {
    throw invalidRequest([{ pointer: '/query/cursor', message: error.message }]);
  }
  throw error;
}
