import type { ReceiptKeys } from './keys.js';

/** So long fetched keys are relied on: a key that the service has withdrawn is not trusted any longer than that. */
const KEPT_MS = 10 * 60_000;

/** Made-up receipts must not make a verifier ask the service over and over. */
const ASKED_AGAIN_AFTER_MS = 30_000;

/** The service's keys, fetched no more often than needed. Both throw what the fetching throws. */
export interface KeyCache {
  /** The keys; fetched where there are none yet, or where they are more than 10 minutes old. */
  current(): Promise<ReceiptKeys>;
  /** Keys fetched after these, which lacked one; `undefined` where that was asked for less than 30 seconds ago. */
  after(used: ReceiptKeys): Promise<ReceiptKeys | undefined>;
}

/** Keeps what `fetchKeys` gives. All who need keys at the same time wait for the same fetch. */
export function keyCache(fetchKeys: () => Promise<ReceiptKeys>): KeyCache {
  let known: { keys: ReceiptKeys; fetchedAt: number } | undefined;
  let fetching: Promise<ReceiptKeys> | undefined;
  let askedAgainAt = Number.NEGATIVE_INFINITY;

  const fetched = () => (fetching ??= keep().finally(() => (fetching = undefined)));
  const keep = async () => {
    const keys = await fetchKeys();
    known = { keys, fetchedAt: performance.now() };
    return keys;
  };

  return {
    current: async () => {
      if (known === undefined || performance.now() - known.fetchedAt >= KEPT_MS) return fetched();
      return known.keys;
    },
    after: async (used) => {
      if (fetching === undefined) {
        if (known !== undefined && known.keys !== used) return known.keys;
        if (performance.now() - askedAgainAt < ASKED_AGAIN_AFTER_MS) return undefined;
      }
      const keys = await fetched();
      // Not before: what failed is tried again.
      askedAgainAt = performance.now();
      return keys;
    },
  };
}
