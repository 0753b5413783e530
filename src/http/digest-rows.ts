import { holdsContactDetails } from '../screening/plan/values.js';
import { isSha256 } from '../screening/plan/suppression.js';
import { jsonFault } from './json-fault.js';
import { isBlank, linesOf, type Line } from './lines.js';

/**
 * What a row holds: a digest as lower-case hex, or why it holds none. The fault never says what stood there. Rows are
 * counted from 1, blank lines among them.
 */
export type DigestRow = { readonly row: number } & ({ readonly digest: string } | { readonly fault: string });

type Content = { readonly digest: string } | { readonly fault: string };

/** So many rows are looked up, or kept, at once. */
const BATCH = 1000;
/** Longer than any row that holds a digest and nothing else. */
const MAX_LINE_BYTES = 1024;

/** The rows of a stream in batches, without blank lines. What has arrived is handed on before more is waited for. */
export async function* digestRows(chunks: AsyncIterable<Buffer>): AsyncGenerator<DigestRow[]> {
  let row = 0;
  for await (const lines of linesOf(chunks, MAX_LINE_BYTES)) {
    for (let start = 0; start < lines.length; start += BATCH) {
      const rows: DigestRow[] = [];
      for (const line of lines.slice(start, start + BATCH)) {
        row++;
        if (!isBlank(line)) rows.push({ row, ...digestIn(line) });
      }
      yield rows;
    }
  }
}

/** Ten million rows are read like this, so the form that everybody sends is read without a parser. */
const PLAIN = /^\{"digest": ?"([\da-fA-F]{64})"\}$/;

function digestIn(line: Line): Content {
  if ('fault' in line) return { fault: UNREADABLE[line.fault] };
  const plain = PLAIN.exec(line.text)?.[1];
  return plain === undefined ? parsed(line.text) : { digest: plain.toLowerCase() };
}

const UNREADABLE = {
  'too-long': `is longer than ${MAX_LINE_BYTES} bytes`,
  'not-utf-8': 'is not UTF-8',
} as const;

function parsed(text: string): Content {
  const row = json(text);
  if (isRow(row) && typeof row.digest === 'string' && isSha256(row.digest)) {
    return { digest: row.digest.toLowerCase() };
  }
  if (holdsContactDetails(text)) return { fault: RAW };
  if (row === undefined) return { fault: `is not JSON: ${jsonFault(text)}` };
  return {
    fault: isRow(row) ? 'holds a `digest` that is not all 64 hexadecimal digits of a SHA-256' : SHAPE,
  };
}

const RAW =
  'holds what looks like an e-mail address or a phone number. Hash it as the platform asks, and send the digest alone: the SDK’s `hashContacts` does it';
const SHAPE = 'has to be `{"digest": "…"}`, with nothing else in it';

function json(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const isRow = (row: unknown): row is { digest: unknown } =>
  typeof row === 'object' && row !== null && Object.keys(row).length === 1 && Object.hasOwn(row, 'digest');
