import type { Kysely } from 'kysely';
import { NotEmptyError } from '../errors.js';
import { DEFAULT_TENANT } from '../storage.js';
import type { Tables } from '../sql/tables.js';
import { countSuppressions } from '../sql/suppression-counts.js';
import type { BackupTable, TableRow } from './rows.js';

/** What goes into one statement: below the number of values that it may have, and not too much to hold at once. */
const MOST_ROWS = 500;
const MOST_CHARACTERS = 4_000_000;

/** Throws `NotEmptyError` naming what is there already. A database that was just made has its default tenant. */
export async function refuseUnlessEmpty(db: Kysely<Tables>): Promise<void> {
  const found: string[] = [];
  for (const [table, what] of [
    ['records', 'screenings'],
    ['api_keys', 'API keys'],
    ['suppressions', 'a suppression list'],
    ['list_checks', 'checks of lists'],
    ['signing_keys', 'the signing key of a service that was started on it'],
  ] as const) {
    const one = await db
      .selectFrom(table)
      .select((eb) => eb.lit(1).as('one'))
      .limit(1)
      .executeTakeFirst();
    if (one !== undefined) found.push(what);
  }
  const others = await db.selectFrom('tenants').select('id').where('id', '!=', DEFAULT_TENANT).execute();
  if (others.length > 0) found.push(`the tenants ${others.map(({ id }) => id).join(', ')}`);
  if (found.length === 0) return;
  throw new NotEmptyError(
    `The database is not empty: it holds ${found.join(', ')}. A back-up is restored into a new database only, so that nothing is overwritten: name another`,
  );
}

/** Puts rows into an empty database, as they come, and holds a few of them at a time. */
export async function loadRows(db: Kysely<Tables>, rows: AsyncIterable<TableRow>): Promise<void> {
  for (const table of ['suppression_counts', 'tenants'] as const) await db.deleteFrom(table).execute();
  let table: BackupTable | undefined;
  let batch: TableRow['row'][] = [];
  let characters = 0;
  const write = async () => {
    if (table !== undefined && batch.length > 0) {
      await db.insertInto(table).values(batch.map(asInDatabase)).execute();
    }
    batch = [];
    characters = 0;
  };
  for await (const next of rows) {
    const length = lengthOf(next);
    if (next.table !== table || batch.length >= MOST_ROWS || characters + length > MOST_CHARACTERS) {
      await write();
    }
    table = next.table;
    batch.push(next.row);
    characters += length;
  }
  await write();
  await countSuppressions(db, new Date());
}

const asInDatabase = (row: TableRow['row']) =>
  'digest' in row ? { ...row, digest: Buffer.from(row.digest, 'base64') } : row;

/** About how much a row holds. */
const lengthOf = ({ row }: TableRow): number =>
  Object.values(row).reduce<number>((sum, value) => sum + String(value).length, 0);
