import { parseArgs } from 'node:util';
import { detect } from '../detection/detect.js';
import type { Signal } from '../detection/detection.js';
import { jsonFault } from '../http/json-fault.js';
import { faultsOf } from '../http/validate/faults.js';
import { SignalsRequest } from '../screening/signals-request.js';
import { BadInput, bytesOf, EXIT, write, type ExitCode, type Io } from './io.js';
import { linesOf, type Line } from './lines.js';

/** One row: what the special category check takes as one signal. */
const Row = SignalsRequest.shape.signals.element;

/** Longer than any row can be that the check takes. */
const MAX_LINE_BYTES = 64 * 1024;

/** Output is handed on in pieces of about this size, and at the latest when all input so far is answered. */
const PIECE = 64 * 1024;

const FAULTS = {
  'too-long': `the line is longer than ${MAX_LINE_BYTES} bytes`,
  'not-utf-8': 'the line is not UTF-8',
} as const;

/** `a22 detect FILE|-`: one line of JSON for each line of input, in order, streamed; a summary on stderr. */
export async function detectCommand(args: readonly string[], io: Io): Promise<ExitCode> {
  const { values, positionals } = parseArgs({
    args: [...args],
    options: { ndjson: { type: 'boolean', default: false } },
    allowPositionals: true,
  });
  const [file, ...others] = positionals;
  if (file === undefined || others.length > 0) throw new BadInput('detect takes one FILE, or - for stdin');

  const readRow = values.ndjson ? rowFromJson : rowFromText;
  const count = { rows: 0, telling: 0, bad: 0 };
  for await (const batch of linesOf(bytesOf(file, io), MAX_LINE_BYTES)) {
    let piece = '';
    for (const line of batch) {
      const answer = answerTo(line, readRow);
      count.rows++;
      if ('error' in answer) count.bad++;
      else if (answer.findings.length > 0) count.telling++;
      piece += `${JSON.stringify(answer)}\n`;
      if (piece.length >= PIECE) {
        await write(io.stdout, piece);
        piece = '';
      }
    }
    await write(io.stdout, piece);
  }
  await write(
    io.stderr,
    `${count.rows} read, ${count.telling} with a special category, ${count.bad} that could not be read\n`,
  );
  return EXIT.ok;
}

function answerTo(line: Line, readRow: (text: string) => unknown) {
  if ('fault' in line) return { error: FAULTS[line.fault] };
  const row = readRow(line.text);
  if (row instanceof BadInput) return { error: row.message };
  const result = Row.safeParse(row);
  if (!result.success) {
    return {
      error: faultsOf(Row, row)
        .map(({ pointer, message }) => `${pointer} ${message}`)
        .join('; '),
    };
  }
  const signal: Signal = result.data;
  return { value: signal.value, findings: detect(signal) };
}

const rowFromText = (text: string) => ({ value: text });

function rowFromJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return new BadInput(`not JSON: ${jsonFault(text)}`);
  }
}
