import type { Signal } from '../detection.js';
import type { SignalKind } from '../special-categories.js';
import type { Text } from '../text.js';
import { INFERRING } from './inference.js';

/** What a signal is: as its holder says, else judged by its shape. */
export function kindOf({ kind }: Signal, text: Text): SignalKind {
  if (kind !== undefined && kind !== 'id') return kind;
  if (isField(text.value)) return 'field';
  return isTechnique(text) ? 'technique' : 'segment';
}

/** One run without spaces, in snake_case or camelCase: `eth_cd`, `likelyFaithGroupCode`. */
function isField(value: string): boolean {
  return /^[A-Za-z]\w*$/.test(value) && /_|^[a-z]+[A-Z]/.test(value);
}

/** A sentence, rather than a name, that speaks of inferring something. */
function isTechnique({ value, words }: Text): boolean {
  return words.length >= 5 && !/[>|]/.test(value) && words.some(({ text }) => INFERRING.has(text));
}
