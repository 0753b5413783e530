/**
 * What one character is to the reader of a signal.
 *
 * `letter` and `digit` carry the folded text (lower case, no accent, Latin where it only looks Latin);
 * `nothing` and an `apostrophe` are passed over inside a word; a `soft` separator may also be left out by a writer ("anti-racism",
 * "antiracism"), a `hard` one may not.
 */
export interface Character {
  readonly kind: 'letter' | 'digit' | 'and' | 'nothing' | 'apostrophe' | 'soft' | 'hard';
  readonly text: string;
  readonly upper: boolean;
}

/** Folds one code point; every code point has an answer. */
export function characterOf(codePoint: number): Character {
  return (codePoint < 128 ? ASCII[codePoint] : undefined) ?? known.get(codePoint) ?? learn(codePoint);
}

/** Letters that only look Latin, by what they look like. Both sides of a comparison are folded alike. */
const LOOK_ALIKES = new Map(
  Object.entries({
    a: 'аαɑ', b: 'вβь', c: 'сϲ', d: 'ԁđð', e: 'еєεɛ', f: 'ƒ', g: 'ɡ', h: 'һнħ', i: 'іιıӏ', j: 'јʝ', k: 'кκ',
    l: 'ł', m: 'мμ', n: 'ոηпŋ', o: 'оοσөø', p: 'рρ', q: 'ԛ', r: 'гɾ', s: 'ѕʂ', t: 'тτŧ', u: 'υսц', v: 'ѵν',
    w: 'ԝωɯ', x: 'хχ', y: 'уүγ', z: 'ʐζ', ss: 'ß', ae: 'æ', oe: 'œ', th: 'þ',
  }).flatMap(([latin, others]) => [...others].map((other) => [other, latin] as const)),
); // prettier-ignore

const APOSTROPHES = new Set(["'", '`', '’', '‘', 'ʼ', 'ʻ', '´', '＇', '′']);

const known = new Map<number, Character>();
const ASCII: readonly Character[] = Array.from({ length: 128 }, (_, codePoint) => fold(codePoint));

/** The characters met so far are kept, within bounds: a signal holds few different ones. */
function learn(codePoint: number): Character {
  const character = fold(codePoint);
  if (known.size < 4096) known.set(codePoint, character);
  return character;
}

function fold(codePoint: number): Character {
  const original = String.fromCodePoint(codePoint);
  if (original === '&') return { kind: 'and', text: 'and', upper: false };
  if (APOSTROPHES.has(original)) return { kind: 'apostrophe', text: '', upper: false };
  if (/[\p{M}\p{Cf}]/u.test(original)) return { kind: 'nothing', text: '', upper: false };
  const lower = original.toLowerCase();
  const text = [...lower.normalize('NFKD')]
    .map((part) => LOOK_ALIKES.get(part) ?? part.toLowerCase())
    .join('')
    .replace(/[^\p{L}\p{N}]/gu, '');
  if (text === '') return { kind: /[-._‐‑­]/u.test(original) ? 'soft' : 'hard', text: '', upper: false };
  return { kind: /^\p{N}/u.test(text) ? 'digit' : 'letter', text, upper: lower !== original };
}
