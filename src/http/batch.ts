import { Router, type Response } from 'express';
import { pipeline } from 'node:stream/promises';
import { setImmediate } from 'node:timers/promises';
import { z } from 'zod';
import { digestOf } from '../records/canonical.js';
import { Plan } from '../screening/plan.js';
import { callerOf } from './caller.js';
import type { Deps } from './deps.js';
import { IDEMPOTENCY_KEY, idempotencyKeyOf } from './idempotency.js';
import { jsonFault } from './json-fault.js';
import { linesOf, type Line } from './lines.js';
import { noteFailure } from './middleware/failures.js';
import { BODY_BYTES } from './middleware/json.js';
import { tellAnswered, tellKept } from './middleware/measure.js';
import { noOther } from './middleware/methods.js';
import { needs } from './middleware/needs.js';
import { answersNdjson, NDJSON, takesNdjson } from './middleware/ndjson.js';
import { requestIdOf } from './middleware/request-id.js';
import { HttpProblem, problemBody } from './problems.js';
import { recordScreening } from './record-screening.js';
import { NoQuery } from './schemas.js';
import { tellUnlessGone } from './send-lines.js';
import { validSuppression } from './valid-suppression.js';
import { invalidRequest, validBody, validQuery } from './validate.js';
import { halfCharacters, mayHoldHalves } from './validate/whole-characters.js';

/** Rows that are under way at once, so that the disk is waited for once for several. */
const AT_ONCE = 16;

/** One row of a batch. */
export const BatchRow = z.strictObject({
  plan: Plan,
  idempotencyKey: z
    .string()
    .regex(IDEMPOTENCY_KEY, { error: 'has to be 1 to 255 characters of visible ASCII' })
    .optional(),
});

/**
 * `/v1/screenings/batch`: plans in, screenings out, a line of JSON each, in order and without end. Each is recorded
 * before it is answered; a row that fails ends nothing. Nobody reads on while the caller does not take what is answered.
 */
export function batchRoutes(deps: Deps): Router {
  const routes = Router();
  routes
    .route('/v1/screenings/batch')
    .post(needs('screen'), answersNdjson, takesNdjson, async (req, res) => {
      validQuery(NoQuery, req.query);
      const key = idempotencyKeyOf(req);
      const answer = async (line: Line, row: number): Promise<RowAnswer> => {
        try {
          return { row, screening: await recorded(rowIn(line), row, key, res, deps) };
        } catch (error) {
          return { row, error: problemBody(noteFailure(error, res, deps.logger), requestIdOf(res)) };
        }
      };
      res.type(NDJSON);
      await pipeline(req, (chunks: AsyncIterable<Buffer>) => answers(chunks, answer, res), res).catch(
        tellUnlessGone,
      );
    })
    .all(noOther('POST'));
  return routes;
}

type RowAnswer = { row: number } & ({ screening: string } | { error: object });

/** The answers in the order of the rows, and the sum of them. */
async function* answers(
  chunks: AsyncIterable<Buffer>,
  answer: (line: Line, row: number) => Promise<RowAnswer>,
  res: Response,
): AsyncGenerator<string> {
  const summary = { rows: 0, recorded: 0, bad: 0 };
  const underWay: Promise<RowAnswer>[] = [];
  const told = async (): Promise<string> => {
    const next = (await underWay.shift()) as RowAnswer;
    if ('screening' in next) {
      summary.recorded++;
      tellAnswered(res, /^\{"id":"([\w-]+)"/.exec(next.screening)?.[1]);
      return `{"row":${next.row},"screening":${next.screening}}\n`;
    }
    summary.bad++;
    return `${JSON.stringify(next)}\n`;
  };
  for await (const batch of linesOf(chunks, BODY_BYTES)) {
    for (const line of batch) {
      underWay.push(answer(line, ++summary.rows));
      // A screening takes its time, and others wait for theirs.
      await setImmediate();
      if (underWay.length >= AT_ONCE) yield await told();
    }
    while (underWay.length > 0) yield await told();
  }
  yield `${JSON.stringify({ summary })}\n`;
}

async function recorded(
  { plan, idempotencyKey }: z.infer<typeof BatchRow>,
  row: number,
  headerKey: string | undefined,
  res: Response,
  deps: Deps,
): Promise<string> {
  const { tenant } = callerOf(res);
  await validSuppression(plan, tenant, deps.store, '/plan');
  const key = idempotencyKey ?? (headerKey === undefined ? undefined : `${headerKey}:${row}`);
  const { id, screening } = await recordScreening(plan, tenant, deps, {
    ...(key !== undefined && { idempotency: { key, request: digestOf(['batch', plan]) } }),
  });
  tellKept(res, id);
  return screening;
}

/** The row that a line holds. Throws `malformed-json`, `payload-too-large`, `invalid-request`. */
function rowIn(line: Line): z.infer<typeof BatchRow> {
  if ('fault' in line) {
    throw line.fault === 'too-long'
      ? new HttpProblem('payload-too-large', `A row may have ${BODY_BYTES} bytes at most.`)
      : new HttpProblem('malformed-json', 'The row is not UTF-8.');
  }
  const body = parsed(line.text);
  const halves = mayHoldHalves(Buffer.from(line.text)) ? halfCharacters(body) : [];
  if (halves.length > 0) throw invalidRequest(halves);
  return validBody(BatchRow, body);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new HttpProblem('malformed-json', `Not JSON: ${jsonFault(text)}.`);
  }
}
