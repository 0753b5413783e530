import type { Scalar } from './spec.js';

const EMAIL_ADDRESS = /[\p{L}\d._%+-]+@[\p{L}\d-]+(?:\.[\p{L}\d-]+)+/u;
/** A number as people write it. Ids are numbers too, so one without any sign of a phone number is not taken for one. */
const PHONE_NUMBER = /^\s*(?:\+|00)(?:[\s().-]*\d){8,14}\s*$|^\s*\(?0(?:[\s().-]*\d){9,10}\s*$/;

/** What is wrong with a value that should be no raw contact detail: nothing, or what it is, with its article. */
export function rawContact(value: Scalar): 'an e-mail address' | 'a phone number' | undefined {
  if (typeof value !== 'string') return undefined;
  if (EMAIL_ADDRESS.test(value)) return 'an e-mail address';
  return PHONE_NUMBER.test(value) ? 'a phone number' : undefined;
}

/** A hash as platforms take it: SHA-256 or SHA-512 in hexadecimal or base64, or MD5. */
export const isHash = (value: Scalar): boolean =>
  /^(?:[\da-f]{32}|[\da-f]{64}|[\da-f]{128})$/i.test(String(value)) ||
  /^[\w+/-]{43}=?$|^[\w+/-]{86}(?:==)?$/.test(String(value));
