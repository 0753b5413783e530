import { connect, createServer, type AddressInfo } from 'node:net';
import { describe, expect, inject, it } from 'vitest';
import pg from 'pg';
import { openPostgres, readPostgres } from '../../src/storage/postgres/open.js';
import { StorageError } from '../../src/storage/errors.js';
import { NOTARY } from '../api/support.js';
import { newDatabase } from '../postgres/global-setup.js';
import { storageContract } from './contract.js';
import { draft } from './drafts.js';
import { emptyDatabase, query } from './engines.js';

const open = (url: string) => openPostgres(url, NOTARY.seal);
const freshUrl = () => newDatabase(inject('postgres'));

storageContract('PostgreSQL', async () => {
  const url = await emptyDatabase();
  return { store: await open(url), reopen: () => open(url) };
});

describe('the PostgreSQL database', () => {
  it('is made ready once, however many replicas start at once', async () => {
    const url = await freshUrl();
    const stores = await Promise.all(Array.from({ length: 5 }, () => open(url)));
    await Promise.all(stores.map((store, i) => store.screenings.append(draft({ id: `id-${i}` }))));
    expect((await stores[0]?.screenings.head('default'))?.sequence).toBe(5);
    await Promise.all(stores.map((store) => store.close()));
  });

  it('takes the same digests in any order from two that wait for a third', async () => {
    const url = await emptyDatabase();
    const store = await open(url);
    const [low, middle, high] = [1, 2, 3].map((n) => Buffer.alloc(32, n)) as [Buffer, Buffer, Buffer];
    const third = await connected(url);
    await third.query('begin');
    await third.query("insert into suppressions values ('default', $1)", [middle]);
    const added = [store.suppressions.add('default', [low, middle, high], '2026-11-23T00:00:00.000Z')];
    await waiting(url, 1);
    added.push(store.suppressions.add('default', [high, middle, low], '2026-11-23T00:00:00.000Z'));
    await waiting(url, 2);
    await third.query('rollback');
    expect(await Promise.all(added)).toEqual([3, 0]);
    await third.end();
    await store.close();
  });

  it('is refused where it acknowledges what it has not written', async () => {
    const url = await freshUrl();
    await query(url, `alter database ${url.split('/').at(-1)} set synchronous_commit = off`);
    await expect(open(url)).rejects.toThrow(/turn synchronous_commit on/);
  });

  it('is refused where a newer version of this service has written it', async () => {
    const url = await freshUrl();
    await (await open(url)).close();
    await query(url, "insert into kysely_migration values ('9999-future', '2030-01-01T00:00:00Z')");
    await expect(open(url)).rejects.toThrow(StorageError);
  });

  it.each([
    ['nobody listens', (url: string) => url.replace(/:\d+\//, ':1/')],
    ['the password is wrong', (url: string) => url.replace(':screener@', ':hunter2@')],
    ['there is no such database', (url: string) => url.replace(/[^/]+$/, 'nowhere')],
  ])('is refused where %s, without telling the password', async (_why, broken) => {
    const failure = await open(broken(inject('postgres'))).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(StorageError);
    expect((failure as Error).message).toMatch(/^The database at 127\.0\.0\.1:\d+\/\w+ can't be used: \S/);
    expect(JSON.stringify(failure)).not.toMatch(/hunter2|screener:/);
  });

  it('is refused where it takes no writes, and is not ready once it takes none', async () => {
    const url = await freshUrl();
    const store = await open(url);
    await store.close();
    const user = `reader_${Date.now()}`;
    const theirs = url.replace(/\/\/[^@]+@/, `//${user}:secret@`);
    await query(url, `create role ${user} login password 'secret'`);
    await query(url, `grant select, insert, update, delete on all tables in schema public to ${user}`);
    const reader = await open(theirs);
    await reader.ready();
    for (const [right, table] of [
      ['insert', 'records'],
      ['update', 'tenants'],
    ]) {
      await query(url, `revoke ${right} on ${table} from ${user}`);
      await expect(reader.ready()).rejects.toThrow(StorageError);
      await expect(open(theirs)).rejects.toThrow(
        new RegExp(`^The database at 127.*/db_\\w+ can't be written: permission denied for table ${table}$`),
      );
      await query(url, `grant ${right} on ${table} to ${user}`);
      await reader.ready();
    }
    await reader.close();
    await query(url, `alter role ${user} set default_transaction_read_only = on`);
    await expect(open(theirs)).rejects.toThrow(/can't be written: cannot execute INSERT in a read-only/);
  });

  it('is ready while somebody appends to every chain', async () => {
    const url = await emptyDatabase();
    const store = await open(url);
    const appending = await connected(url);
    await appending.query('begin');
    await appending.query('select * from tenants for no key update');
    await store.ready();
    await appending.end();
    expect(await store.screenings.tenants()).toEqual([]);
    await store.close();
  });

  it('is waited for while another replica changes its tables, longer than a statement may take', async () => {
    const url = await emptyDatabase();
    const other = await connected(url);
    await other.query('select pg_advisory_lock(3853314791062309107)');
    const opening = openPostgres(url, NOTARY.seal, undefined, 1_000);
    await waiting(url, 1);
    await other.query('select pg_sleep(2.5)');
    await other.query('select pg_advisory_unlock(3853314791062309107)');
    const store = await opening;
    // What comes later has its limit.
    await other.query('begin; lock table records');
    await expect(store.screenings.append(draft({ id: 'a' }))).rejects.toThrow(StorageError);
    await other.end();
    await store.close();
  });

  it('is asked for no settings while a connection starts, which PgBouncer would refuse', async () => {
    const url = new URL(await emptyDatabase());
    const port = Number(url.port);
    const starts: string[] = [];
    const between = createServer((client) => {
      client.once('data', (start) => starts.push(start.toString('latin1')));
      const server = connect(port, '127.0.0.1');
      client.pipe(server).pipe(client);
      for (const socket of [client, server]) socket.on('error', () => undefined);
    });
    await new Promise<void>((listening) => between.listen(0, '127.0.0.1', listening));
    url.port = String((between.address() as AddressInfo).port);
    for (const opened of [open(url.href), readPostgres(url.href)]) await (await opened).close();
    between.close();
    expect(starts.length).toBeGreaterThanOrEqual(3);
    expect(starts.join()).toContain('article22-screener');
    expect(starts.join()).not.toMatch(/options|timeout|read_only/);
  });
});

/** Resolves once so many on a database wait for what another has locked. */
async function waiting(url: string, number: number): Promise<void> {
  const client = await connected(url);
  const locked = () =>
    client.query(
      "select 1 from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'",
    );
  await expect.poll(async () => (await locked()).rowCount, { timeout: 30_000 }).toBe(number);
  await client.end();
}

/** Somebody beside the service. */
async function connected(url: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  return client;
}
