import type { Scalar } from './spec.js';

/**
 * The heart of an address: what stands around it makes no difference. A pattern that took in the whole of it would be
 * tried from every letter of a long text anew, and cost seconds.
 */
const EMAIL_ADDRESS = /[\p{L}\d._%+-]@[\p{L}\d-]+\.[\p{L}\d-]/u;
/**
 * A number as people write it: with a country's code, with separators, or as eleven digits of a British number. Other
 * runs of digits are ids, which may start with zeros.
 */
const PHONE_NUMBERS: readonly RegExp[] = [
  /^\s*(?:\(\s*)?\+(?:[\s().-]*\d){8,14}\s*$/,
  /^\s*(?:\(\s*)?00(?:[\s().-]*\d){8,14}\s*$/,
  /^\s*\(?0(?:[\s().-]*\d){9,10}\s*$/,
];
const ONLY_DIGITS = /^\d+$/;
const BRITISH_NUMBER = /^0[12378]\d{9}$/;

/** What is wrong with a value that should be no raw contact detail: nothing, or what it is, with its article. */
export function rawContact(value: Scalar): 'an e-mail address' | 'a phone number' | undefined {
  if (typeof value !== 'string') return undefined;
  if (EMAIL_ADDRESS.test(value)) return 'an e-mail address';
  const isPhone = ONLY_DIGITS.test(value)
    ? BRITISH_NUMBER.test(value)
    : PHONE_NUMBERS.some((form) => form.test(value));
  return isPhone ? 'a phone number' : undefined;
}

/** A hash as platforms take it: SHA-256 or SHA-512 in hexadecimal or base64, or MD5. */
export const isHash = (value: Scalar): boolean =>
  /^(?:[\da-f]{32}|[\da-f]{64}|[\da-f]{128})$/i.test(String(value)) ||
  /^[\w+/-]{43}=?$|^[\w+/-]{86}(?:==)?$/.test(String(value));
