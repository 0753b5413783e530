/** Far below the number of values that one statement may have. */
const MOST_IN_A_BATCH = 100;

interface Waiting<T, R> {
  readonly item: T;
  readonly written: (result: R) => void;
  readonly failed: (error: unknown) => void;
}

/**
 * Writes one batch after the other, each with all that has arrived while the last was written, so that the disk is
 * waited for once a batch. Each promise settles with its own item.
 *
 * @param write writes all or none, and gives for each what came of it: a result, or the error that is its own.
 */
export function inBatches<T, R>(
  write: (items: readonly T[]) => Promise<readonly PromiseSettledResult<R>[]>,
): (item: T) => Promise<R> {
  const waiting: Waiting<T, R>[] = [];
  let writing = false;

  async function writeAll(): Promise<void> {
    while (waiting.length > 0) await settle(waiting.splice(0, MOST_IN_A_BATCH));
    writing = false;
  }

  async function settle(batch: readonly Waiting<T, R>[]): Promise<void> {
    try {
      const results = await write(batch.map(({ item }) => item));
      batch.forEach(({ written, failed }, i) => {
        const result = results[i];
        if (result?.status === 'fulfilled') written(result.value);
        else failed(result?.reason ?? new Error('nothing came of it'));
      });
    } catch (error) {
      for (const { failed } of batch) failed(error);
    }
  }

  return (item) =>
    new Promise((written, failed) => {
      waiting.push({ item, written, failed });
      if (writing) return;
      writing = true;
      setImmediate(() => void writeAll());
    });
}
