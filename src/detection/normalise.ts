import { characterOf, type Character } from './characters.js';

/** A word of a signal, folded, with its place in the original (UTF-16 offsets). */
export interface Word {
  /** Lower case, without accents and apostrophes. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Nothing, or only a hyphen, dot or underscore, stands between the word before and this one. */
  readonly glued: boolean;
}

/**
 * The words of any string: split at separators, at the humps of camelCase and between letters and digits.
 *
 * Words made of letters run together are not taken apart: that would be guessing.
 */
export function wordsOf(value: string): Word[] {
  const words: Word[] = [];
  let word: { text: string; start: number; end: number; glued: boolean; last: Character } | undefined;
  let glued = false;
  const close = (): void => {
    if (word !== undefined)
      words.push({ text: word.text, start: word.start, end: word.end, glued: word.glued });
    word = undefined;
  };
  for (let at = 0; at < value.length;) {
    const codePoint = value.codePointAt(at) as number;
    const next = at + (codePoint > 0xffff ? 2 : 1);
    const character = characterOf(codePoint);
    switch (character.kind) {
      case 'nothing':
        break;
      case 'apostrophe':
        if (word !== undefined) word.last = character; // "O'Neill" has no hump
        break;
      case 'soft':
        close();
        break;
      case 'hard':
        close();
        glued = false;
        break;
      case 'and':
        close();
        words.push({ text: 'and', start: at, end: next, glued: false });
        glued = false;
        break;
      case 'letter':
      case 'digit':
        if (word !== undefined && startsWord(word.last, character, value, next)) close();
        if (word === undefined) word = { text: '', start: at, end: next, glued, last: character };
        word.text += character.text;
        word.end = next;
        word.last = character;
        glued = true;
    }
    at = next;
  }
  close();
  return words;
}

/** A string as the words it folds to, for instance `Trade_Unions` as `trade unions`. */
export function folded(value: string): string {
  return wordsOf(value)
    .map(({ text }) => text)
    .join(' ');
}

/** Whether a character opens a new word inside a run: a digit after letters, a hump of camelCase. */
function startsWord(last: Character, character: Character, value: string, next: number): boolean {
  if (last.kind === 'apostrophe') return false;
  if (last.kind !== character.kind) return true;
  if (!character.upper) return false;
  if (!last.upper) return character.kind === 'letter';
  return isSmall(value, next) && !isPluralEnd(value, next); // "TUMember", but "MPs"
}

function isSmall(value: string, at: number): boolean {
  const codePoint = value.codePointAt(at);
  if (codePoint === undefined) return false;
  const { kind, upper } = characterOf(codePoint);
  return kind === 'letter' && !upper;
}

function isPluralEnd(value: string, at: number): boolean {
  return value[at] === 's' && !isSmall(value, at + 1);
}
