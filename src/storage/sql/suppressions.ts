import type { Kysely } from 'kysely';
import type { ListCheck, SuppressionStore } from '../storage.js';
import type { Engine } from './engine.js';
import { couldBeId, guarded } from './guarded.js';
import { pieceByPiece } from './piece-by-piece.js';
import { moveCount } from './suppression-counts.js';
import type { Tables } from './tables.js';

/** Digests that are taken back at once. */
const ROWS_AT_ONCE = 2000;

/**
 * Suppression lists, and what checks against them came to. Whoever changes a list locks its digests in their order and
 * its count last, so that no two wait for each other.
 */
export function suppressionStore(db: Kysely<Tables>, engine: Engine): SuppressionStore {
  /** Changes a list, and its count with it. Gives by how much. */
  const changing = (
    what: string,
    tenant: string,
    way: { readonly addedAt: string } | 'back',
    change: (transaction: Kysely<Tables>) => Promise<number>,
  ) =>
    guarded(what, () =>
      engine.transaction(db, async (transaction) => {
        const changed = await change(transaction);
        if (changed > 0) {
          await (way === 'back'
            ? moveCount(transaction, tenant, -changed)
            : moveCount(transaction, tenant, changed, way.addedAt));
        }
        return changed;
      }),
    );

  return {
    async add(tenant, digests, addedAt) {
      if (digests.length === 0) return 0;
      const rows = digests.toSorted((a, b) => a.compare(b)).map((digest) => ({ tenant, digest }));
      return changing('add to a suppression list', tenant, { addedAt }, async (transaction) => {
        const { numInsertedOrUpdatedRows = 0n } = await transaction
          .insertInto('suppressions')
          .values(rows)
          .onConflict((conflict) => conflict.doNothing())
          .executeTakeFirst();
        return Number(numInsertedOrUpdatedRows);
      });
    },

    async remove(tenant, digest) {
      const removed = await changing('take from a suppression list', tenant, 'back', (transaction) =>
        removeAll(transaction, tenant, [digest]),
      );
      return removed > 0;
    },

    clear: (tenant) =>
      pieceByPiece(() =>
        changing('empty a suppression list', tenant, 'back', async (transaction) => {
          let query = transaction
            .selectFrom('suppressions')
            .select('digest')
            .where('tenant', '=', tenant)
            .orderBy('digest')
            .limit(ROWS_AT_ONCE);
          if (engine.locksRows) query = query.forUpdate();
          const rows = await query.execute();
          return removeAll(
            transaction,
            tenant,
            rows.map(({ digest }) => Buffer.from(digest)),
          );
        }),
      ),

    async count(tenant) {
      const row = await guarded('count a suppression list', () =>
        db.selectFrom('suppression_counts').select('count').where('tenant', '=', tenant).executeTakeFirst(),
      );
      return row?.count ?? 0;
    },

    async lastAdded(tenant) {
      const row = await guarded('read when a suppression list has grown', () =>
        db
          .selectFrom('suppression_counts')
          .select('added_at')
          .where('tenant', '=', tenant)
          .executeTakeFirst(),
      );
      return row?.added_at;
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

async function removeAll(db: Kysely<Tables>, tenant: string, digests: readonly Buffer[]): Promise<number> {
  if (digests.length === 0) return 0;
  const { numDeletedRows } = await db
    .deleteFrom('suppressions')
    .where('tenant', '=', tenant)
    .where('digest', 'in', digests)
    .executeTakeFirst();
  return Number(numDeletedRows);
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
