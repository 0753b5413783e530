import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileLexicon } from '../../src/detection/compiled-lexicon.js';
import type { LexiconEntry } from '../../src/detection/lexicon/entry.js';
import { match } from '../../src/detection/matcher.js';
import type { SignalKind } from '../../src/detection/special-categories.js';
import { textOf } from '../../src/detection/text.js';

const tells = [{ category: 'health', basis: 'declared' }] as const;
const entry = (term: string, more: Partial<LexiconEntry> = {}): LexiconEntry => ({ term, tells, ...more });

/** The pieces of a value that a lexicon of these entries finds. */
function found(value: string, ...entries: LexiconEntry[]): string[] {
  const text = textOf(value);
  const groups = entries.map((one) => ({ tells: one.tells, list: [one] }));
  return match(compileLexicon([{ family: 'test', entries: groups }]), text, 'segment').map(({ start, end }) =>
    value.slice(text.words[start]?.start, text.words[end - 1]?.end),
  );
}

describe('how a term may be written', () => {
  const party = entry('labour supporter', { aliases: ['llafurwr'] });
  it.each([
    ['Labour supporters', 'Labour supporters'],
    ['labour_supporter_flag', 'labour_supporter'],
    ['LAL LabourSupporters 1pc', 'LabourSupporters'],
    ['laboursupporter', 'laboursupporter'],
    ['LABOUR-SUPPORTER', 'LABOUR-SUPPORTER'],
    ['Lábour  supporter', 'Lábour  supporter'],
    ['Llafurwr', 'Llafurwr'],
  ])('finds it in %s', (value, piece) => {
    expect(found(value, party)).toEqual([piece]);
  });

  it.each(['labour', 'belabour supporter', 'labour supportership', 'supporter of labour'])(
    'finds nothing in %s',
    (value) => {
      expect(found(value, party)).toEqual([]);
    },
  );

  it.each([
    ['Council labour > Supporter groups', []],
    ['Council labour > Supporter', ['labour > Supporter']],
    ['Labour > Supporter groups', ['Labour > Supporter']],
  ])('finds it across two levels of a path only where one of them is whole: %s', (value, pieces) => {
    expect(found(value, party)).toEqual(pieces);
  });

  it.each([
    ['Anti-racism', 'antiracism'],
    ['QueerTimes', 'queertimes'],
    ['U.S. Senate', 'us senate'],
    ['US Senate', 'u s senate'],
    ["Alzheimer's Society", 'alzheimers society'],
    ['Alzheimer Society', "alzheimer's society"],
    ['HIV/AIDS', 'hiv aids'],
    ['COVID19', 'covid 19'],
    ['covid-19', 'covid19'],
  ])('finds %s by the term %s', (value, term) => {
    expect(found(value, entry(term))).toEqual([value]);
  });

  it('does not take words apart that are written with a space for one that is written without', () => {
    expect(found('the rapist', entry('therapist'))).toEqual([]);
  });

  it('takes a plural for its singular, but no singular for a plural', () => {
    expect(found('Greens', entry('green'))).toEqual(['Greens']);
    expect(found('Green', entry('greens'))).toEqual([]);
  });
});

