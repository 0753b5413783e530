import { sql, type Kysely } from 'kysely';
import type { Tables } from './tables.js';

/** Counts a tenant's list on by so many, or back, in the transaction that changes it. */
export async function moveCount(db: Kysely<Tables>, tenant: string, by: number): Promise<void> {
  await db
    .insertInto('suppression_counts')
    .values({ tenant, count: by })
    .onConflict((conflict) =>
      conflict
        .column('tenant')
        .doUpdateSet({ count: sql<number>`suppression_counts.count + excluded.count` }),
    )
    .execute();
}

/** Counts all lists, where nothing has been counted yet. */
export async function countSuppressions(db: Kysely<Tables>): Promise<void> {
  await sql`insert into suppression_counts select tenant, count(*) from suppressions group by tenant`.execute(
    db,
  );
}
