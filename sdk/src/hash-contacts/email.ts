import { invalid, lower, refused, toHash, type Reading, type Rule } from './reading.js';

/** One bare address: no name around it and no second one. */
const ADDRESS = /^[^\s@<>()[\]",;:\p{C}]+@[^\s@<>()[\]",;:\p{C}]+$/u;

const NO_ADDRESS = 'is no e-mail address: write one bare address, such as name@example.org';

/** Trimmed and in lower case: Meta, Snapchat and X say no more than that. */
export const trimmedEmail: Rule = (text) => withAddress(text, toHash);

/** Trimmed and in lower case, unless `doubt` tells why that may not be all. */
export const emailUnless =
  (doubt: (address: string, raw: string) => string | undefined): Rule =>
  (text, _row, raw) =>
    withAddress(text, (address) => {
      const reason = doubt(address, raw);
      return reason === undefined ? toHash(address) : refused(reason);
    });

/** What stands before and after the `@`. */
export function partsOf(address: string): { local: string; domain: string } {
  const at = address.indexOf('@');
  return { local: address.slice(0, at), domain: address.slice(at + 1) };
}

function withAddress(text: string, read: (address: string) => Reading): Reading {
  const address = lower(text);
  // Meta's helpers drop a dot at either end, and its documents don't.
  const isAddress = ADDRESS.test(address) && !address.startsWith('.') && !address.endsWith('.');
  return isAddress ? read(address) : invalid(NO_ADDRESS);
}
