import type { LexiconFamily } from './entry.js';
import { terms } from './terms.js';

/** What a column says about a person it holds a mark for: `asian_flag`, `prob_asian`. */
const MARKS_BEHIND = [
  'ind',
  'yn',
  'prob',
  'pct',
  'propensity',
  'likelihood',
  'pred',
  'inf',
  'decile',
  'affinity',
];
const MARKS_BEFORE = ['prob', 'likely', 'pred', 'inf', 'prop'];

/** Peoples whose names are too everyday to stand by themselves. */
const PEOPLES = [
  'asian',
  'african',
  'caribbean',
  'indian',
  'pakistani',
  'bangladeshi',
  'chinese',
  'irish',
  'polish',
  'romanian',
  'arab',
  'jewish',
  'somali',
  'nigerian',
  'turkish',
  'hispanic',
  'latino',
  'traveller',
];

/** Names of colours, with the marks that cars and print leave out. */
const COLOURS = ['black', 'white', 'mixed'];
const COLOUR_MARKS = ['prob', 'propensity', 'likelihood', 'ethnic', 'eth'];

/** Illnesses as columns shorten them. */
const ILLNESSES = [
  'diab',
  'diabetes',
  'asth',
  'asthma',
  'cvd',
  'copd',
  'cancer',
  'depr',
  'depression',
  'anx',
  'dement',
  'arthr',
  'hypert',
  'htn',
  'obes',
  'preg',
  'mh',
  'mhealth',
  'addict',
  'alc depend',
  'disab',
  'hearing loss',
  'mobility impaired',
  'chronic cond',
  'ltc',
];
const ILLNESS_MARKS = [
  'ind',
  'yn',
  'flag',
  'prob',
  'risk',
  'risk score',
  'score',
  'propensity',
  'likelihood',
  'dx',
  'diag',
  'cd',
  'type',
  'status',
  'hist',
];

/** The marks by which `canc` is cancer, not an order cancelled. */
const CANCER_MARKS = ['prob', 'risk', 'risk score', 'propensity', 'likelihood', 'dx', 'diag', 'hist'];

/** Columns whose names, split into words, would say nothing elsewhere. */
export const fieldNames: LexiconFamily = {
  family: 'field-names',
  entries: [
    ...terms(
      [{ category: 'ethnic-origin', basis: 'declared' }],
      [...PEOPLES.flatMap((people) => marked(people)), 'asian flag', 'african flag', 'caribbean flag'],
    ),
    ...terms(
      [{ category: 'race', basis: 'declared' }],
      COLOURS.flatMap((colour) => [
        ...COLOUR_MARKS.map((mark) => `${colour} ${mark}`),
        `prob ${colour}`,
        `eth ${colour}`,
      ]),
    ),
    ...terms(
      [{ category: 'health', basis: 'declared' }],
      [
        ...ILLNESSES.flatMap((illness) => ILLNESS_MARKS.map((mark) => `${illness} ${mark}`)),
        ...CANCER_MARKS.map((mark) => `canc ${mark}`),
      ],
    ),
  ],
};

function marked(name: string): string[] {
  return [...MARKS_BEHIND.map((mark) => `${name} ${mark}`), ...MARKS_BEFORE.map((mark) => `${mark} ${name}`)];
}
