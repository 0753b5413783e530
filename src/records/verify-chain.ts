import { EMPTY, type Head } from './entry.js';
import type { ReceiptReader } from './notary.js';
import { verifyRecord, type FoundRecord } from './verify-record.js';

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
      const grown = sequence === last.sequence + 1 && (await headNow()).sequence >= sequence;
      if (grown) break;
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
  if (record.sequence <= last.sequence) return 'it stands before the first record of the chain';
  if (record.sequence !== last.sequence + 1) return `record ${last.sequence + 1} is missing`;
  const found = await verifyRecord(tenant, record, notary);
  if ('why' in found) return found.why;
  if (found.chain.sequence !== record.sequence || found.chain.previous !== last.hash) {
    return 'its entry does not follow the record before it';
  }
  if (record.receipt === undefined && unsigned < records - 1) {
    return 'it has no receipt, though records before it have one';
  }
  return undefined;
}
