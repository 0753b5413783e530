import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ConfigError } from '../src/config.js';
import { newSigningKey } from '../src/records/notary.js';
import {
  noteSigningKey,
  notaryFor,
  notaryOf,
  readSigningKeys,
  rotateSigningKey,
  trustPublicKeys,
} from '../src/signing-keys.js';
import { emptyStorage } from './storage/engines.js';

let folder: string;
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'a22-keys-'))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));
const path = () => join(folder, 'data', 'signing-keys.json');
const notary = (file = path()) => notaryOf({ signingKeys: file, issuer: 'us' });

describe('the file of signing keys', () => {
  it('is made at the first start, for its owner alone, and stays as it is', async () => {
    const [first] = await readSigningKeys(path());
    expect(first?.d).toBeDefined();
    expect(statSync(path()).mode & 0o777).toBe(0o600);
    expect(await readSigningKeys(path())).toEqual([first]);
    expect(readdirSync(join(folder, 'data'))).toEqual(['signing-keys.json']);
  });

  it('is made once, however many start at once', async () => {
    const all = await Promise.all(Array.from({ length: 10 }, () => readSigningKeys(path())));
    expect(new Set(all.map(([key]) => key?.x)).size).toBe(1);
  });

  it('keeps the public half of a key that is rotated out, so that its receipts can still be checked', async () => {
    const before = await notary();
    const [receipt = ''] = await before.seal(['{}']);
    const kid = await rotateSigningKey(path());
    const after = await notary();
    expect([after.kid, after.keys.map((key) => key.kid)]).toEqual([kid, [kid, before.kid]]);
    expect(await after.open(receipt)).toBe('{}');
    const { keys } = JSON.parse(readFileSync(path(), 'utf8')) as { keys: { d?: string }[] };
    expect(keys.map(({ d }) => d !== undefined)).toEqual([true, false]);
    expect(statSync(path()).mode & 0o777).toBe(0o600);
  });

  it.each([
    ['no JSON', 'nonsense'],
    ['no keys', '{"keys":[]}'],
    ['a key of another kind', '{"keys":[{"kty":"RSA","n":"a","e":"AQAB"}]}'],
    ['public halves alone', '{"keys":[{"kty":"OKP","crv":"Ed25519","x":"a"}]}'],
  ])('is refused where it holds %s, and is left as it is', async (_, text) => {
    const file = join(folder, 'keys.json');
    writeFileSync(file, text, { mode: 0o600 });
    await expect(readSigningKeys(file)).rejects.toThrow(ConfigError);
    await expect(readSigningKeys(file)).rejects.toThrow(/Restore it from a back-up/);
    expect(readFileSync(file, 'utf8')).toBe(text);
  });

  it('is refused where everybody can read it', async () => {
    await readSigningKeys(path());
    chmodSync(path(), 0o644);
    await expect(readSigningKeys(path())).rejects.toThrow(/chmod 600/);
  });

  it('is refused where it can’t be made', async () => {
    writeFileSync(join(folder, 'file'), '');
    await expect(readSigningKeys(join(folder, 'file', 'keys.json'))).rejects.toThrow(ConfigError);
  });
});

describe('a database', () => {
  it('is not signed into with a key that those who signed before don’t know of', async () => {
    const store = await emptyStorage('sqlite');
    const ours = await notary();
    await noteSigningKey(store, ours, path());
    await noteSigningKey(store, ours, path());
    const other = await notary(join(folder, 'other.json'));
    await expect(noteSigningKey(store, other, 'other.json')).rejects.toThrow(
      new RegExp(`${ours.kid}.*SIGNING_KEYS other\\.json.*signing-keys trust`),
    );
    // The refused one has left no trace: those who were there before go on.
    await noteSigningKey(store, ours, path());
    await store.close();
  });

  it('whose file of keys is lost gets no new one in its place, and the first start on it makes one', async () => {
    const store = await emptyStorage('sqlite');
    const config = { signingKeys: path(), issuer: 'us' };
    const { kid } = await notaryFor(store, config);
    expect((await notaryFor(store, config)).kid).toBe(kid);
    rmSync(path());
    await expect(notaryFor(store, config)).rejects.toThrow(new RegExp(`signed with ${kid}`));
    expect(readdirSync(join(folder, 'data'))).toEqual([]);
    await store.close();
  });

  it('is signed into again once lost public halves are trusted', async () => {
    const store = await emptyStorage('sqlite');
    await noteSigningKey(store, await notary(), path());
    const file = join(folder, 'new.json');
    await readSigningKeys(file);
    const noted = [...(await store.signingKeys.list()).values()].map((text) => JSON.parse(text) as never);
    trustPublicKeys(file, noted);
    trustPublicKeys(file, noted);
    const renewed = await notary(file);
    expect(renewed.keys).toHaveLength(2);
    await noteSigningKey(store, renewed, file);
    await store.close();
  });

  it('in memory is signed into with a key for this run alone', async () => {
    const [one, other] = [await notaryOf({ issuer: 'us' }), await notaryOf({ issuer: 'us' })];
    expect(one.kid).not.toBe(other.kid);
    expect((await newSigningKey()).d).toBeDefined();
  });
});
