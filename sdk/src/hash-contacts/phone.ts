import { countryCodeOf, DIALLING, DROPS_ZERO, KEEPS_ZERO } from './dialling.js';
import { invalid, refused, toHash, type Rule } from './reading.js';

/** E.164 with its `+`, as Google asks. */
export const phoneWithPlus: Rule = (text, { country }) => {
  const digits = internationalDigits(text, country);
  return digits === undefined ? invalid(noNumber(country)) : toHash(`+${digits}`);
};

/** Country code and number, digits only, as Meta and Snapchat ask. */
export const phoneDigits: Rule = (text, { country }) => {
  const digits = internationalDigits(text, country);
  if (digits === undefined) return invalid(noNumber(country));
  if (digits[countryCodeOf(digits).length] === '0') {
    return refused(
      'the 0 after this country code belongs to the number, and the rule to drop a 0 makes no exception for it',
    );
  }
  return toHash(digits);
};

/** Refused, whatever the number is, unless it is none. */
export const phoneRefused =
  (reason: string): Rule =>
  (text, { country }) =>
    internationalDigits(text, country) === undefined ? invalid(noNumber(country)) : refused(reason);

const noNumber = (country: string | undefined): string =>
  country === undefined
    ? 'is no phone number with its country code: begin it with + and the code, or give the country'
    : 'is no phone number as dialled in this country: begin it with + and the country code';

/** Country code and number as E.164 has them, without the `+`; undefined where that would be a guess. */
function internationalDigits(text: string, country: string | undefined): string | undefined {
  if (!/^\+?[\d\s()./\p{Pd}]+$/u.test(text)) return undefined;
  const digits = text.replace(/\D/g, '');
  const whole = text.startsWith('+')
    ? digits
    : digits.startsWith('00')
      ? digits.slice(2)
      : fromNational(digits, country);
  const number = whole === undefined ? undefined : withoutTrunkZero(whole);
  return number !== undefined && /^[1-9]\d{7,14}$/.test(number) ? number : undefined;
}

function fromNational(digits: string, country: string | undefined): string | undefined {
  const dialling = DIALLING.get(country?.toUpperCase() ?? '');
  if (dialling === undefined) return undefined;
  if ('trunk' in dialling) return digits.startsWith('0') ? dialling.code + digits.slice(1) : undefined;
  if (digits.length === dialling.digits) return dialling.code + digits;
  const isWhole =
    digits.startsWith(dialling.code) && digits.length === dialling.code.length + dialling.digits;
  return isWhole ? digits : undefined;
}

/** `+44 (0)20 …` is written by many, and dialled by nobody. */
function withoutTrunkZero(digits: string): string | undefined {
  const code = countryCodeOf(digits);
  const number = digits.slice(code.length);
  if (!number.startsWith('0') || KEEPS_ZERO.has(code)) return digits;
  return DROPS_ZERO.has(code) ? code + number.slice(1) : undefined;
}
