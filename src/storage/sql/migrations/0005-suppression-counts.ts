import { sql, type Kysely, type Migration } from 'kysely';

/**
 * How long each suppression list is: to count a long one takes too long for every check. In a table of its own, so that
 * who adds to a list does not wait for who appends to the tenant's chain.
 */
export const suppressionCounts: Migration = {
  async up(db: Kysely<unknown>) {
    await db.schema
      .createTable('suppression_counts')
      .addColumn('tenant', 'text', (column) => column.primaryKey().notNull().references('tenants.id'))
      .addColumn('count', 'integer', (column) => column.notNull())
      .execute();
    await sql`insert into suppression_counts select tenant, count(*) from suppressions group by tenant`.execute(
      db,
    );
  },
};
