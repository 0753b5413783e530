import { openPostgres } from './postgres/open.js';
import { openSqlite } from './sqlite/open.js';
import type { Seal, Storage } from './storage.js';

/** Is it the address of a PostgreSQL database, rather than the path of a file? */
export const isPostgresUrl = (database: string): boolean => /^postgres(ql)?:\/\//.test(database);

/** Opens a database by its address or path. Throws `StorageError`. */
export const openStorage = (
  database: string,
  seal: Seal,
  onIdleError?: (error: Error) => void,
): Promise<Storage> =>
  isPostgresUrl(database) ? openPostgres(database, seal, onIdleError) : openSqlite(database, seal);
