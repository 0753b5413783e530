import { ScreenerError } from './errors.js';

/** The platform's own cryptography. Throws `ScreenerError` where there is none. */
export function webCrypto(): typeof globalThis.crypto.subtle {
  // A page that came over plain http has no SubtleCrypto, whatever the types say.
  const subtle = (globalThis.crypto as Partial<typeof globalThis.crypto> | undefined)?.subtle;
  if (subtle !== undefined) return subtle;
  throw new ScreenerError('This needs Web Crypto, which a page has only over https or on localhost');
}
