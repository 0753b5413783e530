import type { Basis, SignalKind, SpecialCategory } from './special-categories.js';

/** A signal to read: the value as the caller holds it, and what it is (left out: judged by its shape). */
export interface Signal {
  readonly value: string;
  readonly kind?: SignalKind | undefined;
}

/** Where in a signal a detection rests: UTF-16 offsets, `text === value.slice(start, end)`. */
export interface Span {
  readonly text: string;
  /** The lexicon's term that matched. */
  readonly term: string;
  readonly start: number;
  readonly end: number;
}

/** One special category that a signal tells. At most one per category and signal: the strongest. */
export interface Detection {
  readonly category: SpecialCategory;
  readonly basis: Basis;
  /** 0 to 1. */
  readonly confidence: number;
  /** At least one; in the order of their place. */
  readonly evidence: readonly [Span, ...Span[]];
  /** One sentence for people, in plain words. */
  readonly explanation: string;
}

export const PASSED_OVER_REASONS = [
  'other-meaning',
  'alone',
  'letter-case',
  'kind',
  'place-name',
  'context',
  'topic-or-denied',
  'vague',
  'allowed',
] as const;

/** A term that stands in a signal and does not count there. */
export interface PassedOver {
  /** What the term would tell elsewhere. */
  readonly categories: readonly SpecialCategory[];
  readonly reason: (typeof PASSED_OVER_REASONS)[number];
  readonly evidence: Span;
  /** One sentence for people: why it does not count. */
  readonly explanation: string;
}
