import { plan, source, TOLD } from '../rules/cases/plans.js';
import type { CodeExample } from './example.js';

const SECTION = 'Profiling in political campaigning';

const NO_SAFEGUARDS = {
  peopleInformed: 'no',
  logicExplained: 'no',
  humanIntervention: 'no',
  pointOfViewHeard: 'no',
  explanationAndChallenge: 'no',
} as const;

const ALL_SAFEGUARDS = {
  peopleInformed: 'yes',
  logicExplained: 'yes',
  humanIntervention: 'yes',
  pointOfViewHeard: 'yes',
  explanationAndChallenge: 'yes',
} as const;

const SAFEGUARDS = ['A22-S1', 'A22-S3', 'A22-S4', 'A22-S5'] as const;

const knifeCrime = plan('segments', {
  audience: {
    signals: [{ value: 'Top scorers', kind: 'segment' }],
    sources: [source('platform-data', { told: { ...TOLD, topics: ['political-campaigning'] } })],
  },
  profiling: {
    techniques: [
      {
        kind: 'psychometric',
        description: 'Scores people on neuroticism about crime',
        traits: ['neuroticism'],
        fills: ['Top scorers'],
        innovative: 'no',
      },
    ],
    particularCareTaken: 'no',
  },
  message: {
    text: 'A stabbing every day. Your street could be next. You are not safe in your own home.',
    tone: ['fear'],
  },
  dpia: { mitigations: [] },
  safeguards: NO_SAFEGUARDS,
});

const stayHome = plan('segments', {
  audience: { signals: [{ value: 'Bangladeshi community', kind: 'segment' }] },
  message: { text: 'No point voting this time, stay at home on Thursday.', callToAction: ['do-not-vote'] },
  dpia: { mitigations: [] },
  safeguards: NO_SAFEGUARDS,
});

const HEARTFELT = {
  text: 'She waited nine months for a scan. She died three weeks before the appointment came. How many more families will lose a mother to waiting lists?',
  tone: ['grief', 'anger'],
  callToAction: ['vote-for'],
} as const;

const waitingTimes = plan('segments', {
  controller: { kind: 'registered-party' },
  audience: {
    sources: [source('own-contacts'), source('platform-data')],
    signals: [
      { value: 'Recently bereaved', kind: 'segment' },
      { value: 'Chronic kidney disease', kind: 'segment' },
    ],
  },
  message: HEARTFELT,
  dpia: { mitigations: [] },
  safeguards: NO_SAFEGUARDS,
});

