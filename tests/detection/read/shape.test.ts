import { expect, it } from 'vitest';
import { kindOf } from '../../../src/detection/read/shape.js';
import { SIGNAL_KINDS } from '../../../src/detection/special-categories.js';
import { textOf } from '../../../src/detection/text.js';

it.each([
  ['eth_cd', 'field'],
  ['likelyOrigin', 'field'],
  ['vi_2024_lab', 'field'],
  ['Gardening', 'segment'],
  ['KeenCyclists', 'segment'],
  ['eth cd', 'segment'],
  ['_id', 'segment'],
  ['', 'segment'],
  ['Guess the faith of everyone from names', 'technique'],
  ['Guess the word', 'segment'],
  ['Interests > Puzzles > Guess the hidden word', 'segment'],
])('takes "%s" for a %s', (value, kind) => {
  expect(kindOf({ value }, textOf(value))).toBe(kind);
});

it.each(SIGNAL_KINDS.filter((kind) => kind !== 'id'))('believes whoever says that it is a %s', (kind) => {
  expect(kindOf({ value: 'eth_cd', kind }, textOf('eth_cd'))).toBe(kind);
});

it('reads an id by its shape: what it says beside the number may tell something all the same', () => {
  expect(kindOf({ value: 'eth_cd', kind: 'id' }, textOf('eth_cd'))).toBe('field');
});
