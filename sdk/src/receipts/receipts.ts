import { answerOf, type CallOptions, type Wire } from '../call.js';
import { UnexpectedAnswerError } from '../errors.js';
import { ReceiptError } from './errors.js';
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
   * They are fetched once and kept; and again for a receipt that names an unknown key, at most every 30 seconds.
   */
  verify(receipt: string, options: ReceiptOptions): Promise<Receipt>;
}

/** Made-up receipts must not make a verifier ask the service over and over. */
const ASKED_AGAIN_AFTER_MS = 30_000;

/** The call on `/.well-known/jwks.json`, and what rests on it. */
export function receipts(wire: Wire): Receipts {
  let known: ReceiptKeys | undefined;
  let askedAgainAt = Number.NEGATIVE_INFINITY;

  const keys = async ({ signal }: CallOptions = {}): Promise<ReceiptKeys> => {
    const call = 'GET /.well-known/jwks.json';
    const answer = await answerOf(call, wire.GET('/.well-known/jwks.json', { signal: signal ?? null }));
    if (!isKeySet(answer)) throw new UnexpectedAnswerError(`${call}: the answer is no JWK Set`);
    return answer;
  };

  return {
    keys,
    verify: async (receipt, { signal, ...subject }) => {
      checkSubject(subject);
      known ??= await keys({ signal });
      try {
        return await verifyReceipt(receipt, { ...subject, keys: known });
      } catch (error) {
        const isUnknown = error instanceof ReceiptError && error.reason === 'unknown-key';
        if (!isUnknown || performance.now() - askedAgainAt < ASKED_AGAIN_AFTER_MS) throw error;
        askedAgainAt = performance.now();
        known = await keys({ signal });
        return verifyReceipt(receipt, { ...subject, keys: known });
      }
    },
  };
}
