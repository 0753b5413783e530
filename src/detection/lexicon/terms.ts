import type { Item, LexiconEntry, LexiconFamily, TermGroup } from './entry.js';

/**
 * Entries that all tell the same, so that a family states only what is special about each term.
 *
 * They stay a list: a lexicon of many thousand terms is read at every start, and few of them are ever met.
 */
export function terms(tells: LexiconEntry['tells'], list: readonly Item[]): [TermGroup] {
  return [{ tells, list }];
}

/** An entry written out. */
export function entryOf(item: Item, tells: LexiconEntry['tells']): LexiconEntry {
  return typeof item === 'string' ? { term: item, tells } : { ...item, tells };
}

/** All names of a term. */
export function namesOf(item: Item): readonly string[] {
  if (typeof item === 'string') return [item];
  return item.aliases === undefined ? [item.term] : [item.term, ...item.aliases];
}

/** The entries of a family written out, those that are made included. */
export function entriesOf({ entries, made = [] }: LexiconFamily): LexiconEntry[] {
  return [...entries, ...made.flatMap(({ make }) => make())].flatMap(({ tells, list }) =>
    list.map((item) => entryOf(item, tells)),
  );
}
