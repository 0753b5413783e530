import { afterEach, describe, expect, inject, it, vi } from 'vitest';
import { ConfigError, readConfig } from '../src/config.js';
import { openStorage } from '../src/storage/open.js';
import { sealsNothing } from '../src/storage/storage.js';
import { newDatabase } from './postgres/global-setup.js';

afterEach(() => void vi.unstubAllEnvs());

describe('the address of a database', () => {
  it.each([
    'postgres://screener:secret@127.0.0.1:5432/one',
    'postgresql://screener:secret@db.example/one?sslmode=require&application_name=a@b',
    'postgres://screener:p%40ss%2Fw%23rd@[::1]:5432/one',
    'postgres://screener@postgres/screener',
    'postgres://postgres/screener',
    'postgres://screener@%2Frun%2Fpostgresql/one',
    'postgres:///one?host=/run/postgresql',
    'postgres://screener:secret@/one?host=/cloudsql/project:region:instance',
    'postgresql://screener@/one?host=/run/postgresql',
  ])('may be %s', (url) => {
    expect(readConfig({ DATABASE_URL: url }).database).toBe(url);
  });

  it.each([
    { name: '@, / and #', url: 'postgres://screener:p@ss/w#rd@127.0.0.1:5733/one' },
    { name: '@', url: 'postgres://screener:p@ss-w@127.0.0.1/one' },
    { name: '/', url: 'postgres://screener:p/ss-w@127.0.0.1/one' },
    { name: 'digits and /', url: 'postgres://screener:12/ss-w@127.0.0.1/one' },
    { name: '@ and /', url: 'postgres://screener:p@ss-w/x@127.0.0.1/one' },
    { name: '#', url: 'postgres://screener:p#ss-w@127.0.0.1/one' },
    { name: '?', url: 'postgres://screener:p?ss-w@127.0.0.1/one' },
    { name: '@ and ?', url: 'postgres://screener:p@ss-w?x@127.0.0.1/one' },
    { name: '%', url: 'postgres://screener:ss-w%zz@127.0.0.1/one' },
    { name: 'a byte that is no text', url: 'postgres://screener:ss-w%ff@127.0.0.1/one' },
    { name: '/ and %', url: 'postgres://screener:ss-w+c/dE%zz@127.0.0.1/one' },
    { name: 'nothing odd, but no name behind it', url: 'postgres://screener:ss-w@127.0.0.1/' },
    { name: 'nothing odd, but no host', url: 'postgres:///ss-w' },
    { name: 'nothing at all', url: 'postgres://' },
  ])('may not have $name in it, and nothing of it is repeated', ({ url }) => {
    const read = () => readConfig({ DATABASE_URL: url });
    expect(read).toThrow(ConfigError);
    expect(read).toThrow(/^.*\n {2}DATABASE_URL must be .*password percent-encoded/);
    expect(read).not.toThrow(/ss-w|w#rd|dE%zz/);
  });

  it('may leave the password to PGPASSWORD', async () => {
    const url = new URL(await newDatabase(inject('postgres')));
    vi.stubEnv('PGPASSWORD', url.password);
    url.password = '';
    const { database } = readConfig({ DATABASE_URL: url.href });
    const storage = await openStorage(database, sealsNothing);
    await storage.ready();
    await storage.close();
  });
});

describe('blanks', () => {
  it('around a value do not count, and alone are nothing', () => {
    const set = { HOST: '0.0.0.0 ', PORT: ' 80', DATABASE_PATH: ' ', SIGNING_KEYS: '\t', ISSUER: ' us\n' };
    expect(readConfig(set)).toMatchObject({
      host: '0.0.0.0',
      port: 80,
      database: 'data/screenings.sqlite',
      signingKeys: 'data/signing-keys.json',
      issuer: 'us',
    });
  });
});

describe('the signing keys', () => {
  const DATABASE_URL = 'postgres://screener@postgres/screener';
  it.each([
    { environment: {}, at: 'data/signing-keys.json' },
    { environment: { DATABASE_PATH: '/data/screenings.sqlite' }, at: '/data/signing-keys.json' },
    {
      environment: { DATABASE_PATH: '/data/screenings.sqlite', DATABASE_URL },
      at: '/data/signing-keys.json',
    },
    { environment: { DATABASE_PATH: ':memory:' }, at: undefined },
    { environment: { DATABASE_PATH: ':memory:', DATABASE_URL }, at: 'signing-keys.json' },
    { environment: { DATABASE_URL, SIGNING_KEYS: '/keys/one.json' }, at: '/keys/one.json' },
  ])('of $environment are in $at', ({ environment, at }) => {
    expect(readConfig(environment).signingKeys).toBe(at);
  });
});
