import type { LexiconEntry, LexiconFamily } from './lexicon/entry.js';
import { ORDINARY_WORDS } from './lexicon/ordinary-words.js';
import { misspellingsOf, type Misspellings } from './misspellings.js';
import { wordsOf, type Word } from './normalise.js';
import { formsOf } from './plurals.js';

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

/** A lexicon made ready for matching; the cost of a look-up does not grow with its size. */
export interface CompiledLexicon {
  readonly root: Node;
  readonly misspellings: Misspellings;
}

/** Makes a lexicon ready for matching; once per lexicon. */
export function compileLexicon(families: readonly LexiconFamily[]): CompiledLexicon {
  const root: Node = {};
  for (const { entry, family } of families.flatMap(membersOf)) {
    const not = (entry.not ?? []).flatMap(({ phrase }) => addPhrase(root, phrase));
    const rule: Rule = {
      entry,
      family,
      onlyWith: (entry.onlyWith ?? []).flatMap((companion) => addPhrase(root, companion)),
    };
    for (const name of [entry.term, ...(entry.aliases ?? [])]) addName(root, rule, name, not);
  }
  return {
    root,
    misspellings: misspellingsOf(namesOfOneWord(families), [...wordsIn(root), ...ORDINARY_WORDS]),
  };
}

/**
 * The terms that stand in a signal's words, in the order of their place.
 *
 * The longest wins: a term inside another that was found is not told. A term inside a phrase in which it means
 * something else, or without the company that it needs, was not found.
 */
export function match(lexicon: CompiledLexicon, value: string, words: readonly Word[]): Hit[] {
  const reading: Reading = {
    words,
    forms: words.map(({ text }) => formsOf(text)),
    start: 0,
    found: [],
    phrases: new Map(),
  };
  for (; reading.start < words.length; reading.start++) {
    const before = reading.found.length;
    walk(reading, lexicon.root, reading.start);
    if (reading.found.length === before) addMisspelt(reading, lexicon);
  }
  const { found, phrases } = reading;
  if (found.length === 0) return [];
  return longest(found.filter((hit) => isMeant(hit, value, words, phrases))).map(
    ({ rule: { entry, family }, start, end, misspelt }) => ({ entry, family, start, end, misspelt }),
  );
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

/** A step in the tree of all terms, excluding phrases and companions, word by word. */
interface Node {
  next?: Map<string, Node>;
  names?: Name[];
  /** The phrases in which this word means something else, whichever entry says so. */
  not?: Node[];
  isPhrase?: true;
}

interface Rule {
  readonly entry: LexiconEntry;
  readonly family: string;
  readonly onlyWith: readonly Node[];
}

interface Name {
  readonly rule: Rule;
  /** The letters as they must be written, where case tells a name from a word. */
  readonly cased: string | undefined;
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
  readonly words: readonly Word[];
  readonly forms: readonly (readonly string[])[];
  start: number;
  readonly found: Found[];
  readonly phrases: Map<Node, Span[]>;
}

/** Shorter ones would meet ordinary words: `bi men` is not looked for as `bimen`. */
const SHORTEST_JOINED = 6;

/** So many parts of a hyphenated or camelCase word are also read as one: "Queer-Times", "QueerTimes". */
const MOST_JOINED = 4;

function membersOf({ family, entries }: LexiconFamily): { entry: LexiconEntry; family: string }[] {
  return entries.map((entry) => ({ entry, family }));
}

function addName(root: Node, rule: Rule, name: string, not: readonly Node[]): void {
  const cased = rule.entry.exactCase === true && /\p{Lu}/u.test(name) ? lettersOf(name) : undefined;
  for (const node of spellings(name).map((spelling) => grow(root, spelling))) {
    if (!node.names?.some((known) => known.rule === rule)) (node.names ??= []).push({ rule, cased });
    if (not.length > 0) (node.not ??= []).push(...not);
  }
}

function addPhrase(root: Node, phrase: string): Node[] {
  return spellings(phrase).map((spelling) =>
    Object.assign(grow(root, spelling), { isPhrase: true as const }),
  );
}

/** The ways in which a term may be written: in its words, joined up, initials together, without the 's. */
function spellings(name: string): string[][] {
  const words = wordsOf(name).map(({ text }) => text);
  const all = [words];
  const joined = words.join('');
  if (words.length > 1 && joined.length >= SHORTEST_JOINED) all.push([joined]);
  const initials = words
    .join(' ')
    .replace(/\b([a-z]) (?=[a-z]\b)/g, '$1')
    .split(' ');
  if (initials.length > 1 && initials.length < words.length) all.push(initials);
  if (/['’]s\b/.test(name)) all.push(wordsOf(name.replace(/['’]s\b/g, '')).map(({ text }) => text));
  return all.filter((spelling) => spelling.length > 0);
}

