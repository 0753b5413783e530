import { inject } from 'vitest';
import pg from 'pg';
import { openPostgres } from '../../src/storage/postgres/open.js';
import { openSqlite } from '../../src/storage/sqlite/open.js';
import type { Storage } from '../../src/storage/storage.js';
import { NOTARY } from '../api/support.js';
import { newDatabase } from '../postgres/global-setup.js';

/** The databases that everything has to hold on. */
export const ENGINES = ['sqlite', 'postgres'] as const;

/** An empty storage on an engine, for one test at a time. */
export async function emptyStorage(engine: (typeof ENGINES)[number]): Promise<Storage> {
  return engine === 'sqlite'
    ? openSqlite(':memory:', NOTARY.seal)
    : openPostgres(await emptyDatabase(), NOTARY.seal);
}

let shared: Promise<string> | undefined;

/** The address of an empty database with all tables. One is emptied each time: making one takes longer. */
export async function emptyDatabase(): Promise<string> {
  shared ??= madeReady();
  const url = await shared;
  await query(url, EMPTY_ALL);
  return url;
}

async function madeReady(): Promise<string> {
  const url = await newDatabase(inject('postgres'));
  await (await openPostgres(url, NOTARY.seal)).close();
  return url;
}

const EMPTY_ALL = `
  truncate tenants, records, api_keys, signing_keys, suppressions, suppression_counts, list_checks, rate_windows;
  insert into tenants (id, created_at) values ('default', '1970-01-01T00:00:00.000Z')`;

/** Runs a statement on a database, as somebody beside the service. */
export async function query(url: string, text: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query(text);
  await client.end();
}
