import { describe, expect, inject, it } from 'vitest';
import pg from 'pg';
import { openPostgres } from '../../src/storage/postgres/open.js';
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
    const third = new pg.Client({ connectionString: url });
    await third.connect();
    await third.query('begin');
    await third.query("insert into suppressions values ('default', $1)", [middle]);
    const added = [store.suppressions.add('default', [low, middle, high])];
    await waiting(url, 1);
    added.push(store.suppressions.add('default', [high, middle, low]));
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

  it('is not ready where it takes no writes', async () => {
    const url = await freshUrl();
    await (await open(url)).close();
    await query(url, `alter database ${url.split('/').at(-1)} set default_transaction_read_only = on`);
    const store = await open(url).catch(() => undefined);
    if (store === undefined) return;
    await expect(store.ready()).rejects.toThrow(StorageError);
    await store.close();
  });
});

/** Resolves once so many on a database wait for what another has locked. */
async function waiting(url: string, number: number): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const locked = () =>
    client.query(
      "select 1 from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'",
    );
  await expect.poll(async () => (await locked()).rowCount, { timeout: 30_000 }).toBe(number);
  await client.end();
}
