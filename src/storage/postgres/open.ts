import type { PoolConfig } from 'pg';
import { Kysely, PostgresDialect, sql } from 'kysely';
import { withoutPassword } from '../database-url.js';
import { StorageError } from '../errors.js';
import { postgresEngine } from '../sql/engine.js';
import { migrate, refuseUnlessUpToDate } from '../sql/migrate.js';
import { sqlStorage } from '../sql/sql-storage.js';
import type { Tables } from '../sql/tables.js';
import { sealsNothing, type Seal, type Storage } from '../storage.js';
import { lastingPool } from './pool.js';

/** A caller is told after this long that the database can't be reached; retries are for the caller. */
const CONNECT_MS = 10_000;
/** No statement of ours takes longer, unless the database is stuck. */
const STATEMENT_MS = 15_000;

/**
 * Connects to a database, and brings its tables up to date under a lock, so that replicas may start at once.
 *
 * @param url `postgres://user:password@host:port/database`.
 * @param onIdleError told of a connection that broke while nobody used it; the next request opens another.
 *
 * Throws `StorageError` where it can't be reached, is newer than we are, or acknowledges what it has not written.
 */
export async function openPostgres(
  url: string,
  seal: Seal,
  onIdleError: (error: Error) => void = () => undefined,
): Promise<Storage> {
  return opened(url, connect(url, onIdleError), seal, async (db) => {
    await refuseUnlessDurable(db);
    await migrate(db, postgresEngine);
  });
}

/**
 * Connects for reading alone, also to a replica that takes no writes: nothing is created or brought up to date.
 *
 * Throws `StorageError`.
 */
export const readPostgres = (url: string): Promise<Storage> =>
  opened(
    url,
    connect(url, () => undefined, { options: '-c default_transaction_read_only=on' }),
    sealsNothing,
    (db) => refuseUnlessUpToDate(db, postgresEngine),
  );

function connect(url: string, onIdleError: (error: Error) => void, more: PoolConfig = {}): Kysely<Tables> {
  const config: PoolConfig = {
    connectionString: url,
    application_name: 'article22-screener',
    connectionTimeoutMillis: CONNECT_MS,
    statement_timeout: STATEMENT_MS,
    query_timeout: STATEMENT_MS + 1_000,
    idle_in_transaction_session_timeout: STATEMENT_MS,
    keepAlive: true,
    max: 10,
    ...more,
  };
  const pool = lastingPool(config, onIdleError);
  return new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
}

/** The storage, once it has been made ready. */
async function opened(
  url: string,
  db: Kysely<Tables>,
  seal: Seal,
  makeReady: (db: Kysely<Tables>) => Promise<void>,
): Promise<Storage> {
  try {
    await makeReady(db);
  } catch (error) {
    await db.destroy();
    if (error instanceof StorageError) throw error;
    throw new StorageError(`The database at ${withoutPassword(url)} can't be used: ${reason(error)}`, {
      cause: error,
    });
  }
  return sqlStorage(db, postgresEngine, seal);
}

/** A screening that was answered has to outlast a crash of the database's machine too. */
async function refuseUnlessDurable(db: Kysely<Tables>): Promise<void> {
  const { rows } = await sql<{ name: string }>`
    select name from pg_settings where name in ('fsync', 'synchronous_commit') and setting = 'off'
  `.execute(db);
  if (rows.length === 0) return;
  const names = rows.map(({ name }) => name).join(' and ');
  throw new StorageError(
    `The database acknowledges records before they are on its disk: turn ${names} on, at least for this database (alter database … set …)`,
  );
}

const reason = (error: unknown) => (error instanceof Error ? error.message || String(error) : String(error));
