import { setImmediate } from 'node:timers/promises';

/** Does pieces of some work until one comes to nothing, and gives their sum. */
export async function pieceByPiece(work: () => Promise<number>): Promise<number> {
  for (let sum = 0; ;) {
    const done = await work();
    if (done === 0) return sum;
    sum += done;
    // SQLite answers without waiting, and others want to be served in between.
    await setImmediate();
  }
}
