/**
 * What is known of one person. Every field may be left out; an empty string counts as left out.
 *
 * A field that the platform doesn't take is left out of its body: see the README for which takes what.
 */
export interface Contact {
  /** The bare address, for instance `jane.doe@example.org`. */
  readonly email?: string | null | undefined;
  /** With `+` or `00` and the country code; or as it is dialled within `country`. */
  readonly phone?: string | null | undefined;
  /** Without titles such as Mrs. */
  readonly firstName?: string | null | undefined;
  /** Without suffixes such as Jr. */
  readonly lastName?: string | null | undefined;
  readonly city?: string | null | undefined;
  /** State, province or county; in the US its two letters. */
  readonly region?: string | null | undefined;
  readonly postcode?: string | null | undefined;
  /** Two letters as in ISO 3166-1, for instance `GB`. */
  readonly country?: string | null | undefined;
  /** `female`, `male`, `f` or `m`. */
  readonly gender?: string | null | undefined;
  /** Four digits. */
  readonly birthYear?: string | number | null | undefined;
  /** 1 to 12. */
  readonly birthMonth?: string | number | null | undefined;
  /** 1 to 31. */
  readonly birthDay?: string | number | null | undefined;
  /** Advertising id of a phone (IDFA or Google advertising id), with its hyphens. Meta takes it unhashed. */
  readonly deviceId?: string | null | undefined;
  /** The id of the person in your own system. Meta takes it unhashed, so never an address or a phone number. */
  readonly externalId?: string | null | undefined;
  /** User name on X, with or without `@`. */
  readonly handle?: string | null | undefined;
}

/** A field of a contact. */
export type ContactField = keyof Contact;

/** One value that can't be hashed: where it is and why, never the value itself. */
export interface ContactFault {
  /** Index of the row, from 0. */
  readonly row: number;
  /** Absent where the row as a whole is at fault. */
  readonly field?: ContactField;
  /** What is wrong, or in doubt, and what to do about it. */
  readonly reason: string;
}

const FIELDS: Readonly<Record<ContactField, true>> = {
  email: true,
  phone: true,
  firstName: true,
  lastName: true,
  city: true,
  region: true,
  postcode: true,
  country: true,
  gender: true,
  birthYear: true,
  birthMonth: true,
  birthDay: true,
  deviceId: true,
  externalId: true,
  handle: true,
};

/** Every field of a contact. */
export const CONTACT_FIELDS = Object.keys(FIELDS) as ContactField[];

/** Is it the name of a field? */
export const isContactField = (name: string): name is ContactField => Object.hasOwn(FIELDS, name);
