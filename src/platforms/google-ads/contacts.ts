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

/** That people refused is told once, and not for each of them. */
function refused(why: string, at: At, said: Said): void {
  if (!said.unread.some((unread) => unread.why === why)) said.unknown('people who refused', at, why);
}

/**
 * What people are said to have agreed to. A refusal holds the outcome. That they agreed is only a flag: whether
 * consent is valid is for the context to say.
 */
export const consent = (names: Names = CONSENTS): Spec => {
  const to = (why: string): Spec =>
    coded(names, (name, at, said) => {
      if (name.replace(/^CONSENT_/, '') === 'DENIED') refused(why, at, said);
    });
  return object({
    ad_user_data: to(REFUSED.ad_user_data),
    ad_personalization: to(REFUSED.ad_personalization),
  });
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