describe('which of several terms counts', () => {
  it('tells the longest, not what lies inside it', () => {
    expect(found('trade union member', entry('union'), entry('trade union'), entry('union member'))).toEqual([
      'trade union',
      'union member',
    ]);
    expect(found('trade union member', entry('union'), entry('trade union member'))).toEqual([
      'trade union member',
    ]);
  });

  it('falls back to the shorter one where the longer is excluded', () => {
    const longer = entry('labour party', { not: [{ phrase: 'labour party wall', why: 'building' }] });
    expect(found('labour party wall', longer, entry('labour'))).toEqual(['labour']);
  });

  it('tells a term wherever it stands outside an excluding phrase', () => {
    const labour = entry('labour', {
      aliases: ['lab'],
      not: [
        { phrase: 'labour market', why: 'jobs' },
        { phrase: 'lab test', why: 'science' },
      ],
    });
    expect(found('Labour Markets', labour)).toEqual([]);
    expect(found('LabTests', labour)).toEqual([]);
    expect(found('Labour on the labour market', labour)).toEqual(['Labour']);
  });

  it('believes an exclusion of one entry for every other of that name', () => {
    const other = entry('labour', { tells: [{ category: 'political-opinions', basis: 'proxy' }] });
    expect(
      found('labour market', entry('labour', { not: [{ phrase: 'labour market', why: 'jobs' }] }), other),
    ).toEqual([]);
  });

  it('reads single letters together only beside other words', () => {
    expect(found('gay', entry('g a y'))).toEqual([]);
    expect(found('G-A-Y', entry('g a y'))).toEqual(['G-A-Y']);
  });

  it('tells a homonym only in its company, which must stand beside it', () => {
    const reform = entry('reform', { onlyWith: ['uk', 'general election', 'reform'] });
    expect(found('Reform kitchens', reform)).toEqual([]);
    expect(found('Reform UK', reform)).toEqual(['Reform']);
    expect(found('Reform at the General Elections', reform)).toEqual(['Reform']);
    expect(found('Reform', reform)).toEqual([]);
  });

  it('tells an abbreviation only in its own case', () => {
    const neu = entry('NEU', { aliases: ['education union'], exactCase: true });
    expect(found('NEU members, Education Union', neu)).toEqual(['NEU', 'Education Union']);
    expect(found('neu schwanstein Neu', neu)).toEqual([]);
  });
});

it('tells a code only in its own kind of signal, where it does not hide a shorter term elsewhere', () => {
  const lexicon = compileLexicon([
    {
      family: 'test',
      entries: [{ tells, list: [{ term: 'lab promise', kinds: ['field'] }, { term: 'promise' }] }],
    },
  ]);
  const termsIn = (kind: SignalKind) =>
    match(lexicon, textOf('lab_promise'), kind).map(({ entry: { term } }) => term);
  expect(termsIn('field')).toEqual(['lab promise']);
  expect(termsIn('segment')).toEqual(['promise']);
});

describe('misspellings', () => {
  const terms = ['presbyterian', 'catholic', 'muslim', 'romanian', 'oncology'].map((term) => entry(term));
  it.each(['Presbiterian', 'presbytreian', 'Presbyterrian', 'Catholc', 'Prebsyterians'])(
    'sees through %s',
    (value) => {
      expect(found(value, ...terms)).toEqual([value]);
    },
  );
  it.each([
    ['a short word', 'muslin'],
    ['another ending', 'romania'],
    ['an ordinary word', 'ontology'],
    ['two mistakes', 'presbiteriann x prezbiterian'],
    ['another first letter', 'satholic'],
  ])('takes %s for what it is: %s', (_, value) => {
    expect(found(value, ...terms)).toEqual([]);
  });
  it('leaves alone what the lexicon itself spells so', () => {
    expect(found('hypotension', entry('hypertension'), entry('hypotension', { onlyWith: ['low'] }))).toEqual(
      [],
    );
  });
  it('never looks for a misspelt abbreviation or homonym', () => {
    expect(found('Unisonic', entry('unisonik', { onlyWith: ['union'] }))).toEqual([]);
  });
});

describe('laws of the matcher', () => {
  const name = fc.array(fc.constantFrom('labour', 'union', 'trade', 'party', 'church', 'faith'), {
    minLength: 1,
    maxLength: 3,
  });
  const noise = fc.constantFrom('', ' ', 'x', ' > ', 'kitchen ', '_');

  it('finds each of its terms, whatever stands around', () => {
    fc.assert(
      fc.property(fc.array(name, { minLength: 1 }), noise, noise, (names, before, after) => {
        const entries = names.map((words) => entry(words.join(' ')));
        const [first] = names;
        const value = `${before.trim()} ${first?.join(' ') ?? ''} ${after}`;
        expect(found(value, ...entries).length).toBeGreaterThan(0);
      }),
    );
  });

  it('finds the same in any order of the entries', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(name, { minLength: 1, selector: (words) => words.join(' ') }),
        name,
        (names, words) => {
          const entries = names.map((name) => entry(name.join(' ')));
          const value = words.join(' ');
          expect(found(value, ...entries.toReversed())).toEqual(found(value, ...entries));
        },
      ),
    );
  });
});
