import { scalar, type Spec } from '../spec.js';

const COLUMNS: ReadonlyMap<string, string> = new Map([
  ['EMAIL', 'email'],
  ['PHONE', 'phone'],
  ['IDFA', 'device id'],
  ['GAID', 'device id'],
  ['MAID', 'device id'],
  ['FIRST', 'own id'],
  ['MULTIPLE', 'email, phone or device id'],
]);

/** What a list is made of, by TikTok’s codes: `EMAIL_SHA256`, `GAID_MD5`, `MULTIPLE_TYPES`. */
export const columnOf: Spec = scalar((value, at, said) => {
  const words = COLUMNS.get(String(value).replace(/_(?:SHA256|MD5|TYPES)$/, ''));
  if (words !== undefined) return said.described(words, 'field', at);
  // It may be the name of a column: whatever that tells is told as well.
  said.signal(String(value), 'field', at);
  said.unknown(String(value), at, 'We do not know this code.');
});
