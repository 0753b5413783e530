import { digestOf, sha256 } from './canonical.js';
import type { Entry } from './entry.js';
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

/** What is wrong with a record, in words that follow “because” or stand alone. */
export interface RecordFault {
  readonly why: string;
}

/**
 * Holds a record against its own entry and receipt, wherever it stands in a chain: the entry of a sound record, or what
 * is wrong with it. A record from before there were receipts (its entry names no issuer) needs none.
 */
export async function verifyRecord(
  tenant: string,
  record: FoundRecord,
  notary: ReceiptReader,
): Promise<Entry | RecordFault> {
  if (sha256(record.entry) !== record.hash)
    return { why: 'its entry was changed: it does not have the hash that was kept' };
  const entry = attempt(() => keptEntry(record.entry));
  if (entry === undefined) return { why: 'its entry cannot be read' };
  if (record.receipt === undefined) {
    if (entry.issuer !== '') return { why: 'its receipt is gone' };
  } else if ((await notary.open(record.receipt)) !== record.entry) {
    return { why: 'its receipt is not one that our keys have signed for this entry' };
  }
  if (entry.tenant !== tenant) return { why: 'its entry is of another tenant' };
  if (entry.id !== record.id || entry.createdAt !== record.createdAt || entry.outcome !== record.outcome) {
    return { why: 'its id, its time or its outcome is not the one in its entry' };
  }
  const why = contentFault(record, entry);
  return why === undefined ? entry : { why };
}

/** A record holds both plan and answer, or neither because they were deleted. */
function contentFault(
  { plan, screening, forgottenAt, receipt, reference, supersedes }: FoundRecord,
  { digests }: Entry,
): string | undefined {
  if (plan === undefined || screening === undefined) {
    const deleted = plan === undefined && screening === undefined && forgottenAt !== undefined;
    if (!deleted) return 'its plan or its answer is gone, and nothing says that it was deleted';
    return reference === undefined ? undefined : 'it is said to be deleted, but has a reference';
  }
  if (forgottenAt !== undefined) return 'it is said to be deleted, but is still there';
  if (attempt(() => digestOf(asWritten(plan))) !== digests.plan) return 'its plan was changed';
  const answered = attempt(() => asWritten(screening) as Answered);
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

/** The JSON of a text as we write it. One that says something twice is read differently by different readers. */
function asWritten(text: string): unknown {
  const json: unknown = JSON.parse(text);
  if (JSON.stringify(json) !== text) throw new Error('not as it was written');
  return json;
}

/** What comes of it; `undefined` where it fails, since what was changed by hand may be anything. */
function attempt<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch {
    return undefined;
  }
}
