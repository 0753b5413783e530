import { distance } from 'fastest-levenshtein';

/** Shorter words have too many neighbours that are words of their own. */
const SHORTEST = 8;

/** The words that another, given in all its forms, may be a misspelling of: one letter off inside. */
export type Correct = (forms: readonly string[]) => readonly string[];

/**
 * Finds long words that are meant by others, by what is left of them with a letter deleted.
 *
 * Two words one edit apart share such a remainder, so a look-up costs the length of the word, however many
 * words are known. The index of a first letter is made when a word with that letter is first asked about.
 *
 * @param words those that may be met misspelt.
 * @param isSpelt whether a word is right as it stands, however near it comes to another.
 */
export function misspellingsOf(words: Iterable<string>, isSpelt: (word: string) => boolean): Correct {
  const indexes = new Map<string, Index>();
  let byLetter: ReadonlyMap<string, string[]> | undefined;
  const indexOf = (letter: string): Index => {
    byLetter ??= longOnesByLetter(words);
    let index = indexes.get(letter);
    if (index === undefined && byLetter.has(letter))
      indexes.set(letter, (index = toIndex(byLetter.get(letter) ?? [])));
    return index ?? EMPTY;
  };
  return (forms) => {
    const [word = ''] = forms;
    if (word.length < SHORTEST - 1) return [];
    const near = forms.flatMap((form) => neighbours(indexOf(form.charAt(0)), form));
    return near.length > 0 && forms.some(isSpelt) ? [] : near;
  };
}

/** Words by what is left of them. */
type Index = ReadonlyMap<string, readonly string[]>;
const EMPTY: Index = new Map();

function longOnesByLetter(words: Iterable<string>): Map<string, string[]> {
  const byLetter = new Map<string, string[]>();
  for (const word of words) {
    if (word.length >= SHORTEST && /^[a-z]+$/.test(word)) push(byLetter, word.charAt(0), word);
  }
  return byLetter;
}

function toIndex(words: readonly string[]): Index {
  const index = new Map<string, string[]>();
  for (const word of words) {
    for (const remainder of remaindersOf(word)) push(index, remainder, word);
  }
  return index;
}

function push(lists: Map<string, string[]>, key: string, value: string): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [value]);
  else if (list.at(-1) !== value) list.push(value);
}

function neighbours(index: Index, word: string): string[] {
  for (const remainder of remaindersOf(word)) {
    const meant = index.get(remainder)?.find((known) => isNear(word, known));
    if (meant !== undefined) return [meant];
  }
  return [];
}

/** The word itself and, for each of its letters but the first, the word without it. */
function* remaindersOf(word: string): Generator<string> {
  yield word;
  for (let at = 1; at < word.length; at++) yield word.slice(0, at) + word.slice(at + 1);
}

/** An edit at the end makes another word, not a mistake: Romania, Romanian; communism, communist. */
function isNear(word: string, known: string): boolean {
  if (word.at(-1) !== known.at(-1) || word.at(0) !== known.at(0)) return false;
  return word !== known && (distance(word, known) === 1 || isSwapped(word, known));
}

/** Two neighbouring letters changed places. */
function isSwapped(word: string, known: string): boolean {
  if (word.length !== known.length) return false;
  const at = [...word].findIndex((letter, index) => letter !== known[index]);
  return (
    word[at] === known[at + 1] && word[at + 1] === known[at] && word.slice(at + 2) === known.slice(at + 2)
  );
}
