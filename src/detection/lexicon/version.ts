/** The edition of the lexicon, told with every answer that rests on it. */
export const lexiconVersion = '2026-11-24.4';
