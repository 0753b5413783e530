import type { Kysely, Migration } from 'kysely';

/** Which screening a screening supersedes, and the order in which its successors are read. */
export const succession: Migration = {
  async up(db: Kysely<unknown>) {
    await db.schema.alterTable('screenings').addColumn('supersedes', 'text').execute();
    await db.schema
      .createIndex('screenings_by_predecessor')
      .on('screenings')
      .columns(['supersedes', 'created_at', 'id'])
      .execute();
  },
};
