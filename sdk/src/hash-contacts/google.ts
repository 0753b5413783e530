import { emailUnless, partsOf } from './email.js';
import { phoneWithPlus } from './phone.js';
import {
  invalid,
  lower,
  plain,
  refused,
  toHash,
  type PlatformRules,
  type Rule,
  type Texts,
} from './reading.js';
import { countryThen } from './shared-rules.js';

/** One `UserData` of the Google Ads API for each row. Each identifier is an object of its own. */
export type GoogleAdsContacts = { readonly user_identifiers: GoogleAdsIdentifier[] }[];

/** A `UserIdentifier` of the Google Ads API. */
export type GoogleAdsIdentifier =
  | { readonly hashed_email: string }
  | { readonly hashed_phone_number: string }
  | {
      readonly address_info: {
        readonly hashed_first_name: string;
        readonly hashed_last_name: string;
        readonly country_code: string;
        readonly postal_code: string;
      };
    };

/** Goes into the body of `POST /v1/audienceMembers:ingest`. */
export interface GoogleDataManagerContacts {
  readonly audienceMembers: {
    readonly userData: { readonly userIdentifiers: GoogleDataManagerIdentifier[] };
  }[];
  readonly encoding: 'HEX';
}

/** A `UserIdentifier` of the Data Manager API. */
export type GoogleDataManagerIdentifier =
  | { readonly emailAddress: string }
  | { readonly phoneNumber: string }
  | {
      readonly address: {
        readonly givenName: string;
        readonly familyName: string;
        readonly regionCode: string;
        readonly postalCode: string;
      };
    };

const email = emailUnless((address) => {
  const { local, domain } = partsOf(address);
  return /^(?:gmail|googlemail)\.com$/.test(domain) && /[.+]/.test(local)
    ? 'Google’s documents differ on whether dots and what follows a + are dropped before @gmail.com and @googlemail.com'
    : undefined;
});

/** Google matches a name only together with the country and the postcode, so it takes all four or none. */
const inWholeAddress =
  (rule: Rule): Rule =>
  (text, row, raw) =>
    addressOf(row) === undefined ? undefined : rule(text, row, raw);

const withoutTitle =
  (rule: Rule): Rule =>
  (text, row, raw) =>
    /^(?:mr|mrs|ms|miss|dr)\.?\s/i.test(text) || /[\s,](?:jr|sr)\.?$/i.test(text)
      ? invalid('has a title or a suffix, which Google wants left out')
      : rule(text, row, raw);

const lowered: Rule = (text) => toHash(lower(text));

const firstNameForAds: Rule = (text, ...rest) =>
  /\s/.test(text)
    ? refused('Google’s documents differ on whether a space within a first name stays')
    : lowered(text, ...rest);

const lastNameForAds: Rule = (text, ...rest) =>
  /[\p{P}\p{S}]/u.test(text)
    ? refused('Google’s documents differ on whether punctuation stays in a last name')
    : lowered(text, ...rest);

const rulesWith = (firstName: Rule, lastName: Rule) => ({
  email,
  phone: phoneWithPlus,
  firstName: inWholeAddress(withoutTitle(firstName)),
  lastName: inWholeAddress(withoutTitle(lastName)),
  country: inWholeAddress(countryThen((country) => plain(country.toUpperCase()))),
  postcode: inWholeAddress(plain),
});

/** What the Google Ads API takes. */
export const googleAds: PlatformRules<GoogleAdsContacts> = {
  rules: rulesWith(firstNameForAds, lastNameForAds),
  body: (rows) =>
    rows.map((row) => {
      const address = addressOf(row);
      return {
        user_identifiers: [
          ...(row.email === undefined ? [] : [{ hashed_email: row.email }]),
          ...(row.phone === undefined ? [] : [{ hashed_phone_number: row.phone }]),
          ...(address === undefined
            ? []
            : [
                {
                  address_info: {
                    hashed_first_name: address.firstName,
                    hashed_last_name: address.lastName,
                    country_code: address.country,
                    postal_code: address.postcode,
                  },
                },
              ]),
        ],
      };
    }),
};

/** What the Data Manager API takes. */
export const googleDataManager: PlatformRules<GoogleDataManagerContacts> = {
  rules: rulesWith(lowered, lowered),
  body: (rows) => ({
    audienceMembers: rows.map((row) => {
      const address = addressOf(row);
      return {
        userData: {
          userIdentifiers: [
            ...(row.email === undefined ? [] : [{ emailAddress: row.email }]),
            ...(row.phone === undefined ? [] : [{ phoneNumber: row.phone }]),
            ...(address === undefined
              ? []
              : [
                  {
                    address: {
                      givenName: address.firstName,
                      familyName: address.lastName,
                      regionCode: address.country,
                      postalCode: address.postcode,
                    },
                  },
                ]),
          ],
        },
      };
    }),
    encoding: 'HEX',
  }),
};

function addressOf({ firstName, lastName, country, postcode }: Texts) {
  if (firstName === undefined || lastName === undefined || country === undefined || postcode === undefined) {
    return undefined;
  }
  return { firstName, lastName, country, postcode };
}
