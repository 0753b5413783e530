import { answerOf, type CallOptions, type Wire } from '../call.js';
import { abortable } from '../deadline.js';
import { UnexpectedAnswerError } from '../errors.js';
import { ReceiptError } from './errors.js';
import { keyCache } from './key-cache.js';
import { isKeySet, type ReceiptKeys } from './keys.js';
import type { Receipt } from './receipt.js';
import { checkSubject, verifyReceipt, type ReceiptSubject } from './verify-receipt.js';

/** What to hold a receipt against. */
export interface ReceiptOptions extends ReceiptSubject, CallOptions {}

/** Receipts of this service. */
export interface Receipts {
  /** The keys that receipts are signed with, those of old receipts too. Keep them to verify offline. */
  keys(options?: CallOptions): Promise<ReceiptKeys>;
  /**
   * Did this service screen just this plan? As `verifyReceipt`, with the service's keys.
   *
   * They are fetched once and kept for 10 minutes; and again for a receipt that names an unknown key, at most every 30
   * seconds. Throws as `keys` does where they can't be fetched: a key that may be withdrawn proves nothing.
   */
  verify(receipt: string, options: ReceiptOptions): Promise<Receipt>;
}

const CALL = 'GET /.well-known/jwks.json';

/** The call on `/.well-known/jwks.json`, and what rests on it. */
export function receipts(wire: Wire): Receipts {
  const keys = async ({ signal }: CallOptions = {}): Promise<ReceiptKeys> => {
    const answer = await answerOf(CALL, wire.GET('/.well-known/jwks.json', { signal: signal ?? null }));
    if (!isKeySet(answer)) throw new UnexpectedAnswerError(`${CALL}: the answer is no JWK Set`);
    return answer;
  };
  // Nobody's signal, as others may be waiting for the same keys.
  const cache = keyCache(() => keys());

  return {
    keys,
    verify: async (receipt, { signal, ...subject }) => {
      checkSubject(subject);
      const unlessAborted = <T>(work: () => Promise<T>) => abortable(CALL, work, signal);
      const used = await unlessAborted(() => cache.current());
      try {
        return await verifyReceipt(receipt, { ...subject, keys: used });
      } catch (error) {
        if (!(error instanceof ReceiptError && error.reason === 'unknown-key')) throw error;
        const newer = await unlessAborted(() => cache.after(used));
        if (newer === undefined) throw error;
        return verifyReceipt(receipt, { ...subject, keys: newer });
      }
    },
  };
}
