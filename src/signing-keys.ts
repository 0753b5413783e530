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
import { ConfigError } from './config.js';
import { newSigningKey, publishedKey, SigningKey } from './records/notary.js';

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
  return keysIn(path);
}

/** Puts a new key in front of the file's, of which only the public halves stay. Gives its id. */
export async function rotateSigningKey(path: string): Promise<string> {
  const [added, before] = [await newSigningKey(), keysIn(path)];
  const old = before.map(({ kty, crv, x }) => ({ kty, crv, x }));
  writeKeys(path, [added, ...old], 'replace');
  return (await publishedKey(added)).kid;
}

/** Adds public halves that were lost from the file, so that older receipts can be checked again. */
export function trustPublicKeys(path: string, lost: readonly SigningKey[]): void {
  const known = keysIn(path);
  const added = lost.filter(({ x }) => known.every((key) => key.x !== x));
  writeKeys(path, [...known, ...added.map(({ kty, crv, x }) => ({ kty, crv, x }))], 'replace');
}

function keysIn(path: string): readonly SigningKey[] {
  const text = readKeyFile(path);
  try {
    const { keys } = KeyFile.parse(JSON.parse(text));
    if (keys.every(({ d }) => d === undefined)) throw new Error('no private half');
    return keys;
  } catch (cause) {
    throw new ConfigError(
      `SIGNING_KEYS ${path} is not a JWKS file with Ed25519 keys, one of them with its private half ("d"). Restore it from a back-up; without it, move it away and a new one is made`,
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
  const draft = `${path}.${process.pid}.tmp`;
  try {
    mkdirSync(dirname(resolve(path)), { recursive: true, mode: 0o700 });
    const file = openSync(draft, 'wx', 0o600);
    writeSync(file, `${JSON.stringify({ keys }, null, 2)}\n`);
    fsyncSync(file);
    closeSync(file);
    if (mode === 'replace') renameSync(draft, path);
    else linkSync(draft, path);
  } catch (cause) {
    if (mode === 'first' && isTaken(cause)) return;
    throw new ConfigError(
      `SIGNING_KEYS ${path} can't be written: ${reason(cause)}. Receipts are signed with the key in it: give a place that can be written, or a file that is there`,
      { cause },
    );
  } finally {
    rmSync(draft, { force: true });
  }
}

const isTaken = (error: unknown) => error instanceof Error && 'code' in error && error.code === 'EEXIST';
const reason = (error: unknown) => (error instanceof Error ? error.message : String(error));
