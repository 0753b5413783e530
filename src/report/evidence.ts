import type { Evidence } from '../screening/evidence.js';
import { code, quote, type Line } from './document.js';

/** The words that something rests on, each with its place in the plan; the same one once. */
export function shownBy(evidence: readonly Evidence[]): Line[] {
  const byPlace = new Map<string, string[]>();
  for (const { pointer = '', text } of evidence) {
    const words = byPlace.get(pointer) ?? [];
    if (!words.includes(text)) words.push(text);
    byPlace.set(pointer, words);
  }
  return [...byPlace].map(([pointer, words]) => [
    ...words.flatMap((text, index) => (index === 0 ? [quote(text)] : [', ', quote(text)])),
    ...(pointer === '' ? [] : [' at ', code(pointer)]),
  ]);
}
