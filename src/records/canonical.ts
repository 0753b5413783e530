import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';

/** SHA-256 of a text in UTF-8, as lower-case hex. */
export const sha256 = (text: string | Buffer): string => createHash('sha256').update(text).digest('hex');

/**
 * The one form that a JSON value has under RFC 8785, whatever the order of its properties and its spaces.
 *
 * Throws `NotCanonicalError` where it has none: half a surrogate pair, a number beyond a double, nesting beyond reason.
 */
export function canonicalJson(value: unknown): string {
  try {
    const text = canonicalize(value);
    if (text !== undefined) return text;
  } catch (cause) {
    throw new NotCanonicalError(cause);
  }
  throw new NotCanonicalError(undefined);
}

/** SHA-256 over the RFC 8785 form of a JSON value. Throws `NotCanonicalError`. */
export const digestOf = (value: unknown): string => sha256(canonicalJson(value));

/** The value can't be put into canonical form, so nothing can be sworn to about it. */
export class NotCanonicalError extends Error {
  constructor(cause: unknown) {
    super('the value has no canonical form (RFC 8785)', { cause });
    this.name = new.target.name;
  }
}