function grow(root: Node, spelling: readonly string[]): Node {
  let node = root;
  for (const word of spelling) {
    node.next ??= new Map();
    let next = node.next.get(word);
    if (next === undefined) node.next.set(word, (next = {}));
    node = next;
  }
  return node;
}

function namesOfOneWord(families: readonly LexiconFamily[]): string[] {
  return families
    .flatMap(({ entries }) => entries)
    .filter(({ exactCase, onlyWith }) => exactCase !== true && onlyWith === undefined)
    .flatMap(({ term, aliases }) => [term, ...(aliases ?? [])])
    .map(wordsOf)
    .flatMap((words) => (words.length === 1 ? words.map(({ text }) => text) : []));
}

function* wordsIn(node: Node): Generator<string> {
  for (const [word, next] of node.next ?? []) {
    yield word;
    yield* wordsIn(next);
  }
}

/** Follows the words from `at` down the tree, reading glued words apart and joined, and keeps what it meets. */
function walk(reading: Reading, node: Node, at: number): void {
  const { next } = node;
  if (next === undefined || at >= reading.words.length) return;
  for (const form of reading.forms[at] ?? []) step(reading, next.get(form), at + 1);
  if (reading.words[at + 1]?.glued !== true) return;
  let joined = reading.words[at]?.text ?? '';
  for (let end = at + 1; end < at + MOST_JOINED && reading.words[end]?.glued === true; end++) {
    joined += reading.words[end]?.text ?? '';
    for (const form of formsOf(joined)) step(reading, next.get(form), end + 1);
  }
}

function step(reading: Reading, node: Node | undefined, end: number): void {
  if (node === undefined) return;
  const { start, found, phrases } = reading;
  if (node.isPhrase === true) {
    const spans = phrases.get(node);
    if (spans === undefined) phrases.set(node, [{ start, end }]);
    else spans.push({ start, end });
  }
  for (const { rule, cased } of node.names ?? []) {
    if (!isKnown(reading, rule, end)) found.push({ rule, cased, node, start, end, misspelt: false });
  }
  walk(reading, node, end);
}

/** A joined spelling and its words lead to the same: told once. */
function isKnown({ start, found }: Reading, rule: Rule, end: number): boolean {
  for (let at = found.length - 1; at >= 0 && found[at]?.start === start; at--) {
    if (found[at]?.rule === rule && found[at]?.end === end) return true;
  }
  return false;
}

function addMisspelt({ forms, start, found }: Reading, { root, misspellings }: CompiledLexicon): void {
  for (const meant of misspellings.correct(forms[start] ?? [])) {
    const node = root.next?.get(meant);
    for (const name of node?.names ?? []) {
      if (node !== undefined) found.push({ ...name, node, start, end: start + 1, misspelt: true });
    }
  }
}

function isMeant(hit: Found, value: string, words: readonly Word[], phrases: Map<Node, Span[]>): boolean {
  const { onlyWith } = hit.rule;
  if (hit.node.not?.some((phrase) => phrases.get(phrase)?.some((span) => isInside(hit, span)))) return false;
  if (onlyWith.length > 0) {
    const isApart = ({ start, end }: Span): boolean => end <= hit.start || start >= hit.end;
    if (!onlyWith.some((companion) => phrases.get(companion)?.some(isApart))) return false;
  }
  if (hit.cased === undefined) return true;
  const letters = lettersOf(value.slice(words[hit.start]?.start, words[hit.end - 1]?.end));
  return letters === hit.cased || letters === `${hit.cased}s`;
}

function isInside(inner: Span, outer: Span): boolean {
  return inner.start >= outer.start && inner.end <= outer.end;
}

function lettersOf(text: string): string {
  return text.replace(/[^\p{L}\p{N}]/gu, '');
}
