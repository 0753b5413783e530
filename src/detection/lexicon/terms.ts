import type { LexiconEntry, Telling } from './entry.js';

/** Entries that all tell the same, so that a family states only what is special about each term. */
export function terms(
  tells: readonly [Telling, ...Telling[]],
  list: readonly (string | Omit<LexiconEntry, 'tells'>)[],
): LexiconEntry[] {
  return list.map((item) => (typeof item === 'string' ? { term: item, tells } : { ...item, tells }));
}
