/** Digits and signs that stand for letters inside a word: `v0te`. */
export const LETTER_LIKE: ReadonlyMap<string, string> = new Map([
  ['0', 'o'],
  ['1', 'i'],
  ['3', 'e'],
  ['4', 'a'],
  ['5', 's'],
  ['@', 'a'],
  ['$', 's'],
]);

/** Letters of other alphabets, lower case, that look like Latin ones, and Latin ones that don't decompose. */
const LOOK_ALIKES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    а: 'a',
    в: 'b',
    е: 'e',
    к: 'k',
    м: 'm',
    н: 'h',
    о: 'o',
    р: 'p',
    с: 'c',
    т: 't',
    у: 'y',
    х: 'x',
    і: 'i',
    ј: 'j',
    ѕ: 's',
    ԁ: 'd',
    ԛ: 'q',
    ԝ: 'w',
    һ: 'h',
    ӏ: 'l',
    ѵ: 'v',
    α: 'a',
    β: 'b',
    ε: 'e',
    η: 'n',
    ι: 'i',
    κ: 'k',
    ν: 'v',
    ο: 'o',
    ρ: 'p',
    τ: 't',
    υ: 'u',
    χ: 'x',
    ω: 'w',
    ı: 'i',
    ł: 'l',
    ø: 'o',
    đ: 'd',
    ɑ: 'a',
    ß: 'ss',
    æ: 'ae',
    œ: 'oe',
  }),
);

const MARKS = /\p{M}/gu;

/** One character in a form that compares; may be of several letters. */
export function foldCharacter(char: string): string {
  if (char >= 'a' && char <= 'z') return char;
  if (char >= 'A' && char <= 'Z') return char.toLowerCase();
  const plain = char.normalize('NFKD').toLowerCase().normalize('NFKD').replace(MARKS, '');
  let folded = '';
  for (const letter of plain) folded += LOOK_ALIKES.get(letter) ?? letter;
  return folded === '' ? char : folded;
}

/** A word without a regular plural's ending; both sides of a comparison are folded, so spelling suffers no harm. */
export function singular(word: string): string {
  if (/^\d+s$/u.test(word)) return word.slice(0, -1);
  if (word.length > 4 && word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  if (word.length > 3 && word.endsWith('s') && !/(?:ss|us|is)$/u.test(word)) return word.slice(0, -1);
  return word;
}
