import { sql, type Kysely, type RawBuilder } from 'kysely';
import type { Tables } from './tables.js';

/** What differs between the databases that are spoken to in SQL. */
export interface Engine {
  readonly name: 'sqlite' | 'postgres';
  /** The type of a column of bytes. */
  readonly bytes: RawBuilder<unknown>;
  /** Are rows locked one by one (`for update`)? Otherwise a transaction has the whole database to itself. */
  readonly locksRows: boolean;
  /** Runs `work` in one transaction that is on the disk once this resolves, and undone where it throws. */
  transaction<T>(db: Kysely<Tables>, work: (transaction: Kysely<Tables>) => Promise<T>): Promise<T>;
  /** The same for work that waits for a file or a pipe in between, and that nobody else writes beside. */
  longTransaction<T>(db: Kysely<Tables>, work: (transaction: Kysely<Tables>) => Promise<T>): Promise<T>;
  /** Runs `work`, which only reads, on the database as it is at one moment. It may take as long as it likes. */
  snapshot<T>(db: Kysely<Tables>, work: (frozen: Kysely<Tables>) => Promise<T>): Promise<T>;
}

export const sqliteEngine: Engine = {
  name: 'sqlite',
  locksRows: false,
  bytes: sql`blob`,
  // Not Kysely's own: that begins without a lock, and another process may write between our read and our write.
  transaction: (db, work) => between(db, sql`begin immediate`, work),
  longTransaction: (db, work) => between(db, sql`begin immediate`, work),
  // In a write-ahead log a reader sees what was there when it began to read.
  snapshot: (db, work) => between(db, sql`begin`, work),
};

export const postgresEngine: Engine = {
  name: 'postgres',
  locksRows: true,
  bytes: sql`bytea`,
  transaction: (db, work) => db.transaction().execute(work),
  longTransaction: (db, work) =>
    db.transaction().execute(async (transaction) => {
      await withoutLimits(transaction);
      // One that is read may be: but what has been found empty stays so until it is filled.
      await sql`lock table tenants, records, api_keys, signing_keys, suppressions, list_checks in exclusive mode`.execute(
        transaction,
      );
      return work(transaction);
    }),
  snapshot: (db, work) =>
    db
      .transaction()
      .setIsolationLevel('repeatable read')
      .setAccessMode('read only')
      .execute(async (transaction) => {
        await withoutLimits(transaction);
        return work(transaction);
      }),
};

/** Runs `work` on one connection between this beginning and a commit. */
const between = <T>(
  db: Kysely<Tables>,
  begin: RawBuilder<unknown>,
  work: (transaction: Kysely<Tables>) => Promise<T>,
): Promise<T> =>
  db.connection().execute(async (connection) => {
    await begin.execute(connection);
    try {
      const result = await work(connection);
      await sql`commit`.execute(connection);
      return result;
    } catch (error) {
      // A failed commit may have ended the transaction already.
      await sql`rollback`.execute(connection).catch(() => undefined);
      throw error;
    }
  });

/** For this transaction alone: it may stand still while a slow reader or writer is waited for. */
async function withoutLimits(transaction: Kysely<Tables>): Promise<void> {
  await sql`set local statement_timeout = 0`.execute(transaction);
  await sql`set local idle_in_transaction_session_timeout = 0`.execute(transaction);
}
