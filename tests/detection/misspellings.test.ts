import { expect, it } from 'vitest';
import { misspellingsOf } from '../../src/detection/misspellings.js';
import { formsOf } from '../../src/detection/plurals.js';

const correct = misspellingsOf(
  ['methodism', 'anglican', 'quakerism', 'hypertension', 'lutheran', 'naïveté', 'short'],
  (word) => word === 'hypotension' || word === 'anglian',
);

it.each([
  ['a letter left out', 'methdism', 'methodism'],
  ['another ending', 'anglicana', undefined],
  ['a letter too many inside', 'angllican', 'anglican'],
  ['another letter', 'quakorism', 'quakerism'],
  ['two letters that changed places', 'luhteran', 'lutheran'],
  ['the plural of a misspelling', 'lutherrans', 'lutheran'],
  ['two mistakes', 'methdissm', undefined],
  ['another first letter', 'bethodism', undefined],
  ['the word itself', 'methodism', undefined],
  ['a word that is right as it stands', 'hypotension', undefined],
  ['a word that is right as it stands, one letter off', 'anglian', undefined],
  ['a word near a short one', 'shor', undefined],
  ['a word with letters that are never looked for', 'naivété', undefined],
  ['a number', '12345678', undefined],
  ['nothing', '', undefined],
])('reads %s: %s', (_, word, meant) => {
  const answer = correct(formsOf(word));
  expect(answer).toEqual(meant === undefined ? [] : [meant]);
  expect(correct(formsOf(word))).toEqual(answer);
});
