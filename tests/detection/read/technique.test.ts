import { describe, expect, it } from 'vitest';
import { detect } from '../../../src/detection/detect.js';

const told = (value: string): string[] =>
  detect({ value, kind: 'technique' }).map(({ category, basis }) => `${category} ${basis}`);

describe('a technique that guesses', () => {
  it.each([
    [
      'Screen surnames for likely ethnic origin and religion',
      ['ethnic-origin', 'religious-or-philosophical-beliefs'],
    ],
    ['Infer party support from newspaper readership', ['political-opinions']],
    ['Guess faith from first names', ['religious-or-philosophical-beliefs']],
    ['Score likelihood of being gay', ['sexual-orientation']],
    ['Use psychometric profiling to predict anxiety', ['health']],
    ['Derive trade union membership from payroll deductions', ['trade-union-membership']],
    ['Estimate the probability of diabetes from shopping baskets', ['health']],
    ['Combine names and wards to label electors as Muslim', ['religious-or-philosophical-beliefs']],
    ['Build a lookalike of trade unionists', ['trade-union-membership']],
    ['Find households with a disability propensity model', ['health']],
    ['Work out which voters are black or white from profile photos', ['race']],
    ['Use page likes to predict which supporters are gay', ['sexual-orientation']],
    ['Classify voters by origin of the surname', ['ethnic-origin']],
    ['Give each elector a percentage: how likely they are to support us', ['political-opinions']],
    ['Model which people would vote for us', ['political-opinions']],
  ])('infers it: %s', (value, categories) => {
    for (const category of categories) expect(told(value)).toContain(`${category} inferred`);
  });
});

describe('a technique that uses what it holds', () => {
  it.each([
    ['Use religion to predict churn', 'religious-or-philosophical-beliefs declared'],
    ['Predict income from religion', 'religious-or-philosophical-beliefs declared'],
    [
      'Ask people for their religion. Infer age from first names.',
      'religious-or-philosophical-beliefs declared',
    ],
    ['Upload the trade union membership list', 'trade-union-membership declared'],
  ])('tells it as it stands: %s', (value, expected) => {
    expect(told(value)).toEqual([expected]);
  });
});

describe('a technique that says nothing about anybody', () => {
  it.each([
    ...[
      'Never infer religion or ethnicity from names',
      'We do not use health data',
      'Rank wards without using religion',
    ],
    ...['Show a video about cancer to all adults in Leeds', 'Send a leaflet on diabetes to every household'],
    ...[
      'Send allotment messages to households in the east ward',
      'Send cancer leaflets to everyone in the ward',
    ],
    ...['Grade our lists for data health', 'Classify the origin of web traffic', 'Label parcels by origin'],
    ...[
      'Score parties for size before booking',
      'Model labour costs',
      'Estimate the union of two sets',
      'Predict household income',
    ],
    ...['Predict churn from usage', 'Assign each caller to a free agent', 'Guess', 'Infer', ''],
  ])('tells nothing: %s', (value) => {
    expect(told(value)).toEqual([]);
  });

  it.each([
    ['Show adverts to people who read about cancer', 'health'],
    ['We never infer age but infer religion from names', 'religious-or-philosophical-beliefs'],
  ])('still hears what is said of people: %s', (value, category) => {
    expect(told(value).join()).toContain(category);
  });
});

it('takes a sentence about guessing for a technique where nobody says what it is', () => {
  expect(detect({ value: 'Infer religion from the names on the register' })).toMatchObject([
    { basis: 'inferred' },
  ]);
  expect(detect({ value: 'likely_religion_inf' })).toMatchObject([{ basis: 'declared' }]);
});
