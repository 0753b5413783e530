import { formsOf } from '../plurals.js';

/** Verbs that announce a guess about people; what is guessed follows. In all the forms in which they are met. */
const VERBS = [
  ...[
    'infer',
    'predict',
    'guess',
    'estimate',
    'score',
    'model',
    'classify',
    'impute',
    'derive',
    'deduce',
    'assign',
  ],
  ...[
    'categorise',
    'categorize',
    'label',
    'cluster',
    'detect',
    'determine',
    'profile',
    'rank',
    'rate',
    'calculate',
  ],
  ...[
    'forecast',
    'screen',
    'tag',
    'flag',
    'project',
    'append',
    'attribute',
    'assess',
    'segment',
    'sort',
    'identify',
  ],
  ...['recognise', 'recognize', 'analyse', 'analyze', 'enrich', 'extrapolate', 'reveal'],
  ...['assume', 'presume', 'conclude', 'surmise', 'gauge', 'deem', 'uncover', 'pinpoint', 'indicate'],
];

/** Nouns and adjectives that do the same; what is guessed may also stand before them. */
const NOUNS = [
  ...[
    'inference',
    'prediction',
    'estimate',
    'estimation',
    'propensity',
    'likelihood',
    'likely',
    'probability',
    'model',
  ],
  ...[
    'score',
    'classifier',
    'classification',
    'lookalike',
    'alike',
    'likeliness',
    'modelled',
    'modeled',
    'algorithm',
  ],
  ...[
    'probable',
    'psychometric',
    'profiling',
    'predictor',
    'scoring',
    'modelling',
    'modeling',
    'clustering',
    'similar',
  ],
];

/** Words after which the source of a guess is named, not what is guessed. */
const SOURCES = ['from', 'using', 'with', 'via', 'through', 'by', 'based', 'against', 'because'];

/** Words after which what is guessed is named again. */
const TARGETS = ['which', 'whether', 'who', 'how', 'if', 'as', 'for', 'of', 'is', 'are'];

/** Verbs of guessing, in all their forms. */
export const INFERRING: ReadonlySet<string> = new Set(VERBS.flatMap(inflected));

/** Of these, the verbs that name what is guessed behind "by": "sort voters by origin". */
export const SORTING: ReadonlySet<string> = new Set(
  ['sort', 'classify', 'segment', 'cluster', 'rank', 'tag', 'categorise', 'categorize', 'label'].flatMap(
    inflected,
  ),
);

/** Nouns of guessing. */
export const INFERENCE: ReadonlySet<string> = new Set(NOUNS.flatMap((noun) => [noun, `${noun}s`]));

/** Words that lead to the source of a guess. */
export const FROM: ReadonlySet<string> = new Set(SOURCES);

/** Words that lead to what is guessed. */
export const TOWARDS: ReadonlySet<string> = new Set(TARGETS);

/** Whether a word announces a guess. */
export function isCue(word: string): boolean {
  return INFERRING.has(word) || isOneOf(INFERENCE, word);
}

/** Whether a word is one of a set, or a plural of one. */
export function isOneOf(words: ReadonlySet<string>, word: string): boolean {
  return formsOf(word).some((form) => words.has(form));
}

function inflected(verb: string): string[] {
  const stem = verb.replace(/e$/, '').replace(/y$/, 'i');
  const doubled = /[aeiou][rgnlt]$/.test(verb) ? [`${verb}${verb.at(-1)}ed`, `${verb}${verb.at(-1)}ing`] : [];
  return [verb, `${verb}s`, `${stem}es`, `${stem}ed`, `${verb.replace(/e$/, '')}ing`, ...doubled];
}
