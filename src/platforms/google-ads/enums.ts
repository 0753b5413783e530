import { scalar, type At, type Spec } from '../spec.js';
import { isObject, isScalar, snakeCase } from '../walk.js';
import type { Said } from '../said.js';

/** The names of an enumeration by its numbers, which npm clients send. REST has the names. */
export type Names = Readonly<Record<number, string>>;

/**
 * The name that a value of an enumeration stands for, in capitals, as Google has them. What is not known stays as it
 * is; nothing stands for nothing.
 */
export const nameOf = (value: unknown, names: Names): string => {
  if (!isScalar(value)) return '';
  const name = String(value).trim().toUpperCase();
  return /^\d+$/.test(name) ? (names[Number(name)] ?? name) : name;
};

/** Is nothing stated? Every enumeration has a value for that, and its number is 0. */
export const isUnspecified = (name: string): boolean => /^0*$|^(?:.*_)?UNSPECIFIED$/.test(name);

/** How a value is told that an enumeration does not have. */
type TellUnknown = (value: string, at: At, said: Said) => void;

const tellUnknown: TellUnknown = (value, at, said) => {
  said.unknown(value, at, 'We do not know this value.');
};

/** A value of an enumeration, by name or number, where one is stated. One that is not known is told as unread. */
export const coded = (
  names: Names,
  read: (name: string, at: At, said: Said) => void,
  unknown: TellUnknown = tellUnknown,
): Spec => {
  const known = new Set(Object.values(names));
  return scalar((value, at, said) => {
    const name = nameOf(value, names);
    if (known.has(name)) read(name, at, said);
    else if (!isUnspecified(name)) unknown(String(value), at, said);
  });
};

/** A value of an enumeration that is read together with what stands beside it. */
export const codedTogether = (names: Names): Spec => coded(names, () => undefined);

/** Is a switch on, however it is written? */
export const isOn = (value: unknown): boolean => isScalar(value) && /^\s*(?:true|1)\s*$/i.test(String(value));

const isOff = (value: unknown): boolean => isScalar(value) && /^\s*(?:false|0|)\s*$/i.test(String(value));

/** A switch that is on or off. Anything else is told as unread. */
export const flag = (read: (on: boolean, at: At, said: Said) => void): Spec =>
  scalar((value, at, said) => {
    if (isOn(value) || isOff(value)) read(isOn(value), at, said);
    else tellUnknown(String(value), at, said);
  });

/** A switch by which Google adds people, where it stands as given. An empty text is no switch. */
export const widensWhen = (on: boolean, explanation: string): Spec =>
  scalar((value, at, said) => {
    if (on ? isOn(value) : isOff(value) && value !== '') said.expands(explanation, at);
    else if (!isOn(value) && !isOff(value)) tellUnknown(String(value), at, said);
  });

/** An object, or JSON of one in a string. */
function objectIn(value: unknown): Record<string, unknown> | undefined {
  if (isObject(value)) return value;
  if (typeof value !== 'string' || !/^\s*\{/.test(value)) return undefined;
  try {
    const parsed: unknown = JSON.parse(value);
    return isObject(parsed) ? parsed : undefined;
  } catch {
    return undefined;
  }
}

/** A property of an object, whether it is sent in snake_case or in camelCase. */
export const fieldOf = (value: unknown, name: string): unknown =>
  Object.entries(objectIn(value) ?? {}).find(([key]) => snakeCase(key) === name)?.[1];

/** Is a property there, and holds it something? An empty list holds nothing. */
export const holds = (value: unknown, name: string): boolean => {
  const held = fieldOf(value, name);
  if (held === undefined || held === null) return false;
  return Array.isArray(held) ? held.length > 0 : typeof held !== 'string' || held.trim() !== '';
};

export const DATA_SOURCES: Names = {
  2: 'FIRST_PARTY',
  3: 'THIRD_PARTY_CREDIT_BUREAU',
  4: 'THIRD_PARTY_VOTER_FILE',
  5: 'THIRD_PARTY_PARTNER_DATA',
};

export const CONSENTS: Names = { 2: 'GRANTED', 3: 'DENIED' };

export const EXPANSION_LEVELS: Names = { 2: 'NARROW', 3: 'BALANCED', 4: 'BROAD' };

export const LOGICAL_OPERATORS: Names = { 2: 'ALL', 3: 'ANY', 4: 'NONE' };

export const STRING_OPERATORS: Names = {
  2: 'CONTAINS',
  3: 'EQUALS',
  4: 'STARTS_WITH',
  5: 'ENDS_WITH',
  6: 'NOT_EQUALS',
  7: 'NOT_CONTAINS',
  8: 'NOT_STARTS_WITH',
  9: 'NOT_ENDS_WITH',
};

export const AUDIENCE_SCOPES: Names = { 2: 'CUSTOMER', 3: 'ASSET_GROUP' };

export const EU_POLITICAL: Names = {
  2: 'CONTAINS_EU_POLITICAL_ADVERTISING',
  3: 'DOES_NOT_CONTAIN_EU_POLITICAL_ADVERTISING',
};

export const POSITIVE_GEO_TARGETS: Names = { 5: 'PRESENCE_OR_INTEREST', 6: 'SEARCH_INTEREST', 7: 'PRESENCE' };

export const CHANNELS: Names = {
  2: 'SEARCH',
  3: 'DISPLAY',
  4: 'SHOPPING',
  5: 'HOTEL',
  6: 'VIDEO',
  7: 'MULTI_CHANNEL',
  8: 'LOCAL',
  9: 'SMART',
  10: 'PERFORMANCE_MAX',
  11: 'LOCAL_SERVICES',
  13: 'TRAVEL',
  14: 'DEMAND_GEN',
};

export const TARGETING_DIMENSIONS: Names = {
  2: 'KEYWORD',
  3: 'AUDIENCE',
  4: 'TOPIC',
  5: 'GENDER',
  6: 'AGE_RANGE',
  7: 'PLACEMENT',
  8: 'PARENTAL_STATUS',
  9: 'INCOME_RANGE',
};

export const ASSET_AUTOMATIONS: Names = {
  2: 'TEXT_ASSET_AUTOMATION',
  3: 'GENERATE_VERTICAL_YOUTUBE_VIDEOS',
  4: 'GENERATE_SHORTER_YOUTUBE_VIDEOS',
  5: 'GENERATE_LANDING_PAGE_PREVIEW',
  6: 'GENERATE_ENHANCED_YOUTUBE_VIDEOS',
  7: 'GENERATE_IMAGE_ENHANCEMENT',
  9: 'GENERATE_IMAGE_EXTRACTION',
  10: 'GENERATE_DESIGN_VERSIONS_FOR_IMAGES',
  11: 'FINAL_URL_EXPANSION_TEXT_ASSET_AUTOMATION',
  12: 'GENERATE_VIDEOS_FROM_OTHER_ASSETS',
};

export const IDENTIFIER_SOURCES: Names = { 2: 'FIRST_PARTY', 3: 'THIRD_PARTY' };

export const AUTOMATION_STATUSES: Names = { 2: 'OPTED_IN', 3: 'OPTED_OUT' };
