import type { Item } from './entry.js';
import { namesOf } from './terms.js';

/** Whether and how often people vote: what they do, not for whom. A model that fills such a field infers no opinion. */
export const WHETHER_PEOPLE_VOTE: readonly Item[] = [
  'turnout score',
  'turnout model',
  'turnout likelihood',
  'turnout decile',
  'turnout prediction',
  'likelihood to vote',
  'likely to vote',
  'likely voter',
  'certain to vote',
  'propensity to vote',
  'vote propensity',
  'voter propensity',
  'voting propensity',
  'voter turnout',
  'election turnout',
  {
    term: 'turnout',
    not: [
      { phrase: 'turnout rug', why: 'horses' },
      { phrase: 'turnout sheet', why: 'horses' },
      { phrase: 'turnout gear', why: 'firefighting' },
      { phrase: 'turnout coat', why: 'firefighting' },
      { phrase: 'turnout blanket', why: 'horses' },
      { phrase: 'railway turnout', why: 'track' },
      { phrase: 'model turnout', why: 'model railways' },
      { phrase: 'event turnout', why: 'attendance' },
      { phrase: 'horse turnout', why: 'horses' },
    ],
  },
  'voting history',
  'voter history',
  'vote history',
  'voted last election',
  'marked register',
  'voted marked register',
  'frequent voter',
  'super voter',
  'high propensity voter',
  'low propensity voter',
  'infrequent voter',
  'sporadic voter',
  'habitual voter',
  'non voter',
];

const NAMES: ReadonlySet<string> = new Set(WHETHER_PEOPLE_VOTE.flatMap(namesOf));

/** Does a term of the lexicon say only whether people vote? */
export const saysOnlyWhetherPeopleVote = (term: string): boolean => NAMES.has(term);
