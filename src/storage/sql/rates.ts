import { sql, type Kysely } from 'kysely';
import type { RateStore } from '../storage.js';
import { guarded } from './guarded.js';
import type { Tables } from './tables.js';

/** Counts of requests in the `rate_windows` table, for all replicas together. */
export function rateStore(db: Kysely<Tables>): RateStore {
  return {
    async count(key, windowStart, hits) {
      const row = await guarded('count a request', () =>
        db
          .insertInto('rate_windows')
          .values({ key, window_start: windowStart, hits })
          .onConflict((conflict) =>
            conflict
              .columns(['key', 'window_start'])
              .doUpdateSet({ hits: sql<number>`rate_windows.hits + excluded.hits` }),
          )
          .returning('hits')
          .executeTakeFirstOrThrow(),
      );
      return row.hits;
    },

    async dropBefore(windowStart) {
      await guarded('drop old counts of requests', () =>
        db.deleteFrom('rate_windows').where('window_start', '<', windowStart).execute(),
      );
    },
  };
}
