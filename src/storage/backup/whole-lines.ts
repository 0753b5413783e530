import { BackupError } from '../errors.js';

/** Far more than the longest record: a file that has such a line is something else. */
const MOST_BYTES = 256 * 1024 * 1024;

const NEWLINE = 0x0a;

/** The lines of a stream, byte for byte, each without its line feed. Throws `BackupError` where the last has none. */
export async function* wholeLines(chunks: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let pending: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of chunks) {
    let start = 0;
    for (let end = chunk.indexOf(NEWLINE); end !== -1; end = chunk.indexOf(NEWLINE, start)) {
      pending.push(chunk.subarray(start, end));
      yield Buffer.concat(pending);
      [pending, bytes] = [[], 0];
      start = end + 1;
    }
    pending.push(chunk.subarray(start));
    bytes += chunk.length - start;
    if (bytes > MOST_BYTES) throw new BackupError('it has a line that is too long to be one of a back-up');
  }
  if (bytes > 0) throw new BackupError('the back-up is not whole: it breaks off within a line');
}
