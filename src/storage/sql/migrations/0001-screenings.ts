import type { Kysely, Migration } from 'kysely';

/** The record of screenings, and the orders in which it is listed. */
export const screenings: Migration = {
  async up(db: Kysely<unknown>) {
    await db.schema
      .createTable('screenings')
      .addColumn('id', 'text', (column) => column.primaryKey().notNull())
      .addColumn('created_at', 'text', (column) => column.notNull())
      .addColumn('outcome', 'text', (column) => column.notNull())
      .addColumn('reference', 'text')
      .addColumn('plan', 'text', (column) => column.notNull())
      .addColumn('screening', 'text', (column) => column.notNull())
      .execute();
    await db.schema
      .createIndex('screenings_by_time')
      .on('screenings')
      .columns(['created_at', 'id'])
      .execute();
    await db.schema
      .createIndex('screenings_by_outcome')
      .on('screenings')
      .columns(['outcome', 'created_at', 'id'])
      .execute();
    await db.schema
      .createIndex('screenings_by_reference')
      .on('screenings')
      .columns(['reference', 'created_at', 'id'])
      .execute();
  },
};
