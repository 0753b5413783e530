import type { PoolConfig } from 'pg';
import { Kysely, PostgresDialect, sql } from 'kysely';
import { withoutPassword } from '../database-url.js';
import { StorageError } from '../errors.js';
import { postgresEngine } from '../sql/engine.js';
import { migrate, refuseUnlessUpToDate } from '../sql/migrate.js';
import { orClose } from '../sql/or-close.js';
import { sqlStorage } from '../sql/sql-storage.js';
import type { Tables } from '../sql/tables.js';
import { tryWriting } from '../sql/try-writing.js';
import { sealsNothing, type Seal, type Storage } from '../storage.js';
import { lastingPool, type Settings } from './pool.js';

/** A caller is told after this long that the database can't be reached; retries are for the caller. */
const CONNECT_MS = 10_000;
/** No statement of ours takes longer, unless the database is stuck. */
const STATEMENT_MS = 15_000;

/**
 * Connects to a database, and brings its tables up to date under a lock, so that replicas may start at once.
 *
 * @param url `postgres://user:password@host:port/database`.
 * @param onIdleError told of a connection that broke while nobody used it; the next request opens another.
 * @param statementMs how long a statement may take.
 *
 * Throws `StorageError` where it can't be reached or written, is newer than we are, or acknowledges what it has not
 * written.
 */
export async function openPostgres(
  url: string,
  seal: Seal,
  onIdleError: (error: Error) => void = () => undefined,
  statementMs = STATEMENT_MS,
): Promise<Storage> {
  // To change a large table takes as long as it takes, and so does to wait for another replica that is at it.
  const migrating = connect(url, limits(0), { max: 1 });
  await orClose(migrating, unusable(url), async () => {
    await refuseUnlessDurable(migrating);
    await migrate(migrating, postgresEngine);
  });
  await migrating.destroy();
  const db = connect(url, limits(statementMs), { query_timeout: statementMs + 1_000 }, onIdleError);
  await orClose(db, `The database at ${withoutPassword(url)} can't be written`, () =>
    tryWriting(db, postgresEngine),
  );
  return sqlStorage(db, postgresEngine, seal);
}

/**
 * Connects for reading alone, also to a replica that takes no writes: nothing is created or brought up to date.
 *
 * Throws `StorageError`.
 */
export async function readPostgres(url: string): Promise<Storage> {
  const db = connect(
    url,
    { ...limits(STATEMENT_MS), default_transaction_read_only: 'on' },
    { query_timeout: STATEMENT_MS + 1_000 },
  );
  await orClose(db, unusable(url), () => refuseUnlessUpToDate(db, postgresEngine));
  return sqlStorage(db, postgresEngine, sealsNothing);
}

const unusable = (url: string) => `The database at ${withoutPassword(url)} can't be used`;

/** How long the database lets a statement take, and a transaction do nothing; 0 is for ever. */
const limits = (ms: number) => ({
  statement_timeout: ms,
  idle_in_transaction_session_timeout: ms,
});

function connect(
  url: string,
  settings: Settings,
  more: PoolConfig,
  onIdleError: (error: Error) => void = () => undefined,
): Kysely<Tables> {
  const config: PoolConfig = {
    connectionString: url,
    application_name: 'article22-screener',
    connectionTimeoutMillis: CONNECT_MS,
    keepAlive: true,
    max: 10,
    ...more,
  };
  const pool = lastingPool(config, settings, onIdleError);
  return new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
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
