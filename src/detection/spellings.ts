import { ORDINARY_WORDS } from './lexicon/ordinary-words.js';
import { WORDS_NEAR_TERMS } from './lexicon/words-near-terms.js';
import { wordsOf } from './normalise.js';

/** Shorter ones would meet ordinary words: `bi men` is not looked for as `bimen`. */
export const SHORTEST_JOINED = 6;

/** The ways in which a term may be written in words: as it stands, initials together, without the 's. */
export function spellingsOf(name: string): (readonly string[])[] {
  if (isPlain(name)) return [name.split(' ')];
  const words = wordsOfName(name);
  const all: (readonly string[])[] = [words];
  const initials = withInitialsTogether(words);
  if (initials.length > 1 && initials.length < words.length) all.push(initials);
  const bare = name.replace(/['’]s\b/g, '');
  if (bare !== name) all.push(wordsOfName(bare));
  return all.filter((spelling) => spelling.length > 0);
}

/** The folded words of a term or phrase as it stands. */
export function wordsOfName(name: string): readonly string[] {
  return isPlain(name) ? name.split(' ') : wordsOf(name).map(({ text }) => text);
}

/** Whether a name is written plainly, as nearly all are: it folds to itself, and has no initials. */
export function isPlain(name: string): boolean {
  return PLAIN.test(name);
}

/** A term of several words written as one, if it may be. */
export function joinedOf(name: string): string | undefined {
  const words = wordsOfName(name);
  const joined = words.join('');
  const mayBe = words.length > 1 && joined.length >= SHORTEST_JOINED && !ORDINARY.has(joined);
  return mayBe ? joined : undefined;
}

/** The first word of a name that has but one, written plainly. */
export function firstWordOf(name: string): string | undefined {
  let at = 0;
  while (isSmallLetter(name.charCodeAt(at))) at++;
  if (at < 2 || (at < name.length && name.charCodeAt(at) !== SPACE)) return undefined;
  return name.slice(0, at);
}

/** Words that are right as they stand, and mean no term. */
export const ORDINARY: ReadonlySet<string> = new Set([...ORDINARY_WORDS, ...WORDS_NEAR_TERMS]);

const SPACE = 32;

const PLAIN = /^[a-z]{2,}(?: [a-z]{2,})*$/;

function withInitialsTogether(words: readonly string[]): readonly string[] {
  if (!words.some((word) => word.length === 1)) return words;
  return words
    .join(' ')
    .replace(/\b([a-z]) (?=[a-z]\b)/g, '$1')
    .split(' ');
}

function isSmallLetter(code: number): boolean {
  return code >= 97 && code <= 122;
}
