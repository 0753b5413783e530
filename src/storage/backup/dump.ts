import { sql, type Kysely } from 'kysely';
import type { Tables } from '../sql/tables.js';
import { ROWS, TABLES, type BackupTable, type TableRow } from './rows.js';

/** By what the rows of each table are told apart, and how many are read at once: few of those that may be long. */
const READ: Record<BackupTable, { key: readonly string[]; atOnce: number }> = {
  tenants: { key: ['id'], atOnce: 500 },
  signing_keys: { key: ['kid'], atOnce: 500 },
  api_keys: { key: ['prefix'], atOnce: 500 },
  records: { key: ['tenant', 'sequence'], atOnce: 50 },
  suppressions: { key: ['tenant', 'digest'], atOnce: 2000 },
  list_checks: { key: ['id'], atOnce: 500 },
};

type AnyRow = Record<string, unknown>;

/** Gives every row of every table, in the order of the tables, and waits for `take` after each. */
export async function dumpRows(db: Kysely<Tables>, take: (row: TableRow) => Promise<void>): Promise<void> {
  for (const table of TABLES) {
    for (let last: AnyRow | undefined; ;) {
      const rows = await pageAfter(db, table, last);
      for (const row of rows) await take({ table, row: kept(row, table) } as TableRow);
      last = rows.at(-1);
      if (last === undefined) break;
    }
  }
}

/** The next rows behind one in the order of the table's key; without one, the first. */
async function pageAfter(
  db: Kysely<Tables>,
  table: BackupTable,
  last: AnyRow | undefined,
): Promise<readonly AnyRow[]> {
  const { key, atOnce } = READ[table];
  const columns = sql.join(key.map((column) => sql.ref(column)));
  const behind =
    last === undefined
      ? sql``
      : sql`where (${columns}) > (${sql.join(key.map((column) => bytesIn(last[column])))})`;
  const { rows } = await sql<AnyRow>`
    select * from ${sql.table(table)} ${behind} order by ${columns} limit ${sql.lit(atOnce)}
  `.execute(db);
  return rows;
}

/** Only what the format knows, each in its form: a database that was changed by hand may hold anything. */
const kept = (row: AnyRow, table: BackupTable) =>
  ROWS[table].parse(
    Object.fromEntries(
      Object.entries(row).map(([column, value]) => {
        const bytes = bytesIn(value);
        return [column, Buffer.isBuffer(bytes) ? bytes.toString('base64') : value];
      }),
    ),
  );

/** SQLite gives bytes as an `ArrayBuffer`, and takes them as a `Buffer` alone. */
const bytesIn = (value: unknown) => (value instanceof ArrayBuffer ? Buffer.from(value) : value);
