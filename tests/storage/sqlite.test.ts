import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { Kysely, Migrator, SqliteDialect, sql } from 'kysely';
import Database from 'libsql';
import { afterAll, describe, expect, it } from 'vitest';
import { verifyChain } from '../../src/records/verify-chain.js';
import { sqliteEngine } from '../../src/storage/sql/engine.js';
import { migrationsFor } from '../../src/storage/sql/migrations/index.js';
import { openSqlite } from '../../src/storage/sqlite/open.js';
import type { Tables } from '../../src/storage/sql/tables.js';
import { StorageError } from '../../src/storage/errors.js';
import { NOTARY } from '../api/support.js';
import { storageContract } from './contract.js';
import { at, draft } from './drafts.js';

const folder = mkdtempSync(join(tmpdir(), 'a22-sqlite-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
let files = 0;
const open = (path: string) => openSqlite(path, NOTARY.seal);
const freshPath = () => join(folder, `${++files}`, 'screenings.sqlite');

storageContract('SQLite', async () => {
  const path = freshPath();
  return { store: await open(path), reopen: () => open(path) };
});

describe('the SQLite file', () => {
  it('is created with its folder, and keeps a write-ahead log', async () => {
    const path = freshPath();
    const store = await open(path);
    const beside = new Database(path);
    expect(beside.prepare('pragma journal_mode').get()).toMatchObject({ journal_mode: 'wal' });
    beside.close();
    await store.close();
  });

  it('is for its owner alone, with its log and its folder; what was there keeps its rights', async () => {
    const path = freshPath();
    const store = await open(path);
    expect(modes(dirname(path), path, `${path}-wal`, `${path}-shm`)).toEqual([0o700, 0o600, 0o600, 0o600]);
    await store.close();
    chmodSync(path, 0o640);
    await (await open(path)).close();
    expect(modes(path)).toEqual([0o640]);
  });

  it('holds nothing more of what was deleted, nor does its log, once it was scrubbed or closed', async () => {
    const path = freshPath();
    const store = await open(path);
    // Longer than a page: such a plan stands in pages of its own.
    for (const id of ['short', 'long']) {
      const plan = JSON.stringify({ told: `plan-of-${id}`, more: 'x'.repeat(id === 'long' ? 20_000 : 1) });
      await store.screenings.append(draft({ id, plan }));
    }
    await store.scrub?.();
    expect(bytesOf(path)).toMatch(/plan-of-short[^]*plan-of-long|plan-of-long[^]*plan-of-short/);
    for (const id of ['short', 'long']) await store.screenings.forget('default', id, at(1));
    await store.scrub?.();
    expect(bytesOf(path)).not.toContain('plan-of');
    await store.screenings.append(draft({ id: 'last', plan: '{"told":"plan-of-last"}' }));
    await store.screenings.forget('default', 'last', at(1));
    await store.close();
    expect(bytesOf(path)).not.toContain('plan-of');
  });

  it('is opened again without migrating twice', async () => {
    const path = freshPath();
    await (await open(path)).close();
    await (await open(path)).close();
    const beside = new Database(path);
    expect(beside.prepare('select name from kysely_migration').all()).toMatchObject([
      { name: '0001-screenings' },
      { name: '0002-succession' },
      { name: '0003-records' },
      { name: '0004-operation' },
      { name: '0005-suppression-counts' },
      { name: '0006-unforgotten' },
    ]);
    beside.close();
  });

  it('keeps and reads what an earlier version of this service has written, at the beginning of the chain', async () => {
    const path = freshPath();
    const old = (id: string) => ({
      id,
      createdAt: at(0),
      ruleset: { id: 'r', version: '1' },
      lexicon: { version: '1', extensions: [] },
      decision: { outcome: 'clear' },
      reference: 'spring',
    });
    await asLeftAt('0001-screenings', path, async (db) => {
      for (const id of ['b', 'a']) {
        await sql`insert into screenings values
          (${id}, ${at(0)}, 'clear', 'spring', '{"audience":{}}', ${JSON.stringify(old(id))})`.execute(db);
      }
    });
    const store = await open(path);
    expect(await store.screenings.get('default', 'a')).toEqual({
      id: 'a',
      screening: JSON.stringify(old('a')),
      supersededBy: [],
    });
    expect(await store.screenings.rowOf('default', 'b')).toMatchObject({
      plan: '{"audience":{}}',
      reference: 'spring',
      sequence: 2,
    });
    await store.screenings.append(draft({ id: 'c' }));
    const { screenings } = store;
    expect(
      await verifyChain('default', screenings.walk('default'), await screenings.head('default'), NOTARY),
    ).toEqual({ intact: true, records: 3, forgotten: 0, unsigned: 2 });
    await store.close();
  });

  it('counts the people whom an earlier version of this service has suppressed', async () => {
    const path = freshPath();
    await asLeftAt('0004-operation', path, async (db) => {
      await sql`insert into suppressions values ('default', x'01'), ('default', x'02')`.execute(db);
    });
    const store = await open(path);
    expect(await store.suppressions.count('default')).toBe(2);
    await store.close();
  });

  it('is refused where it is no database', async () => {
    const path = join(folder, 'text.sqlite');
    writeFileSync(path, 'just some text, long enough to be read as a header of a database file, yes');
    await expect(open(path)).rejects.toThrow(StorageError);
  });

  it('is refused where its folder cannot be made', async () => {
    const path = join(folder, 'text.sqlite', 'below-a-file', 'screenings.sqlite');
    await expect(open(path)).rejects.toThrow(/can't be opened/);
  });

  it.skipIf(process.getuid?.() !== 0)('is refused where it can be read, but not be written', async () => {
    const path = freshPath();
    await (await open(path)).close();
    for (const each of [folder, dirname(path)]) chmodSync(each, 0o777);
    chmodSync(path, 0o644);
    for (const log of ['-wal', '-shm']) rmSync(`${path}${log}`, { force: true });
    process.seteuid?.(65534);
    const failure = await open(path).catch((error: unknown) => error);
    process.seteuid?.(0);
    expect(failure).toBeInstanceOf(StorageError);
    expect((failure as Error).message).toBe(
      `The database ${path} can't be written: attempt to write a readonly database`,
    );
  });

  it('keeps no screening without its receipt', async () => {
    const store = await openSqlite(':memory:', () => Promise.resolve([]));
    await expect(store.screenings.append(draft({ id: 'a' }))).rejects.toThrow(StorageError);
    expect((await store.screenings.head('default')).sequence).toBe(0);
    await store.close();
  });

  it('is not ready where it takes no records', async () => {
    const path = freshPath();
    const store = await open(path);
    await store.ready();
    const beside = new Database(path);
    beside.exec("create trigger no_more before insert on records begin select raise(abort, 'no'); end");
    await expect(store.ready()).rejects.toThrow(StorageError);
    beside.exec('drop trigger no_more');
    beside.close();
    await store.ready();
    expect(await store.screenings.tenants()).toEqual([]);
    await store.close();
  });

  it('is refused where a newer version of this service has written it', async () => {
    const path = freshPath();
    await (await open(path)).close();
    const beside = new Database(path);
    beside.exec("insert into kysely_migration values ('9999-future', '2030-01-01T00:00:00Z')");
    beside.close();
    await expect(open(path)).rejects.toThrow(StorageError);
  });
});

const modes = (...paths: string[]) => paths.map((path) => statSync(path).mode & 0o777);

/** What stands in a file and in its log. */
const bytesOf = (path: string) =>
  [path, `${path}-wal`]
    .filter((each) => existsSync(each))
    .map((each) => readFileSync(each, 'latin1'))
    .join('');

/** A database that knows only of the migrations up to this one, with something in it. */
async function asLeftAt(migration: string, path: string, fill: (db: Kysely<Tables>) => Promise<void>) {
  mkdirSync(dirname(path), { recursive: true });
  const db = new Kysely<Tables>({ dialect: new SqliteDialect({ database: new Database(path) }) });
  const provider = { getMigrations: () => Promise.resolve(migrationsFor(sqliteEngine)) };
  await new Migrator({ db, provider }).migrateTo(migration);
  await fill(db);
  await db.destroy();
}
