import { mkdirSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { Kysely, Migrator, SqliteDialect, type SqliteDatabase } from 'kysely';
import Database from 'libsql';
import { StorageError, type ScreeningStore } from '../store.js';
import { migrations } from './migrations/index.js';
import type { Tables } from './schema.js';
import { sqliteStore } from './sqlite-store.js';

/**
 * Opens the file, creates it and its folder where they are missing, and brings its tables up to date.
 *
 * @param path the file, or `:memory:`. Throws `StorageError` where it can't be opened or is newer than we are.
 */
export async function openSqliteStore(path: string): Promise<ScreeningStore> {
  const db = new Kysely<Tables>({ dialect: new SqliteDialect({ database: openFile(path) }) });
  const migrator = new Migrator({ db, provider: { getMigrations: () => Promise.resolve(migrations) } });
  const { error } = await migrator.migrateToLatest();
  if (error !== undefined) {
    await db.destroy();
    throw new StorageError(`The tables of ${path} could not be brought up to date: ${reason(error)}`, {
      cause: error,
    });
  }
  return sqliteStore(db);
}

function openFile(path: string): SqliteDatabase {
  try {
    if (path !== ':memory:') mkdirSync(dirname(resolve(path)), { recursive: true });
    const database = new Database(path);
    database.pragma('journal_mode = WAL');
    // FULL: the log reaches the disk before an insert is acknowledged, so no answered screening is ever lost.
    database.pragma('synchronous = FULL');
    database.pragma('busy_timeout = 5000');
    return database;
  } catch (error) {
    throw new StorageError(`The database ${path} can't be opened: ${reason(error)}`, { cause: error });
  }
}

const reason = (error: unknown) => (error instanceof Error ? error.message : String(error));
