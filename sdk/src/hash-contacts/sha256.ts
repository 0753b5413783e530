import { ScreenerError } from '../errors.js';

/** SHA-256 of the text in UTF-8, in lower-case hexadecimal, without a salt: as every platform takes it. */
export async function sha256(text: string): Promise<string> {
  // A page that came over plain http has no SubtleCrypto, whatever the types say.
  const subtle = (globalThis.crypto as Partial<typeof globalThis.crypto> | undefined)?.subtle;
  if (subtle === undefined) {
    throw new ScreenerError(
      'hashContacts needs Web Crypto, which a page has only over https or on localhost',
    );
  }
  const digest = await subtle.digest('SHA-256', new TextEncoder().encode(text));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
