import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { Kysely, Migrator, SqliteDialect, sql } from 'kysely';
import Database from 'libsql';
import { afterAll, describe, expect, it } from 'vitest';
import { migrations } from '../../src/storage/sqlite/migrations/index.js';
import { openSqliteStore } from '../../src/storage/sqlite/open.js';
import type { Tables } from '../../src/storage/sqlite/schema.js';
import { StorageError } from '../../src/storage/store.js';
import { storageContract } from './contract.js';

const folder = mkdtempSync(join(tmpdir(), 'a22-sqlite-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
let files = 0;
const freshPath = () => join(folder, `${++files}`, 'screenings.sqlite');

storageContract('SQLite', async () => {
  const path = freshPath();
  return { store: await openSqliteStore(path), reopen: () => openSqliteStore(path) };
});

describe('the SQLite file', () => {
  it('is created with its folder, and keeps a write-ahead log', async () => {
    const path = freshPath();
    const store = await openSqliteStore(path);
    const beside = new Database(path);
    expect(beside.prepare('pragma journal_mode').get()).toMatchObject({ journal_mode: 'wal' });
    beside.close();
    await store.close();
  });

  it('is opened again without migrating twice', async () => {
    const path = freshPath();
    await (await openSqliteStore(path)).close();
    await (await openSqliteStore(path)).close();
    const beside = new Database(path);
    expect(beside.prepare('select name from kysely_migration').all()).toMatchObject([
      { name: '0001-screenings' },
      { name: '0002-succession' },
    ]);
    beside.close();
  });

  it('keeps and reads what an earlier version of this service has written', async () => {
    const path = freshPath();
    mkdirSync(dirname(path), { recursive: true });
    await asVersionOneLeftIt(path, { id: 'old', plan: '{"audience":{}}', screening: '{"id":"old"}' });
    const store = await openSqliteStore(path);
    const old = { screening: '{"id":"old"}', supersededBy: [] };
    expect(await store.get('old')).toEqual(old);
    expect(await store.list({ limit: 10 })).toEqual({ screenings: [old] });
    expect(await store.planOf('old')).toBe('{"audience":{}}');
    await store.close();
  });

  it('is refused where it is no database', async () => {
    const path = join(folder, 'text.sqlite');
    writeFileSync(path, 'just some text, long enough to be read as a header of a database file, yes');
    await expect(openSqliteStore(path)).rejects.toThrow(StorageError);
  });

  it('is refused where its folder cannot be made', async () => {
    const path = join(folder, 'text.sqlite', 'below-a-file', 'screenings.sqlite');
    await expect(openSqliteStore(path)).rejects.toThrow(/can't be opened/);
  });

  it('is refused where a newer version of this service has written it', async () => {
    const path = freshPath();
    await (await openSqliteStore(path)).close();
    const beside = new Database(path);
    beside.exec("insert into kysely_migration values ('9999-future', '2030-01-01T00:00:00Z')");
    beside.close();
    await expect(openSqliteStore(path)).rejects.toThrow(StorageError);
  });
});

/** A database that knows only of the first migration, with one screening. */
async function asVersionOneLeftIt(
  path: string,
  { id, plan, screening }: { id: string; plan: string; screening: string },
) {
  const db = new Kysely<Tables>({ dialect: new SqliteDialect({ database: new Database(path) }) });
  const provider = { getMigrations: () => Promise.resolve(migrations) };
  await new Migrator({ db, provider }).migrateTo('0001-screenings');
  await sql`insert into screenings values
    (${id}, '2026-11-23T00:00:00.000Z', 'clear', null, ${plan}, ${screening})`.execute(db);
  await db.destroy();
}
