import { sql, type Kysely, type Migration } from 'kysely';

/** Finds screenings that were kept long enough without a look at those that are forgotten already. */
export const unforgotten: Migration = {
  async up(db: Kysely<unknown>) {
    await db.schema.dropIndex('records_by_time').execute();
    await sql`create index records_by_time on records (tenant, created_at) where screening is not null`.execute(
      db,
    );
  },
};
