import { sql, type Kysely, type RawBuilder } from 'kysely';
import type { Tables } from './tables.js';

/** What differs between the databases that are spoken to in SQL. */
export interface Engine {
  readonly name: 'sqlite' | 'postgres';
  /** The type of a column of bytes. */
  readonly bytes: RawBuilder<unknown>;
  /** Are rows locked one by one (`for update`)? Otherwise a transaction has the whole database to itself. */
  readonly locksRows: boolean;
  /**
   * Runs `work` in one transaction that is on the disk once this resolves, and undone where it throws. */
  transaction<T>(db: Kysely<Tables>, work: (transaction: Kysely<Tables>) => Promise<T>): Promise<T>;
  /** Resolves where records can be written. */
  tryWriting(db: Kysely<Tables>): Promise<void>;
}

export const sqliteEngine: Engine = {
  name: 'sqlite',
  locksRows: false,
  bytes: sql`blob`,
  // Not Kysely's own: that begins without a lock, and another process may write between our read and our write.
  transaction: (db, work) =>
    db.connection().execute(async (connection) => {
      await sql`begin immediate`.execute(connection);
      try {
        const result = await work(connection);
        await sql`commit`.execute(connection);
        return result;
      } catch (error) {
        // A failed commit may have ended the transaction already.
        await sql`rollback`.execute(connection).catch(() => undefined);
        throw error;
      }
    }),
  async tryWriting(db) {
    await db.connection().execute(async (connection) => {
      await sql`begin immediate`.execute(connection);
      await sql`rollback`.execute(connection);
    });
  },
};

export const postgresEngine: Engine = {
  name: 'postgres',
  locksRows: true,
  bytes: sql`bytea`,
  transaction: (db, work) => db.transaction().execute(work),
  async tryWriting(db) {
    const { rows } = await sql<{ transaction_read_only: string }>`show transaction_read_only`.execute(db);
    if (rows[0]?.transaction_read_only !== 'off') throw new Error('the database takes no writes');
  },
};
