import type { CallOptions } from './call.js';

/** What every call takes that records something. */
export interface RecordingOptions extends CallOptions {
  /**
   * Names this call to the service, which records no second time under the same key: 1 to 255 printable ASCII
   * characters without spaces. Give your own to be able to repeat the call later, after a crash for instance, and get
   * the first answer. Used again with something else to record, it is refused with an `ApiError` (409).
   *
   * Default: a fresh key, the same for all tries of this call.
   */
  idempotencyKey?: string | undefined;
}

/** The header that makes a recording call safe to repeat. Throws `TypeError` for a key that can't be sent. */
export function idempotent(key: string = freshKey()): { 'Idempotency-Key': string } {
  if (typeof key !== 'string' || !/^[\x21-\x7e]{1,255}$/.test(key)) {
    throw new TypeError('idempotencyKey must be 1 to 255 printable ASCII characters without spaces');
  }
  return { 'Idempotency-Key': key };
}

type Crypto = typeof globalThis.crypto;

/** A random UUID (version 4). */
function freshKey(): string {
  // A page that came over plain http has no randomUUID, whatever the types say.
  const crypto: Pick<Crypto, 'getRandomValues'> & Partial<Crypto> = globalThis.crypto;
  return crypto.randomUUID?.() ?? uuidOf(crypto.getRandomValues(new Uint8Array(16)));
}

/** RFC 9562, section 5.4: all random but for the version and the variant. */
function uuidOf(bytes: Uint8Array): string {
  bytes[6] = (bytes[6]! & 0x0f) | 0x40;
  bytes[8] = (bytes[8]! & 0x3f) | 0x80;
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
