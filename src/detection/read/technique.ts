import type { Hit } from '../matcher.js';
import { partsOf, type Text } from '../text.js';
import { FROM, INFERENCE, isCue, isOneOf, SORTING, TOWARDS } from './inference.js';
import { silentWords } from './silence.js';

/** A word of a technique: is it in a clause that is denied, about a message's topic, or is it what is guessed? */
export interface TechniqueReading {
  /** The hits that say something about the people, each with whether the technique guesses it. */
  readonly told: (
    hits: readonly Hit[],
    pass?: (hit: Hit) => void,
  ) => { readonly hit: Hit; readonly inferred: boolean }[];
  /** The technique speaks of guessing at all. */
  readonly guesses: boolean;
}

/**
 * Reads a sentence about what is done with people's data: which of its words are guessed about them.
 *
 * "Guess faith from surnames" guesses faith; "use faith to predict turnout" uses it; "never infer faith" and
 * "show a video about faith" say nothing about anybody's.
 */
export function readTechnique(text: Text): TechniqueReading {
  const sentences = partsOf(text, /[.!?;:](\s|$)|\n/);
  const guessed = guessedWords(text, sentences);
  const silent = silentWords(text, sentences);
  return {
    guesses: guessed.includes(true),
    told: (hits, pass) =>
      hits
        .filter((hit) => {
          if (silent[hit.start] === true) pass?.(hit);
          return silent[hit.start] !== true;
        })
        .map((hit) => ({
          hit,
          inferred: guessed[hit.start] === true || guessedBehind(text, sentences, hit),
        })),
  };
}

/** Nouns of guessing stand at most so many words behind what is guessed: "disability propensity model". */
const BEHIND = 3;

/** For each word, whether it names what is guessed: behind a cue, and not in the source of the guess. */
function guessedWords({ words }: Text, sentences: readonly number[]): boolean[] {
  let state: 'none' | 'target' | 'source' = 'none';
  let sorts = false;
  return words.map(({ text }, at) => {
    if (at > 0 && sentences[at] !== sentences[at - 1]) state = 'none';
    if (isCue(text) || isWorkedOut(words, at)) {
      state = 'target';
      sorts = SORTING.has(text);
    } else if (state !== 'none' && FROM.has(text) && !(sorts && text === 'by')) state = 'source';
    else if (state === 'source' && TOWARDS.has(text) && text !== 'of' && text !== 'for') state = 'target';
    return state === 'target';
  });
}

function guessedBehind({ words }: Text, sentences: readonly number[], { end }: Hit): boolean {
  for (let at = end; at < Math.min(end + BEHIND, words.length); at++) {
    const word = words[at]?.text ?? '';
    if (sentences[at] !== sentences[end - 1] || FROM.has(word) || word === 'to') return false;
    if (isOneOf(INFERENCE, word)) return true;
  }
  return false;
}

/** "Work out", "figure out". */
function isWorkedOut(words: Text['words'], at: number): boolean {
  return words[at]?.text === 'out' && /^(?:work|figur)/.test(words[at - 1]?.text ?? '');
}
