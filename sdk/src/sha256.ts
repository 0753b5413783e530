import { webCrypto } from './web-crypto.js';

/** SHA-256 of the text in UTF-8, in lower-case hexadecimal, without a salt. */
export async function sha256(text: string): Promise<string> {
  const digest = await webCrypto().digest('SHA-256', new TextEncoder().encode(text));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
