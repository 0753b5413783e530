import { isRecord, type CallOptions } from './call.js';
import { UnexpectedAnswerError } from './errors.js';

/** Rows to send, as they come. */
export type Rows<Row> = Iterable<Row> | AsyncIterable<Row>;

/** Text is sent in pieces of about this many characters. */
export const PIECE = 64 * 1024;

/** For calls that are answered in lines. */
export const TAKES_LINES = { Accept: 'application/x-ndjson, application/problem+json' };

/** What every call takes whose answer ends with a summary. */
export interface SummaryOptions<Summary> extends CallOptions {
  /** Told what it all came to, before the last step of the loop ends. Where it isn't called, not all was answered. */
  onSummary?: ((summary: Summary) => void) | undefined;
}

/** Each row as a line of JSON, in pieces of at least `size` characters. */
export async function* linesOf(rows: Rows<unknown>, size: number): AsyncGenerator<string> {
  let piece = '';
  for await (const row of rows) {
    piece += `${JSON.stringify(row)}\n`;
    if (piece.length < size) continue;
    yield piece;
    piece = '';
  }
  if (piece !== '') yield piece;
}

/** What the lines of an answer hold. Throws `UnexpectedAnswerError` for a line that is no JSON object. */
export async function* recordsIn(
  call: string,
  pieces: AsyncIterable<string>,
): AsyncGenerator<Record<string, unknown>> {
  let rest = '';
  for await (const piece of pieces) {
    const lines = (rest + piece).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) yield recordIn(call, line);
  }
  if (rest !== '') yield recordIn(call, rest);
}

/**
 * What the lines of an answer hold that ends with a summary, which `onSummary` is told. Throws `UnexpectedAnswerError`
 * as `recordsIn` does, and where the answer ends before its summary.
 */
export async function* resultsIn<Result, Summary>(
  call: string,
  pieces: AsyncIterable<string>,
  onSummary?: (summary: Summary) => void,
): AsyncGenerator<Result> {
  for await (const { summary, ...result } of recordsIn(call, pieces)) {
    if (isRecord(summary)) return onSummary?.(summary as Summary);
    yield result as Result;
  }
  throw new UnexpectedAnswerError(`${call}: the answer ends before its summary`);
}

function recordIn(call: string, line: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(line);
    if (isRecord(value)) return value;
  } catch {
    // told below
  }
  throw new UnexpectedAnswerError(`${call}: a line of the answer is not a JSON object`);
}