/** "Profiling in political campaigning", p. 64 ff. */
export const profiling: readonly CodeExample[] = [
  {
    id: 'EX-15',
    title: 'Neuroticism and knife crime',
    section: SECTION,
    about:
      'A group scores people for neuroticism and sends the top scorers frightening messages on knife crime',
    code: 'This is likely to be unfair',
    turnsOn: ['PROF-03', 'PROF-04', 'FAIR-01', 'FAIR-02', 'PROF-05'],
    told: [
      {
        name: 'The message is made to frighten those scored as open to it',
        plan: knifeCrime(),
        outcome: ['restricted'],
        article22: ['likely', 'consider'],
        finds: ['PROF-03', 'PROF-04'],
        contradicts: ['A22-Q4b'],
        prompts: {
          'q1.surprise': ['yes', 'unknown'],
          'q3.emotive': ['yes'],
          'q4.psychometrics': ['yes'],
        },
        silentOn: ['SCD-*'],
      },
    ],
    variants: [
      {
        name: 'The top scorers get a calm message, with the fairness weighed',
        plan: knifeCrime({
          audience: { sources: [source('platform-data')] },
          profiling: { particularCareTaken: 'yes' },
          message: { text: 'We would pay for more officers on foot. Read our plan.', tone: ['neutral'] },
          dpia: { mitigations: [{ sufficient: 'yes' }] },
          attestations: [{ rules: ['FAIR-01', 'FAIR-02'], met: 'yes' }],
        }),
        outcome: ['needs-information', 'conditional', 'clear'],
        article22: ['unlikely', 'undetermined', 'consider'],
        finds: ['PROF-03'],
        silentOn: ['PROF-04', 'SCD-*'],
      },
      {
        name: 'The frightening message goes to people of whom no trait is known',
        plan: knifeCrime({
          audience: {
            signals: [{ value: 'Gardening', kind: 'interest' }],
            sources: [source('platform-data')],
          },
          profiling: { techniques: [{ kind: 'rule-based' }] },
          attestations: [{ rules: ['FAIR-01', 'FAIR-02'], met: 'yes' }],
        }),
        outcome: ['clear', 'conditional'],
        article22: ['unlikely'],
        prompts: { 'q4.psychometrics': ['no'], 'q3.emotive': ['no'] },
        silentOn: ['PROF-03', 'PROF-04', 'SCD-*'],
      },
    ],
  },
  {
    id: 'EX-16',
    title: 'A minority told to stay at home',
    section: SECTION,
    about: 'A campaigner has members of a minority selected by machine and urges them not to vote',
    code: 'Article 22 very likely restricts it',
    turnsOn: ['A22-S2', 'A22-S3', 'A22-S4', 'A22-S5', 'A22-09', 'SCD-06', 'SCD-08'],
    told: [
      {
        name: 'Nothing mitigates it, and no safeguard stands',
        plan: stayHome(),
        outcome: ['restricted'],
        article22: ['likely'],
        finds: ['A22-10', 'A22-Q1b', 'A22-Q5b', 'A22-Q5d', 'A22-06', 'SCD-06', 'A22-01'],
        owes: SAFEGUARDS,
        tells: ['ethnic-origin declared'],
        prompts: {
          'q1.sensitive-data': ['yes'],
          'q5.detriment': ['yes'],
          'q5.discrimination': ['yes'],
          'q5.disenfranchisement': ['yes'],
        },
      },
    ],
    variants: [
      {
        name: 'The same words go to people of whom nothing is known',
        plan: stayHome({ audience: { signals: [] } }),
        outcome: ['restricted'],
        article22: ['likely'],
        finds: ['A22-Q5d', 'A22-10'],
        silentOn: ['SCD-*'],
        prompts: { 'q5.discrimination': ['no'], 'q5.disenfranchisement': ['yes'] },
      },
      {
        name: 'Nobody is selected: the words stand beside an article on buses',
        plan: plan('contextual', {
          message: { text: 'No point voting this time, stay at home on Thursday.' },
        })(),
        outcome: ['conditional'],
        article22: ['out-of-scope'],
        finds: ['A22-Q5d'],
        owes: ['A22-09'],
        silentOn: ['SCD-*'],
      },
      {
        name: 'The minority is urged to vote',
        plan: stayHome({
          message: { text: 'Your vote counts on Thursday. Please go and vote.', callToAction: ['vote'] },
        }),
        outcome: ['restricted'],
        article22: ['likely'],
        finds: ['SCD-06', 'A22-Q1b'],
        tells: ['ethnic-origin declared'],
        prompts: { 'q5.disenfranchisement': ['no'], 'q5.discrimination': ['unknown'] },
        silentOn: ['A22-Q5d', 'A22-Q5b'],
      },
    ],
  },
  {
    id: 'EX-17',
    title: 'Waiting times to the bereaved and the ill',
    section: SECTION,
    about:
      'A party finds the bereaved and the ill by joining data, and moves them with stories of waiting times',
    code: 'Article 22 very likely restricts it',
    turnsOn: ['A22-S2', 'A22-S3', 'A22-S4', 'A22-S5', 'A22-09', 'SCD-06', 'SCD-08', 'P22-02'],
    told: [
      {
        name: 'Nobody consented, and nothing mitigates it',
        plan: waitingTimes(),
        outcome: ['restricted'],
        article22: ['likely'],
        finds: ['A22-10', 'A22-Q1a', 'A22-Q1b', 'A22-Q3a', 'A22-Q4a', 'A22-07', 'SCD-06'],
        owes: SAFEGUARDS,
        tells: ['health declared'],
        prompts: {
          'q1.surprise': ['yes'],
          'q1.sensitive-data': ['yes'],
          'q3.emotive': ['yes'],
          'q3.autonomy': ['yes', 'unknown'],
          'q4.vulnerability': ['yes'],
        },
        dpia: ['DPIA-07'],
      },
    ],
    variants: [
      {
        name: 'The party claims its own condition, which covers opinions only',
        plan: waitingTimes({
          article9Conditions: [{ condition: 'registered-party', documented: 'yes' }],
        }),
        outcome: ['restricted'],
        article22: ['likely'],
        finds: ['P22-02', 'SCD-06'],
        tells: ['health declared'],
      },
      {
        name: 'Only the bereaved are selected: no special category, but as sensitive',
        plan: waitingTimes({ audience: { signals: [{ value: 'Recently bereaved', kind: 'segment' }] } }),
        outcome: ['restricted'],
        article22: ['likely'],
        finds: ['A22-Q3a', 'A22-Q4a', 'A22-10'],
        silentOn: ['SCD-06'],
      },
      {
        name: 'The message goes to gardeners, by a platform’s interest alone',
        plan: waitingTimes({
          audience: {
            sources: [source('platform-data')],
            signals: [{ value: 'Gardening', kind: 'interest' }],
          },
        }),
        outcome: ['clear', 'conditional'],
        article22: ['unlikely'],
        silentOn: ['SCD-*', 'A22-Q3a', 'A22-Q4a'],
      },
      {
        name: 'The ill consented to all of it, and every safeguard stands',
        plan: waitingTimes({
          audience: {
            sources: [
              source('own-contacts', { told: { ...TOLD, topics: [...TOLD.topics, 'sensitive-selection'] } }),
              source('platform-data', { told: { ...TOLD, topics: [...TOLD.topics, 'sensitive-selection'] } }),
            ],
            signals: [{ value: 'Chronic kidney disease', kind: 'segment' }],
          },
          article9Conditions: [{ condition: 'explicit-consent', documented: 'yes' }],
          consents: [
            {
              scope: 'article-9',
              categories: ['health'],
              obtained: 'yes',
              namesCategories: 'yes',
              recorded: 'yes',
              wording: 'I agree that you use my health data to choose what you send me.',
            },
            { scope: 'article-22', obtained: 'yes', recorded: 'yes' },
          ],
          safeguards: ALL_SAFEGUARDS,
          attestations: [{ rules: ['A22-09', 'SCD-08'], met: 'yes' }],
        }),
        outcome: ['conditional', 'needs-information'],
        article22: ['likely'],
        finds: ['A22-Q4a'],
        silentOn: ['SCD-06', 'A22-01'],
        tells: ['health declared'],
      },
    ],
  },
];
