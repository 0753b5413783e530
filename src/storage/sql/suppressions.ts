import type { Kysely } from 'kysely';
import type { ListCheck, SuppressionStore } from '../storage.js';
import { couldBeId, guarded } from './guarded.js';
import type { Tables } from './tables.js';

/** Suppression lists, and what checks against them came to. */
export function suppressionStore(db: Kysely<Tables>): SuppressionStore {
  return {
    async add(tenant, digests) {
      if (digests.length === 0) return 0;
      const { numInsertedOrUpdatedRows = 0n } = await guarded('add to a suppression list', () =>
        db
          .insertInto('suppressions')
          .values(digests.map((digest) => ({ tenant, digest })))
          .onConflict((conflict) => conflict.doNothing())
          .executeTakeFirst(),
      );
      return Number(numInsertedOrUpdatedRows);
    },

    async remove(tenant, digest) {
      const { numDeletedRows } = await guarded('take from a suppression list', () =>
        db
          .deleteFrom('suppressions')
          .where('tenant', '=', tenant)
          .where('digest', '=', digest)
          .executeTakeFirst(),
      );
      return numDeletedRows > 0n;
    },

    async clear(tenant) {
      const { numDeletedRows } = await guarded('empty a suppression list', () =>
        db.deleteFrom('suppressions').where('tenant', '=', tenant).executeTakeFirst(),
      );
      return Number(numDeletedRows);
    },

    async count(tenant) {
      const row = await guarded('count a suppression list', () =>
        db
          .selectFrom('suppressions')
          .select(({ fn }) => fn.countAll().as('count'))
          .where('tenant', '=', tenant)
          .executeTakeFirstOrThrow(),
      );
      return Number(row.count);
    },

    async among(tenant, digests) {
      if (digests.length === 0) return new Set();
      const rows = await guarded('look into a suppression list', () =>
        db
          .selectFrom('suppressions')
          .select('digest')
          .where('tenant', '=', tenant)
          .where('digest', 'in', digests)
          .execute(),
      );
      return new Set(rows.map(({ digest }) => Buffer.from(digest).toString('hex')));
    },

    async addCheck(check) {
      await guarded('keep the check of a list', () =>
        db.insertInto('list_checks').values(asRow(check)).execute(),
      );
    },

    async check(tenant, id) {
      if (!couldBeId(id)) return undefined;
      const row = await guarded('read the check of a list', () =>
        db
          .selectFrom('list_checks')
          .selectAll()
          .where('tenant', '=', tenant)
          .where('id', '=', id)
          .executeTakeFirst(),
      );
      return row && asCheck(row);
    },

    async checkUnder(tenant, idempotencyKey) {
      const row = await guarded('read the check of a list', () =>
        db
          .selectFrom('list_checks')
          .selectAll()
          .where('tenant', '=', tenant)
          .where('idempotency_key', '=', idempotencyKey)
          .executeTakeFirst(),
      );
      return row && asCheck(row);
    },
  };
}

const asRow = (check: ListCheck): Tables['list_checks'] => ({
  id: check.id,
  tenant: check.tenant,
  created_at: check.createdAt,
  suppressions: check.suppressions,
  listed: check.listed,
  list_digest: check.listDigest,
  removed: check.removed,
  removed_digest: check.removedDigest,
  kept: check.kept,
  kept_digest: check.keptDigest,
  idempotency_key: check.idempotencyKey ?? null,
});

const asCheck = (row: Tables['list_checks']): ListCheck => ({
  id: row.id,
  tenant: row.tenant,
  createdAt: row.created_at,
  suppressions: row.suppressions,
  listed: row.listed,
  listDigest: row.list_digest,
  removed: row.removed,
  removedDigest: row.removed_digest,
  kept: row.kept,
  keptDigest: row.kept_digest,
  ...(row.idempotency_key !== null && { idempotencyKey: row.idempotency_key }),
});
