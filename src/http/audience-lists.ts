import { Router, type Request, type Response } from 'express';
import { pipeline } from 'node:stream/promises';
import { callerOf } from './caller.js';
import type { Deps } from './deps.js';
import { digestRows } from './digest-rows.js';
import { idempotencyKeyOf, keptKey } from './idempotency.js';
import { incoming, wasCutOff } from './incoming.js';
import { checkList, lineOf, summaryOf, type CheckTerms } from './list-check.js';
import { noteFailure } from './middleware/failures.js';
import { answersJson } from './middleware/json.js';
import { noOther } from './middleware/methods.js';
import { needs } from './middleware/needs.js';
import { answersNdjson, NDJSON, takesNdjson } from './middleware/ndjson.js';
import { HttpProblem, PROBLEMS, problemType } from './problems.js';
import { NoQuery } from './schemas.js';
import { tellUnlessGone } from './send-lines.js';
import { validQuery } from './validate.js';

/** `/v1/audience-lists`: lists of digests held against those of people who objected. */
export function audienceListRoutes(deps: Pick<Deps, 'store' | 'now' | 'newId' | 'logger'>): Router {
  const { suppressions } = deps.store;
  const routes = Router();

  routes
    .route('/v1/audience-lists/check')
    .post(needs('screen'), answersNdjson, takesNdjson, async (req: Request, res: Response) => {
      validQuery(NoQuery, req.query);
      const { tenant } = callerOf(res);
      const key = idempotencyKeyOf(req);
      const terms: CheckTerms = {
        tenant,
        idempotencyKey: key && keptKey(key),
        id: deps.newId(),
        createdAt: deps.now().toISOString(),
        suppressions: await suppressions.count(tenant),
      };
      res.type(NDJSON);
      await pipeline(orWhyNot(checkList(digestRows(incoming(req)), terms, suppressions), res), res).catch(
        tellUnlessGone,
      );
    })
    .all(noOther('POST'));

  routes
    .route('/v1/audience-lists/checks/:id')
    .get(needs('read'), answersJson, async (req, res) => {
      validQuery(NoQuery, req.query);
      const check = await suppressions.check(callerOf(res).tenant, req.params.id);
      if (check === undefined) throw new HttpProblem('unknown-list-check', 'No check of a list has this id.');
      res.json(summaryOf(check));
    })
    .all(noOther('GET'));

  /** The status is long sent when something goes wrong in the middle: the last line says it then. */
  async function* orWhyNot(lines: AsyncIterable<string>, res: Response): AsyncGenerator<string> {
    try {
      yield* lines;
    } catch (error) {
      if (wasCutOff(error)) throw error;
      const { code, detail } = noteFailure(error, res, deps.logger);
      yield lineOf({
        error: code === 'storage-unavailable' ? NOT_KEPT : detail,
        type: problemType(code),
        status: PROBLEMS[code].status,
      });
    }
  }

  return routes;
}

const NOT_KEPT = 'The storage failed, so the list was not wholly checked, and no check was kept. Try again.';
