import type { Detection } from '../detection/detection.js';
import type { Lexicon } from '../detection/detect.js';
import { readFlag, type FlagReading } from '../screening/supplier-flags.js';
import { jsonFault } from './json-fault.js';
import { SignalRow } from './line-schemas.js';
import { linesOf, type Line } from './lines.js';
import { faultsOf } from './validate/faults.js';

/** What is answered to one row: what it tells, or why it can't be read. */
export type RowAnswer =
  { value: string; findings: Detection[]; supplierFlag?: FlagReading } | { error: string };

/** What a whole stream came to. */
export interface StreamSummary {
  /** Lines read, the bad ones among them. */
  rows: number;
  /** Rows that tell at least one special category. */
  telling: number;
  /** Rows that could not be read. */
  bad: number;
}

/** Longer than any row can be that the check takes. */
const MAX_LINE_BYTES = 64 * 1024;

/** Answers are handed on in pieces of about this size, and at the latest when all input so far is answered. */
const PIECE = 64 * 1024;

const FAULTS = {
  'too-long': `the line is longer than ${MAX_LINE_BYTES} bytes`,
  'not-utf-8': 'the line is not UTF-8',
} as const;

/** How a line is read: as JSON, `{"value", "kind"?}`, or as the value itself. */
export type RowFormat = 'json' | 'text';

/**
 * Answers each line of a stream with one line of JSON, in order, in constant memory; a row that can't be read is
 * answered with its error and ends nothing.
 *
 * @param summary counts what has been answered so far.
 */
export async function* answerRows(
  chunks: AsyncIterable<Buffer>,
  format: RowFormat,
  lexicon: Lexicon,
  summary: StreamSummary,
): AsyncGenerator<string> {
  for await (const batch of linesOf(chunks, MAX_LINE_BYTES)) {
    let piece = '';
    for (const line of batch) {
      const answer = answerTo(line, format, lexicon);
      summary.rows++;
      if ('error' in answer) summary.bad++;
      else if (answer.findings.length > 0) summary.telling++;
      piece += `${JSON.stringify(answer)}\n`;
      if (piece.length >= PIECE) {
        yield piece;
        piece = '';
      }
    }
    if (piece !== '') yield piece;
  }
}

export const newSummary = (): StreamSummary => ({ rows: 0, telling: 0, bad: 0 });

function answerTo(line: Line, format: RowFormat, lexicon: Lexicon): RowAnswer {
  if ('fault' in line) return { error: FAULTS[line.fault] };
  const row = format === 'text' ? { value: line.text } : parsed(line.text);
  if (row === NOT_JSON) return { error: `not JSON: ${jsonFault(line.text)}` };
  const result = SignalRow.safeParse(row);
  if (!result.success) return { error: faultsIn(row) };
  const { supplierFlag, ...signal } = result.data;
  const findings = lexicon.detect(signal);
  return {
    value: signal.value,
    findings,
    ...(supplierFlag !== undefined && {
      supplierFlag: readFlag(
        supplierFlag,
        findings.map(({ category }) => category),
      ),
    }),
  };
}

/** Further faults of a row are counted, not told: an answer should not outgrow its row by much. */
const MOST_FAULTS = 20;

function faultsIn(row: unknown): string {
  const faults = faultsOf(SignalRow, row);
  const told = faults.slice(0, MOST_FAULTS).map(({ pointer, message }) => `${pointer} ${message}`);
  return [...told, ...(faults.length > MOST_FAULTS ? [`${faults.length - MOST_FAULTS} more`] : [])].join(
    '; ',
  );
}

const NOT_JSON = Symbol('not JSON');

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return NOT_JSON;
  }
}
