import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { folded, wordsOf } from '../../src/detection/normalise.js';

describe('the words of a signal', () => {
  it.each([
    ['snake case', 'eth_cd', 'eth cd'],
    ['camel case', 'likelyFaithGroupCode', 'likely faith group code'],
    ['Pascal case', 'KeenCyclistsUnder40', 'keen cyclists under 40'],
    ['an abbreviation before a word', 'TUMember', 'tu member'],
    ['an abbreviation in the plural', 'Former MPs', 'former mps'],
    ['capitals throughout', 'TRADE UNION', 'trade union'],
    ['capitals without a break, which nobody can split', 'TRADEUNION', 'tradeunion'],
    ['digits beside letters', 'VI_2024lab', 'vi 2024 lab'],
    ['a path', 'Pets > Dogs|Health/Care', 'pets dogs health care'],
    ['an ampersand', 'Gay & Bi Men', 'gay and bi men'],
    ['apostrophes, straight and curly', "Women's O’Neill", 'womens oneill'],
    ['accents', 'Sinn Féin, Condé', 'sinn fein conde'],
    ['letters with strokes and ligatures', 'Øresund Łódź ﬁsh Straße', 'oresund lodz fish strasse'],
    ['full-width letters', 'ＭＵＳＬＩＭ', 'muslim'],
    ['mathematical letters', '𝐌𝐮𝐬𝐥𝐢𝐦', 'muslim'],
    ['Cyrillic and Greek letters that look Latin', 'Мuѕlіm Lαbοur', 'muslim labour'],
    ['zero-width characters', 'Mus\u200blim\u2060s', 'muslims'],
    ['a soft hyphen', 'Mus\u00adlims', 'muslims'],
    ['other scripts as they are', '保守党 支持者', '保守党 支持者'],
    ['nothing', ' >_- ', ''],
  ])('reads %s', (_, value, expected) => {
    expect(folded(value)).toBe(expected);
  });

  it('marks the words between which a writer might have left nothing', () => {
    expect(wordsOf('Anti-racism DailyPost a > b').map(({ text, glued }) => [text, glued])).toEqual([
      ['anti', false],
      ['racism', true],
      ['daily', false],
      ['post', true],
      ['a', false],
      ['b', false],
    ]);
  });
});

describe('laws of the normaliser', () => {
  const anything = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }), fc.string());
  const word = fc.stringMatching(/^[a-z]{1,8}$/);

  it('gives every word a place in any string, in order and without overlap', () => {
    fc.assert(
      fc.property(anything, (value) => {
        let end = 0;
        for (const word of wordsOf(value)) {
          expect(word.start).toBeGreaterThanOrEqual(end);
          expect(word.end).toBeGreaterThan(word.start);
          expect(word.text).not.toBe('');
          end = word.end;
        }
        expect(end).toBeLessThanOrEqual(value.length);
      }),
    );
  });

  it('reads a word by itself as it reads it in its place', () => {
    fc.assert(
      fc.property(anything, (value) => {
        for (const { text, start, end } of wordsOf(value)) {
          expect(folded(value.slice(start, end)).replaceAll(' ', '')).toBe(text);
        }
      }),
    );
  });

  it('reads what it has folded as it stands', () => {
    fc.assert(fc.property(fc.array(word), (words) => folded(words.join(' ')) === words.join(' ')));
  });

  it('never depends on case, accents or separators', () => {
    const separator = fc.constantFrom(' ', '_', '-', '.', '/', '|', ' > ', ': ', '\t', '\u00a0');
    const dressed = (text: string): string =>
      [...text]
        .map((letter) => `${letter}\u0301`)
        .join('')
        .normalize('NFC');
    fc.assert(
      fc.property(fc.array(word), separator, (words, between) => {
        const plain = words.join(' ');
        expect(folded(words.join(between))).toBe(plain);
        expect(folded(words.join(between).toUpperCase())).toBe(plain);
        expect(folded(words.map(dressed).join(between))).toBe(plain);
      }),
    );
  });
});
