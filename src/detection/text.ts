import { wordsOf, type Word } from './normalise.js';

/** A signal's value with its words. */
export interface Text {
  readonly value: string;
  readonly words: readonly Word[];
}

/** Reads a value into words. */
export function textOf(value: string): Text {
  return { value, words: wordsOf(value) };
}

/** What stands between a word and the one before it. */
export function gapBefore({ value, words }: Text, at: number): string {
  return value.slice(words[at - 1]?.end ?? 0, words[at]?.start ?? value.length);
}

/**
 * For each word, the number of the part it stands in, where parts end at a gap that matches.
 *
 * The first part is 0; as many numbers as words.
 */
export function partsOf(text: Text, ends: RegExp): number[] {
  let part = 0;
  return text.words.map((_, at) => (at > 0 && ends.test(gapBefore(text, at)) ? ++part : part));
}
