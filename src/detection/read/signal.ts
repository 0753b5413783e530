import type { Hit } from '../matcher.js';
import type { Basis, SignalKind, SpecialCategory } from '../special-categories.js';
import type { Text } from '../text.js';
import { readContexts } from './contexts.js';
import { isLandmark, isPlaceName, isStreetName, isTown, opensStreetName } from './places.js';
import { readTechnique } from './technique.js';

/** A category that a signal tells through one hit. */
export interface Told {
  readonly category: SpecialCategory;
  readonly basis: Basis;
  readonly confidence: number;
  readonly hit: Hit;
}

/** What was found in a signal's words. */
export interface Hits {
  readonly named: readonly Hit[];
  /** Found with the words that techniques use for what they guess; asked for only where one guesses. */
  readonly guessed: () => readonly Hit[];
}

/** Why a term that is meant tells nothing about the people of a signal. */
export type NotTold =
  | { readonly reason: 'place-name' }
  | { readonly reason: 'topic-or-denied' }
  | { readonly reason: 'vague' }
  | { readonly reason: 'context'; readonly why: string };

/**
 * What a signal tells through the terms found in it, read as the kind of signal that it is.
 *
 * @param pass hears of the terms that tell nothing there.
 */
export function readSignal(
  kind: SignalKind,
  text: Text,
  hits: Hits,
  pass?: (hit: Hit, why: NotTold) => void,
): Told[] {
  const read =
    kind === 'technique'
      ? readAsTechnique(text, hits, (hit) => pass?.(hit, { reason: 'topic-or-denied' }))
      : hits.named.map((hit) => ({ hit, inferred: false }));
  if (read.length === 0) return [];
  const cancelling = readContexts(text, kind);
  const notTold = (told: Told): NotTold | undefined => {
    if (isOnlyAPlace(kind, text, told.hit)) return { reason: 'place-name' };
    const context = cancelling(told.hit, told.category);
    if (context !== undefined) return { reason: 'context', why: context.why };
    return kind === 'free-text' && isVague(told) ? { reason: 'vague' } : undefined;
  };
  return read
    .flatMap(({ hit, inferred }) => tellingsOf(hit, inferred))
    .filter((told) => {
      const why = notTold(told);
      if (why !== undefined) pass?.(told.hit, why);
      return why === undefined;
    });
}

function readAsTechnique(
  text: Text,
  { named, guessed }: Hits,
  pass: (hit: Hit) => void,
): { hit: Hit; inferred: boolean }[] {
  const technique = readTechnique(text);
  const told = technique.told(named, pass);
  if (!technique.guesses) return told;
  return [
    ...told,
    ...technique.told(guessed()).filter(({ hit, inferred }) => inferred && !isPartOf(hit, named)),
  ];
}

/** Confidence of a telling that states none; a misspelt term is a little less sure. */
const CONFIDENCE: Readonly<Record<Basis, number>> = { declared: 0.95, inferred: 0.9, proxy: 0.85 };
const MISSPELT = 0.8;

function tellingsOf(hit: Hit, inferred: boolean): Told[] {
  return hit.entry.tells.map((telling) => {
    const basis = inferred ? 'inferred' : telling.basis;
    const confidence = inferred ? CONFIDENCE.inferred : (telling.confidence ?? CONFIDENCE[basis]);
    return {
      category: telling.category,
      basis,
      confidence: hit.misspelt ? confidence * MISSPELT : confidence,
      hit,
    };
  });
}

function isOnlyAPlace(kind: SignalKind, text: Text, hit: Hit): boolean {
  if (kind === 'location') return isPlaceName(text, hit) || opensStreetName(text, hit) || isTown(text, hit);
  if (kind === 'field') return isPlaceName(text, hit);
  if (kind === 'free-text' && isLandmark(text, hit)) return true;
  return kind !== 'technique' && isStreetName(text, hit);
}

/** In free text a single everyday word, known to have other meanings, is not enough for a proxy. */
function isVague({ basis, hit }: Told): boolean {
  return basis === 'proxy' && hit.end - hit.start === 1 && (hit.entry.not?.length ?? 0) > 0;
}

function isPartOf(hit: Hit, others: readonly Hit[]): boolean {
  return others.some((other) => hit.start >= other.start && hit.end <= other.end);
}
