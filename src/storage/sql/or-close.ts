import type { Kysely } from 'kysely';
import { StorageError } from '../errors.js';
import type { Tables } from './tables.js';

/** Does a step of opening a database. Where it fails the database is closed, and a `StorageError` says what and why. */
export async function orClose(db: Kysely<Tables>, failure: string, step: () => Promise<void>): Promise<void> {
  try {
    await step();
  } catch (error) {
    await db.destroy();
    if (error instanceof StorageError) throw error;
    throw new StorageError(`${failure}: ${reason(error)}`, { cause: error });
  }
}

/** What an error says; one that stands for several says nothing itself. */
export const reason = (error: unknown) =>
  error instanceof Error ? error.message || String(error) : String(error);
