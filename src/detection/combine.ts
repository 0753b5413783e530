import { compileLexicon } from './compiled-lexicon.js';
import type { Signal, Span } from './detection.js';
import { nameOf } from './explain.js';
import { combinations, hints, type Combination, type Hint } from './lexicon/combinations.js';
import { match } from './matcher.js';
import type { SpecialCategory } from './special-categories.js';
import { textOf } from './text.js';

/** A signal of a plan; people may also be left out by it. */
export interface PlanSignal extends Signal {
  readonly excluded: boolean;
}

/** A special category that several signals reveal together. */
export interface CombinedDetection {
  readonly category: SpecialCategory;
  readonly confidence: number;
  /** Of each hint the first place: the index of the signal, and the words. */
  readonly evidence: readonly { readonly signal: number; readonly span: Span }[];
  readonly explanation: string;
}

/** What signals that say little by themselves reveal together: of each category the surest. */
export function combine(signals: readonly PlanSignal[]): CombinedDetection[] {
  const places = placesOfHints(signals);
  const told = combinations.filter(({ all }) => all.every((hint) => places.has(hint)));
  const surest = new Map<SpecialCategory, Combination>();
  for (const one of told) {
    if (one.confidence > (surest.get(one.category)?.confidence ?? 0)) surest.set(one.category, one);
  }
  return [...surest.values()].map(({ all, category, confidence, why }) => ({
    category,
    confidence,
    evidence: all.flatMap((hint) => places.get(hint) ?? []),
    explanation: `Taken together, ${listed(all.map((hint) => CALLED.get(hint) ?? hint))} reveal ${nameOf(category)}. ${why}`,
  }));
}

const BY_NAME: ReadonlyMap<string, Hint> = new Map(hints.map((hint) => [hint.hint, hint]));
const CALLED: ReadonlyMap<string, string> = new Map(hints.map(({ hint, called }) => [hint, called]));

/** A hint tells nothing by itself, so what it is filed under does not matter. */
const NOTHING = [{ category: 'health', basis: 'proxy' }] as const;

const lexicon = compileLexicon(
  hints.map(({ hint, words }) => ({ family: hint, entries: [{ tells: NOTHING, list: words }] })),
);

function placesOfHints(signals: readonly PlanSignal[]): Map<string, { signal: number; span: Span }> {
  const places = new Map<string, { signal: number; span: Span }>();
  signals.forEach(({ value, excluded }, signal) => {
    const text = textOf(value);
    const { words } = text;
    for (const { family: hint, entry, start, end, misspelt } of match(lexicon, text, 'segment')) {
      if (misspelt || places.has(hint) || (BY_NAME.get(hint)?.excluded === true && !excluded)) continue;
      const [from, to] = [words[start]?.start ?? 0, words[end - 1]?.end ?? 0];
      places.set(hint, {
        signal,
        span: { text: value.slice(from, to), term: entry.term, start: from, end: to },
      });
    }
  });
  return places;
}

const listed = (names: readonly string[]): string => `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
