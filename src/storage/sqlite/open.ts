import { mkdirSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { Kysely, SqliteDialect } from 'kysely';
import Database from 'libsql';
import { StorageError } from '../errors.js';
import { sqliteEngine } from '../sql/engine.js';
import { migrate } from '../sql/migrate.js';
import { sqlStorage } from '../sql/sql-storage.js';
import type { Tables } from '../sql/tables.js';
import type { Seal, Storage } from '../storage.js';

/**
 * Opens the file, creates it and its folder where they are missing, and brings its tables up to date.
 *
 * @param path the file, or `:memory:`. Throws `StorageError` where it can't be opened or is newer than we are.
 */
export async function openSqlite(path: string, seal: Seal): Promise<Storage> {
  const database = openFile(path);
  const db = new Kysely<Tables>({ dialect: new SqliteDialect({ database }) });
  try {
    // Kysely takes no lock here: without ours, two processes that start at once would both make the tables.
    database.exec('begin immediate');
    await migrate(db, sqliteEngine);
    database.exec('commit');
  } catch (error) {
    await db.destroy();
    throw new StorageError(`The tables of ${path} could not be brought up to date: ${reason(error)}`, {
      cause: error,
    });
  }
  return sqlStorage(db, sqliteEngine, seal);
}

function openFile(path: string): Database.Database {
  try {
    if (path !== ':memory:') mkdirSync(dirname(resolve(path)), { recursive: true });
    const database = new Database(path);
    database.pragma('busy_timeout = 5000');
    database.pragma('journal_mode = WAL');
    // FULL: the log reaches the disk before an insert is acknowledged, so no answered screening is ever lost.
    database.pragma('synchronous = FULL');
    return database;
  } catch (error) {
    throw new StorageError(`The database ${path} can't be opened: ${reason(error)}`, { cause: error });
  }
}

const reason = (error: unknown) => (error instanceof Error ? error.message : String(error));
