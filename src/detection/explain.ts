import type { Basis, SpecialCategory } from './special-categories.js';

/** What a category is called in a sentence. */
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

/** One sentence that says why a signal tells a category. */
export function explain(
  category: SpecialCategory,
  basis: Basis,
  quoted: string,
  notes: {
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
  switch (basis) {
    case 'declared':
      return `“${quoted}”${reading} denotes ${told}.`;
    case 'proxy':
      return `“${quoted}”${reading} does not state ${told}, but people would infer it from it.`;
    case 'inferred':
      return `The technique infers ${told}: “${quoted}”${reading} says what it is after.`;
  }
}
