import type { Kysely, Migration } from 'kysely';
import { countSuppressions } from '../suppression-counts.js';
import type { Tables } from '../tables.js';

/**
 * How long each suppression list is, and when it was last added to: to count a long one takes too long for every check.
 * In a table of its own, so that who adds to a list does not wait for who appends to the tenant's chain.
 */
export const suppressionCounts: Migration = {
  async up(db: Kysely<unknown>) {
    await db.schema
      .createTable('suppression_counts')
      .addColumn('tenant', 'text', (column) => column.primaryKey().notNull().references('tenants.id'))
      .addColumn('count', 'integer', (column) => column.notNull())
      .addColumn('added_at', 'text', (column) => column.notNull())
      .execute();
    await countSuppressions(db as Kysely<Tables>, new Date());
  },
};
