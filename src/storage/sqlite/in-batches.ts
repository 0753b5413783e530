/** Far below the number of values that one SQLite statement may have. */
const MOST_IN_A_BATCH = 500;

interface Waiting<T> {
  readonly item: T;
  readonly written: () => void;
  readonly failed: (error: unknown) => void;
}

/**
 * Writes what arrives in one turn of the event loop in one go, so that the disk is waited for once. Each promise
 * resolves only when its own item is written.
 *
 * @param write writes all or none. Where it fails for several, each is tried alone: one does not fail for another.
 */
export function inBatches<T>(write: (items: readonly T[]) => Promise<void>): (item: T) => Promise<void> {
  let waiting: Waiting<T>[] = [];

  function flush(): void {
    const all = waiting;
    waiting = [];
    for (let i = 0; i < all.length; i += MOST_IN_A_BATCH) void settle(all.slice(i, i + MOST_IN_A_BATCH));
  }

  async function settle(batch: readonly Waiting<T>[]): Promise<void> {
    try {
      await write(batch.map(({ item }) => item));
      for (const { written } of batch) written();
    } catch (error) {
      const [first] = batch;
      if (batch.length === 1 && first !== undefined) return first.failed(error);
      for (const one of batch) await settle([one]);
    }
  }

  return (item) =>
    new Promise((written, failed) => {
      waiting.push({ item, written, failed });
      if (waiting.length === 1) setImmediate(flush);
    });
}
