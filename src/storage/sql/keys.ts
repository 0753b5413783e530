import { sql, type Kysely } from 'kysely';
import type { ApiKey, KeyStore, Scope, SigningKeyStore } from '../storage.js';
import type { Engine } from './engine.js';
import { guarded } from './guarded.js';
import type { Tables } from './tables.js';

/** API keys in the `api_keys` table. */
export function keyStore(db: Kysely<Tables>): KeyStore {
  return {
    async add(key) {
      await guarded('keep a key', () => db.insertInto('api_keys').values(asRow(key)).execute());
    },

    async get(prefix) {
      const row = await guarded('read a key', () =>
        db.selectFrom('api_keys').selectAll().where('prefix', '=', prefix).executeTakeFirst(),
      );
      return row && asKey(row);
    },

    async list(tenant) {
      const rows = await guarded('list keys', () => {
        const query = db.selectFrom('api_keys').selectAll().orderBy('tenant').orderBy('created_at');
        return (tenant === undefined ? query : query.where('tenant', '=', tenant)).execute();
      });
      return rows.map(asKey);
    },

    async any() {
      const row = await guarded('look for keys', () =>
        db.selectFrom('api_keys').select('prefix').limit(1).executeTakeFirst(),
      );
      return row !== undefined;
    },

    async revoke(prefix, at) {
      const { numUpdatedRows } = await guarded('revoke a key', () =>
        db
          .updateTable('api_keys')
          .set({ revoked_at: at })
          .where('prefix', '=', prefix)
          .where('revoked_at', 'is', null)
          .executeTakeFirst(),
      );
      return numUpdatedRows > 0n;
    },

    async used(prefix, at) {
      await guarded('note that a key was used', () =>
        db
          .updateTable('api_keys')
          .set({ last_used_at: at })
          .where('prefix', '=', prefix)
          .where((eb) => eb.or([eb('last_used_at', 'is', null), eb('last_used_at', '<', at)]))
          .execute(),
      );
    },
  };
}

/** The public keys in the `signing_keys` table. */
export function signingKeyStore(db: Kysely<Tables>, engine: Engine): SigningKeyStore {
  return {
    async list() {
      const rows = await guarded('list signing keys', () =>
        db.selectFrom('signing_keys').select(['kid', 'public_key']).orderBy('first_used_at').execute(),
      );
      return new Map(rows.map(({ kid, public_key: key }) => [kid, key]));
    },

    async note({ kid, publicKey, at }, known) {
      return guarded('note a signing key', () =>
        engine.transaction(db, async (transaction) => {
          if (engine.locksRows) await sql`lock table signing_keys in exclusive mode`.execute(transaction);
          const noted = await transaction.selectFrom('signing_keys').select('kid').execute();
          const strangers = noted.map((row) => row.kid).filter((id) => !known.includes(id));
          if (strangers.length === 0 && noted.every((row) => row.kid !== kid)) {
            await transaction
              .insertInto('signing_keys')
              .values({ kid, public_key: publicKey, first_used_at: at })
              .execute();
          }
          return strangers;
        }),
      );
    },
  };
}

const asRow = (key: ApiKey): Tables['api_keys'] => ({
  prefix: key.prefix,
  tenant: key.tenant,
  name: key.name,
  scopes: key.scopes.join(','),
  hash: key.hash,
  per_minute: key.perMinute ?? null,
  created_at: key.createdAt,
  expires_at: key.expiresAt ?? null,
  last_used_at: key.lastUsedAt ?? null,
  revoked_at: key.revokedAt ?? null,
});

const asKey = (row: Tables['api_keys']): ApiKey => ({
  prefix: row.prefix,
  tenant: row.tenant,
  name: row.name,
  scopes: row.scopes.split(',') as Scope[],
  hash: row.hash,
  createdAt: row.created_at,
  ...(row.per_minute !== null && { perMinute: row.per_minute }),
  ...(row.expires_at !== null && { expiresAt: row.expires_at }),
  ...(row.last_used_at !== null && { lastUsedAt: row.last_used_at }),
  ...(row.revoked_at !== null && { revokedAt: row.revoked_at }),
});
