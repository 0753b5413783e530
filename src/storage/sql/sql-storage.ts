import type { Kysely } from 'kysely';
import type { Seal, Storage } from '../storage.js';
import { dumpRows } from '../backup/dump.js';
import { loadRows, refuseUnlessEmpty } from '../backup/load.js';
import type { Engine } from './engine.js';
import { guarded } from './guarded.js';
import { keyStore, signingKeyStore } from './keys.js';
import { rateStore } from './rates.js';
import { screeningStore } from './screenings.js';
import { suppressionStore } from './suppressions.js';
import type { Tables } from './tables.js';
import { tenantStore } from './tenants.js';
import { tryWriting } from './try-writing.js';

/** The storage on an opened database whose tables are up to date. */
export function sqlStorage(db: Kysely<Tables>, engine: Engine, seal: Seal): Storage {
  return {
    engine: engine.name,
    screenings: screeningStore(db, engine, seal),
    tenants: tenantStore(db),
    keys: keyStore(db),
    signingKeys: signingKeyStore(db, engine),
    suppressions: suppressionStore(db, engine),
    ...(engine.name === 'postgres' && { rates: rateStore(db) }),
    dump: (take) => guarded('be read', () => engine.snapshot(db, (frozen) => dumpRows(frozen, take))),
    load: (rows, check) =>
      guarded('be filled', () =>
        engine.longTransaction(db, async (transaction) => {
          await refuseUnlessEmpty(transaction);
          await loadRows(transaction, rows);
          await check(sqlStorage(transaction, engine, seal));
        }),
      ),
    ready: () => guarded('write', () => tryWriting(db, engine)),
    close: () => db.destroy(),
  };
}
