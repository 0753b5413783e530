import { closeSync, existsSync, mkdirSync, openSync, statSync } from 'node:fs';
import { dirname, resolve, sep } from 'node:path';
import { Kysely, SqliteDialect } from 'kysely';
import Database from 'libsql';
import { StorageError } from '../errors.js';
import { sqliteEngine } from '../sql/engine.js';
import { guarded } from '../sql/guarded.js';
import { migrate, refuseUnlessUpToDate } from '../sql/migrate.js';
import { orClose, reason } from '../sql/or-close.js';
import { sqlStorage } from '../sql/sql-storage.js';
import type { Tables } from '../sql/tables.js';
import { tryWriting } from '../sql/try-writing.js';
import { sealsNothing, type Seal, type Storage } from '../storage.js';
import { withAnyText } from './any-text.js';

/** How long another process that writes is waited for. */
const BUSY_MS = 5000;

/**
 * Opens the file, creates it and its folder where they are missing, and brings its tables up to date.
 *
 * @param path the file, or `:memory:`. Throws `StorageError` where it can't be opened or written, or is newer
 * than we are.
 */
export async function openSqlite(path: string, seal: Seal): Promise<Storage> {
  const database = openFile(path);
  const db = new Kysely<Tables>({ dialect: new SqliteDialect({ database: withAnyText(database) }) });
  await orClose(db, `The tables of ${path} could not be brought up to date`, async () => {
    // Kysely takes no lock here: without ours, two processes that start at once would both make the tables.
    database.exec('begin immediate');
    await migrate(db, sqliteEngine);
    database.exec('commit');
  });
  await orClose(db, `The database ${path} can't be written`, () => tryWriting(db, sqliteEngine));
  const storage = sqlStorage(db, sqliteEngine, seal);
  // A transaction that is under way is waited for.
  const emptyLog = (waitMs: number) =>
    guarded('empty its log', () =>
      db.connection().execute(() => {
        try {
          database.pragma(`busy_timeout = ${waitMs}`);
          database.pragma('wal_checkpoint(TRUNCATE)');
        } finally {
          database.pragma(`busy_timeout = ${BUSY_MS}`);
        }
        return Promise.resolve();
      }),
    );
  return {
    ...storage,
    // Another process may read for long, and nothing else is done here while it is waited for.
    scrub: () => emptyLog(0),
    // What stands in the log goes into the file, so that a copy of a stopped service's file is whole.
    close: async () => {
      await emptyLog(BUSY_MS).catch(() => undefined);
      await storage.close();
    },
  };
}

/**
 * Opens a file that is there, for reading alone: nothing is created, nothing is brought up to date, and it may be a copy
 * that can't be written. Throws `StorageError`.
 */
export async function readSqlite(path: string): Promise<Storage> {
  // `:memory:` and an empty name are none either.
  if (!existsSync(path)) throw new StorageError(`There is no database ${path}`);
  let db: Kysely<Tables> | undefined;
  try {
    db = new Kysely<Tables>({ dialect: new SqliteDialect({ database: withAnyText(openForReading(path)) }) });
    await refuseUnlessUpToDate(db, sqliteEngine);
    return sqlStorage(db, sqliteEngine, sealsNothing);
  } catch (error) {
    await db?.destroy();
    throw new StorageError(`The database ${path} can't be read: ${reason(error)}`, { cause: error });
  }
}

function openForReading(path: string): Database.Database {
  const uri = `file:${resolve(path).split(sep).map(encodeURIComponent).join('/')}`;
  const database = new Database(`${uri}?mode=ro`);
  try {
    database.pragma(`busy_timeout = ${BUSY_MS}`);
    database.prepare('select count(*) from sqlite_master').get();
    return database;
  } catch (error) {
    database.close();
    // In a folder that can't be written there is no place for the index of the log. Without a log it needs none.
    const log = `${path}-wal`;
    if (existsSync(log) && statSync(log).size > 0) throw error;
    return new Database(`${uri}?immutable=1`);
  }
}

function openFile(path: string): Database.Database {
  try {
    if (path !== ':memory:') makeFile(path);
    const database = new Database(path);
    database.pragma(`busy_timeout = ${BUSY_MS}`);
    database.pragma('journal_mode = WAL');
    // FULL: the log reaches the disk before an insert is acknowledged, so no answered screening is ever lost.
    database.pragma('synchronous = FULL');
    // What is deleted is overwritten with zeros, instead of standing in pages that are free.
    database.pragma('secure_delete = ON');
    return database;
  } catch (error) {
    throw new StorageError(`The database ${path} can't be opened: ${reason(error)}`, { cause: error });
  }
}

/** Makes the file and its folder where there are none, for their owner alone: SQLite gives the log the file's rights. */
function makeFile(path: string): void {
  mkdirSync(dirname(resolve(path)), { recursive: true, mode: 0o700 });
  if (!existsSync(path)) closeSync(openSync(path, 'a', 0o600));
}
