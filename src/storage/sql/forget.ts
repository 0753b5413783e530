import type { Kysely } from 'kysely';
import type { Engine } from './engine.js';
import type { Tables } from './tables.js';

/** What is deleted at once: it is done long before a statement has taken too long. */
const ROWS_AT_ONCE = 500;

/** Everything that tells of the plan goes; what was sworn to, and the chain, stay. */
export const forgetting = (db: Kysely<Tables>, tenant: string, at: string) =>
  db
    .updateTable('records')
    .set({ plan: null, screening: null, reference: null, not_applicable: null, forgotten_at: at })
    .where('tenant', '=', tenant)
    .where('screening', 'is not', null);

/** Forgets some of a tenant's screenings from before a time, within a transaction. Gives their number. */
export async function forgetSome(
  db: Kysely<Tables>,
  { locksRows }: Engine,
  { tenant, before, at }: { tenant: string; before: string; at: string },
): Promise<number> {
  let query = db
    .selectFrom('records')
    .select('sequence')
    .where('tenant', '=', tenant)
    .where('screening', 'is not', null)
    .where('created_at', '<', before)
    .orderBy('created_at')
    .limit(ROWS_AT_ONCE);
  // Another replica that is at it forgets those.
  if (locksRows) query = query.forUpdate().skipLocked();
  const sequences = (await query.execute()).map(({ sequence }) => sequence);
  if (sequences.length === 0) return 0;
  const { numUpdatedRows } = await forgetting(db, tenant, at)
    .where('sequence', 'in', sequences)
    .executeTakeFirst();
  return Number(numUpdatedRows);
}
