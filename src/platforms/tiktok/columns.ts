import { scalar, type Spec } from '../spec.js';

const COLUMNS: Readonly<Record<string, string>> = {
  EMAIL: 'email',
  PHONE: 'phone',
  IDFA: 'device id',
  GAID: 'device id',
  MAID: 'device id',
  FIRST: 'own id',
  MULTIPLE: 'email, phone or device id',
};

/** What a list is made of, by TikTok’s codes: `EMAIL_SHA256`, `GAID_MD5`, `MULTIPLE_TYPES`. */
export const columnOf: Spec = scalar((value, at, said) => {
  const words = COLUMNS[String(value).replace(/_(?:SHA256|MD5|TYPES)$/, '')];
  if (words === undefined) said.signal(String(value), 'field', at);
  else said.described(words, 'field', at);
});
