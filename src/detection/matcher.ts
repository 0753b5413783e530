import {
  lettersOf,
  type CompiledLexicon,
  type KnownWord,
  type Name,
  type Node,
  type Rule,
} from './compiled-lexicon.js';
import type { LexiconEntry } from './lexicon/entry.js';
import type { Word } from './normalise.js';
import type { SignalKind } from './special-categories.js';
import type { Text } from './text.js';
import { formsOf } from './plurals.js';
import { partsOf } from './text.js';

/** A term found in a signal: from word `start` up to, not including, word `end`. */
export interface Hit {
  readonly entry: LexiconEntry;
  /** The family that the entry belongs to. */
  readonly family: string;
  readonly start: number;
  readonly end: number;
  /** Found through a misspelling. */
  readonly misspelt: boolean;
}

/** Why a term that stands there is not meant. */
export type NotMeant =
  | { readonly reason: 'other-meaning'; readonly phrase: string; readonly why: string }
  | { readonly reason: 'alone'; readonly needs: readonly string[] }
  | { readonly reason: 'letter-case'; readonly written: string }
  | { readonly reason: 'kind'; readonly kinds: readonly SignalKind[] };

/**
 * The terms that stand in a signal's words, in the order of their place.
 *
 * The longest wins: a term inside another that was found is not told. A term inside a phrase in which it means
 * something else, or without the company that it needs, was not found.
 *
 * @param kind what the signal is; some terms count only in some kinds.
 * @param pass hears of those that stand there and are not meant.
 */
export function match(
  lexicon: CompiledLexicon,
  { value, words }: Text,
  kind: SignalKind,
  pass?: (hit: Hit, why: NotMeant) => void,
): Hit[] {
  const known = words.map(({ text }) => lexicon.word(text));
  const reading: Reading = { lexicon, words, known, start: 0, found: [], phrases: new Map() };
  for (; reading.start < words.length; reading.start++) open(reading);
  const { found, phrases } = reading;
  if (found.length === 0) return [];
  const isTorn = torn(value, words);
  const meant = found.filter((hit) => {
    if (isTorn(hit)) return false;
    const why = notMeant(hit, value, words, kind, phrases);
    if (why !== undefined) pass?.(toHit(hit), why);
    return why === undefined;
  });
  return longest(meant).map(toHit);
}

function toHit({ rule: { entry, family }, start, end, misspelt }: Found): Hit {
  return { entry, family, start, end, misspelt };
}

/** The hits in the order of their place, without those that lie inside a longer one. */
function longest(hits: readonly Found[]): Found[] {
  const ordered = hits.toSorted((a, b) => a.start - b.start || b.end - a.end);
  let furthest: Span = { start: 0, end: 0 };
  return ordered.filter((hit) => {
    const isTold = hit.end > furthest.end || (hit.end === furthest.end && hit.start === furthest.start);
    if (isTold) furthest = hit;
    return isTold;
  });
}

/** What ends one level of a path and opens the next. */
const LEVEL = />|\||»|›/;

/**
 * Whether a hit is put together from the end of one level of a path and the beginning of another, of which
 * neither is whole: the service dog in "Council Services > Dog Wardens", but not in "Service > Dog".
 */
function torn(value: string, words: readonly Word[]): (hit: Span) => boolean {
  if (!LEVEL.test(value)) return () => false;
  const levels = partsOf({ value, words }, LEVEL);
  const isCut = (at: number): boolean => levels[at - 1] !== levels[at];
  return ({ start, end }) => levels[start] !== levels[end - 1] && !isCut(start) && !isCut(end);
}

interface Span {
  readonly start: number;
  readonly end: number;
}

interface Found extends Name, Span {
  readonly node: Node;
  readonly misspelt: boolean;
}

/** The state of one reading: the words, and what was found from each start so far. */
interface Reading {
  readonly lexicon: CompiledLexicon;
  readonly words: readonly Word[];
  readonly known: readonly KnownWord[];
  start: number;
  readonly found: Found[];
  readonly phrases: Map<string, Span[]>;
}

