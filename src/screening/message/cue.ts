/** What a message can be seen to do, from its words alone. */
export const CUE_KINDS = [
  'discourages-voting',
  'misleads-about-voting',
  'threatens',
  'stirs-fear',
  'stirs-grief',
  'stirs-anger',
  'stirs-shame',
  'disguised',
  'exploits-moment',
  'urges-support',
  'invites-contact',
  'asks-opinion',
  'voting-information',
] as const;

export type CueKind = (typeof CUE_KINDS)[number];

/** Words of a message that do something: UTF-16 offsets, `text === message.slice(start, end)`. */
export interface Cue {
  readonly kind: CueKind;
  readonly text: string;
  /** The rule's name, for instance `no point voting`. */
  readonly term: string;
  readonly start: number;
  readonly end: number;
}

/** One thing that a message can say, in the ways it is said. Patterns are written as `pattern.ts` explains. */
export interface CueRule {
  /** Plain name of what is said, unique within its kind. */
  readonly term: string;
  readonly say: readonly [string, ...string[]];
  /** Longer phrases in which the words mean something else: a match that overlaps one is dropped. */
  readonly not?: readonly Exclusion[];
  /** Patterns of which one must stand somewhere in the message: the words alone are too weak. */
  readonly onlyWith?: readonly string[];
  /** Patterns that, anywhere in the message, show that it is about something else. */
  readonly neverWith?: readonly string[];
  /** Why this counts, where that is not plain. */
  readonly why?: string;
}

export interface Exclusion {
  readonly say: string;
  readonly why: string;
}

/** Words around a match that take it back: a denial, a report of what others say, a rebuttal. */
export interface Frame {
  readonly say: string;
  readonly where: 'before' | 'after';
  /** How many words may stand between the frame and the match. */
  readonly reach: number;
  /** Also across a comma or dash, not only within the clause. */
  readonly throughCommas?: boolean;
  /** `after` only: also in the sentence that follows. */
  readonly nextSentence?: boolean;
  /** Only where the sentence of the match ends in a question mark. */
  readonly question?: boolean;
  readonly why: string;
}

/** All rules of one kind, with the frames that take any of them back. */
export interface CueFamily {
  readonly kind: CueKind;
  readonly rules: readonly CueRule[];
  readonly frames: readonly Frame[];
}
