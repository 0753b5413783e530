import { randomBytes, timingSafeEqual } from 'node:crypto';
import { sha256 } from './canonical.js';

/** A key: `a22_`, the prefix by which it is known, and the secret. */
const API_KEY = /^(a22_[\da-z]{12})_[\w-]{43}$/;

/** A new key. It is shown once: only its hash is kept. */
export function newApiKey(): { key: string; prefix: string; hash: string } {
  const prefix = `a22_${[...randomBytes(12)].map((byte) => ALPHABET[byte % 32]).join('')}`;
  const key = `${prefix}_${randomBytes(32).toString('base64url')}`;
  return { key, prefix, hash: sha256(key) };
}

const ALPHABET = 'abcdefghijkmnpqrstuvwxyz23456789';

/** The prefix of a text that has the form of a key. */
export const prefixOf = (key: string): string | undefined => API_KEY.exec(key)?.[1];

/** Is it the key that this hash was made of? Takes as long for a wrong key as for the right one. */
export function isKeyOf(hash: string, key: string): boolean {
  return timingSafeEqual(Buffer.from(sha256(key)), Buffer.from(hash));
}
