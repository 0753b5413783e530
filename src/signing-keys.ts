import { randomUUID } from 'node:crypto';
import {
  closeSync,
  existsSync,
  fsyncSync,
  linkSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import { dirname, resolve } from 'node:path';
import { z } from 'zod';
import { ConfigError, type Config } from './config.js';
import { newSigningKey, notaryWith, publishedKey, SigningKey, type Notary } from './records/notary.js';
import type { Storage } from './storage/storage.js';

/**
 * The notary that signs what this database records, noted there. Throws `ConfigError` where its keys can't be read, and
 * as `noteSigningKey` does.
 */
export async function notaryFor(
  store: Storage,
  config: Pick<Config, 'signingKeys' | 'issuer'>,
): Promise<Notary> {
  const { signingKeys: path } = config;
  // Asked first: another replica may be making the file, and notes its key behind that.
  const noted = [...(await store.signingKeys.list()).keys()];
  // A new file would lie where the lost one is to be restored.
  if (path !== undefined && !existsSync(path)) refuseStrangers(noted, path);
  const notary = await notaryOf(config);
  await noteSigningKey(store, notary, path);
  return notary;
}

/** The notary that signs with the keys of this file; without one, with a key for this run alone. */
export async function notaryOf({
  signingKeys,
  issuer,
}: Pick<Config, 'signingKeys' | 'issuer'>): Promise<Notary> {
  const keys = signingKeys === undefined ? [await newSigningKey()] : await readSigningKeys(signingKeys);
  return notaryWith(keys, issuer);
}

/**
 * Notes in the database which key signs here. Throws `ConfigError` where records were signed with one that is not in
 * our file: another replica has keys of its own, or the file was lost, and receipts could not be checked.
 */
export async function noteSigningKey(store: Storage, notary: Notary, path = '(none)'): Promise<void> {
  const { kid, keys } = notary;
  const strangers = await store.signingKeys.note(
    { kid, publicKey: JSON.stringify(keys[0]), at: new Date().toISOString() },
    keys.map((key) => key.kid),
  );
  refuseStrangers(strangers, path);
}

function refuseStrangers(strangers: readonly string[], path: string): void {
  if (strangers.length === 0) return;
  throw new ConfigError(
    `Records in this database were signed with ${strangers.join(' and ')}, which is not among the keys of SIGNING_KEYS ${path}. Replicas have to share one file of keys: give this one the same. If the file is lost, \`a22 signing-keys trust\` puts the public halves that the database has noted into it`,
  );
}

const KeyFile = z.object({ keys: z.array(SigningKey).min(1) });

/**
 * The keys that receipts are signed with, from a JWKS file. The first that has a private half signs; the others are
 * there to check older receipts by. Where there is no file yet, it is made with a new key, for its owner's eyes only.
 *
 * Throws `ConfigError`.
 */
export async function readSigningKeys(path: string): Promise<readonly SigningKey[]> {
  if (!existsSync(path)) {
    // Another process may make the file at the same moment: the first one stands.
    writeKeys(path, [await newSigningKey()], 'first');
  }
  return existingSigningKeys(path);
}

/** Puts a new key in front of the file's, of which only the public halves stay. Gives its id. */
export async function rotateSigningKey(path: string): Promise<string> {
  const [added, before] = [await newSigningKey(), existingSigningKeys(path)];
  const old = before.map(({ kty, crv, x }) => ({ kty, crv, x }));
  writeKeys(path, [added, ...old], 'replace');
  return (await publishedKey(added)).kid;
}

/** Adds public halves that were lost from the file, so that older receipts can be checked again. */
export function trustPublicKeys(path: string, lost: readonly SigningKey[]): void {
  const known = existingSigningKeys(path);
  const added = lost.filter(({ x }) => known.every((key) => key.x !== x));
  writeKeys(path, [...known, ...added.map(({ kty, crv, x }) => ({ kty, crv, x }))], 'replace');
}

/** The keys of a file that is there. Makes none. Throws `ConfigError`. */
export function existingSigningKeys(path: string): readonly SigningKey[] {
  const text = readKeyFile(path);
  try {
    const { keys } = KeyFile.parse(JSON.parse(text));
    if (keys.every(({ d }) => d === undefined)) throw new Error('no private half');
    return keys;
  } catch (cause) {
    throw new ConfigError(
      `SIGNING_KEYS ${path} is not a JWKS file with Ed25519 keys, one of them with its private half ("d"). Restore it from a back-up; without one, \`a22 signing-keys trust\` makes a new file with the public halves that the database has noted`,
      { cause },
    );
  }
}

function readKeyFile(path: string): string {
  try {
    // Whoever reads the file can forge receipts.
    if ((statSync(path).mode & 0o007) !== 0 && process.platform !== 'win32') {
      throw new ConfigError(`SIGNING_KEYS ${path} can be read by everybody on this machine: chmod 600 it`);
    }
    return readFileSync(path, 'utf8');
  } catch (cause) {
    if (cause instanceof ConfigError) throw cause;
    throw new ConfigError(`SIGNING_KEYS ${path} can't be read: ${reason(cause)}`, { cause });
  }
}

function writeKeys(path: string, keys: readonly SigningKey[], mode: 'first' | 'replace'): void {
  // Not the process's id: in containers that share the folder it is 1 in each, and again after a crash.
  const draft = `${path}.${randomUUID()}.tmp`;
  try {
    mkdirSync(dirname(resolve(path)), { recursive: true, mode: 0o700 });
    const file = openSync(draft, 'wx', 0o600);
    writeSync(file, `${JSON.stringify({ keys }, null, 2)}\n`);
    fsyncSync(file);
    closeSync(file);
    if (mode === 'replace') renameSync(draft, path);
    else linkSync(draft, path);
    syncFolder(dirname(resolve(path)));
  } catch (cause) {
    if (mode === 'first' && isTaken(cause)) return;
    throw new ConfigError(
      `SIGNING_KEYS ${path} can't be written: ${reason(cause)}. Receipts are signed with the key in it: give a place that can be written, or a file that is there`,
      { cause },
    );
  } finally {
    if (existsSync(draft)) rmSync(draft);
  }
}

/** Records are on the disk once they are answered. So has to be the name of the file that their receipts hang on. */
function syncFolder(path: string): void {
  if (process.platform === 'win32') return;
  const folder = openSync(path, 'r');
  fsyncSync(folder);
  closeSync(folder);
}

const isTaken = (error: unknown) => error instanceof Error && 'code' in error && error.code === 'EEXIST';
const reason = (error: unknown) => (error instanceof Error ? error.message : String(error));
