import { Router } from 'express';
import { pipeline } from 'node:stream/promises';
import { needs } from './middleware/needs.js';
import { noOther } from './middleware/methods.js';
import { answersNdjson, NDJSON, takesNdjson } from './middleware/ndjson.js';
import type { Deps } from './deps.js';
import { NoQuery } from './schemas.js';
import { tellUnlessGone } from './send-lines.js';
import { answerRows, newSummary } from './signal-rows.js';
import { validQuery } from './validate.js';

/**
 * `/v1/checks/special-category/stream`: signals without end, a row of JSON a line, each answered in its place
 * while the next are still being sent. Nobody reads on while the caller does not take what is answered.
 */
export function detectionStreamRoutes({ lexicon }: Pick<Deps, 'lexicon'>): Router {
  const routes = Router();
  routes
    .route('/v1/checks/special-category/stream')
    .post(needs('screen'), answersNdjson, takesNdjson, async (req, res) => {
      validQuery(NoQuery, req.query);
      res.type(NDJSON);
      await pipeline(
        req,
        async function* (chunks: AsyncIterable<Buffer>) {
          const summary = newSummary();
          yield* answerRows(chunks, 'json', lexicon, summary);
          yield `${JSON.stringify({ summary: { ...summary, lexicon: lexicon.info } })}\n`;
        },
        res,
      ).catch(tellUnlessGone);
    })
    .all(noOther('POST'));
  return routes;
}
