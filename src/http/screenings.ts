import { Router, type Request, type Response } from 'express';
import { DamagedRecordError, keptJson } from '../records/kept.js';
import { Plan } from '../screening/plan.js';
import { CursorError } from '../storage/errors.js';
import type { KeptScreening } from '../storage/storage.js';
import { callerOf } from './caller.js';
import type { Deps } from './deps.js';
import { answersJson, takesJson } from './middleware/json.js';
import { noOther } from './middleware/methods.js';
import { needs } from './middleware/needs.js';
import { rowIn, screeningIn, wholeRowIn } from './kept.js';
import { answerScreening, answersRetry } from './answer-screening.js';
import { CreateQuery, ListQuery, NoQuery, PAGE_SIZE } from './schemas.js';
import { validSuppression } from './valid-suppression.js';
import { invalidRequest, validBody, validQuery } from './validate.js';

/** `/v1/screenings`: plans screened as a whole, and the record of it. */
export function screeningRoutes(deps: Deps): Router {
  const { store, now } = deps;
  const routes = Router();

  routes
    .route('/v1/screenings')
    .post(
      needs('screen'),
      answersJson,
      takesJson,
      answersRetry(deps),
      async (req: Request, res: Response) => {
        const { dryRun, explain } = validQuery(CreateQuery, req.query);
        const plan = validBody(Plan, req.body);
        await validSuppression(plan, callerOf(res).tenant, deps);
        await answerScreening(plan, deps, req, res, {
          dryRun: dryRun === 'true',
          explainAll: explain === 'all',
        });
      },
    )
    .get(needs('read'), answersJson, async (req, res) => {
      const { limit = PAGE_SIZE.default, ...filter } = validQuery(ListQuery, req.query);
      const { screenings, nextCursor } = await store.screenings
        .list(callerOf(res).tenant, { ...filter, limit })
        .catch(tellBadCursor);
      res.type('application/json').send(asPage(screenings, nextCursor));
    })
    .all(noOther('GET', 'POST'));

  routes
    .route('/v1/screenings/:id')
    .get(needs('read'), answersJson, async (req, res) => {
      validQuery(NoQuery, req.query);
      const { tenant } = callerOf(res);
      res.type('application/json').send(asRead(await screeningIn(store, tenant, req.params.id)));
    })
    .delete(needs('admin'), async (req, res) => {
      validQuery(NoQuery, req.query);
      const { tenant } = callerOf(res);
      await rowIn(store, tenant, req.params.id);
      await store.screenings.forget(tenant, req.params.id, now().toISOString());
      res.status(204).end();
    })
    .all(noOther('GET', 'DELETE'));

  routes
    .route('/v1/screenings/:id/plan')
    .get(needs('read'), answersJson, async (req, res) => {
      validQuery(NoQuery, req.query);
      const { plan } = await wholeRowIn(store, callerOf(res).tenant, req.params.id);
      res.type('application/json').send(asJson(plan));
    })
    .all(noOther('GET'));

  return routes;
}

/** A page of what was answered. One damaged record keeps nobody from the others. */
function asPage(screenings: readonly KeptScreening[], nextCursor: string | undefined): string {
  const items: string[] = [];
  const damaged: string[] = [];
  for (const one of screenings) {
    try {
      items.push(asRead(one));
    } catch (error) {
      if (!(error instanceof DamagedRecordError)) throw error;
      damaged.push(one.id);
    }
  }
  const told = damaged.length === 0 ? '' : `,"damaged":${JSON.stringify(damaged)}`;
  const next = nextCursor === undefined ? '' : `,"nextCursor":${JSON.stringify(nextCursor)}`;
  return `{"items":[${items.join(',')}]${told}${next}}`;
}

/** What was answered, to the byte; behind it what supersedes it since, if anything does. Throws as `asJson` does. */
function asRead({ screening, supersededBy }: KeptScreening): string {
  const text = asJson(screening);
  if (supersededBy.length === 0) return text;
  return `${text.slice(0, -1)},"supersededBy":${JSON.stringify(supersededBy)}}`;
}

/** A kept text of JSON, to the byte. Throws `DamagedRecordError` where it is none any more. */
function asJson(text: string): string {
  keptJson(text);
  return text;
}

function tellBadCursor(error: unknown): never {
  if (error instanceof CursorError) {
    throw invalidRequest([{ pointer: '/query/cursor', message: error.message }]);
  }
  throw error;
}
