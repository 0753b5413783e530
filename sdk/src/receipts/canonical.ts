import canonicalize from 'canonicalize';
import { sha256 } from '../sha256.js';

/**
 * The value in RFC 8785 form, as it comes over the wire: undefined properties are left out, dates are texts.
 *
 * `undefined` where it has no such form: I-JSON has no half of a surrogate pair. Throws `TypeError` for what is no
 * JSON at all.
 *
 * @param name What the value is, for messages.
 */
export function canonicalForm(name: string, value: unknown): string | undefined {
  // What JSON.stringify sends is what the service reads; canonicalize alone takes some values in other ways.
  const sent = JSON.stringify(value) as string | undefined;
  if (sent === undefined) throw new TypeError(`${name} must be something that JSON can hold`);
  try {
    return canonicalize(JSON.parse(sent));
  } catch {
    return undefined;
  }
}

/** SHA-256 over the RFC 8785 form, in lower-case hexadecimal; `undefined` where the value has no such form. */
export async function canonicalDigest(name: string, value: unknown): Promise<string | undefined> {
  const form = canonicalForm(name, value);
  return form === undefined ? undefined : sha256(form);
}
