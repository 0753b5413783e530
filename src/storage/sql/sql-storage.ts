import type { Kysely } from 'kysely';
import type { Seal, Storage } from '../storage.js';
import type { Engine } from './engine.js';
import { guarded } from './guarded.js';
import { keyStore, signingKeyStore } from './keys.js';
import { rateStore } from './rates.js';
import { screeningStore } from './screenings.js';
import { suppressionStore } from './suppressions.js';
import type { Tables } from './tables.js';
import { tenantStore } from './tenants.js';

/** The storage on an opened database whose tables are up to date. */
export function sqlStorage(db: Kysely<Tables>, engine: Engine, seal: Seal): Storage {
  return {
    engine: engine.name,
    screenings: screeningStore(db, engine, seal),
    tenants: tenantStore(db),
    keys: keyStore(db),
    signingKeys: signingKeyStore(db, engine),
    suppressions: suppressionStore(db),
    ...(engine.name === 'postgres' && { rates: rateStore(db) }),
    ready: () => guarded('write', () => engine.tryWriting(db)),
    close: () => db.destroy(),
  };
}
