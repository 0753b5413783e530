import type { Allowance } from './extension.js';
import type { NotMeant } from './matcher.js';
import type { NotTold } from './read/signal.js';
import type { Basis, SignalKind, SpecialCategory } from './special-categories.js';

const CALLED: Readonly<Record<SpecialCategory, string>> = {
  race: 'race',
  'ethnic-origin': 'ethnic origin',
  'political-opinions': 'political opinions',
  'religious-or-philosophical-beliefs': 'religious or philosophical beliefs',
  'trade-union-membership': 'trade union membership',
  'genetic-data': 'genetic data',
  'biometric-data': 'biometric data',
  health: 'health',
  'sex-life': 'sex life',
  'sexual-orientation': 'sexual orientation',
};

/** What a category is called in a sentence. */
export const nameOf = (category: SpecialCategory): string => CALLED[category];

/** One sentence that says why a signal tells a category: what was seen, in what, what it tells, and how sure. */
export function explain(
  category: SpecialCategory,
  basis: Basis,
  quoted: string,
  notes: {
    readonly confidence: number;
    /** The whole signal. */
    readonly value: string;
    readonly ending: boolean;
    readonly misspelt: boolean;
    readonly term: string;
    readonly genderIdentity: boolean;
  },
): string {
  const reading = notes.misspelt
    ? `, read as a misspelling of “${notes.term}”,`
    : notes.ending
      ? `, by its ending “${notes.term}”,`
      : '';
  const reported = notes.genderIdentity ? ' (gender identity is reported there)' : '';
  const told = `${CALLED[category]}${reported}`;
  const seen = quoted === notes.value ? `“${quoted}”` : `“${quoted}” in “${shortened(notes.value)}”`;
  const sure = `${Math.round(notes.confidence * 100)}% sure`;
  switch (basis) {
    case 'declared':
      return `${seen}${reading} denotes ${told} (${sure}).`;
    case 'proxy':
      return `${seen}${reading} does not state ${told}, but people would infer it from it (${sure}).`;
    case 'inferred':
      return `The technique infers ${told}: ${seen}${reading} says what it is after (${sure}).`;
  }
}

/** A long text is not told again whole. */
const LONGEST = 80;

const shortened = (value: string): string =>
  value.length > LONGEST ? `${value.slice(0, LONGEST).trimEnd()}…` : value;

/** Why a term that stands in a signal does not count there. */
export type Why = NotMeant | NotTold | ({ readonly reason: 'allowed' } & Allowance);

/** So many companions are named. */
const NAMED = 4;

/** One sentence that says why a term was passed over. */
export function explainPassedOver(quoted: string, why: Why): string {
  switch (why.reason) {
    case 'other-meaning':
      return `“${quoted}” does not count: in “${why.phrase}” it means something else (${why.why}).`;
    case 'alone': {
      const named = why.needs.slice(0, NAMED).map((word) => `“${word}”`);
      return `“${quoted}” does not count by itself: it has other meanings, and none of the words that would settle it stands beside it, such as ${named.join(', ')}.`;
    }
    case 'letter-case':
      return `“${quoted}” does not count: the name is written “${why.written}”, and this may be another word.`;
    case 'kind':
      return `“${quoted}” does not count here: it is a code in ${why.kinds.map((kind) => KINDS[kind]).join(' and ')}, and another word elsewhere.`;
    case 'place-name':
      return `“${quoted}” does not count: it is only part of a place’s name.`;
    case 'context':
      return `“${quoted}” does not count where it stands: ${lowerFirst(why.why)}`;
    case 'topic-or-denied':
      return `“${quoted}” does not count: the sentence says it of a message, or says that it is not done.`;
    case 'vague':
      return `“${quoted}” does not count in running text: the word has everyday meanings.`;
    case 'allowed':
      return `“${quoted}” does not count: “${why.phrase}” is on this deployment’s allow-list (${why.why}).`;
  }
}

/** What signals of a kind are called. */
const KINDS: Readonly<Record<SignalKind, string>> = {
  segment: 'the names of segments',
  interest: 'the names of interests',
  attribute: 'the names of attributes',
  field: 'the names of fields',
  location: 'the names of places',
  technique: 'descriptions of techniques',
  'free-text': 'running text',
  id: 'ids',
};

const lowerFirst = (sentence: string): string => sentence.charAt(0).toLowerCase() + sentence.slice(1);
