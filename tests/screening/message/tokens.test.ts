import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tokenise } from '../../../src/screening/message/tokens.js';

const wordsOf = (text: string, shape: 'prose' | 'label' = 'prose') =>
  tokenise(text, shape).map((token) => token.word);

describe('tokenise', () => {
  it.each<[string, string, string[]]>([
    ['case', 'VOTE Now', ['vote', 'now']],
    ['apostrophes of any shape', "don’t don't don`t dont", ['dont', 'dont', 'dont', 'dont']],
    ['accents', 'Peidiwch â', ['peidiwch', 'a']],
    ['hyphens', 'stay-at-home', ['stay', 'at', 'home']],
    ['Cyrillic look-alikes', 'vоtе', ['vote']],
    ['full-width letters', 'ｖｏｔｅ', ['vote']],
    ['digits for letters inside a word', 'v0t1ng', ['voting']],
    ['digits that are digits', '7am 10pm 2nd', ['7am', '10pm', '2nd']],
    ['invisible characters', 'vo\u200bte vo\u00adte', ['vote', 'vote']],
    ['abbreviations with stops', '7 a.m. to 10 p.m.', ['7', 'am', 'to', '10', 'pm']],
    ['ampersand', 'this & that', ['this', 'and', 'that']],
  ])('folds %s', (_name, text, want) => {
    expect(wordsOf(text)).toEqual(want);
  });

  it.each<[string, string, string[]]>([
    ['camelCase', 'recentlyBereaved', ['recently', 'bereaved']],
    ['capitals before a word', 'NHSPatients', ['nhs', 'patient']],
    ['snake_case', 'is_widow', ['is', 'widow']],
    ['plurals', 'widows charities', ['widow', 'charity']],
    ['possessives', "widow's", ['widow']],
    ['words that only look plural', 'crisis illness virus', ['crisis', 'illness', 'virus']],
  ])('reads labels: %s', (_name, text, want) => {
    expect(wordsOf(text, 'label')).toEqual(want);
  });

  it('keeps exact places, for any text', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }),
        fc.constantFrom('prose' as const, 'label' as const),
        (text, shape) => {
          let last = 0;
          for (const token of tokenise(text, shape)) {
            expect(token.start).toBeGreaterThanOrEqual(last);
            expect(token.end).toBeGreaterThan(token.start);
            expect(token.end).toBeLessThanOrEqual(text.length);
            last = token.end;
          }
        },
      ),
    );
  });
});
