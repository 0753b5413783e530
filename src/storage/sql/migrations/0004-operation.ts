import { sql, type Kysely, type Migration } from 'kysely';
import type { Engine } from '../engine.js';

/** API keys, signing keys, suppression lists with their checks, and the counts of requests. */
export const operation = ({ bytes, name }: Engine): Migration => ({
  async up(db: Kysely<unknown>) {
    await db.schema
      .createTable('api_keys')
      .addColumn('prefix', 'text', (column) => column.primaryKey().notNull())
      .addColumn('tenant', 'text', (column) => column.notNull().references('tenants.id'))
      .addColumn('name', 'text', (column) => column.notNull())
      .addColumn('scopes', 'text', (column) => column.notNull())
      .addColumn('hash', 'text', (column) => column.notNull())
      .addColumn('per_minute', 'integer')
      .addColumn('created_at', 'text', (column) => column.notNull())
      .addColumn('expires_at', 'text')
      .addColumn('last_used_at', 'text')
      .addColumn('revoked_at', 'text')
      .execute();
    await db.schema
      .createTable('signing_keys')
      .addColumn('kid', 'text', (column) => column.primaryKey().notNull())
      .addColumn('public_key', 'text', (column) => column.notNull())
      .addColumn('first_used_at', 'text', (column) => column.notNull())
      .execute();
    await db.schema
      .createTable('suppressions')
      .addColumn('tenant', 'text', (column) => column.notNull().references('tenants.id'))
      .addColumn('digest', bytes as never, (column) => column.notNull())
      .addPrimaryKeyConstraint('suppressions_pk', ['tenant', 'digest'])
      .execute();
    await db.schema
      .createTable('list_checks')
      .addColumn('id', 'text', (column) => column.primaryKey().notNull())
      .addColumn('tenant', 'text', (column) => column.notNull().references('tenants.id'))
      .addColumn('created_at', 'text', (column) => column.notNull())
      .addColumn('suppressions', 'integer', (column) => column.notNull())
      .addColumn('listed', 'integer', (column) => column.notNull())
      .addColumn('list_digest', 'text', (column) => column.notNull())
      .addColumn('removed', 'integer', (column) => column.notNull())
      .addColumn('removed_digest', 'text', (column) => column.notNull())
      .addColumn('kept', 'integer', (column) => column.notNull())
      .addColumn('kept_digest', 'text', (column) => column.notNull())
      .addColumn('idempotency_key', 'text')
      .addUniqueConstraint('list_checks_idempotency', ['tenant', 'idempotency_key'])
      .execute();
    // Counts of the running minute: where a crash loses them, nobody is harmed, so they need no log.
    await db.schema
      .createTable('rate_windows')
      .addColumn('key', 'text', (column) => column.notNull())
      .addColumn('window_start', 'integer', (column) => column.notNull())
      .addColumn('hits', 'integer', (column) => column.notNull())
      .addPrimaryKeyConstraint('rate_windows_pk', ['key', 'window_start'])
      .execute();
    if (name === 'postgres') await sql`alter table rate_windows set unlogged`.execute(db);
  },
});
