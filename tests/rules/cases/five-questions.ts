import type { Plan } from '../../../src/screening/plan.js';
import type { PromptCase } from './case.js';
import { contextual, geographic, list, segments, source, type PlanPatch } from './plans.js';

type SegmentsPatch = PlanPatch<'segments'>;

const methodists = { signals: [{ value: 'Methodist church members', kind: 'segment' as const }] };
const diabetes = { signals: [{ value: 'Type 2 diabetes', kind: 'segment' as const }] };
const DISCOURAGING = 'There is no point voting this time, stay at home on Thursday.';
const bereaved: NonNullable<Plan['people']> = { circumstances: ['bereavement'] };

const reviewed: NonNullable<Plan['humanInvolvement']> = {
  reviews: 'each-person',
  authorityToChange: 'yes',
  beforeEffect: 'yes',
  realInPractice: 'yes',
};

const neuroticism: SegmentsPatch = {
  profiling: { techniques: [{ kind: 'psychometric', traits: ['neuroticism'], innovative: 'no' }] },
};

/** What holds of every prompt: how a declared answer counts on a plan that shows nothing about it. */
function whereNothingIsShown(rule: string, prompt: string, silent: SegmentsPatch = {}): PromptCase[] {
  const plan = segments(silent);
  return [
    {
      rule,
      name: 'The campaign says that it is so',
      plan,
      declared: 'yes',
      answer: 'yes',
      evidence: [`/declaredAnswers/${prompt}`],
    },
    { rule, name: 'The campaign says that it is not so', plan, declared: 'no', answer: 'no' },
    {
      rule,
      name: 'Nothing shows it and nobody has answered',
      plan,
      answer: 'unknown',
      missing: [`/declaredAnswers/${prompt}`],
    },
    {
      rule,
      name: 'The campaign says that it does not know',
      plan,
      declared: 'unknown',
      answer: 'unknown',
      missing: [`/declaredAnswers/${prompt}`],
    },
    {
      rule,
      name: 'A person really decides each case, so nothing is asked',
      plan: segments({ ...silent, humanInvolvement: reviewed }),
      answer: 'unknown',
      outOfScope: true,
    },
    {
      rule,
      name: 'The DPIA mitigates it whatever the answer, so nothing is asked',
      plan: segments({ ...silent, dpia: { mitigations: [{ sufficient: 'yes' }] } }),
      answer: 'unknown',
      missing: [],
    },
  ];
}

/** A doubt that the plan casts: a declared yes stands, a declared no does not. */
function doubted(rule: string, prompt: string, name: string, plan: object, evidence: string[]): PromptCase[] {
  const doubt = { rule, plan, derived: 'unknown' as const, evidence };
  return [
    {
      ...doubt,
      name: `${name}, and nobody has answered`,
      answer: 'unknown',
      missing: [`/declaredAnswers/${prompt}`],
    },
    {
      ...doubt,
      name: `${name}, which a no does not dispel`,
      declared: 'no',
      answer: 'unknown',
      missing: ['/dpia/mitigations'],
    },
    { ...doubt, name: `${name}, and the campaign says yes`, declared: 'yes', answer: 'yes' },
  ];
}

/** A yes that the plan shows outweighs a no. */
function shown(rule: string, name: string, plan: object, evidence: string[]): PromptCase[] {
  const yes = { rule, plan, derived: 'yes' as const, answer: 'yes' as const, evidence };
  return [
    { ...yes, name },
    { ...yes, name: `${name}, against what the campaign says`, declared: 'no', contradiction: true },
  ];
}

const untold = { audience: { sources: [{ kind: 'platform-data' as const }] } };
const joined = (topics: NonNullable<ReturnType<typeof source>['told']>['topics']): SegmentsPatch => ({
  audience: {
    ...diabetes,
    sources: [
      source('own-contacts', { told: { topics, on: '2026-01-10' } }),
      source('platform-data', { told: { topics, on: '2026-01-10' } }),
    ],
  },
});

