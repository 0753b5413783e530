import type { ContactField } from './contact.js';
import { trimmedEmail } from './email.js';
import { phoneDigits } from './phone.js';
import { invalid, lower, plain, refused, toHash, type PlatformRules, type Rule } from './reading.js';
import { countryThen, deviceIdThen } from './shared-rules.js';

/** `payload` of `POST /{audience_id}/users`. A cell that isn't known is empty. */
export interface MetaContacts {
  readonly schema: string[];
  readonly data: string[][];
}

const COLUMNS: readonly (readonly [ContactField, string])[] = [
  ['externalId', 'EXTERN_ID'],
  ['email', 'EMAIL'],
  ['phone', 'PHONE'],
  ['gender', 'GEN'],
  ['birthYear', 'DOBY'],
  ['birthMonth', 'DOBM'],
  ['birthDay', 'DOBD'],
  ['lastName', 'LN'],
  ['firstName', 'FN'],
  ['city', 'CT'],
  ['region', 'ST'],
  ['postcode', 'ZIP'],
  ['country', 'COUNTRY'],
  ['deviceId', 'MADID'],
];

/** Letters beyond a–z stay, as in Meta's own example of Valéry; its Python helper drops them. */
const name: Rule = (text) => {
  const letters = withoutPunctuation(text);
  if (letters === '') return invalid('has no letter');
  if (/^[\p{L}\p{M}]+$/u.test(letters)) return toHash(letters);
  return refused('Meta doesn’t say what becomes of a space, a digit or a symbol within a name');
};

/** Meta asks for "no special characters" and, in the same breath, for those that are used in UTF-8. */
const place: Rule = (text) => {
  const letters = withoutPunctuation(text).replace(/\s/g, '');
  if (letters === '') return invalid('has no letter');
  if (/^[a-z]+$/.test(letters)) return toHash(letters);
  return refused(
    'Meta’s documents are at odds on letters beyond a to z, and silent on digits, in the name of a place',
  );
};

const region: Rule = (text, row, raw) => {
  const code = lower(text);
  if (row.country !== undefined && lower(row.country) !== 'us') return place(text, row, raw);
  if (/^[a-z]{2}$/.test(code)) return toHash(code);
  return row.country === undefined
    ? refused('Meta’s rule depends on the country: give it')
    : invalid('is no state of the US: write its two letters, such as CA');
};

const postcode: Rule = (text, { country }) => {
  const code = lower(text).replace(/\s/g, '');
  // Five digits or fewer are the same under the rule of every country.
  if (/^\d{1,5}$/.test(code)) return toHash(code);
  switch (country === undefined ? undefined : lower(country)) {
    case undefined:
      return refused('Meta’s rule depends on the country: give it');
    case 'us':
      return /^\d{5}-?\d{4}$/.test(code)
        ? toHash(code.slice(0, 5))
        : invalid('is no ZIP code: write its five digits');
    case 'gb':
      return refused(
        'for the UK Meta asks for area, district and sector, and shows a whole postcode as the example',
      );
    default:
      return /^[a-z\d]+$/.test(code)
        ? toHash(code)
        : refused(
            'editions of Meta’s documents differ on whether a dash or another sign stays in a postcode',
          );
  }
};

const gender: Rule = (text) =>
  /^(?:f|female|m|male)$/i.test(text)
    ? toHash(lower(text).charAt(0))
    : invalid('must be female or male, as Meta takes no other: leave it out');

const numberWithin =
  (least: number, most: number, width: number): Rule =>
  (text) => {
    const value = /^\d{1,4}$/.test(text) ? Number(text) : Number.NaN;
    if (!(value >= least && value <= most)) return invalid(`must be a whole number from ${least} to ${most}`);
    return toHash(String(value).padStart(width, '0'));
  };

/** Sent as it is, so it may not be what has to be hashed. */
const externalId: Rule = (text) =>
  /@|^\+|^00\d/.test(text)
    ? invalid(
        'looks like an e-mail address or a phone number, and Meta takes it unhashed: use an id of your own',
      )
    : plain(text);

/** What Meta takes. */
export const meta: PlatformRules<MetaContacts> = {
  rules: {
    externalId,
    email: trimmedEmail,
    phone: phoneDigits,
    gender,
    birthYear: numberWithin(1900, 2099, 4),
    birthMonth: numberWithin(1, 12, 2),
    birthDay: numberWithin(1, 31, 2),
    lastName: name,
    firstName: name,
    city: place,
    region,
    postcode,
    country: countryThen((country) => toHash(lower(country))),
    deviceId: deviceIdThen(plain),
  },
  body: (rows) => {
    const columns = COLUMNS.filter(([field]) => rows.some((row) => row[field] !== undefined));
    return {
      schema: columns.map(([, key]) => key),
      data: rows.map((row) => columns.map(([field]) => row[field] ?? '')),
    };
  },
};

/** In one Unicode form again, as a mark can come to stand behind another letter. */
const withoutPunctuation = (text: string): string => lower(text).replace(/\p{P}/gu, '').normalize('NFC');
