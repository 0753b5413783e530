import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'libsql';
import pg from 'pg';
import { inject } from 'vitest';
import { newSigningKey, notaryWith, type SigningKey } from '../../src/records/notary.js';
import { openStorage } from '../../src/storage/open.js';
import type { Storage } from '../../src/storage/storage.js';
import { newDatabase } from '../postgres/global-setup.js';

const KEYS: readonly SigningKey[] = [await newSigningKey()];
/** Signs what the tests record, with the keys of the files that they get. */
export const NOTARY = await notaryWith(KEYS, 'tests');

export const ENGINES = ['sqlite', 'postgres'] as const;
export type EngineName = (typeof ENGINES)[number];

export const folder = mkdtempSync(join(tmpdir(), 'a22-cli-'));
// Not after a file of tests: several share this module, and with it the folder.
process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
let made = 0;

/** A path in a folder of the test file's own, that nothing is at. */
export const freshPath = (name: string) => join(folder, `${++made}-${name}`);

/** The address of a new database, in which there is nothing, not even tables. */
export const freshDatabase = (engine: EngineName) =>
  engine === 'sqlite' ? Promise.resolve(freshPath('db.sqlite')) : newDatabase(inject('postgres'));

export function keyFile(keys: readonly SigningKey[] = KEYS): string {
  const path = freshPath('signing-keys.json');
  writeFileSync(path, JSON.stringify({ keys }), { mode: 0o600 });
  return path;
}

/** Does something with a storage, and closes it. */
export async function withOpen<T>(database: string, work: (storage: Storage) => Promise<T>): Promise<T> {
  const storage = await openStorage(database, (entries) => NOTARY.seal(entries));
  try {
    return await work(storage);
  } finally {
    await storage.close();
  }
}

/** Does to the database what somebody could do who has got into it. */
export async function byHand(database: string, ...statements: string[]): Promise<void> {
  if (!database.startsWith('postgres')) {
    const file = new Database(database);
    for (const statement of statements) file.exec(statement);
    file.close();
    return;
  }
  const client = new pg.Client({ connectionString: database });
  await client.connect();
  for (const statement of statements) await client.query(statement);
  await client.end();
}