export const fiveQuestions: readonly PromptCase[] = [
  ...whereNothingIsShown('A22-Q1a', 'q1.surprise', untold),
  ...shown(
    'A22-Q1a',
    'People were told of campaigning, but not of profiling',
    segments({
      audience: {
        sources: [source('platform-data', { told: { topics: ['political-campaigning'], on: '2026-01-10' } })],
      },
    }),
    ['/audience/sources/0/told/topics/0'],
  ),
  ...shown(
    'A22-Q1a',
    'People were told of nothing',
    list({ audience: { sources: [source('own-contacts', { told: { topics: [] } })] } }),
    ['/audience/sources/0/told/topics'],
  ),
  ...shown(
    'A22-Q1a',
    'People would not expect this use of their data',
    segments({ audience: { sources: [source('platform-data', { campaigningExpected: 'no' })] } }),
    ['/audience/sources/0/campaigningExpected'],
  ),
  ...shown(
    'A22-Q1a',
    'Own and platform data are joined to select on an illness, and people were told of all but that',
    segments(joined(['political-campaigning', 'profiling', 'platform-matching'])),
    ['/audience/sources/0/kind', '/audience/sources/1/kind', '/audience/signals/0/value'],
  ),
  {
    rule: 'A22-Q1a',
    name: 'Own and platform data are joined to select on an illness, and people were told of just that',
    plan: segments(
      joined(['political-campaigning', 'profiling', 'platform-matching', 'sensitive-selection']),
    ),
    derived: 'no',
    answer: 'no',
  },
  {
    rule: 'A22-Q1a',
    name: 'Everybody was told of campaigning and of profiling, would expect it, and nobody complained',
    plan: segments(),
    derived: 'no',
    answer: 'no',
    evidence: ['/audience/sources/0/told/topics/0', '/audience/sources/0/told/topics/1'],
  },
  {
    rule: 'A22-Q1a',
    name: 'A shown no does not outweigh that the campaign itself says yes',
    plan: segments(),
    derived: 'no',
    declared: 'yes',
    answer: 'yes',
    evidence: ['/declaredAnswers/q1.surprise'],
  },
  ...doubted(
    'A22-Q1a',
    'q1.surprise',
    'Bought data with no word on what people were told',
    segments({ audience: { sources: [{ kind: 'data-broker' }] } }),
    ['/audience/sources/0/kind'],
  ),
  {
    rule: 'A22-Q1a',
    name: 'Nothing about the reader decides who sees an ad beside a page',
    plan: contextual(),
    derived: 'no',
    answer: 'no',
    outOfScope: true,
  },

  ...whereNothingIsShown('A22-Q1b', 'q1.sensitive-data'),
  ...shown('A22-Q1b', 'People are chosen by an illness', segments({ audience: diabetes }), [
    '/audience/signals/0/value',
  ]),
  ...shown(
    'A22-Q1b',
    'People are left out by their church',
    segments({ audience: { exclusions: methodists.signals } }),
    ['/audience/exclusions/0/value'],
  ),
  ...shown(
    'A22-Q1b',
    'Origins are guessed from names',
    list({ profiling: { techniques: [{ kind: 'name-origin-inference' }] } }),
    ['/profiling/techniques/0/kind'],
  ),
  ...doubted(
    'A22-Q1b',
    'q1.sensitive-data',
    'A stand-in for a faith is used',
    segments({
      audience: {
        signals: [
          { value: 'Shops in the kosher aisle', inferredCategories: ['religious-or-philosophical-beliefs'] },
        ],
      },
    }),
    ['/audience/signals/0/inferredCategories/0'],
  ),
  ...doubted(
    'A22-Q1b',
    'q1.sensitive-data',
    'People are chosen for a bereavement, which is no special category',
    segments({ people: bereaved }),
    ['/people/circumstances/0'],
  ),
  {
    rule: 'A22-Q1b',
    name: 'Nobody has said whether a score of likely support is one of districts or of people, despite a no',
    plan: geographic({
      audience: { linkedToPeople: null, signals: [{ value: 'likelySupport%', kind: 'field' }] },
    }),
    declared: 'no',
    derived: 'unknown',
    answer: 'unknown',
    evidence: ['/audience/signals/0/value'],
  },
  {
    rule: 'A22-Q1b',
    name: 'Nothing is known or guessed about the people on the list',
    plan: list({ audience: { signals: [] } }),
    derived: 'no',
    answer: 'no',
  },
  {
    rule: 'A22-Q1b',
    name: 'Nothing is known about who reads a page',
    plan: contextual(),
    derived: 'no',
    answer: 'no',
    outOfScope: true,
  },

  ...whereNothingIsShown('A22-Q2a', 'q2.frequency', { delivery: { frequency: null } }),
  ...shown(
    'A22-Q2a',
    'Ten messages a day come where people were told of four a month',
    segments({ delivery: { frequency: { messages: 10, days: 1 } } }),
    ['/delivery/frequency/messages', '/delivery/expectedFrequency/messages'],
  ),
  {
    rule: 'A22-Q2a',
    name: 'Eight messages in sixty days are no more than four in thirty',
    plan: segments({ delivery: { frequency: { messages: 8, days: 60 } } }),
    derived: 'no',
    answer: 'no',
    evidence: ['/delivery/frequency/messages'],
  },
  {
    rule: 'A22-Q2a',
    name: 'The code gives no number, so forty messages a day say nothing until it is said what people expect',
    plan: segments({ delivery: { frequency: { messages: 40, days: 1 }, expectedFrequency: null } }),
    answer: 'unknown',
    missing: ['/declaredAnswers/q2.frequency'],
  },

  ...whereNothingIsShown('A22-Q2b', 'q2.timing', { delivery: { timing: null } }),
  ...shown(
    'A22-Q2b',
    'The time was chosen because the message hits harder then',
    segments({ delivery: { timing: { chosenFor: 'strong-effect', description: 'At three at night' } } }),
    ['/delivery/timing/chosenFor'],
  ),
  ...shown(
    'A22-Q2b',
    'The time was chosen because people are at a weak moment then',
    segments({ delivery: { timing: { chosenFor: 'vulnerable-moment' } } }),
    ['/delivery/timing/chosenFor'],
  ),
  ...doubted(
    'A22-Q2b',
    'q2.timing',
    'The words meet people in their grief',
    segments({ message: { text: 'We are sorry for your loss. Read our plan for the NHS.' } }),
    ['/message/text'],
  ),
  {
    rule: 'A22-Q2b',
    name: 'The message comes when it is practical, and its words play on no moment',
    plan: segments(),
    derived: 'no',
    answer: 'no',
  },

  ...whereNothingIsShown('A22-Q2c', 'q2.covert-influence', { message: { presentedAs: null } }),
  ...shown(
    'A22-Q2c',
    'Something is shown too briefly to be noticed',
    segments({ delivery: { techniques: ['subliminal'] } }),
    ['/delivery/techniques/0'],
  ),
  ...shown('A22-Q2c', 'The message hides who is behind it', segments({ message: { sponsorShown: 'no' } }), [
    '/message/sponsorShown',
  ]),
  ...shown('A22-Q2c', 'The message is dressed up as news', segments({ message: { presentedAs: 'news' } }), [
    '/message/presentedAs',
  ]),
  ...doubted(
    'A22-Q2c',
    'q2.covert-influence',
    'The words deny that it is politics',
    segments({
      message: { text: 'This is not a political message. A bus every ten minutes would help you.' },
    }),
    ['/message/text'],
  ),
  {
    rule: 'A22-Q2c',
    name: 'It is plain advertising, its sponsor shown, by no covert technique',
    plan: segments(),
    derived: 'no',
    answer: 'no',
  },

  ...whereNothingIsShown('A22-Q3a', 'q3.emotive'),
  ...shown(
    'A22-Q3a',
    'A message written to raise grief goes to the bereaved',
    segments({ people: bereaved, message: { tone: ['grief'] } }),
    ['/people/circumstances/0', '/message/tone/0'],
  ),
  ...shown(
    'A22-Q3a',
    'Words about knife crime go to people scored for neuroticism',
    segments({
      ...neuroticism,
      message: { text: 'Knife crime is out of control. You are not safe in your own home.' },
    }),
    ['/profiling/techniques/0/traits/0', '/message/text'],
  ),
  {
    rule: 'A22-Q3a',
    name: 'A frightening message to people who like gardening meets nobody who is open to it',
    plan: segments({ message: { tone: ['fear'] } }),
    answer: 'unknown',
    missing: ['/declaredAnswers/q3.emotive'],
  },
  {
    rule: 'A22-Q3a',
    name: 'A hopeful message to the bereaved raises nothing that they are open to',
    plan: segments({ people: bereaved }),
    declared: 'no',
    answer: 'no',
  },
  {
    rule: 'A22-Q3a',
    name: 'A message that raises disgust goes to the bereaved, who are not open to just that',
    plan: segments({ people: bereaved, message: { tone: ['disgust'] } }),
    declared: 'no',
    answer: 'no',
  },

  ...whereNothingIsShown('A22-Q3b', 'q3.autonomy'),
  ...shown(
    'A22-Q3b',
    'People scored for neuroticism are frightened, to draw a reaction',
    segments({ ...neuroticism, message: { tone: ['fear'] } }),
    ['/profiling/techniques/0/traits/0', '/message/tone/0'],
  ),
  ...shown(
    'A22-Q3b',
    'Grief is raised in the bereaved by a technique that works below awareness',
    segments({ people: bereaved, message: { tone: ['grief'] }, delivery: { techniques: ['subliminal'] } }),
    ['/people/circumstances/0', '/delivery/techniques/0'],
  ),
  ...doubted(
    'A22-Q3b',
    'q3.autonomy',
    'Grief is raised in the bereaved',
    segments({ people: bereaved, message: { tone: ['grief'] } }),
    ['/people/circumstances/0', '/message/tone/0'],
  ),
  ...doubted(
    'A22-Q3b',
    'q3.autonomy',
    'Fake accounts spread the message',
    segments({ delivery: { techniques: ['fake-accounts'] } }),
    ['/delivery/techniques/0'],
  ),

  ...whereNothingIsShown('A22-Q4a', 'q4.vulnerability', { people: null }),
  ...shown(
    'A22-Q4a',
    'The bereaved get a message that raises grief',
    segments({ people: bereaved, message: { tone: ['grief'] } }),
    ['/people/circumstances/0', '/message/tone/0'],
  ),
  ...shown(
    'A22-Q4a',
    'People with an illness are reached at a weak moment',
    segments({ audience: diabetes, delivery: { timing: { chosenFor: 'vulnerable-moment' } } }),
    ['/audience/signals/0/value', '/delivery/timing/chosenFor'],
  ),
  ...doubted(
    'A22-Q4a',
    'q4.vulnerability',
    'People in financial hardship get a hopeful message',
    segments({ people: { circumstances: ['financial-hardship'] } }),
    ['/people/circumstances/0'],
  ),
  {
    rule: 'A22-Q4a',
    name: 'There are children in the audience, which a no does not dispel',
    plan: segments({ people: { includesUnder18: 'yes' } }),
    declared: 'no',
    derived: 'unknown',
    answer: 'unknown',
    evidence: ['/people/includesUnder18'],
  },
  {
    rule: 'A22-Q4a',
    name: 'The plan states that nobody is chosen for a vulnerable circumstance',
    plan: segments(),
    derived: 'no',
    answer: 'no',
  },

  ...whereNothingIsShown('A22-Q4b', 'q4.psychometrics', { profiling: { techniques: null } }),
  ...shown(
    'A22-Q4b',
    'People scored for neuroticism get a message written to raise fear',
    segments({ ...neuroticism, message: { tone: ['fear'] } }),
    ['/profiling/techniques/0/kind', '/message/tone/0'],
  ),
  ...doubted(
    'A22-Q4b',
    'q4.psychometrics',
    'People scored for neuroticism get a hopeful message',
    segments(neuroticism),
    ['/profiling/techniques/0/kind'],
  ),
  {
    rule: 'A22-Q4b',
    name: 'Techniques and signals are all stated, and none has to do with personality',
    plan: segments(),
    derived: 'no',
    answer: 'no',
  },

  ...whereNothingIsShown('A22-Q5a', 'q5.detriment'),
  ...shown('A22-Q5a', 'The words keep people from voting', segments({ message: { text: DISCOURAGING } }), [
    '/message/text',
  ]),
  ...shown(
    'A22-Q5a',
    'People are asked not to vote',
    segments({ message: { callToAction: ['do-not-vote'] } }),
    ['/message/callToAction/0'],
  ),
  ...doubted(
    'A22-Q5a',
    'q5.detriment',
    'People who are left out do not learn where to vote',
    segments({ message: { withholdsBenefit: 'yes' } }),
    ['/message/withholdsBenefit'],
  ),

  ...whereNothingIsShown('A22-Q5b', 'q5.discrimination'),
  ...shown(
    'A22-Q5b',
    'People of a church are told that there is no point in voting',
    segments({ audience: methodists, message: { text: DISCOURAGING } }),
    ['/audience/signals/0/value', '/message/text'],
  ),
  ...shown(
    'A22-Q5b',
    'People of a church are left out and so do not learn where to vote',
    segments({ audience: { exclusions: methodists.signals }, message: { withholdsBenefit: 'yes' } }),
    ['/audience/exclusions/0/value', '/message/withholdsBenefit'],
  ),
  ...doubted(
    'A22-Q5b',
    'q5.discrimination',
    'People are chosen by their church for a message about buses',
    segments({ audience: methodists }),
    ['/audience/signals/0/value'],
  ),
  {
    rule: 'A22-Q5b',
    name: 'People who like gardening are kept from voting, which is no protected ground',
    plan: segments({ message: { text: DISCOURAGING } }),
    declared: 'no',
    answer: 'no',
  },

  ...whereNothingIsShown('A22-Q5c', 'q5.threat'),
  ...shown(
    'A22-Q5c',
    'The words say that the sender knows where people live',
    segments({ message: { text: 'Think twice on Thursday. We know where you live.' } }),
    ['/message/text'],
  ),

  ...whereNothingIsShown('A22-Q5d', 'q5.disenfranchisement'),
  ...shown(
    'A22-Q5d',
    'The words tell people to stay at home on polling day',
    segments({ message: { text: DISCOURAGING } }),
    ['/message/text'],
  ),
  ...shown(
    'A22-Q5d',
    'People are asked to not vote at all',
    segments({ message: { callToAction: ['do-not-vote'] } }),
    ['/message/callToAction/0'],
  ),
  {
    rule: 'A22-Q5d',
    name: 'A reminder to vote keeps nobody from voting',
    plan: segments({ message: { text: 'Don’t forget to vote on Thursday. Polls close at 10pm.' } }),
    declared: 'no',
    answer: 'no',
  },
  ...['vote-for', 'vote-against'].map((callToAction): PromptCase => ({
    rule: 'A22-Q5d',
    name: `A call of the kind “${callToAction}” is no call to stay away`,
    plan: segments({ message: { callToAction: [callToAction as 'vote-for'] } }),
    declared: 'no',
    answer: 'no',
  })),
];
