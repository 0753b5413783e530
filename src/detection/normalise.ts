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
  let word: OpenWord | undefined;
  let glued = false;
  for (let at = 0; at < value.length;) {
    const code = value.charCodeAt(at);
    const codePoint = code < 0xd800 ? code : (value.codePointAt(at) as number);
    let next = at + (codePoint > 0xffff ? 2 : 1);
    const character = characterOf(codePoint);
    switch (character.kind) {
      case 'letter':
      case 'digit':
        if (word !== undefined && startsWord(word.last, character, value, next)) {
          words.push(closed(word, value));
          word = undefined;
        }
        if (word === undefined) {
          const text = code < 128 ? undefined : character.text;
          word = { start: at, end: next, glued, text, upper: character.upper, last: character };
        } else addTo(word, character, value, at, next);
        glued = true;
        if (isPlain(code)) {
          next = endOfPlain(value, next);
          extend(word, value, next);
        }
        break;
      case 'nothing':
        break;
      case 'apostrophe':
        if (word !== undefined) word.last = character; // "O'Neill" has no hump
        break;
      case 'and':
      case 'soft':
      case 'hard':
        if (word !== undefined) words.push(closed(word, value));
        word = undefined;
        if (character.kind === 'and') words.push({ text: 'and', start: at, end: next, glued: false });
        if (character.kind !== 'soft') glued = false;
    }
    at = next;
  }
  if (word !== undefined) words.push(closed(word, value));
  return words;
}

/** A word that may go on. */
interface OpenWord {
  readonly start: number;
  end: number;
  readonly glued: boolean;
  /** What it folds to so far; undefined: just what stands there, but for case. */
  text: string | undefined;
  upper: boolean;
  last: Character;
}

function addTo(word: OpenWord, character: Character, value: string, at: number, next: number): void {
  if (word.text === undefined && (at !== word.end || value.charCodeAt(at) > 127))
    word.text = textOf(word, value);
  if (word.text !== undefined) word.text += character.text;
  word.upper ||= character.upper;
  word.end = next;
  word.last = character;
}

/** Most of a name is small letters, which need no look at each. */
const isPlain = (code: number): boolean => code >= 97 && code <= 122;

function endOfPlain(value: string, at: number): number {
  while (isPlain(value.charCodeAt(at))) at++;
  return at;
}

/** Takes small letters into a word that just ended in one. */
function extend(word: OpenWord, value: string, end: number): void {
  if (word.text !== undefined) word.text += value.slice(word.end, end);
  word.end = end;
}

function closed(word: OpenWord, value: string): Word {
  return { text: word.text ?? textOf(word, value), start: word.start, end: word.end, glued: word.glued };
}

function textOf({ start, end, upper }: OpenWord, value: string): string {
  const text = value.slice(start, end);
  return upper ? text.toLowerCase() : text;
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
