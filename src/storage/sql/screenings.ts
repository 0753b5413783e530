import type { Kysely } from 'kysely';
import type { Head } from '../../records/entry.js';
import { cursorAfter, readCursor } from '../cursor.js';
import type {
  Draft,
  Forgotten,
  KeptScreening,
  ListFilter,
  Page,
  Row,
  ScreeningStore,
  Seal,
} from '../storage.js';
import { appendAll, sameAnswer } from './append.js';
import type { Engine } from './engine.js';
import { forgetSome, forgetting } from './forget.js';
import { couldBeId, guarded } from './guarded.js';
import { inBatches } from './in-batches.js';
import { pieceByPiece } from './piece-by-piece.js';
import type { Tables } from './tables.js';

/** Rows that a walk along a chain reads at once. */
const ROWS_AT_ONCE = 200;

/** Screenings in the `records` table. */
export function screeningStore(db: Kysely<Tables>, engine: Engine, seal: Seal): ScreeningStore {
  const append = inBatches((drafts: readonly Draft[]) =>
    engine.transaction(db, (transaction) => appendAll(transaction, engine, drafts, seal)),
  );
  return {
    append: (draft) => guarded('keep a screening', () => append(draft)),

    async answerOf(tenant, { key, request }) {
      const row = await guarded('read an answer', () =>
        db
          .selectFrom('records')
          .select(['id', 'screening', 'request_digest', 'not_applicable'])
          .where('tenant', '=', tenant)
          .where('idempotency_key', '=', key)
          .executeTakeFirst(),
      );
      return row && sameAnswer(row, request);
    },

    async get(tenant, id) {
      if (!couldBeId(id)) return undefined;
      return guarded('read a screening', async () => {
        const row = await db
          .selectFrom('records')
          .select(['id', 'screening', 'forgotten_at'])
          .where('tenant', '=', tenant)
          .where('id', '=', id)
          .executeTakeFirst();
        if (row === undefined) return undefined;
        if (row.screening === null) return { forgottenAt: row.forgotten_at ?? '' } satisfies Forgotten;
        return (await withSuccessors(db, tenant, [{ id, screening: row.screening }]))[0];
      });
    },

    async rowOf(tenant, id) {
      if (!couldBeId(id)) return undefined;
      const row = await guarded('read a screening', () =>
        db
          .selectFrom('records')
          .selectAll()
          .where('tenant', '=', tenant)
          .where('id', '=', id)
          .executeTakeFirst(),
      );
      return row && asRow(row);
    },

    async tenantOf(id) {
      if (!couldBeId(id)) return undefined;
      const row = await guarded('read a screening', () =>
        db.selectFrom('records').select('tenant').where('id', '=', id).executeTakeFirst(),
      );
      return row?.tenant;
    },

    async tenants() {
      const rows = await guarded('list tenants', () =>
        db.selectFrom('records').select('tenant').distinct().orderBy('tenant').execute(),
      );
      return rows.map(({ tenant }) => tenant);
    },

    async list(tenant, { outcome, reference, limit, cursor }: ListFilter) {
      const below = cursor === undefined ? undefined : readCursor(cursor);
      return guarded('list screenings', async () => {
        let query = db
          .selectFrom('records')
          .select(['id', 'sequence', 'screening'])
          .where('tenant', '=', tenant)
          .where('screening', 'is not', null)
          .orderBy('sequence', 'desc')
          .limit(limit + 1);
        if (outcome !== undefined) query = query.where('outcome', '=', outcome);
        if (reference !== undefined) query = query.where('reference', '=', JSON.stringify(reference));
        if (below !== undefined) query = query.where('sequence', '<', below);
        const rows = (await query.execute()).map((row) => ({ ...row, screening: row.screening ?? '' }));
        return pageOf(db, tenant, rows, limit);
      });
    },

    async *walk(tenant) {
      // From the very first, also one that somebody has put in front of the chain.
      for (let last: number | undefined; ;) {
        let query = db
          .selectFrom('records')
          .selectAll()
          .where('tenant', '=', tenant)
          .orderBy('sequence')
          .limit(ROWS_AT_ONCE);
        if (last !== undefined) query = query.where('sequence', '>', last);
        const rows = await guarded('read records', () => query.execute());
        yield* rows.map(asRow);
        const end = rows.at(-1);
        if (end === undefined) return;
        last = end.sequence;
      }
    },

    async head(tenant) {
      const row = await guarded('read where a chain ends', () =>
        db.selectFrom('tenants').select(['sequence', 'head']).where('id', '=', tenant).executeTakeFirst(),
      );
      return { sequence: row?.sequence ?? 0, hash: row?.head ?? null } satisfies Head;
    },

    async forget(tenant, id, at) {
      if (!couldBeId(id)) return false;
      const { numUpdatedRows } = await guarded('delete a screening', () =>
        forgetting(db, tenant, at).where('id', '=', id).executeTakeFirst(),
      );
      return numUpdatedRows > 0n;
    },

    async forgetBefore(tenant, before, at) {
      return guarded('delete screenings', () =>
        pieceByPiece(() =>
          engine.transaction(db, (transaction) => forgetSome(transaction, engine, { tenant, before, at })),
        ),
      );
    },
  };
}

/** One row more than asked for tells that there is a next page. */
async function pageOf(
  db: Kysely<Tables>,
  tenant: string,
  rows: readonly { id: string; sequence: number; screening: string }[],
  limit: number,
): Promise<Page> {
  const screenings = await withSuccessors(db, tenant, rows.slice(0, limit));
  const last = rows[limit - 1];
  if (rows.length <= limit || last === undefined) return { screenings };
  return { screenings, nextCursor: cursorAfter(last.sequence) };
}

/** The rows in their order, each with what supersedes it. */
async function withSuccessors(
  db: Kysely<Tables>,
  tenant: string,
  rows: readonly { id: string; screening: string }[],
): Promise<KeptScreening[]> {
  if (rows.length === 0) return [];
  const successors = await db
    .selectFrom('records')
    .select(['id', 'supersedes'])
    .where('tenant', '=', tenant)
    .where(
      'supersedes',
      'in',
      rows.map(({ id }) => id),
    )
    .orderBy('sequence')
    .execute();
  return rows.map(({ id, screening }) => ({
    id,
    screening,
    supersededBy: successors.filter(({ supersedes }) => supersedes === id).map((one) => one.id),
  }));
}

function asRow(row: Tables['records']): Row {
  const { id, sequence, outcome, entry, hash } = row;
  return {
    id,
    sequence,
    createdAt: row.created_at,
    outcome,
    entry,
    hash,
    ...(row.reference !== null && { reference: referenceIn(row.reference) }),
    ...(row.supersedes !== null && { supersedes: row.supersedes }),
    ...(row.plan !== null && { plan: row.plan }),
    ...(row.screening !== null && { screening: row.screening }),
    ...(row.receipt !== null && { receipt: row.receipt }),
    ...(row.forgotten_at !== null && { forgottenAt: row.forgotten_at }),
  };
}

/** The reference; where somebody has changed it to what is no JSON, that. */
function referenceIn(text: string): string {
  try {
    return JSON.parse(text) as string;
  } catch {
    return text;
  }
}
