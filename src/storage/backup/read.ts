import { createHash } from 'node:crypto';
import { BackupError } from '../errors.js';
import { schemaVersion } from '../sql/migrations/index.js';
import { End, FORMAT, Header, noRows, RowLine, type Counts } from './format.js';
import { wholeLines } from './whole-lines.js';
import { ROWS, TABLES, type TableRow } from './rows.js';

/**
 * The rows of a back-up, as they come. Whoever takes them has to wait for the end before keeping any: only there it is
 * known whether the back-up is whole.
 *
 * @param counts is filled with how many rows there were.
 *
 * Throws `BackupError`.
 */
export async function* rowsOf(
  bytes: AsyncIterable<Buffer>,
  counts: Counts = noRows(),
): AsyncGenerator<TableRow> {
  const hash = createHash('sha256');
  let number = 0;
  let table = 0;
  let ended = false;
  for await (const line of wholeLines(bytes)) {
    number++;
    if (ended) throw new BackupError(`line ${number} is behind the end of the back-up`);
    const value = jsonIn(line, number);
    if (number === 1) {
      readHeader(value);
    } else if (isObject(value) && 'end' in value) {
      readEnd(value, counts, hash.digest('hex'));
      ended = true;
      continue;
    } else {
      const row = rowIn(value, number);
      if (TABLES.indexOf(row.table) < table) throw new BackupError(`line ${number} is out of order`);
      table = TABLES.indexOf(row.table);
      counts[row.table]++;
      yield row;
    }
    hash.update(line).update('\n');
  }
  if (!ended) throw new BackupError(`the back-up is not whole: it breaks off behind line ${number}`);
}

function readHeader(value: unknown): void {
  if (!isObject(value) || !('format' in value) || value.format !== FORMAT.format) {
    throw new BackupError('it is no back-up of `a22 backup`: its first line does not say so');
  }
  if ('version' in value && value.version !== FORMAT.version) {
    throw new BackupError(
      `it has version ${JSON.stringify(value.version)} of the format, and this release reads ${FORMAT.version}: restore it with the release that has made it, or a newer one`,
    );
  }
  const { data: header } = Header.safeParse(value);
  if (header === undefined) throw new BackupError('its first line can’t be read');
  if (header.schema === schemaVersion) return;
  throw new BackupError(
    `release ${header.release} has made it, with the tables of ${header.schema}; here they are those of ${schemaVersion}: restore it with that release, then start this one on it`,
  );
}

function rowIn(value: unknown, number: number): TableRow {
  const { data: line } = RowLine.safeParse(value);
  const row = line && ROWS[line.table].safeParse(line.row);
  if (line === undefined || !row?.success) throw new BackupError(`line ${number} is not a row that we know`);
  return { table: line.table, row: row.data } as TableRow;
}

function readEnd(value: unknown, counts: Counts, sha256: string): void {
  const { data: end } = End.safeParse(value);
  if (end === undefined) throw new BackupError('its last line can’t be read');
  const lacking = TABLES.filter((table) => end.end[table] !== counts[table]);
  if (lacking.length > 0 || end.sha256 !== sha256) {
    throw new BackupError('it was changed since it was made: what it holds does not add up to its last line');
  }
}

function jsonIn(line: Buffer, number: number): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(line));
  } catch (cause) {
    if (number === 1) throw new BackupError('it is no back-up of `a22 backup`', { cause });
    throw new BackupError(`line ${number} can’t be read`, { cause });
  }
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;
