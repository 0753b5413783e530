import { Migrator, type Kysely } from 'kysely';
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
