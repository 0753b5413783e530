import { isPostgresUrl } from './database-url.js';
import { openPostgres, readPostgres } from './postgres/open.js';
import { openSqlite, readSqlite } from './sqlite/open.js';
import { sealsNothing, type Seal, type Storage } from './storage.js';

/** Opens a database by its address or path. Throws `StorageError`. */
export const openStorage = (
  database: string,
  seal: Seal,
  onIdleError?: (error: Error) => void,
): Promise<Storage> =>
  isPostgresUrl(database) ? openPostgres(database, seal, onIdleError) : openSqlite(database, seal);

/** Opens a database that is there, for reading alone. Creates and changes nothing. Throws `StorageError`. */
export const readStorage = (database: string): Promise<Storage> =>
  isPostgresUrl(database) ? readPostgres(database) : readSqlite(database);

/** The same for those who change it, but record nothing. Throws `StorageError`. */
export async function openExisting(database: string): Promise<Storage> {
  await (await readStorage(database)).close();
  return openStorage(database, sealsNothing);
}
