import { inject } from 'vitest';
import { openPostgres } from '../../src/storage/postgres/open.js';
import { openSqlite } from '../../src/storage/sqlite/open.js';
import type { Storage } from '../../src/storage/storage.js';
import { newDatabase } from '../postgres/global-setup.js';
import { NOTARY } from './support.js';

/** Both engines, each with an empty database, for `describe.each`. */
export const STORES: readonly { readonly engine: string; readonly open: () => Promise<Storage> }[] = [
  { engine: 'SQLite', open: () => openSqlite(':memory:', NOTARY.seal) },
  {
    engine: 'PostgreSQL',
    open: async () => openPostgres(await newDatabase(inject('postgres')), NOTARY.seal),
  },
];
