import { plainMessage } from './fragments.js';
import type { Scenario } from './scenario.js';

/** Sensitive data, the five questions, people who decide, and contradictions. */
export const peopleAndEffects: readonly Scenario[] = [
  {
    name: 'Eid greetings to people whose surname sounds Muslim',
    plan: {
      launchDate: '2026-03-20',
      controller: { kind: 'registered-party' },
      consents: [],
      audience: {
        kind: 'list',
        name: 'Eid cards',
        sources: [{ kind: 'electoral-register' }],
        signals: [{ value: 'surname', kind: 'field' }],
      },
      profiling: {
        techniques: [{ kind: 'name-origin-inference', description: 'Guesses religion from the surname' }],
      },
      message: { text: 'Eid Mubarak from all of us.', promotes: 'yes' },
      delivery: { channels: ['post-addressed'] },
    },
    outcome: ['restricted'],
    applies: ['consider', 'likely'],
    found: ['SCD-09', 'A22-Q1b'],
  },
  {
    name: 'Diwali greetings posted for everybody in town to see',
    plan: {
      launchDate: '2026-11-06',
      controller: { kind: 'candidate' },
      suppliers: [],
      audience: { kind: 'geographic', areas: ['Leicester'], linkedToPeople: 'no' },
      message: { text: 'Happy Diwali to all who celebrate! Ros Vale.', sponsorShown: 'yes' },
      delivery: { channels: ['post-unaddressed'] },
    },
    outcome: ['needs-information'],
    applies: ['out-of-scope'],
    notFound: ['SCD-06', 'SCD-09', 'A22-Q1b'],
    asked: ['/message/presentedAs'],
    atMostAsked: 3,
  },
  {
    name: 'Anxious people are shown crime to frighten them',
    plan: {
      launchDate: '2026-04-20',
      controller: { kind: 'non-party-campaigner' },
      audience: { kind: 'segments', platform: { name: 'Meta' }, signals: [{ value: 'High neuroticism' }] },
      profiling: {
        techniques: [
          { kind: 'psychometric', traits: ['neuroticism'], description: 'Scores personality from likes' },
        ],
      },
      message: {
        text: 'Will your street be next? Knife gangs are coming closer every night.',
        tone: ['fear'],
      },
      delivery: { channels: ['social-ad'] },
    },
    outcome: ['restricted'],
    applies: ['consider', 'likely'],
    found: ['PROF-04', 'A22-Q3a', 'A22-Q4b'],
  },
  {
    name: 'The same traits, with a declared no to psychometrics',
    plan: {
      launchDate: '2026-04-20',
      controller: { kind: 'non-party-campaigner' },
      audience: { kind: 'segments', signals: [{ value: 'OCEAN: openness high' }] },
      profiling: { techniques: [{ kind: 'psychometric', traits: ['openness'] }] },
      message: { text: 'Your city, your say. It is time to be furious.', tone: ['anger'] },
      delivery: { channels: ['social-ad'] },
      declaredAnswers: { 'q4.psychometrics': 'no' },
    },
    outcome: ['needs-information', 'restricted'],
    applies: ['consider', 'likely'],
    contradicted: ['A22-Q4b'],
    found: ['A22-Q4b'],
  },
  {
    name: 'An analyst called a processor who picks the people and the data',
    plan: {
      launchDate: '2026-04-20',
      controller: { kind: 'registered-party' },
      suppliers: [
        {
          name: 'Insight Ltd',
          kind: 'analytics',
          role: 'processor',
          decides: ['people-chosen', 'data-collected'],
          agreement: 'yes',
        },
      ],
      audience: { kind: 'list', sources: [{ kind: 'own-members' }] },
      delivery: { channels: ['post-addressed'] },
    },
    outcome: ['needs-information', 'conditional'],
    applies: ['undetermined', 'consider'],
    found: ['CTRL-03'],
    contradicted: ['CTRL-03'],
  },
  {
    name: 'An attestation that everybody agreed to e-mails, with no consent held',
    plan: {
      launchDate: '2026-04-20',
      controller: { kind: 'charity' },
      consents: [],
      audience: { kind: 'list', sources: [{ kind: 'own-customers' }] },
      message: { ...plainMessage, text: 'Write to your candidate today.' },
      delivery: { channels: ['email'] },
      attestations: [{ rules: ['MAIL-*'], met: 'yes', by: 'head of digital' }],
    },
    outcome: ['restricted'],
    applies: ['undetermined', 'consider'],
    found: ['MAIL-02'],
  },
  {
    name: 'A charity claims the condition of registered parties',
    plan: {
      launchDate: '2026-04-20',
      controller: { kind: 'charity' },
      article9Conditions: [{ condition: 'registered-party', categories: ['political-opinions'] }],
      audience: { kind: 'segments', signals: [{ value: 'Likely Labour voter' }] },
      delivery: { channels: ['post-addressed'] },
    },
    outcome: ['restricted'],
    applies: ['consider', 'likely'],
    found: ['P22-01'],
  },
  {
    name: 'A Northern Ireland campaign leaves out Catholic neighbourhoods’ residents by segment',
    plan: {
      launchDate: '2026-04-20',
      campaign: { territory: 'northern-ireland', vote: 'Assembly election' },
      controller: { kind: 'registered-party' },
      consents: [],
      audience: {
        kind: 'segments',
        platform: { name: 'Meta' },
        signals: [{ value: 'Belfast', kind: 'location' }],
        exclusions: [{ value: 'Catholic Church', kind: 'interest' }],
      },
      message: { text: 'Strong schools for Belfast.' },
      delivery: { channels: ['social-ad'] },
    },
    outcome: ['restricted'],
    applies: ['consider', 'likely'],
    found: ['SCD-06', 'A22-Q1b'],
  },
];
