import type { Kysely } from 'kysely';
import type { Tenant, TenantStore } from '../storage.js';
import { guarded } from './guarded.js';
import type { Tables } from './tables.js';

/** Tenants in the table of that name. */
export function tenantStore(db: Kysely<Tables>): TenantStore {
  return {
    async list() {
      const rows = await guarded('list tenants', () =>
        db.selectFrom('tenants').select(['id', 'retention_days']).orderBy('id').execute(),
      );
      return rows.map(asTenant);
    },

    async get(id) {
      const row = await guarded('read a tenant', () =>
        db.selectFrom('tenants').select(['id', 'retention_days']).where('id', '=', id).executeTakeFirst(),
      );
      return row && asTenant(row);
    },

    async ensure(id, at) {
      await guarded('make a tenant', () =>
        db
          .insertInto('tenants')
          .values({ id, created_at: at, retention_days: null, sequence: 0, head: null })
          .onConflict((conflict) => conflict.column('id').doNothing())
          .execute(),
      );
    },

    async setRetention(id, days) {
      await guarded('set how long screenings are kept', () =>
        db.updateTable('tenants').set({ retention_days: days }).where('id', '=', id).execute(),
      );
    },
  };
}

const asTenant = ({
  id,
  retention_days: days,
}: Pick<Tables['tenants'], 'id' | 'retention_days'>): Tenant => ({
  id,
  ...(days !== null && { retentionDays: days }),
});
