import { sql, type Kysely } from 'kysely';
import type { Tables } from './tables.js';

/**
 * Counts a tenant's list on by so many, or back, in the transaction that changes it.
 *
 * @param addedAt when, where they were added.
 */
export async function moveCount(
  db: Kysely<Tables>,
  tenant: string,
  by: number,
  addedAt?: string,
): Promise<void> {
  await db
    .insertInto('suppression_counts')
    .values({ tenant, count: by, added_at: addedAt ?? '' })
    .onConflict((conflict) =>
      conflict.column('tenant').doUpdateSet({
        count: sql<number>`suppression_counts.count + excluded.count`,
        ...(addedAt !== undefined && { added_at: addedAt }),
      }),
    )
    .execute();
}

/** Counts all lists, where nothing has been counted yet. When they were added to is not known: as late as now. */
export async function countSuppressions(db: Kysely<Tables>, now: Date): Promise<void> {
  await sql`
    insert into suppression_counts (tenant, count, added_at)
    select tenant, count(*), ${now.toISOString()} from suppressions group by tenant
  `.execute(db);
}
