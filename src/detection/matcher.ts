import type { LexiconEntry, LexiconFamily } from './lexicon/entry.js';
import { ORDINARY_WORDS } from './lexicon/ordinary-words.js';
import { misspellingsOf, type Misspellings } from './misspellings.js';
import { wordsOf, type Word } from './normalise.js';
import { formsOf } from './plurals.js';

/** A term found in a signal: from word `start` up to, not including, word `end`. */
export interface Hit {
  readonly entry: LexiconEntry;
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
  for (const entry of families.flatMap((family) => family.entries)) {
    const rule: Rule = {
      entry,
      not: (entry.not ?? []).flatMap(({ phrase }) => addPhrase(root, phrase)),
      onlyWith: (entry.onlyWith ?? []).flatMap((companion) => addPhrase(root, companion)),
    };
    for (const name of [entry.term, ...(entry.aliases ?? [])]) addName(root, rule, name);
  }
  return { root, misspellings: misspellingsOf(namesOfOneWord(families), [...wordsIn(root), ...ORDINARY_WORDS]) };
}

/**
 * The terms that stand in a signal's words, in the order of their place.
 *
 * The longest wins: a term inside another that was found is not told. A term inside a phrase in which it means
 * something else, or without the company that it needs, was not found.
 */
export function match(lexicon: CompiledLexicon, value: string, words: readonly Word[]): Hit[] {
  const found: Found[] = [];
  const phrases = new Map<Node, Span[]>();
  const reach = { root: lexicon.root, words, forms: words.map(({ text }) => formsOf(text)) };
  for (let start = 0; start < words.length; start++) {
    const before = found.length;
    walk(reach, lexicon.root, start, (node, end) => {
      if (node.isPhrase === true) phrases.set(node, [...(phrases.get(node) ?? []), { start, end }]);
      for (const name of node.names ?? []) {
        const isKnown = found.some((one) => one.rule === name.rule && one.start === start && one.end === end);
        if (!isKnown) found.push({ ...name, start, end, misspelt: false });
      }
    });
    if (found.length === before) found.push(...misspelt(lexicon, reach.forms[start] ?? [], start));
  }
  const hits = found.filter((hit) => isMeant(hit, value, words, phrases));
  return hits
    .filter((hit) => !hits.some((other) => isInside(hit, other) && lengthOf(other) > lengthOf(hit)))
    .map(({ rule, start, end, misspelt }) => ({ entry: rule.entry, start, end, misspelt }));
}

/** A step in the tree of all terms, excluding phrases and companions, word by word. */
interface Node {
  next?: Map<string, Node>;
  names?: Name[];
  isPhrase?: true;
}

interface Rule {
  readonly entry: LexiconEntry;
  readonly not: readonly Node[];
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
  readonly misspelt: boolean;
}

interface Reach {
  readonly words: readonly Word[];
  readonly forms: readonly (readonly string[])[];
}

/** Shorter ones would meet ordinary words: `bi men` is not looked for as `bimen`. */
const SHORTEST_JOINED = 6;

/** So many parts of a hyphenated or camelCase word are also read as one: "Pink-News", "PinkNews". */
const MOST_JOINED = 4;

function addName(root: Node, rule: Rule, name: string): void {
  const cased = rule.entry.exactCase === true && /\p{Lu}/u.test(name) ? lettersOf(name) : undefined;
  for (const node of spellings(name).map((spelling) => grow(root, spelling))) {
    if (!node.names?.some((known) => known.rule === rule)) (node.names ??= []).push({ rule, cased });
  }
}

function addPhrase(root: Node, phrase: string): Node[] {
  return spellings(phrase).map((spelling) => Object.assign(grow(root, spelling), { isPhrase: true as const }));
}

/** The ways in which a term may be written: in its words, joined up, initials together, without the 's. */
function spellings(name: string): string[][] {
  const words = wordsOf(name).map(({ text }) => text);
  const all = [words];
  const joined = words.join('');
  if (words.length > 1 && joined.length >= SHORTEST_JOINED) all.push([joined]);
  const initials = words.join(' ').replace(/\b([a-z]) (?=[a-z]\b)/g, '$1').split(' ');
  if (initials.length < words.length) all.push(initials);
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

/** Visits every node that the words from `at` lead to, reading glued words apart and joined. */
function walk(reach: Reach, node: Node, at: number, visit: (node: Node, end: number) => void): void {
  const { next } = node;
  if (next === undefined) return;
  for (const form of reach.forms[at] ?? []) step(reach, next.get(form), at + 1, visit);
  let joined = reach.words[at]?.text ?? '';
  for (let end = at + 1; end < at + MOST_JOINED && reach.words[end]?.glued === true; end++) {
    joined += reach.words[end]?.text ?? '';
    for (const form of formsOf(joined)) step(reach, next.get(form), end + 1, visit);
  }
}

function step(reach: Reach, node: Node | undefined, end: number, visit: (node: Node, end: number) => void): void {
  if (node === undefined) return;
  if (node.names !== undefined || node.isPhrase === true) visit(node, end);
  walk(reach, node, end, visit);
}

function misspelt({ root, misspellings }: CompiledLexicon, forms: readonly string[], start: number): Found[] {
  for (const form of forms) {
    const meant = misspellings.correct(form);
    const names = meant === undefined ? undefined : root.next?.get(meant)?.names;
    if (names !== undefined) return names.map((name) => ({ ...name, start, end: start + 1, misspelt: true }));
  }
  return [];
}

function isMeant(hit: Found, value: string, words: readonly Word[], phrases: Map<Node, Span[]>): boolean {
  const { not, onlyWith } = hit.rule;
  if (not.some((phrase) => phrases.get(phrase)?.some((span) => isInside(hit, span)))) return false;
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

function lengthOf({ start, end }: Span): number {
  return end - start;
}

function lettersOf(text: string): string {
  return text.replace(/[^\p{L}\p{N}]/gu, '');
}
