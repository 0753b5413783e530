import { contexts, type Context } from '../lexicon/contexts.js';
import type { Hit } from '../matcher.js';
import { formsOf } from '../plurals.js';
import type { SignalKind, SpecialCategory } from '../special-categories.js';
import { gapBefore, partsOf, type Text } from '../text.js';

/** What, at the place where a hit stands in a name, keeps it from telling a category. */
export type Cancelling = (hit: Hit, category: SpecialCategory) => Context | undefined;

/** Reads where the terms of a name stand: below which levels of a path, beside which words. */
export function readContexts(text: Text, kind: SignalKind): Cancelling {
  const levels = partsOf(text, />|\||\/ | \/|»|›/);
  const places = text.words.flatMap((_, at) => standingAt(text.words, at));
  const standing = places.filter(({ context: { where, kind: only = kind }, start }) => {
    if (only !== kind) return false;
    if (where === 'above') return levels.at(-1) !== 0;
    return where !== 'in-brackets' || isInBrackets(text, start);
  });
  return (hit, category) =>
    standing.find((place) => cancels(place.context, hit, category) && isAt(place, hit, levels))?.context;
}

/** A context's words, from word `start` up to, not including, word `end`. */
interface Place {
  readonly context: Context;
  readonly start: number;
  readonly end: number;
}

/** The contexts by the first of their words, with the words behind it. */
const BY_WORD = new Map<string, { readonly context: Context; readonly rest: readonly string[] }[]>();
for (const context of contexts) {
  for (const phrase of context.words) {
    const [first = '', ...rest] = phrase.split(' ');
    BY_WORD.set(first, [...(BY_WORD.get(first) ?? []), { context, rest }]);
  }
}

function standingAt(words: Text['words'], start: number): Place[] {
  return formsOf(words[start]?.text ?? '').flatMap((form) =>
    (BY_WORD.get(form) ?? [])
      .filter(({ rest }) =>
        rest.every((word, ahead) => formsOf(words[start + 1 + ahead]?.text ?? '').includes(word)),
      )
      .map(({ context, rest }) => ({ context, start, end: start + 1 + rest.length })),
  );
}

function cancels({ cancels, only }: Context, { entry }: Hit, category: SpecialCategory): boolean {
  return cancels.includes(category) && (only === undefined || only.includes(entry.term));
}

function isAt({ context, start, end }: Place, hit: Hit, levels: readonly number[]): boolean {
  switch (context.where) {
    case 'above':
      return (levels[start] ?? 0) <= (levels[hit.start] ?? 0);
    case 'before':
      return end === hit.start && levels[start] === levels[hit.start];
    case 'after':
      return start === hit.end && levels[start] === levels[hit.end - 1];
    case 'in-brackets':
      return start >= hit.end;
    case 'anywhere':
      return true;
  }
}

function isInBrackets(text: Text, at: number): boolean {
  const before = text.value.slice(0, text.words[at]?.start ?? 0);
  return before.lastIndexOf('(') > before.lastIndexOf(')') || gapBefore(text, at).includes('(');
}
