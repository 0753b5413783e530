import { randomInt, randomUUID } from 'node:crypto';
import type { Kysely } from 'kysely';
import type { Engine } from './engine.js';
import type { Tables } from './tables.js';

/**
 * Resolves where records can be written: writes one and undoes it. It stands in front of every chain, so that nobody
 * waits for it, nor it for them.
 */
export async function tryWriting(db: Kysely<Tables>, engine: Engine): Promise<void> {
  const undone = new Error('undone');
  const trial = engine.transaction(db, async (transaction) => {
    const { id: tenant } = await transaction
      .selectFrom('tenants')
      .select('id')
      .limit(1)
      .executeTakeFirstOrThrow();
    const [sequence, id] = [-randomInt(1, 2 ** 31), randomUUID()];
    await transaction
      .insertInto('records')
      .values({ tenant, sequence, id, created_at: '', outcome: '', entry: '', hash: '' })
      .execute();
    // May chains be moved on? No row has this id.
    await transaction.updateTable('tenants').set({ head: null }).where('id', '=', '').execute();
    throw undone;
  });
  await trial.catch((error: unknown) => {
    if (error !== undone) throw error;
  });
}
