import { contact, list, object, type Spec } from '../spec.js';
import type { Said } from '../said.js';
import type { At } from '../spec.js';
import { CONSENTS, coded, type Names } from './enums.js';
import { column, plainColumn } from './shared.js';

const REFUSED = {
  ad_user_data:
    'People refused that their data is used for ads. Leave them out; whether Google keeps them in is not known.',
  ad_personalization:
    'People refused ads that are chosen for them, and that is what an audience is for. Leave them out; whether Google keeps them in is not known.',
} as const;

const told = new WeakMap<Said, Set<string>>();

/** What holds for many people is told once, and not for each of them. */
function unknownOnce(name: string, why: string, at: At, said: Said): void {
  const already = told.get(said) ?? new Set();
  told.set(said, already);
  const what = `${name} ${why}`;
  if (!already.has(what)) said.unknown(name, at, why);
  already.add(what);
}

/** A value of an enumeration that is stated for each person. */
export const codedForEach = (
  what: string,
  names: Names,
  read: (name: string, at: At, said: Said) => void,
): Spec =>
  coded(names, read, (value, at, said) => {
    unknownOnce(value, `We do not know this value of ${what}.`, at, said);
  });

/**
 * What people are said to have agreed to. A refusal holds the outcome, and so does a value that we do not know: it may
 * well be one. That they agreed is only a flag: whether consent is valid is for the context to say.
 */
export const consent = (names: Names = CONSENTS): Spec => {
  const to = (what: keyof typeof REFUSED): Spec =>
    codedForEach(what, names, (name, at, said) => {
      if (name.endsWith('DENIED')) unknownOnce('people who refused', REFUSED[what], at, said);
    });
  return object({ ad_user_data: to('ad_user_data'), ad_personalization: to('ad_personalization') });
};

/** Who the people of a list are, hashed. */
export const userIdentifiers = (source: Spec): Spec =>
  list(
    object({
      user_identifier_source: source,
      hashed_email: column('email', contact('hash')),
      hashed_phone_number: column('phone', contact('hash')),
      mobile_id: column('device id', contact('identifier')),
      third_party_user_id: column('own id', contact('identifier')),
      address_info: object({
        hashed_first_name: column('first name', contact('hash')),
        hashed_last_name: column('last name', contact('hash')),
        hashed_street_address: column('street address', contact('hash')),
        city: plainColumn('city'),
        state: plainColumn('county'),
        country_code: plainColumn('country'),
        postal_code: plainColumn('postcode'),
      }),
    }),
  );
