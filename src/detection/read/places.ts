import { placeSuffixes, worldlySuffixes } from '../lexicon/contexts.js';
import type { Hit } from '../matcher.js';
import { formsOf } from '../plurals.js';
import { gapBefore, type Text } from '../text.js';

const SUFFIXES: ReadonlySet<string> = new Set(placeSuffixes);
const WORLDLY: ReadonlySet<string> = new Set(worldlySuffixes);

/** What streets and pubs are called. */
const STREETS: ReadonlySet<string> = new Set([
  ...['street', 'road', 'lane', 'avenue', 'crescent', 'rd', 'ave'],
  ...['inn', 'arms', 'tavern'],
]);

/** So many words may name a saint: "St Mary Magdalene's School". */
const SAINTS_NAME = 3;

/** Whether a hit is only part of a place's name: a street, a station, a saint's school. */
export function isPlaceName(text: Text, hit: Hit): boolean {
  return (
    (isOneOf(SUFFIXES, text, hit.end) && !gapBefore(text, hit.end).includes(',')) || isInSaintsName(text, hit)
  );
}

/** Whether a hit is all that a street or a pub is called after: the last word of its level is a street's. */
export function isStreetName(text: Text, hit: Hit): boolean {
  const isLast = hit.end === text.words.length - 1 || /[>|,;(]/.test(gapBefore(text, hit.end + 1));
  return isLast && isOneOf(STREETS, text, hit.end);
}

/**
 * Whether a hit opens a street's name that goes on with one more word: "Nuns Moor Road", but not "Mosque Hall Road".
 */
export function opensStreetName(text: Text, hit: Hit): boolean {
  const suffix = hit.end + 1;
  const isLast = suffix === text.words.length - 1 || /[>|,;(]/.test(gapBefore(text, suffix + 1));
  return (
    hit.end - hit.start === 1 &&
    !isOneOf(BUILDINGS, text, hit.start) &&
    !/[>|,;(-]/.test(gapBefore(text, hit.end)) &&
    !/[>|,;(-]/.test(gapBefore(text, suffix)) &&
    isLast &&
    isOneOf(STREETS, text, suffix)
  );
}

/** Whether a hit is only the town in an address: the one word that stands last, behind a comma. */
export function isTown(text: Text, hit: Hit): boolean {
  const last = text.words.length - 1;
  return last > 0 && hit.start === last && gapBefore(text, last).includes(',');
}

/** Words that lead to a place from which something else is described. */
const BESIDE: ReadonlySet<string> = new Set(['near', 'opposite', 'beside']);

const BUILDINGS: ReadonlySet<string> = new Set([
  ...[
    'mosque',
    'church',
    'chapel',
    'cathedral',
    'synagogue',
    'temple',
    'gurdwara',
    'mandir',
    'abbey',
    'kirk',
  ],
  ...['hospital', 'surgery', 'clinic', 'pharmacy', 'hospice', 'club', 'hall', 'centre', 'shrine', 'hostel'],
]);

/** Whether a hit only tells where something else is: "lives opposite the old mosque", "next to the temple". */
export function isLandmark(text: Text, { start, end }: Hit): boolean {
  if (!isOneOf(BUILDINGS, text, end - 1)) return false;
  const { words } = text;
  const article = [start - 1, start - 2].find((at) => words[at]?.text === 'the');
  const before = words[(article ?? start) - 1]?.text ?? '';
  if (before === 'to') return article !== undefined && words[article - 2]?.text === 'next';
  return article !== undefined && BESIDE.has(before);
}

function isInSaintsName(text: Text, hit: Hit): boolean {
  const before = [hit.start, hit.start - 1, hit.start - 2].find((at) =>
    /^(?:st|saint|san|sankt)$/.test(text.words[at]?.text ?? ''),
  );
  if (before === undefined) return false;
  return Array.from({ length: SAINTS_NAME }, (_, ahead) => before + 2 + ahead).some(
    (at) => at >= hit.end && at <= hit.end + 1 && isOneOf(WORLDLY, text, at),
  );
}

function isOneOf(words: ReadonlySet<string>, text: Text, at: number): boolean {
  return formsOf(text.words[at]?.text ?? '').some((form) => words.has(form));
}
