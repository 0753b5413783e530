import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { newSigningKey, notaryWith, publishedKey, type SigningKey } from '../../src/records/notary.js';
import { noteSigningKey, readSigningKeys } from '../../src/signing-keys.js';
import { at, draft } from '../storage/drafts.js';
import { byHand, ENGINES, freshDatabase, freshPath, keyFile, NOTARY, withOpen } from './databases.js';
import { a22 } from './support.js';

const keysIn = (path: string) => (JSON.parse(readFileSync(path, 'utf8')) as { keys: SigningKey[] }).keys;

describe('a22 signing-keys rotate', () => {
  it('puts a new key in front, takes the private half of the old one out, and says what follows', async () => {
    const old = await newSigningKey();
    const SIGNING_KEYS = keyFile([old]);
    const { exit, stdout, stderr } = await a22(['signing-keys', 'rotate'], '', { SIGNING_KEYS });
    const [first, second, ...others] = keysIn(SIGNING_KEYS) as [SigningKey, SigningKey];
    expect({ exit, stdout }).toEqual({ exit: 0, stdout: `${(await publishedKey(first)).kid}\n` });
    expect(stderr).toContain('start all of them again');
    expect(others).toEqual([]);
    expect(first.d).toBeDefined();
    expect(second).toEqual({ kty: old.kty, crv: old.crv, x: old.x });
    expect(`${stdout}${stderr}`).not.toContain(first.d);
    expect(statSync(SIGNING_KEYS).mode & 0o777).toBe(0o600);
  });

  it.each([
    { name: 'no file', env: { SIGNING_KEYS: '/nowhere/keys.json' }, says: 'set SIGNING_KEYS to the one' },
    { name: 'a file that is none', env: { SIGNING_KEYS: import.meta.filename }, says: 'SIGNING_KEYS' },
    { name: 'a database in memory', env: { DATABASE_PATH: ':memory:' }, says: 'set SIGNING_KEYS' },
  ])('ends with 3 for $name', async ({ env, says }) => {
    const { exit, stdout, stderr } = await a22(['signing-keys', 'rotate'], '', env);
    expect({ exit, stdout }).toEqual({ exit: 3, stdout: '' });
    expect(stderr).toContain(says);
  });

  it.each([[['signing-keys']], [['signing-keys', 'drop']], [['signing-keys', 'rotate', '--all']]])(
    '%j ends with 3',
    async (args) => {
      expect(await a22(args)).toMatchObject({ exit: 3, stdout: '' });
    },
  );
});

describe.each(ENGINES)('a22 signing-keys on %s', (engine) => {
  /** A database with a record that the key of the tests has signed. */
  async function signed() {
    const database = await freshDatabase(engine);
    await withOpen(database, async (store) => {
      await noteSigningKey(store, NOTARY);
      await store.screenings.append(draft({ id: 'a', createdAt: at(0) }));
    });
    return database;
  }

  it.each([
    { name: 'with another key', file: () => newSigningKey().then((key) => keyFile([key])) },
    { name: 'that is lost', file: () => Promise.resolve(freshPath('signing-keys.json')) },
  ])('trust mends a file $name, so that the service starts and old receipts hold', async ({ file }) => {
    const database = await signed();
    const SIGNING_KEYS = await file();
    const env = { SIGNING_KEYS };
    const { exit, stdout, stderr } = await a22(['signing-keys', 'trust', '--database', database], '', env);
    expect({ exit, stdout }).toEqual({ exit: 0, stdout: `${NOTARY.kid}\n` });
    expect(stderr).toContain('be sure that they are yours');
    expect(stderr).toContain('start all of them again');

    const notary = await notaryWith(await readSigningKeys(SIGNING_KEYS), 'tests');
    expect(notary.kid).not.toBe(NOTARY.kid);
    expect(keysIn(SIGNING_KEYS).filter(({ d }) => d !== undefined)).toHaveLength(1);
    await withOpen(database, (store) => noteSigningKey(store, notary));
    expect(await a22(['verify', database], '', env)).toMatchObject({ exit: 0 });
    const again = await a22(['signing-keys', 'trust', '--database', database], '', env);
    expect(again).toMatchObject({ exit: 0, stdout: '' });
    expect(again.stderr).toContain('nothing was changed');
  });

  it('rotate lets old receipts hold, and a replica with the old file starts no more', async () => {
    const database = await signed();
    const SIGNING_KEYS = keyFile();
    await a22(['signing-keys', 'rotate'], '', { SIGNING_KEYS });
    const notary = await notaryWith(await readSigningKeys(SIGNING_KEYS), 'tests');
    await withOpen(database, async (store) => {
      await noteSigningKey(store, notary);
      await expect(noteSigningKey(store, NOTARY)).rejects.toThrow('a22 signing-keys trust');
    });
    expect(await a22(['verify', database], '', { SIGNING_KEYS })).toMatchObject({ exit: 0 });
  });

  it('trust refuses a key that was put under the id of another by hand', async () => {
    const database = await signed();
    const other = JSON.stringify(await publishedKey(await newSigningKey()));
    await byHand(database, `update signing_keys set public_key = '${other}'`);
    const SIGNING_KEYS = freshPath('signing-keys.json');
    const { exit, stderr } = await a22(['signing-keys', 'trust', '--database', database], '', {
      SIGNING_KEYS,
    });
    expect(exit).toBe(3);
    expect(stderr).toContain('changed by hand');
    expect(existsSync(SIGNING_KEYS)).toBe(false);
  });
});

it('a22 signing-keys trust writes nothing over a file that it cannot read', async () => {
  const database = await freshDatabase('sqlite');
  await withOpen(database, (store) => noteSigningKey(store, NOTARY));
  const SIGNING_KEYS = freshPath('signing-keys.json');
  writeFileSync(SIGNING_KEYS, '{', { mode: 0o600 });
  expect(await a22(['signing-keys', 'trust', '--database', database], '', { SIGNING_KEYS })).toMatchObject({
    exit: 3,
  });
  expect(readFileSync(SIGNING_KEYS, 'utf8')).toBe('{');
});
