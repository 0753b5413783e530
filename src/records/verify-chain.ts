import { EMPTY, type Entry, type Head } from './entry.js';
import { digestOf, sha256 } from './canonical.js';
import { keptEntry } from './kept.js';
import type { ReceiptReader } from './notary.js';

/** A record as it is found. */
export interface FoundRecord {
  readonly id: string;
  readonly sequence: number;
  readonly createdAt: string;
  readonly outcome: string;
  readonly reference?: string;
  readonly supersedes?: string;
  /** Absent once forgotten. */
  readonly plan?: string;
  /** Absent once forgotten. */
  readonly screening?: string;
  /** The text of the entry, to the byte. */
  readonly entry: string;
  readonly hash: string;
  /** Absent for records from before there were receipts. */
  readonly receipt?: string;
  readonly forgottenAt?: string;
}

/** What a walk along a chain found. */
export interface ChainReport {
  /** Does every record fit? */
  readonly intact: boolean;
  /** Records that were looked at: those that fit, and the first that doesn't. */
  readonly records: number;
  /** Of them, how many have been deleted; what was sworn to about them still fits. */
  readonly forgotten: number;
  /** Of them, how many are from before there were receipts: they are chained, but nobody has signed them. */
  readonly unsigned: number;
  /** The first record that doesn't fit, and why. */
  readonly fault?: { readonly sequence: number; readonly id?: string; readonly why: string };
}

/**
 * Walks a tenant's chain from its first record to its end. Stops at the first record that doesn't fit.
 *
 * @param head where the chain should end, read before the walk: what is added meanwhile is behind it.
 * @param headNow where it ends by now. Asked where there is a record behind `head`: unless the end has moved on to it,
 *   nobody has added it, but somebody has put back the end.
 */
export async function verifyChain(
  tenant: string,
  records: AsyncIterable<FoundRecord>,
  head: Head,
  notary: ReceiptReader,
  headNow: () => Promise<Head> = () => Promise.resolve({ sequence: Infinity, hash: null }),
): Promise<ChainReport> {
  let last: Head = EMPTY;
  const counts = { records: 0, forgotten: 0, unsigned: 0 };
  const broken = (fault: ChainReport['fault']): ChainReport => ({
    intact: false,
    ...counts,
    ...(fault && { fault }),
  });

  for await (const record of records) {
    const { id, sequence } = record;
    if (last.sequence === head.sequence) {
      if ((await headNow()).sequence >= sequence) break;
      return broken({ sequence, id, why: `the chain should end with record ${head.sequence}, but goes on` });
    }
    counts.records++;
    const why = await faultOf(tenant, record, last, counts, notary);
    if (why !== undefined) return broken({ sequence, id, why });
    if (record.forgottenAt !== undefined) counts.forgotten++;
    if (record.receipt === undefined) counts.unsigned++;
    last = { sequence, hash: record.hash };
  }
  if (last.sequence !== head.sequence || last.hash !== head.hash) {
    return broken({
      sequence: last.sequence + 1,
      why: `the chain should end with record ${head.sequence}, but the last that fits is record ${last.sequence}`,
    });
  }
  // What is from before there were receipts is vouched for by the first receipt behind it. Without any, whoever can
  // write to the database could have written all of it.
  if (counts.unsigned > 0 && counts.unsigned === counts.records) {
    return broken({
      sequence: 1,
      why: 'no record of the chain has a receipt, so nobody vouches for it (one that is from before there were receipts is vouched for by the next screening that is recorded)',
    });
  }
  return { intact: true, ...counts };
}

/** Why a record does not fit behind the last one; `undefined` where it does. */
async function faultOf(
  tenant: string,
  record: FoundRecord,
  last: Head,
  { records, unsigned }: { records: number; unsigned: number },
  notary: ReceiptReader,
): Promise<string | undefined> {
  if (record.sequence !== last.sequence + 1) return `record ${last.sequence + 1} is missing`;
  if (sha256(record.entry) !== record.hash)
    return 'its entry was changed: it does not have the hash that was kept';
  const entry = attempt(() => keptEntry(record.entry));
  if (entry === undefined) return 'its entry cannot be read';
  if (entry.chain.sequence !== record.sequence || entry.chain.previous !== last.hash) {
    return 'its entry does not follow the record before it';
  }
  if (record.receipt === undefined) {
    if (unsigned < records - 1) return 'it has no receipt, though records before it have one';
  } else if ((await notary.open(record.receipt)) !== record.entry) {
    return 'its receipt is not one that our keys have signed for this entry';
  }
  if (entry.tenant !== tenant) return 'its entry is of another tenant';
  if (entry.id !== record.id || entry.createdAt !== record.createdAt || entry.outcome !== record.outcome) {
    return 'its id, its time or its outcome is not the one in its entry';
  }
  return contentFault(record, entry);
}

/** A record holds both plan and answer, or neither because they were deleted. */
function contentFault(
  { plan, screening, forgottenAt, receipt, reference, supersedes }: FoundRecord,
  { digests }: Entry,
): string | undefined {
  if (plan === undefined || screening === undefined) {
    const deleted = plan === undefined && screening === undefined && forgottenAt !== undefined;
    return deleted ? undefined : 'its plan or its answer is gone, and nothing says that it was deleted';
  }
  if (forgottenAt !== undefined) return 'it is said to be deleted, but is still there';
  if (attempt(() => digestOf(JSON.parse(plan))) !== digests.plan) return 'its plan was changed';
  const answered = attempt(() => JSON.parse(screening) as Answered);
  const { receipt: said, ...body } = answered ?? {};
  if (attempt(() => digestOf(body)) !== digests.screening) return 'its answer was changed';
  if (said !== receipt) return 'the receipt in its answer is another one';
  if (body.reference !== reference || body.supersedes !== supersedes) {
    return 'its reference, or what it supersedes, is not the one in its answer';
  }
  return undefined;
}

/** What of an answer is also kept beside it. */
interface Answered {
  readonly receipt?: string;
  readonly reference?: string;
  readonly supersedes?: string;
}

/** What comes of it; `undefined` where it fails, since what was changed by hand may be anything. */
function attempt<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch {
    return undefined;
  }
}
