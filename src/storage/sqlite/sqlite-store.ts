import { sql, type Kysely } from 'kysely';
import { cursorAfter, readCursor } from '../cursor.js';
import {
  StorageError,
  type ListFilter,
  type Page,
  type ScreeningRecord,
  type ScreeningStore,
} from '../store.js';
import { inBatches } from './in-batches.js';
import type { Tables } from './schema.js';

/** The store on an opened database whose tables are up to date. */
export function sqliteStore(db: Kysely<Tables>): ScreeningStore {
  // One statement is one transaction: it is on the disk when it returns.
  const insert = inBatches<Tables['screenings']>(async (rows) => {
    await db.insertInto('screenings').values(rows).execute();
  });
  return {
    async add({ id, createdAt, outcome, reference, plan, screening }: ScreeningRecord) {
      await guarded('keep a screening', () =>
        insert({ id, created_at: createdAt, outcome, reference: reference ?? null, plan, screening }),
      );
    },

    async get(id: string) {
      const row = await guarded('read a screening', () =>
        db.selectFrom('screenings').select('screening').where('id', '=', id).executeTakeFirst(),
      );
      return row?.screening;
    },

    async planOf(id: string) {
      const row = await guarded('read a plan', () =>
        db.selectFrom('screenings').select('plan').where('id', '=', id).executeTakeFirst(),
      );
      return row?.plan;
    },

    async list({ outcome, reference, limit, cursor }: ListFilter) {
      const after = cursor === undefined ? undefined : readCursor(cursor);
      const rows = await guarded('list screenings', () => {
        let query = db
          .selectFrom('screenings')
          .select(['id', 'created_at', 'screening'])
          .orderBy('created_at', 'desc')
          .orderBy('id', 'desc')
          .limit(limit + 1);
        if (outcome !== undefined) query = query.where('outcome', '=', outcome);
        if (reference !== undefined) query = query.where('reference', '=', reference);
        if (after !== undefined) {
          query = query.where(sql<boolean>`(created_at, id) < (${after.createdAt}, ${after.id})`);
        }
        return query.execute();
      });
      return pageOf(rows, limit);
    },

    async ready() {
      await guarded('write', () =>
        db.connection().execute(async (connection) => {
          await sql`begin immediate`.execute(connection);
          await sql`rollback`.execute(connection);
        }),
      );
    },

    async close() {
      await db.destroy();
    },
  };
}

/** One row more than asked for tells that there is a next page. */
function pageOf(rows: readonly { id: string; created_at: string; screening: string }[], limit: number): Page {
  const screenings = rows.slice(0, limit).map((row) => row.screening);
  const last = rows[limit - 1];
  if (rows.length <= limit || last === undefined) return { screenings };
  return { screenings, nextCursor: cursorAfter({ createdAt: last.created_at, id: last.id }) };
}

async function guarded<T>(what: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (cause) {
    throw new StorageError(`SQLite could not ${what}`, { cause });
  }
}
