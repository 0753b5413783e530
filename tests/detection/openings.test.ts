import { expect, it } from 'vitest';
import type { LexiconFamily } from '../../src/detection/lexicon/entry.js';
import { terms } from '../../src/detection/lexicon/terms.js';
import { Openings } from '../../src/detection/openings.js';

const makings: string[] = [];
const family: LexiconFamily = {
  family: 'test',
  entries: terms(
    [{ category: 'political-opinions', basis: 'declared' }],
    [
      {
        term: 'labour',
        aliases: ['labour party', 'red rose party'],
        not: [
          { phrase: 'labour market', why: 'jobs' },
          { phrase: 'hard labour', why: 'prison' },
        ],
      },
      { term: 'reform', onlyWith: ['voter'] },
    ],
  ),
  made: [
    {
      opening: 'punjabi',
      make: () => {
        makings.push('punjabi');
        return terms([{ category: 'ethnic-origin', basis: 'proxy' }], ['punjabi food']);
      },
    },
  ],
};
const openings = new Openings([family]);
const at = (word: string): string[] =>
  openings.at(word).map(({ text, owner }) => `${owner === undefined ? 'phrase' : 'name'} ${text}`);

it.each([
  ['labour', ['name labour', 'name labour party', 'phrase labour market']],
  ['labourparty', ['name labour party']],
  ['labourmarket', ['phrase labour market']],
  ['hard', ['phrase hard labour']],
  ['red', ['name red rose party']],
  ['voter', ['phrase voter']],
  ['party', []],
  ['', []],
])('finds what opens with "%s"', (word, expected) => {
  expect(at(word)).toEqual(expected);
});

it('makes combined entries when their word is first met, and once', () => {
  expect(makings).toEqual([]);
  expect(at('punjabifood')).toEqual(['name punjabi food']);
  expect(at('punjabi')).toEqual(['name punjabi food']);
  expect(makings).toEqual(['punjabi']);
});

it('knows the entry of each name, and the names that may be met misspelt', () => {
  const [owner = -1] = openings.at('punjabi').map((opening) => opening.owner ?? -1);
  expect(openings.entry(owner)).toMatchObject({ family: 'test', entry: { term: 'punjabi food' } });
  expect(openings.singleWords).toEqual(['labour']);
  expect(openings.text().split(' ')).toEqual(expect.arrayContaining(['market', 'voter', 'food', 'hard']));
});
