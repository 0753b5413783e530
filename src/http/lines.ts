import { isUtf8 } from 'node:buffer';

/** A line of input: its text without the line end, or why it has none. */
export type Line = { readonly text: string } | { readonly fault: 'too-long' | 'not-utf-8' };

/** Does a line hold nothing? A stream may end with such, or have them between its rows. */
export const isBlank = (line: Line): boolean => 'text' in line && line.text.trim() === '';

const NEWLINE = 0x0a;
const CARRIAGE_RETURN = 0x0d;
const BYTE_ORDER_MARK = '\uFEFF';

/**
 * The lines of a stream of bytes, in batches of what has arrived.
 *
 * Only a line feed (with or without a carriage return) ends a line; the last may lack it. Of a line longer than
 * `maxBytes` nothing is kept, so memory stays constant whatever comes in.
 */
export async function* linesOf(chunks: AsyncIterable<Buffer>, maxBytes: number): AsyncGenerator<Line[]> {
  let pending: Buffer[] = [];
  let pendingBytes = 0;
  let first = true;

  const keep = (piece: Buffer) => {
    pendingBytes += piece.length;
    if (pendingBytes > maxBytes) pending = [];
    else pending.push(piece);
  };
  const take = (): Line => {
    const line =
      pendingBytes > maxBytes ? ({ fault: 'too-long' } as const) : lineFrom(Buffer.concat(pending), first);
    pending = [];
    pendingBytes = 0;
    first = false;
    return line;
  };

  for await (const chunk of chunks) {
    const batch: Line[] = [];
    let start = 0;
    for (let end = chunk.indexOf(NEWLINE); end !== -1; end = chunk.indexOf(NEWLINE, start)) {
      keep(chunk.subarray(start, end));
      batch.push(take());
      start = end + 1;
    }
    if (start < chunk.length) keep(chunk.subarray(start));
    if (batch.length > 0) yield batch;
  }
  if (pendingBytes > 0) yield [take()];
}

function lineFrom(bytes: Buffer, first: boolean): Line {
  if (!isUtf8(bytes)) return { fault: 'not-utf-8' };
  const end = bytes.at(-1) === CARRIAGE_RETURN ? bytes.length - 1 : bytes.length;
  const text = bytes.toString('utf8', 0, end);
  return { text: first && text.startsWith(BYTE_ORDER_MARK) ? text.slice(1) : text };
}
