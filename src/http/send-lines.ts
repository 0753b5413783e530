import type { Response } from 'express';
import { pipeline } from 'node:stream/promises';
import { NDJSON } from './middleware/ndjson.js';

/** Sends one line for each item, no faster than the caller takes them. */
export async function sendLines<T>(
  res: Response,
  items: AsyncIterable<T>,
  lineOf: (item: T) => string,
): Promise<void> {
  res.type(NDJSON);
  async function* lines() {
    for await (const item of items) yield `${lineOf(item)}\n`;
  }
  await pipeline(lines(), res).catch(tellUnlessGone);
}

/** A caller that hangs up in the middle is no failure of ours. */
export function tellUnlessGone(error: unknown): void {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code !== 'ERR_STREAM_PREMATURE_CLOSE' && code !== 'ECONNRESET') throw error;
}
