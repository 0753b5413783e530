import { Migrator, sql, type Kysely } from 'kysely';
import type { Engine } from './engine.js';
import { migrationsFor } from './migrations/index.js';
import type { Tables } from './tables.js';

/** Brings the tables up to date. Throws where that fails, or where a newer release has written them. */
export async function migrate(db: Kysely<Tables>, engine: Engine): Promise<void> {
  const migrator = new Migrator({
    db,
    provider: { getMigrations: () => Promise.resolve(migrationsFor(engine)) },
  });
  const { error } = await migrator.migrateToLatest();
  if (error !== undefined) throw error instanceof Error ? error : new Error(JSON.stringify(error));
}

/** Changes nothing. Throws where the tables are not as this release has them. */
export async function refuseUnlessUpToDate(db: Kysely<Tables>, engine: Engine): Promise<void> {
  const tables = await db.introspection.getTables({ withInternalKyselyTables: true });
  if (tables.every(({ name }) => name !== MIGRATIONS)) {
    throw new Error('nothing of this service was ever kept in it. Is it the right one?');
  }
  const done = await sql<{ name: string }>`select name from ${sql.table(MIGRATIONS)} order by name`.execute(
    db,
  );
  const names = done.rows.map(({ name }) => name);
  const ours = Object.keys(migrationsFor(engine));
  if (names.some((name) => !ours.includes(name))) {
    throw new Error('a newer release has written it: use that one');
  }
  if (ours.some((name) => !names.includes(name))) {
    throw new Error('an older release has written it: use that one, or start this one on it first');
  }
}

const MIGRATIONS = 'kysely_migration';
