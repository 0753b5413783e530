import { describe, expect, it } from 'vitest';
import { lexiconWith } from '../../src/detection/detect.js';
import { LexiconExtension } from '../../src/detection/extension.js';

const extension = (more: object) => LexiconExtension.parse({ id: 'acme', version: '3', ...more });
const told = (value: string, more: object) =>
  lexiconWith([extension(more)])
    .detect({ value })
    .map(({ category, basis }) => `${category} ${basis}`);

const ZORB = {
  term: 'zorbian fellowship',
  aliases: ['ZF'],
  exactCase: true,
  tells: [{ category: 'religious-or-philosophical-beliefs', basis: 'declared' }],
  why: 'a church that only our voters know',
};

describe('terms of a deployment’s own', () => {
  it('are found like any other', () => {
    expect(told('Zorbian Fellowship donors', { terms: [ZORB] })).toEqual([
      'religious-or-philosophical-beliefs declared',
    ]);
    expect(told('zf files', { terms: [ZORB] })).toEqual([]);
  });

  it('stand beside the lexicon’s', () => {
    expect(told('Lutheranism', { terms: [ZORB] })).toEqual(['religious-or-philosophical-beliefs declared']);
  });
});

describe('an allow-list', () => {
  const allow = [{ phrase: 'Cancer Close', why: 'a street where our office is' }];
  it('lets pass what lies inside its phrases, and nothing else', () => {
    expect(told('cancer close residents', {})).not.toEqual([]);
    expect(told('Cancer-Close residents', { allow })).toEqual([]);
    expect(told('Cancer close to home', { allow: [{ phrase: 'cancer closet', why: 'a shop' }] })).not.toEqual(
      [],
    );
    expect(told('Cancer Close: cancer patients', { allow })).toEqual(['health declared']);
  });

  it('may be limited to some categories', () => {
    const only = [{ ...allow[0], categories: ['race'] }];
    expect(told('Cancer Close', { allow: only })).toEqual(['health declared']);
  });

  it('says what it let pass, and why', () => {
    const [passed] = lexiconWith([extension({ allow })]).passedOver({
      value: 'Cancer Close',
      kind: 'segment',
    });
    expect(passed).toMatchObject({ reason: 'allowed', evidence: { text: 'Cancer' } });
    expect(passed?.explanation).toContain('a street where our office is');
  });
});

it('tells which extensions are in force', () => {
  expect(lexiconWith([extension({})]).info.extensions).toEqual([{ id: 'acme', version: '3' }]);
});

describe('what an extension must be', () => {
  it.each([
    ['a term without a reason', { terms: [{ ...ZORB, why: ' ' }] }, ['terms', 0, 'why']],
    ['an allowance without a reason', { allow: [{ phrase: 'a' }] }, ['allow', 0, 'why']],
    ['a term of no letters', { terms: [{ ...ZORB, term: '--' }] }, ['terms', 0, 'term']],
    [
      'an exclusion without the term',
      { terms: [{ ...ZORB, not: [{ phrase: 'fellowship of the ring', why: 'film' }] }] },
      ['terms', 0, 'not', 0, 'phrase'],
    ],
    [
      'a category twice',
      { terms: [{ ...ZORB, tells: [ZORB.tells[0], ZORB.tells[0]] }] },
      ['terms', 0, 'tells'],
    ],
    ['a term that tells nothing', { terms: [{ ...ZORB, tells: [] }] }, ['terms', 0, 'tells']],
    ['an id with spaces', { id: 'our brands' }, ['id']],
    ['an unknown property', { alow: [] }, []],
  ])('refuses %s', (_, more, path) => {
    const { error } = LexiconExtension.safeParse({ id: 'acme', version: '1', ...more });
    expect(error?.issues[0]?.path.slice(0, path.length)).toEqual(path);
  });
});
