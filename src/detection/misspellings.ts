import { distance } from 'fastest-levenshtein';

/** Shorter words have too many neighbours that are words of their own. */
const SHORTEST = 8;

/** Finds the words that another, given in all its forms, may be a misspelling of: one letter off inside. */
export interface Misspellings {
  readonly correct: (forms: readonly string[]) => readonly string[];
}

/**
 * An index of long words by what is left of them with a letter deleted.
 *
 * Two words one edit apart share such a remainder, so a look-up costs the length of the word, however many
 * words are known.
 *
 * @param spelt words that are right as they stand, however near they come to another.
 */
export function misspellingsOf(words: Iterable<string>, spelt: Iterable<string>): Misspellings {
  const wellSpelt = new Set(spelt);
  const index = new Map<string, string[]>();
  for (const word of words) {
    if (word.length < SHORTEST || !/^[a-z]+$/.test(word)) continue;
    for (const remainder of remaindersOf(word)) {
      const known = index.get(remainder);
      if (known === undefined) index.set(remainder, [word]);
      else if (!known.includes(word)) known.push(word);
    }
  }
  const answers = new Map<string, readonly string[]>();
  return {
    correct(forms) {
      const [word = ''] = forms;
      if (word.length < SHORTEST - 1) return [];
      const known = answers.get(word);
      if (known !== undefined) return known;
      const answer = forms.some((form) => wellSpelt.has(form))
        ? []
        : forms.flatMap((form) => neighbours(index, form));
      if (answers.size >= REMEMBERED) answers.clear();
      answers.set(word, answer);
      return answer;
    },
  };
}

/** Signals repeat their words: so many of the last answers are kept. */
const REMEMBERED = 20_000;

function neighbours(index: ReadonlyMap<string, readonly string[]>, word: string): string[] {
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
