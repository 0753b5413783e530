import { scalar, type At, type Scalar, type Spec } from '../spec.js';
import { isObject, snakeCase } from '../walk.js';
import type { Said } from '../said.js';

/** The names of an enumeration by its numbers, which npm clients send. REST has the names. */
export type Names = Readonly<Record<number, string>>;

/** The name that a value of an enumeration stands for. Numbers that are not known stay as they are. */
export const nameOf = (value: Scalar, names: Names): string =>
  /^\d+$/.test(String(value)) ? (names[Number(value)] ?? String(value)) : String(value);

/** Is nothing stated? Every enumeration has a value for that, and its number is 0. */
export const isUnspecified = (name: string): boolean =>
  name === '' || name === '0' || name.endsWith('UNSPECIFIED');

/** A value of an enumeration, by name or number, where one is stated. */
export const coded = (names: Names, read: (name: string, at: At, said: Said) => void): Spec =>
  scalar((value, at, said) => {
    const name = nameOf(value, names);
    if (!isUnspecified(name)) read(name, at, said);
  });

/** A property of an object, whether it is sent in snake_case or in camelCase. */
export const fieldOf = (value: unknown, name: string): unknown =>
  isObject(value) ? Object.entries(value).find(([key]) => snakeCase(key) === name)?.[1] : undefined;

/** Is a property there, and holds it something? */
export const holds = (value: unknown, name: string): boolean => {
  const held = fieldOf(value, name);
  return held !== undefined && held !== null && held !== '';
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

export const CHANNELS: Names = { 9: 'SMART', 10: 'PERFORMANCE_MAX' };

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

export const ASSET_AUTOMATIONS: Names = { 11: 'FINAL_URL_EXPANSION_TEXT_ASSET_AUTOMATION' };

export const AUTOMATION_STATUSES: Names = { 2: 'OPTED_IN', 3: 'OPTED_OUT' };
