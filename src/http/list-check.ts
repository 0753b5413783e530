import { createHash } from 'node:crypto';
import { setImmediate } from 'node:timers/promises';
import type { ListCheck, SuppressionStore } from '../storage/storage.js';
import type { DigestRow } from './digest-rows.js';
import { HttpProblem } from './problems.js';
import type { ListCheckSummary } from './suppression-schemas.js';

/** How a check is to be kept, once the list is read to its end. */
export interface CheckTerms {
  readonly tenant: string;
  readonly id: string;
  /** When it began. */
  readonly createdAt: string;
  /** Size of the suppression list then. */
  readonly suppressions: number;
  readonly idempotencyKey?: string | undefined;
}

/**
 * Answers the rows that must come out and those that are no digests, each with a line and in order, and then keeps the
 * check and answers its summary. Of the list nothing is left behind but sums.
 *
 * Throws `HttpProblem` where no check can be kept, and `StorageError`: what was answered so far proves nothing.
 */
export async function* checkList(
  batches: AsyncIterable<readonly DigestRow[]>,
  terms: CheckTerms,
  store: SuppressionStore,
): AsyncGenerator<string> {
  const [list, remove, keep] = [new Sum(), new Sum(), new Sum()];
  let bad = 0;
  let read = 0;
  for await (const rows of batches) {
    const digests = rows.flatMap((each) => ('digest' in each ? [each.digest] : []));
    const objected = await store.among(
      terms.tenant,
      digests.map((digest) => Buffer.from(digest, 'hex')),
    );
    let lines = '';
    read += rows.length;
    for (const each of rows) {
      const { row } = each;
      if ('fault' in each) {
        bad++;
        lines += lineOf({ row, error: each.fault });
      } else if (objected.has(each.digest)) {
        lines += lineOf({ row, digest: each.digest });
      }
    }
    list.add(digests);
    remove.add(digests.filter((digest) => objected.has(digest)));
    keep.add(digests.filter((digest) => !objected.has(digest)));
    if (lines !== '') yield lines;
    // SQLite answers without waiting, and others want to be served in between.
    await setImmediate();
  }
  if (bad > 0) throw notWholly(bad, read);
  const kept = await keptOnce(asCheck(terms, list, remove, keep), store);
  yield lineOf({ summary: summaryOf(kept) });
}

export const lineOf = (value: object): string => `${JSON.stringify(value)}\n`;

/** How many digests there are, and the SHA-256 over them, each with a line feed. */
class Sum {
  rows = 0;
  private readonly hash = createHash('sha256');

  add(digests: readonly string[]): void {
    if (digests.length === 0) return;
    this.rows += digests.length;
    this.hash.update(`${digests.join('\n')}\n`);
  }

  digest(): string {
    return this.hash.digest('hex');
  }
}

function asCheck({ idempotencyKey, ...terms }: CheckTerms, list: Sum, remove: Sum, keep: Sum): ListCheck {
  return {
    ...terms,
    listed: list.rows,
    listDigest: list.digest(),
    removed: remove.rows,
    removedDigest: remove.digest(),
    kept: keep.rows,
    keptDigest: keep.digest(),
    ...(idempotencyKey !== undefined && { idempotencyKey }),
  };
}

/** Keeps the check; under a key that was used before, gives the one from then, if it came to the same. */
async function keptOnce(check: ListCheck, store: SuppressionStore): Promise<ListCheck> {
  const { tenant, idempotencyKey } = check;
  if (idempotencyKey === undefined) {
    await store.addCheck(check);
    return check;
  }
  const before = await store.checkUnder(tenant, idempotencyKey);
  if (before !== undefined) return sameAs(before, check);
  try {
    await store.addCheck(check);
    return check;
  } catch (error) {
    // Another try under this key may have been quicker.
    const quicker = await store.checkUnder(tenant, idempotencyKey);
    if (quicker === undefined) throw error;
    return sameAs(quicker, check);
  }
}

function sameAs(before: ListCheck, check: ListCheck): ListCheck {
  if (before.listDigest !== check.listDigest) {
    throw new HttpProblem(
      'idempotency-conflict',
      'This Idempotency-Key was used before, for another list. No check was kept. Send a new key with a new list.',
    );
  }
  if (before.removedDigest !== check.removedDigest) {
    throw new HttpProblem(
      'idempotency-conflict',
      `This Idempotency-Key was used before, for this list, and ${before.removed} rows had to come out then. The suppression list has changed since, and now it is ${check.removed}. No check was kept. Send a new key to check the list anew.`,
    );
  }
  return before;
}

const notWholly = (bad: number, rows: number) =>
  new HttpProblem(
    'invalid-request',
    `${bad} of ${rows} rows ${bad === 1 ? 'is no digest' : 'are no digests'}, so no check was kept: a list that was not wholly read proves nothing. Mend ${bad === 1 ? 'that row' : 'those rows'} and send the whole list again.`,
  );

/** A check as it is answered. */
export const summaryOf = (check: ListCheck): ListCheckSummary => ({
  checkId: check.id,
  createdAt: check.createdAt,
  suppressions: check.suppressions,
  list: { rows: check.listed, digest: check.listDigest },
  remove: { rows: check.removed, digest: check.removedDigest },
  keep: { rows: check.kept, digest: check.keptDigest },
  bad: 0,
});