const NONE: readonly never[] = [];

/** What is found by its ending has no phrases of its own. */
const NO_NODE: Node = {};

/** So many parts of a hyphenated or camelCase word are also read as one: "Queer-Times", "QueerTimes". */
const MOST_JOINED = 4;

/** Finds what opens at the start, its words read as they stand, joined, or as misspelt. */
function open(reading: Reading): void {
  const { lexicon, words, known, start, found } = reading;
  const before = found.length;
  const { opens, ends, misspells } = known[start] as KnownWord;
  for (const node of opens) step(reading, node, start + 1);
  if (words[start + 1]?.glued === true)
    forJoined(words, start, (joined, end) => {
      for (const node of lexicon.word(joined).opens) step(reading, node, end);
    });
  if (found.length > before) return;
  for (const name of ends) found.push({ ...name, node: NO_NODE, start, end: start + 1, misspelt: false });
  for (const node of misspells)
    for (const name of node.names ?? NONE)
      found.push({ ...name, node, start, end: start + 1, misspelt: true });
}

/** Follows the words from `at` down the tree, in all their forms, joined ones too. */
function walk(reading: Reading, next: ReadonlyMap<string, Node>, at: number): void {
  const { words, known } = reading;
  for (const form of known[at]?.forms ?? NONE) step(reading, next.get(form), at + 1);
  if (words[at + 1]?.glued === true)
    forJoined(words, at, (joined, end) => {
      for (const form of formsOf(joined)) step(reading, next.get(form), end);
    });
}

function forJoined(words: readonly Word[], at: number, use: (joined: string, end: number) => void): void {
  let joined = words[at]?.text ?? '';
  for (let end = at + 1; end < at + MOST_JOINED && words[end]?.glued === true; end++) {
    joined += words[end]?.text ?? '';
    use(joined, end + 1);
  }
}

function step(reading: Reading, node: Node | undefined, end: number): void {
  if (node === undefined) return;
  const { start, found, phrases } = reading;
  for (const phrase of node.phrases ?? NONE) {
    const spans = phrases.get(phrase);
    if (spans === undefined) phrases.set(phrase, [{ start, end }]);
    else spans.push({ start, end });
  }
  for (const { rule, cased } of node.names ?? NONE) {
    if (!isKnown(reading, rule, end)) found.push({ rule, cased, node, start, end, misspelt: false });
  }
  if (node.next !== undefined) walk(reading, node.next, end);
}

/** A joined spelling and its words lead to the same: told once. */
function isKnown({ start, found }: Reading, rule: Rule, end: number): boolean {
  for (let at = found.length - 1; at >= 0 && found[at]?.start === start; at--) {
    if (found[at]?.rule === rule && found[at]?.end === end) return true;
  }
  return false;
}

function notMeant(
  hit: Found,
  value: string,
  words: readonly Word[],
  kind: SignalKind,
  phrases: Map<string, Span[]>,
): NotMeant | undefined {
  const { entry, onlyWith } = hit.rule;
  if (entry.kinds?.includes(kind) === false) return { reason: 'kind', kinds: entry.kinds };
  const other = hit.node.not?.find(({ phrase }) => phrases.get(phrase)?.some((span) => isInside(hit, span)));
  if (other !== undefined) return { reason: 'other-meaning', ...other };
  if (onlyWith.length > 0) {
    const isApart = ({ start, end }: Span): boolean => end <= hit.start || start >= hit.end;
    if (!onlyWith.some((companion) => phrases.get(companion)?.some(isApart)))
      return { reason: 'alone', needs: onlyWith };
  }
  if (hit.cased === undefined) return undefined;
  const letters = lettersOf(value.slice(words[hit.start]?.start, words[hit.end - 1]?.end));
  if (letters === hit.cased || letters === `${hit.cased}s`) return undefined;
  return { reason: 'letter-case', written: hit.cased };
}

function isInside(inner: Span, outer: Span): boolean {
  return inner.start >= outer.start && inner.end <= outer.end;
}
