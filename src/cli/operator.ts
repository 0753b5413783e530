import { ConfigError, readConfig, type Config } from '../config.js';
import { BackupError, StorageError } from '../storage/errors.js';
import { isPostgresUrl } from '../storage/database-url.js';
import type { Storage } from '../storage/storage.js';
import { BadInput, type Io } from './io.js';

/** The option that names a database in place of the one of the environment. */
export const DATABASE = { database: { type: 'string' } } as const;

/** What the environment says, with the database that an argument names in place of its own. Throws `BadInput`. */
export function configOf({ env }: Io, database?: string): Config {
  if (database === '')
    throw new BadInput('the database is a path, or an address that begins with postgres://');
  const named =
    database === undefined
      ? {}
      : isPostgresUrl(database)
        ? { DATABASE_URL: database }
        : { DATABASE_URL: '', DATABASE_PATH: database };
  try {
    return readConfig({ ...env, ...named });
  } catch (error) {
    return tellOperator(error);
  }
}

/** Works with an opened database, and closes it whatever comes. What goes wrong is told in a line. */
export async function withStorage<T>(
  opened: Promise<Storage>,
  work: (storage: Storage) => Promise<T>,
): Promise<T> {
  try {
    const storage = await opened;
    try {
      return await work(storage);
    } finally {
      await storage.close();
    }
  } catch (error) {
    return tellOperator(error);
  }
}

/** What an operator can do something about is told without a stack. */
export function tellOperator(error: unknown): never {
  // A file that can't be read while a database is filled from it is not the database's fault.
  if (error instanceof StorageError && error.cause instanceof BadInput) throw error.cause;
  const ours = [ConfigError, StorageError, BackupError];
  if (error instanceof Error && ours.some((kind) => error instanceof kind)) {
    throw new BadInput(withCause(error), { cause: error });
  }
  throw error;
}

/** The database's own words, where our message does not have them already. */
function withCause({ message, cause }: Error): string {
  if (!(cause instanceof Error) || cause.message === '' || message.includes(cause.message)) return message;
  return `${message}: ${cause.message}`;
}
