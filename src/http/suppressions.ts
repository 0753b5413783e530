import { Router, type Request, type Response } from 'express';
import { setImmediate } from 'node:timers/promises';
import { isSha256 } from '../screening/plan/suppression.js';
import { StorageError } from '../storage/errors.js';
import { callerInLog, callerOf } from './caller.js';
import type { Deps } from './deps.js';
import { digestRows, type DigestRow } from './digest-rows.js';
import { incoming, wasCutOff } from './incoming.js';
import { answersJson } from './middleware/json.js';
import { noOther } from './middleware/methods.js';
import { needs } from './middleware/needs.js';
import { takesNdjson } from './middleware/ndjson.js';
import { requestIdOf } from './middleware/request-id.js';
import { HttpProblem, type Fault } from './problems.js';
import { NoQuery } from './schemas.js';
import { ClearQuery } from './suppression-schemas.js';
import { validQuery } from './validate.js';

/** `/v1/suppressions`: digests of people who objected. */
export function suppressionRoutes({
  store: { suppressions },
  logger,
  now,
}: Pick<Deps, 'store' | 'logger' | 'now'>): Router {
  const routes = Router();
  /** Counts alone: who objected is for nobody to know. */
  const log = (res: Response, counts: Record<string, number>) =>
    logger.info(
      { requestId: requestIdOf(res), ...callerInLog(res), ...counts },
      'the suppression list was changed',
    );

  routes
    .route('/v1/suppressions')
    .get(needs('read'), answersJson, async (req, res) => {
      validQuery(NoQuery, req.query);
      res.json({ count: await suppressions.count(callerOf(res).tenant) });
    })
    .put(needs('admin'), answersJson, takesNdjson, async (req: Request, res: Response) => {
      validQuery(NoQuery, req.query);
      const { tenant } = callerOf(res);
      const tally = newTally();
      const add = (digests: readonly Buffer[]) => suppressions.add(tenant, digests, now().toISOString());
      await addAll(digestRows(incoming(req)), add, tally)
        .finally(() => log(res, { received: tally.received, added: tally.added }))
        .catch(tellHowFar(tally));
      const count = await suppressions.count(tenant);
      const { received, added, bad } = tally;
      if (bad > 0) throw badLines(tally, count);
      res.json({ received, added, count });
    })
    .delete(needs('admin'), answersJson, async (req, res) => {
      validQuery(ClearQuery, req.query);
      const removed = await suppressions.clear(callerOf(res).tenant);
      log(res, { removed });
      res.json({ removed });
    })
    .all(noOther('GET', 'PUT', 'DELETE'));

  routes
    .route('/v1/suppressions/:digest')
    .delete(needs('admin'), async (req, res) => {
      validQuery(NoQuery, req.query);
      const { digest } = req.params;
      const found =
        isSha256(digest) && (await suppressions.remove(callerOf(res).tenant, Buffer.from(digest, 'hex')));
      if (!found) throw unknownSuppression();
      log(res, { removed: 1 });
      res.status(204).end();
    })
    .all(noOther('DELETE'));

  return routes;
}

/** What became of the lines so far. */
interface Tally {
  received: number;
  /** Digests that are kept, those that were on the list before among them. */
  kept: number;
  added: number;
  bad: number;
  /** The first faults; further ones are counted. */
  readonly faults: Fault[];
}

const newTally = (): Tally => ({ received: 0, kept: 0, added: 0, bad: 0, faults: [] });

const MOST_FAULTS = 100;

/** Fewer rows than this are not worth a transaction of their own while more are to come. */
const WORTH_KEEPING = 1000;

/** Adds what is sound as it comes in, whatever stands beside it: to keep an objection is the safe direction. */
async function addAll(
  batches: AsyncIterable<readonly DigestRow[]>,
  add: (digests: readonly Buffer[]) => Promise<number>,
  tally: Tally,
): Promise<void> {
  let digests: Buffer[] = [];
  const keep = async () => {
    tally.added += await add(digests);
    tally.kept += digests.length;
    digests = [];
  };
  for await (const rows of batches) {
    for (const row of rows) {
      tally.received++;
      if ('digest' in row) digests.push(Buffer.from(row.digest, 'hex'));
      else if (++tally.bad <= MOST_FAULTS)
        tally.faults.push({ pointer: `/lines/${row.row}`, message: row.fault });
    }
    if (digests.length >= WORTH_KEEPING) await keep();
    // SQLite answers without waiting, and others want to be served in between.
    await setImmediate();
  }
  await keep();
}

/** What was kept before the storage failed stays, and has to be told. */
const tellHowFar =
  (tally: Tally) =>
  (error: unknown): never => {
    const { kept } = tally;
    if (error instanceof StorageError && kept > 0) {
      throw new HttpProblem(
        'storage-unavailable',
        `The first ${kept} digests were kept, the others were not. Send the whole list again: to add a digest twice does no harm.`,
        { cause: error },
      );
    }
    if (wasCutOff(error)) throw new HttpProblem('malformed-request', 'The body was cut off.');
    throw error;
  };

function badLines({ bad, received, kept, added, faults }: Tally, count: number): HttpProblem {
  const told = bad > MOST_FAULTS ? `the first ${MOST_FAULTS} stand` : bad === 1 ? 'it stands' : 'they stand';
  return new HttpProblem(
    'invalid-request',
    `${bad} of ${received} lines ${bad === 1 ? 'holds' : 'hold'} no digest; ${told} under errors, each with its number, counted from 1. Kept: ${kept}, of them new: ${added}; the list holds ${count} now. Mend those lines and send them, or all: to add a digest twice does no harm.`,
    { errors: faults },
  );
}

const unknownSuppression = () =>
  new HttpProblem(
    'unknown-suppression',
    'This digest is not on the list. It is named by all of its 64 hexadecimal digits.',
  );
