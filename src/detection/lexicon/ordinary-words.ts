/** Ordinary words and names one letter off a term of the lexicon, which are never misspellings of it. */
export const ORDINARY_WORDS: readonly string[] = [
  ...['addition', 'artistic', 'barometric', 'blotting', 'boating', 'boldness', 'caroline', 'chaplin', 'christina'],
  ...['clarity', 'compile', 'compiling', 'complies', 'concession', 'conversation', 'coordination', 'cristian'],
  ...['differing', 'disordered', 'feinting', 'floating', 'impatient', 'industrial', 'infested', 'inflected'],
  ...['inflection', 'injected', 'injection', 'invested', 'literalism', 'literalist', 'mediation', 'meditation'],
  ...['mutability', 'notability', 'ontology', 'painting', 'paternity', 'peacemaker', 'preparation', 'prostrate'],
  ...['reformation', 'sacramento', 'salesman', 'salivation', 'silesian', 'singular', 'skimming', 'slamming'],
  ...['suffered', 'swimming', 'westminster', 'transaction', 'transition', 'translation', 'communication'],
  ...['conversion', 'contraction', 'conservation', 'professor', 'procession', 'profession', 'prevention'],
];
