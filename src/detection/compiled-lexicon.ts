import type { Exclusion, LexiconEntry, LexiconFamily } from './lexicon/entry.js';
import { endingsOf, type EndingOfFamily } from './endings.js';
import { misspellingsOf } from './misspellings.js';
import { folded } from './normalise.js';
import { Openings, type Opening } from './openings.js';
import { formsOf } from './plurals.js';
import { Recent } from './recent.js';
import { ORDINARY } from './spellings.js';

/** A lexicon made ready for matching; the cost of a look-up does not grow with its size. */
export interface CompiledLexicon {
  /** What the lexicon knows of a folded word. */
  readonly word: (text: string) => KnownWord;
}

/** What a lexicon knows of a word; most words are strangers to it. */
export interface KnownWord {
  /** The word, and what it may be a plural of. */
  readonly forms: readonly string[];
  /** The steps that open with it: names, phrases and companions. */
  readonly opens: readonly Node[];
  /** What its ending tells of a word that opens nothing. */
  readonly ends: readonly Name[];
  /** The steps that open with a word which it may be a misspelling of. */
  readonly misspells: readonly Node[];
}

/** A step in the tree of all names, excluding phrases and companions, word by word. */
export interface Node {
  next?: Map<string, Node>;
  names?: Name[];
  /** The phrases in which what ends here means something else, whichever entry says so. */
  not?: Exclusion[];
  /** The phrases that end here. */
  phrases?: string[];
}

/** An entry by one of its names. */
export interface Name {
  readonly rule: Rule;
  /** The letters as they must be written, where case tells a name from a word. */
  readonly cased: string | undefined;
}

/** An entry with its phrases as they are told apart. */
export interface Rule {
  readonly entry: LexiconEntry;
  readonly family: string;
  /** Folded. */
  readonly not: readonly Exclusion[];
  /** Folded. */
  readonly onlyWith: readonly string[];
}

/**
 * Makes a lexicon ready for matching; once per lexicon.
 *
 * The tree is grown word by word, when a text first holds the word: so a lexicon of many thousand terms, most
 * of which are never met, is ready at once.
 */
export function compileLexicon(families: readonly LexiconFamily[]): CompiledLexicon {
  const openings = new Openings(families);
  const rules: Rule[] = [];
  const ruleOf = (owner: number): Rule => (rules[owner] ??= toRule(openings.entry(owner)));
  const grown = new Map<string, Node>();
  const opening = (word: string): Node[] => {
    let node = grown.get(word);
    if (node === undefined) {
      node = grow(openings.at(word), ruleOf);
      if (node === undefined) return [];
      grown.set(word, node);
    }
    return [node];
  };
  const correct = misspellingsOf(openings.singleWords, wellSpelt(openings));
  const endingOf = endingsOf(families, (word) => ORDINARY.has(word));
  const words = new Recent<KnownWord>(MOST_WORDS, (text) => {
    const forms = formsOf(text);
    const opens = forms.flatMap(opening);
    if (opens.length > 0) return { forms, opens, ends: NONE, misspells: [] };
    const ending = endingOf(forms);
    if (ending !== undefined) return { forms, opens, ends: namesOfEnding(ending), misspells: [] };
    return { forms, opens, ends: NONE, misspells: correct(forms).flatMap(opening) };
  });
  return { word: (text) => (isNumber(text) && !openings.has(text) ? stranger(text) : words.get(text)) };
}

const NONE: readonly never[] = [];
const stranger = (text: string): KnownWord => ({ forms: [text], opens: NONE, ends: NONE, misspells: NONE });

/** Every row of a catalogue may bear a number of its own: those are not remembered. */
const isNumber = (word: string): boolean => /^\d/.test(word);

/** A marketplace's catalogue has some ten thousand words that come again and again. */
const MOST_WORDS = 50_000;

/** The letters of a text as they are written, without what stands between them. */
export function lettersOf(text: string): string {
  return text.replace(/[^\p{L}\p{N}]/gu, '');
}

/** Whether a word is an ordinary one, or part of anything the lexicon holds. */
function wellSpelt(openings: Openings): (word: string) => boolean {
  let text: string | undefined;
  const words = new Map<string, ReadonlySet<string>>();
  const wordsWith = (letter: string): ReadonlySet<string> => {
    text ??= openings.text();
    const known = words.get(letter) ?? new Set(text.match(new RegExp(`\\b${letter}[a-z]*`, 'g')));
    words.set(letter, known);
    return known;
  };
  return (word) =>
    ORDINARY.has(word) || wordsWith(word.charAt(0)).has(word) || openings.isWrittenTogether(word);
}

function namesOfEnding({ ending: { ending, tells, why }, family }: EndingOfFamily): Name[] {
  const rule: Rule = { entry: { term: `-${ending}`, tells, why }, family, not: [], onlyWith: [] };
  return [{ rule, cased: undefined }];
}

function toRule({ entry, family }: { entry: LexiconEntry; family: string }): Rule {
  return {
    entry,
    family,
    not: (entry.not ?? []).map(({ phrase, why }) => ({ phrase: folded(phrase), why })),
    onlyWith: (entry.onlyWith ?? []).map(folded),
  };
}

/** The tree below one word. */
function grow(openings: readonly Opening[], ruleOf: (owner: number) => Rule): Node | undefined {
  if (openings.length === 0) return undefined;
  const top: Node = {};
  for (const { text, rest, owner } of openings) {
    const node = rest.reduce(nodeBelow, top);
    if (owner === undefined) addPhrase(node, folded(text));
    else addName(node, ruleOf(owner), text);
  }
  return top;
}

function nodeBelow(node: Node, word: string): Node {
  node.next ??= new Map();
  let next = node.next.get(word);
  if (next === undefined) node.next.set(word, (next = {}));
  return next;
}

function addPhrase(node: Node, phrase: string): void {
  if (!node.phrases?.includes(phrase)) (node.phrases ??= []).push(phrase);
}

function addName(node: Node, rule: Rule, name: string): void {
  const cased = rule.entry.exactCase === true && /\p{Lu}/u.test(name) ? lettersOf(name) : undefined;
  if (!node.names?.some((known) => known.rule === rule)) (node.names ??= []).push({ rule, cased });
  if (rule.not.length > 0) (node.not ??= []).push(...rule.not);
}
