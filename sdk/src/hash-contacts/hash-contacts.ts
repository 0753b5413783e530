import {
  CONTACT_FIELDS,
  isContactField,
  type Contact,
  type ContactFault,
  type ContactField,
} from './contact.js';
import { HashingRefusedError, InvalidContactsError } from './errors.js';
import {
  googleAds,
  googleDataManager,
  type GoogleAdsContacts,
  type GoogleDataManagerContacts,
} from './google.js';
import { linkedIn, type LinkedInContacts } from './linkedin.js';
import { meta, type MetaContacts } from './meta.js';
import { textOf, type PlatformRules, type Reading, type Rule, type Texts } from './reading.js';
import { sha256 } from '../sha256.js';
import { snapchat, type SnapchatContacts } from './snapchat.js';
import { tikTok, type TikTokContacts } from './tiktok.js';
import { x, type XContacts } from './x.js';

/** What comes back for each platform. */
export interface HashedContacts {
  meta: MetaContacts;
  'google-ads': GoogleAdsContacts;
  'google-data-manager': GoogleDataManagerContacts;
  linkedin: LinkedInContacts;
  snapchat: SnapchatContacts;
  tiktok: TikTokContacts;
  x: XContacts;
}

/** A platform for which contacts can be hashed. */
export type HashingPlatform = keyof HashedContacts;

const PLATFORMS: { readonly [Platform in HashingPlatform]: PlatformRules<HashedContacts[Platform]> } = {
  meta,
  'google-ads': googleAds,
  'google-data-manager': googleDataManager,
  linkedin: linkedIn,
  snapchat,
  tiktok: tikTok,
  x,
};

/**
 * Writes contacts as the platform asks, hashes them (SHA-256) and puts them into the shape of the platform's body.
 *
 * Nothing leaves the machine. Throws `InvalidContactsError` for values that are none, and `HashingRefusedError` where
 * the platform's documents leave the rule in doubt and the possible rules differ; neither holds a value.
 */
export async function hashContacts<Platform extends HashingPlatform>(
  platform: Platform,
  rows: readonly Contact[],
): Promise<HashedContacts[Platform]> {
  if (!Object.hasOwn(PLATFORMS, platform)) {
    throw new TypeError(`platform must be one of ${Object.keys(PLATFORMS).join(', ')}`);
  }
  const { rules, body } = PLATFORMS[platform];
  const read = rows.map((contact) => readRow(contact, rules));
  const faults = read.flatMap(({ invalid }, row) => invalid.map((fault) => ({ row, ...fault })));
  if (faults.length > 0) throw new InvalidContactsError(platform, faults);
  const refusals = read.flatMap(({ refused }, row) => refused.map((fault) => ({ row, ...fault })));
  if (refusals.length > 0) throw new HashingRefusedError(platform, refusals);
  return body(await Promise.all(read.map(({ readings }) => hashed(readings))));
}

type RowFault = Omit<ContactFault, 'row'>;

interface ReadRow {
  readonly readings: readonly (readonly [ContactField, Reading])[];
  readonly invalid: readonly RowFault[];
  readonly refused: readonly RowFault[];
}

function readRow(contact: Contact, rules: Readonly<Partial<Record<ContactField, Rule>>>): ReadRow {
  const whole = (reason: string): ReadRow => ({ readings: [], invalid: [{ reason }], refused: [] });
  if (typeof contact !== 'object' || contact === null) return whole('must be an object');
  // The property isn't named: in a row that was put together wrongly it can be somebody's address.
  if (!Object.keys(contact).every(isContactField)) {
    return whole(`has a property that is no field of a contact: ${CONTACT_FIELDS.join(', ')}`);
  }
  const texts = CONTACT_FIELDS.map((field) => [field, textOf(contact[field], field)] as const);
  const row: Texts = Object.fromEntries(texts.filter(([, text]) => typeof text === 'string'));
  const readings = texts.flatMap(([field, text]) => {
    const rule = rules[field];
    const reading = typeof text === 'string' ? rule?.(text, row, String(contact[field])) : rule && text;
    return reading === undefined ? [] : [[field, reading] as const];
  });
  if (readings.length === 0)
    return whole(`has nothing that this platform matches on, of ${Object.keys(rules).join(', ')}`);
  return {
    readings,
    invalid: readings.flatMap(([field, reading]) =>
      'invalid' in reading ? [{ field, reason: reading.invalid }] : [],
    ),
    refused: readings.flatMap(([field, reading]) =>
      'refused' in reading ? [{ field, reason: reading.refused }] : [],
    ),
  };
}

async function hashed(readings: ReadRow['readings']): Promise<Texts> {
  const values = await Promise.all(
    readings.map(async ([field, reading]) => {
      if ('toHash' in reading) return [[field, await sha256(reading.toHash)]];
      return 'plain' in reading ? [[field, reading.plain]] : [];
    }),
  );
  return Object.fromEntries(values.flat()) as Texts;
}
