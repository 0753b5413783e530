import { expect, it } from 'vitest';
import type { Hit } from '../../../src/detection/matcher.js';
import { isLandmark, isPlaceName, isStreetName, isTown } from '../../../src/detection/read/places.js';
import { textOf, type Text } from '../../../src/detection/text.js';

/** A text with the hit of one of its words, which stands between asterisks. */
function reading(marked: string): [Text, Hit] {
  const text = textOf(marked.replaceAll('*', ''));
  const at = text.words.findIndex(({ start }) => start === marked.indexOf('*'));
  const entry = { term: 'x', tells: [{ category: 'health', basis: 'declared' }] } as const;
  return [text, { entry, family: 'test', start: at, end: at + 1, misspelt: false }];
}

it.each([
  ['*Temple* station', true],
  ['*Mosque* Roads', true],
  ["St *Mary's* Primary School", true],
  ["San *Gabriel's* Old School", true],
  ["St *Mary's* Church", false],
  ['*Mosque*, Park Road', false],
  ['Park Road *Mosque*', false],
  ['*Mosque*', false],
])('%s is only the name of a place: %s', (value, expected) => {
  expect(isPlaceName(...reading(value))).toBe(expected);
});

it.each([
  ['*Mosque* Street', true],
  ['12 *Mosque* Lane, Leeds', true],
  ['*Mosque* Lane | Leeds', true],
  ['Pubs > The *Bishop* Arms', true],
  ['*Muslim* street food', false],
  ['*Mosque* hall', false],
  ['*Mosque*', false],
])('%s is a street: %s', (value, expected) => {
  expect(isStreetName(...reading(value))).toBe(expected);
});

it.each([
  ['12 High Street, *Battle*', true],
  ['*Battle*', false],
  ['High Street *Battle*', false],
  ['*Battle*, East Sussex', false],
])('%s is the town of an address: %s', (value, expected) => {
  expect(isTown(...reading(value))).toBe(expected);
});

it.each([
  ['lives near the *mosque*', true],
  ['lives opposite the old *mosque*', true],
  ['next to the *mosque*', true],
  ['goes to the *mosque*', false],
  ['kneels near the *altar*', false],
  ['near *mosque*', false],
  ['the *mosque*', false],
  ['*mosque*', false],
])('%s only tells where something is: %s', (value, expected) => {
  expect(isLandmark(...reading(value))).toBe(expected);
});
