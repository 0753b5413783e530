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
  const places = text.words.flatMap((word, at) =>
    formsOf(word.text).flatMap((form) => (BY_WORD.get(form) ?? []).map((context) => ({ context, at }))),
  );
  const standing = places.filter(({ context: { where, kind: only = kind }, at }) => {
    if (only !== kind) return false;
    if (where === 'above') return levels.at(-1) !== 0;
    return where !== 'in-brackets' || isInBrackets(text, at);
  });
  return (hit, category) =>
    standing.find(({ context, at }) => cancels(context, hit, category) && isAt(context, at, hit, levels))
      ?.context;
}

const BY_WORD = new Map<string, Context[]>();
for (const context of contexts) {
  for (const word of context.words) BY_WORD.set(word, [...(BY_WORD.get(word) ?? []), context]);
}

function cancels({ cancels, only }: Context, { entry }: Hit, category: SpecialCategory): boolean {
  return cancels.includes(category) && (only === undefined || only.includes(entry.term));
}

function isAt({ where }: Context, place: number, hit: Hit, levels: readonly number[]): boolean {
  switch (where) {
    case 'above':
      return (levels[place] ?? 0) <= (levels[hit.start] ?? 0);
    case 'before':
      return place === hit.start - 1 && levels[place] === levels[hit.start];
    case 'after':
      return place === hit.end && levels[place] === levels[hit.end - 1];
    case 'in-brackets':
      return place >= hit.end;
    case 'anywhere':
      return true;
  }
}

function isInBrackets(text: Text, at: number): boolean {
  const before = text.value.slice(0, text.words[at]?.start ?? 0);
  return before.lastIndexOf('(') > before.lastIndexOf(')') || gapBefore(text, at).includes('(');
}
