import type { SignalKind, SpecialCategory } from '../special-categories.js';

/**
 * One term of the lexicon: what it says about the people who carry it, and where it must not be believed.
 *
 * Terms are written in lower case, plainly spelt, with spaces: the normaliser folds case, accents, separators,
 * camelCase and regular plurals on both sides, so "trade-unions", "TradeUnion" and "trade_union" all meet the
 * term `trade union`. A term matches whole words only, anywhere in the signal.
 */
export interface LexiconEntry {
  /** The term itself, for instance `plaid cymru`. */
  readonly term: string;
  /** Other names of the same thing: abbreviations, Welsh names, spellings that the normaliser can't fold. */
  readonly aliases?: readonly string[] | undefined;
  /** What the term tells; more than one where it tells several things (`judaism`: belief and origin). */
  readonly tells: readonly [Telling, ...Telling[]];
  /**
   * Longer phrases in which the term means something else, each with the reason. The term is not matched where
   * it lies inside one of them: `labour` in `labour market`.
   */
  readonly not?: readonly Exclusion[] | undefined;
  /**
   * Words of which at least one must stand elsewhere in the same signal for a homonym to count: `reform` with
   * `uk`, `party`, `vote`. Without it the term counts by itself.
   */
  readonly onlyWith?: readonly string[] | undefined;
  /** Match only in the case given here, for abbreviations that are also words: `NEU`, `UNITE`. */
  readonly exactCase?: boolean | undefined;
  /** Only in signals of these kinds: the codes of database columns are words elsewhere. Left out: in all. */
  readonly kinds?: readonly SignalKind[] | undefined;
  /** Where the entry comes from, or why it tells what it tells, where that isn't plain. */
  readonly why?: string | undefined;
}

/** One category that a term tells, and how. */
export interface Telling {
  readonly category: SpecialCategory;
  /** `declared`: the term denotes the category. `proxy`: people would infer it from the term. */
  readonly basis: 'declared' | 'proxy';
  /** How sure, 0 to 1; left out: the default of the basis (0.95 declared, 0.85 proxy). */
  readonly confidence?: number | undefined;
}

/** A phrase that holds the term but means something else. */
export interface Exclusion {
  readonly phrase: string;
  readonly why: string;
}

/** Terms that all tell the same. A bare string is a term without anything else to say. */
export interface TermGroup {
  readonly tells: LexiconEntry['tells'];
  readonly list: readonly Item[];
}

/** A term of a group. */
export type Item = string | Omit<LexiconEntry, 'tells'>;

/** A file of the lexicon: one category, or one family of terms within it. */
export interface LexiconFamily {
  /** Kebab-case name, unique, for instance `uk-parties`. */
  readonly family: string;
  readonly entries: readonly TermGroup[];
  /** Endings that make a word of the trade, whatever stands before them. */
  readonly endings?: readonly Ending[];
  /** Entries that are combined from parts, which would be many thousand. */
  readonly made?: readonly MadeEntries[];
}

/** An ending by which words are made without number: `ectomy`, in `lobectomy`. */
export interface Ending {
  readonly ending: string;
  readonly tells: LexiconEntry['tells'];
  /** Words that end so and mean something else; ordinary words and the lexicon's own terms need not be listed. */
  readonly except?: readonly string[];
  readonly why: string;
}

/** Entries of several words, made when a text first holds the word that all their names and phrases open with. */
export interface MadeEntries {
  readonly opening: string;
  readonly make: () => readonly TermGroup[];
}
