import { Router, type Response } from 'express';
import { pipeline } from 'node:stream/promises';
import { setImmediate } from 'node:timers/promises';
import type { z } from 'zod';
import { digestOf } from '../records/canonical.js';
import { callerOf } from './caller.js';
import type { Deps } from './deps.js';
import { idempotencyKeyOf, keptKey } from './idempotency.js';
import { jsonFault } from './json-fault.js';
import { BatchRow } from './line-schemas.js';
import { isBlank, linesOf, type Line } from './lines.js';
import { stillLetIn } from './middleware/authenticate.js';
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
      const caller = callerOf(res);
      const answer = async (line: Line, row: number): Promise<RowAnswer> => {
        try {
          await stillLetIn(caller, deps);
          return { row, ...(await recorded(rowIn(line), row, key, res, deps)) };
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

type RowAnswer = { row: number } & (Recorded | { error: object });

/** A screening, and whether it was there before. */
interface Recorded {
  readonly screening: string;
  readonly repeated: boolean;
}

/** The answers in the order of the rows, and the sum of them. */
async function* answers(
  chunks: AsyncIterable<Buffer>,
  answer: (line: Line, row: number) => Promise<RowAnswer>,
  res: Response,
): AsyncGenerator<string> {
  const summary = { rows: 0, recorded: 0, repeated: 0, bad: 0 };
  const underWay: Promise<RowAnswer>[] = [];
  let row = 0;
  const told = async (): Promise<string> => {
    const next = (await underWay.shift()) as RowAnswer;
    if ('screening' in next) {
      if (next.repeated) summary.repeated++;
      else summary.recorded++;
      tellAnswered(res, /^\{"id":"([\w-]+)"/.exec(next.screening)?.[1]);
      return `{"row":${next.row},"screening":${next.screening}}\n`;
    }
    summary.bad++;
    return `${JSON.stringify(next)}\n`;
  };
  for await (const batch of linesOf(chunks, BODY_BYTES)) {
    for (const line of batch) {
      row++;
      if (isBlank(line)) continue;
      summary.rows++;
      underWay.push(answer(line, row));
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
): Promise<Recorded> {
  const { tenant } = callerOf(res);
  const key = idempotencyKey ?? (headerKey === undefined ? undefined : `${headerKey}:${row}`);
  const idempotency =
    key === undefined ? undefined : { key: keptKey(key), request: digestOf(['batch', plan]) };
  const before = idempotency && (await deps.store.screenings.answerOf(tenant, idempotency));
  if (before === undefined) await validSuppression(plan, tenant, deps, '/plan');
  const kept =
    before === undefined
      ? await recordScreening(plan, tenant, deps, { ...(idempotency !== undefined && { idempotency }) })
      : { ...before, repeated: true };
  tellKept(res, kept.id);
  return kept;
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
