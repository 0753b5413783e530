import type { Detection, Signal, Span } from './detection.js';
import { explain } from './explain.js';
import { families } from './lexicon/index.js';
import { compileLexicon, match, type CompiledLexicon, type Hit } from './matcher.js';
import { wordsOf, type Word } from './normalise.js';
import { SPECIAL_CATEGORIES, type Basis, type SpecialCategory } from './special-categories.js';

/** Finds the special categories that a signal tells, at most once each, in the order of the code's list. */
export type Detect = (signal: Signal) => Detection[];

/** A detector that knows one lexicon. */
export function detector(lexicon: CompiledLexicon): Detect {
  return ({ value }) => {
    const words = wordsOf(value);
    const told = match(lexicon, value, words).flatMap((hit) => tellingsOf(hit));
    return SPECIAL_CATEGORIES.flatMap((category) => {
      const of = told.filter((one) => one.category === category);
      return of.length === 0 ? [] : [detectionOf(category, of, value, words)];
    });
  };
}

/** Finds the special categories that a signal tells, with the lexicon that comes with this release. */
export const detect: Detect = detector(compileLexicon(families));

interface Told {
  readonly category: SpecialCategory;
  readonly basis: Basis;
  readonly confidence: number;
  readonly hit: Hit;
}

const CONFIDENCE: Readonly<Record<Basis, number>> = { declared: 0.95, inferred: 0.9, proxy: 0.6 };

function tellingsOf(hit: Hit): Told[] {
  return hit.entry.tells.map(({ category, basis, confidence }) => ({
    category,
    basis,
    confidence: (confidence ?? CONFIDENCE[basis]) * (hit.misspelt ? 0.8 : 1),
    hit,
  }));
}

function detectionOf(category: SpecialCategory, told: readonly Told[], value: string, words: readonly Word[]): Detection {
  const basis = (['inferred', 'declared', 'proxy'] as const).find((one) => told.some((t) => t.basis === one)) as Basis;
  const supporting = told.filter((one) => one.basis === basis);
  const evidence = supporting.map(({ hit }) => spanOf(hit, value, words));
  const best = supporting.reduce((a, b) => (b.confidence > a.confidence ? b : a));
  const quoted = spanOf(best.hit, value, words).text;
  return {
    category,
    basis,
    confidence: best.confidence,
    evidence: evidence as [Span, ...Span[]],
    explanation: explain(category, basis, quoted, {
      misspelt: best.hit.misspelt ? best.hit.entry.term : undefined,
      genderIdentity: false,
    }),
  };
}

function spanOf(hit: Hit, value: string, words: readonly Word[]): Span {
  const start = words[hit.start]?.start ?? 0;
  const end = words[hit.end - 1]?.end ?? 0;
  return { text: value.slice(start, end), term: hit.entry.term, start, end };
}
