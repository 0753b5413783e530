import { labelPointer, type Said } from './said.js';
import { scalar, type At, type Spec } from './spec.js';

/** Codes that `Intl` has names for, and that stand for no country. */
const NO_COUNTRIES: ReadonlySet<string> = new Set(['EU', 'EZ', 'QO', 'UN', 'XA', 'XB', 'ZZ']);

/** What people call countries beside the names that `Intl` has for them. */
const OTHER_NAMES: Readonly<Record<string, readonly string[]>> = {
  GB: ['UK', 'Great Britain', 'Britain', 'England', 'Scotland', 'Wales', 'Northern Ireland'],
  US: ['USA', 'United States of America'],
  AE: ['UAE'],
  CI: ['Ivory Coast'],
  CZ: ['Czech Republic'],
  IE: ['Republic of Ireland'],
  KR: ['Republic of Korea', 'Korea'],
  NL: ['The Netherlands', 'Holland'],
  RU: ['Russian Federation'],
  TR: ['Turkey', 'Türkiye'],
};

/** Countries whose names states of the USA have as well: a town “in Georgia” is seldom in the country. */
const ALSO_STATES: ReadonlySet<string> = new Set(['GE']);

const folded = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replaceAll('&', 'and')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();

const COUNTRIES: ReadonlyMap<string, string> = countriesByName();

function countriesByName(): Map<string, string> {
  const names = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' });
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  const known = letters
    .flatMap((first) => letters.map((second) => `${first}${second}`))
    .flatMap((code): [string, string][] => {
      const name = NO_COUNTRIES.has(code) ? undefined : names.of(code);
      // Codes of old are put as those of today: `DD` as `DE`.
      return name === undefined ? [] : [[folded(name), new Intl.Locale(`und-${code}`).region ?? code]];
    });
  const others = Object.entries(OTHER_NAMES).flatMap(([code, also]) =>
    also.map((name): [string, string] => [folded(name), code]),
  );
  return new Map([...known, ...others]);
}

/**
 * The country that a place is or stands in, by its English name: `France`, `Paris, France`, `Bavaria (Germany)`.
 * Undefined: not known.
 */
export function countryNamed(place: string): string | undefined {
  const name = place.replace(/\s*\(([^)]*)\)\s*$/, ', $1').replace(/^, /, '');
  const whole = COUNTRIES.get(folded(name));
  if (whole !== undefined) return whole;
  const last = name.includes(',') ? COUNTRIES.get(folded(name.split(',').at(-1) ?? '')) : undefined;
  return last === undefined || ALSO_STATES.has(last) ? undefined : last;
}

/** An area by its name. Where it tells a country, the ad runs there. */
export function namedPlace(name: string, at: At, said: Said): void {
  said.area(name, at);
  const code = countryNamed(name);
  if (code !== undefined) said.country(code, at);
}

/** An area by its id: its name is the one that stands beside it, or else the caller's label. */
export function placeById(id: string, at: At, said: Said, name?: { value: string; at: At }): void {
  if (name !== undefined) return namedPlace(name.value, name.at, said);
  const label = said.labelOf(id);
  if (label === undefined) return said.area(id, at);
  namedPlace(label, { pointer: labelPointer(id), ...(at.excluded && { excluded: true }) }, said);
}

/** As `placeById`, where nothing but the id stands in the body. */
export const placeId: Spec = scalar((value, at, said) => {
  placeById(String(value), at, said);
});
