import { describe, expect, it } from 'vitest';
import { combine, type PlanSignal } from '../../src/detection/combine.js';
import { combinations, hints } from '../../src/detection/lexicon/combinations.js';
import { folded } from '../../src/detection/normalise.js';

const signals = (values: readonly string[]): PlanSignal[] =>
  values.map((value) =>
    value.startsWith('-') ? { value: value.slice(1), excluded: true } : { value, excluded: false },
  );
const told = (...values: string[]) => combine(signals(values)).map(({ category }) => category);

describe('what signals reveal together', () => {
  it.each([
    [['surname', 'mosaic_type'], ['ethnic-origin']],
    [['Preferred language', 'Country of birth'], ['ethnic-origin']],
    [
      ['device_language', 'country of birth', 'Dietary requirements'],
      ['ethnic-origin', 'religious-or-philosophical-beliefs'],
    ],
    [['-Bacon and ham buyers', '-Wine and beer buyers'], ['religious-or-philosophical-beliefs']],
    [['gender', 'spouse_gender'], ['sexual-orientation']],
    [['Payroll deduction', 'Teachers and nurses'], ['trade-union-membership']],
    [['Newspaper readership', 'Ward vote share'], ['political-opinions']],
    [['Unscented lotion buyers', 'Zinc and magnesium buyers'], ['health']],
  ])('%j: %j', (values, categories) => {
    expect(told(...values).sort()).toEqual(categories);
  });

  it.each([
    [['surname', 'postcode', 'town']],
    [['Bacon buyers', 'Wine buyers']],
    [['-Bacon buyers', 'Wine buyers']],
    [['gender', 'age band']],
    [['language']],
    [['mosaic_type', 'acorn_group', 'postcode classification']],
    [[]],
  ])('nothing in %j', (values) => {
    expect(told(...values)).toEqual([]);
  });

  it('names every place, in the words that stand there', () => {
    const [combined] = combine(signals(['Mosaic UK 7 type', 'town', 'Surname of voter']));
    expect(combined?.evidence.map(({ signal, span }) => [signal, span.text])).toEqual([
      [2, 'Surname'],
      [0, 'Mosaic'],
    ]);
    expect(combined?.explanation).toContain('surnames and the kind of neighbourhood reveal ethnic origin');
  });
});

describe('the data', () => {
  const names = hints.map(({ hint }) => hint);
  it('names each hint once, uses each, and combines only what there is', () => {
    expect(names).toEqual([...new Set(names)]);
    const used = combinations.flatMap(({ all }) => all);
    expect(names.filter((name) => !used.includes(name))).toEqual([]);
    expect(used.filter((name) => !names.includes(name))).toEqual([]);
  });

  it('spells words plainly, each once per hint, and gives a reason for each combination', () => {
    for (const { words } of hints) {
      expect(words.filter((word) => folded(word) !== word)).toEqual([]);
      expect(words).toEqual([...new Set(words)]);
    }
    expect(combinations.filter(({ why }) => why.trim() === '')).toEqual([]);
  });
});
