import {
  dpiaDone,
  harmless,
  mailConsent,
  nobodyVulnerable,
  objectionsHandled,
  plainMessage,
  testedInterests,
  toldAll,
} from './fragments.js';
import type { Scenario } from './scenario.js';

/** Where the data comes from. */
export const listsAndSources: readonly Scenario[] = [
  {
    name: 'Phone numbers bought from a broker, whose consent named “partners”',
    plan: {
      controller: { kind: 'registered-party' },
      suppliers: [{ kind: 'data-broker', role: 'separate-controller' }],
      audience: {
        kind: 'list',
        name: 'Swing voters with mobiles',
        sources: [
          {
            kind: 'data-broker',
            providesContactDetails: 'yes',
            consentNamesCampaign: 'no',
            checkedBeyondAssurance: 'no',
          },
        ],
      },
      delivery: { channels: ['live-call'], tpsScreened: 'yes' },
    },
    outcome: ['restricted'],
    applies: ['undetermined', 'consider'],
    found: ['BROK-06'],
  },
  {
    name: 'An e-mail to a bought list, of which nothing else is said',
    plan: {
      controller: { kind: 'candidate' },
      audience: { kind: 'list', sources: [{ kind: 'data-broker' }] },
      message: { text: 'Vote Ros Vale on Thursday.' },
      delivery: { channels: ['email'] },
    },
    outcome: ['needs-information'],
    applies: ['undetermined'],
    asked: [
      '/consents',
      '/audience/sources/0/checkedBeyondAssurance',
      '/audience/sources/0/consentNamesCampaign',
      '/objections/removedFromAudience',
    ],
    notAsked: ['/delivery/tpsScreened', '/audience/sources/0/register'],
  },
  {
    name: 'Signatures on a petition to save a library used to find likely supporters, whose form did not say so',
    plan: {
      controller: { kind: 'registered-party' },
      audience: {
        kind: 'list',
        sources: [
          {
            kind: 'petition',
            name: 'Save the library petition',
            told: { topics: [] },
            originalPurpose: 'something-else',
            consentToCampaigning: 'no',
            collectedBy: 'paper-form',
          },
        ],
      },
      delivery: { channels: ['post-addressed'] },
    },
    outcome: ['restricted'],
    applies: ['undetermined', 'consider'],
    found: ['PURP-04'],
  },
  {
    name: 'The same petition, with nothing said of what the form told people',
    plan: {
      controller: { kind: 'registered-party' },
      audience: { kind: 'list', sources: [{ kind: 'petition', name: 'Save the library petition' }] },
      delivery: { channels: ['post-addressed'] },
    },
    outcome: ['needs-information'],
    applies: ['undetermined'],
    asked: ['/audience/sources/0/told'],
    notAsked: ['/delivery/tpsScreened', '/audience/sources/0/checkedBeyondAssurance'],
  },
  {
    name: 'A sitting councillor, now a candidate, e-mails the people of her casework',
    plan: {
      launchDate: '2026-04-20',
      controller: { kind: 'candidate' },
      consents: [],
      audience: { kind: 'list', sources: [{ kind: 'casework', campaigningExpected: 'no' }] },
      message: {
        ...plainMessage,
        text: 'I was glad to help you. Help me now: vote for me.',
        callToAction: ['vote-for'],
      },
      delivery: { channels: ['email'] },
    },
    outcome: ['restricted'],
    applies: ['undetermined', 'consider'],
    found: ['PURP-05', 'PURP-06', 'MAIL-02'],
  },
  {
    name: 'An MP’s office hands its contacts to the local party, on no basis that anybody named',
    plan: {
      controller: { kind: 'registered-party' },
      audience: { kind: 'list', sources: [{ kind: 'representatives-office' }] },
      delivery: { channels: ['post-addressed'] },
    },
    outcome: ['needs-information'],
    applies: ['undetermined'],
    asked: ['/audience/sources/0/officeSharingLawful'],
  },
  {
    name: 'A party uploads the full register to a social platform to find voters there',
    plan: {
      launchDate: '2026-04-20',
      campaign: { vote: 'General election' },
      controller: { kind: 'registered-party' },
      suppliers: [
        { name: 'Meta', kind: 'ad-platform', role: 'joint-controller', receivesRegisterData: 'yes' },
      ],
      audience: {
        kind: 'list',
        platform: { name: 'Meta' },
        hashed: 'yes',
        sources: [
          {
            kind: 'electoral-register',
            register: { version: 'full', entitled: 'yes', useAllowed: 'yes', current: 'yes' },
          },
        ],
      },
      delivery: { channels: ['social-ad'] },
    },
    outcome: ['restricted'],
    applies: ['undetermined', 'consider'],
    found: ['REG-05', 'AUD-01'],
  },
  {
    name: 'A charity that is not entitled to the full register writes to everybody on it',
    plan: {
      controller: { kind: 'charity' },
      audience: {
        kind: 'list',
        sources: [{ kind: 'electoral-register', register: { version: 'full', entitled: 'no' } }],
      },
      delivery: { channels: ['post-addressed'] },
    },
    outcome: ['restricted'],
    applies: ['undetermined', 'unlikely'],
    found: ['REG-01'],
  },
  {
    name: 'A registered party writes to everybody on the current full register by name',
    plan: {
      declaredAnswers: harmless,
      dpia: dpiaDone,
      launchDate: '2026-04-20',
      campaign: { vote: 'General election' },
      controller: { kind: 'registered-party' },
      suppliers: [],
      lawfulBases: [
        {
          use: 'all',
          basis: 'public-task',
          furtherLaw: 'electoral-law',
          recorded: 'yes',
          lessIntrusiveWay: 'no',
        },
      ],
      audience: {
        kind: 'list',
        sources: [
          {
            kind: 'electoral-register',
            told: {
              topics: ['political-campaigning', 'sources-of-data'],
              elements: toldAll.elements,
              when: 'within-one-month',
            },
            register: { version: 'full', entitled: 'yes', useAllowed: 'yes', current: 'yes' },
          },
        ],
        signals: [],
        exclusions: [],
        assessedForInferences: 'yes',
        largeScale: 'yes',
      },
      people: nobodyVulnerable,
      profiling: { techniques: [] },
      message: {
        ...plainMessage,
        text: 'Dear voter, here is what we would do about buses.',
        callToAction: ['read-more'],
      },
      delivery: {
        channels: ['post-addressed'],
        techniques: [],
        frequency: { messages: 1, days: 30 },
        expectedFrequency: { messages: 1, days: 30 },
        timing: { chosenFor: 'convenience' },
      },
      objections: objectionsHandled,
    },
    outcome: ['clear', 'conditional'],
    applies: ['unlikely', 'out-of-scope'],
    notFound: ['REG-01', 'REG-05', 'BASIS-03', 'SCD-06'],
    atMostAsked: 13,
  },
  {
    name: 'Volunteers take postal vote applications and keep the details for the campaign without saying so',
    plan: {
      controller: { kind: 'registered-party' },
      audience: {
        kind: 'list',
        sources: [{ kind: 'registration-form', ownUseSeparate: 'no', collectedBy: 'face-to-face' }],
      },
      message: {
        text: 'Your postal vote is on its way. We hope you will vote for us.',
        callToAction: ['vote-for'],
      },
      delivery: { channels: ['text-message'] },
    },
    outcome: ['restricted'],
    applies: ['undetermined', 'consider'],
    found: ['COL-10'],
    notFound: ['A22-Q5d'],
  },
  {
    name: 'Supporters of the referendum campaign kept for the next election, in case there is one',
    plan: {
      launchDate: '2027-02-01',
      controller: { kind: 'referendum-campaigner' },
      consents: [mailConsent],
      audience: {
        kind: 'list',
        sources: [
          {
            kind: 'own-contacts',
            name: 'Referendum supporters',
            originalPurpose: 'earlier-campaign',
            keptJustInCase: 'yes',
            carryOverWeighed: [],
          },
        ],
      },
      delivery: { channels: ['email'] },
    },
    outcome: ['restricted'],
    applies: ['undetermined', 'consider'],
    found: ['STOR-01'],
    notFound: ['MAIL-02'],
  },
  {
    name: 'The list of a campaign that was wound up comes to a new one',
    plan: {
      controller: { kind: 'non-party-campaigner' },
      audience: { kind: 'list', sources: [{ kind: 'other-body', fromDisbandedBody: 'yes' }] },
      delivery: { channels: ['post-addressed'] },
    },
    outcome: ['needs-information'],
    applies: ['undetermined'],
    asked: ['/audience/sources/0/passingOnAllowed'],
  },
  {
    name: 'Open profiles of 200,000 people scraped to guess how they vote',
    plan: {
      launchDate: '2026-04-20',
      controller: { kind: 'registered-party' },
      lawfulBases: [testedInterests],
      audience: {
        kind: 'list',
        size: 200000,
        largeScale: 'yes',
        sources: [{ kind: 'social-media', harvestedInBulk: 'yes', onlyReasonIsPublic: 'yes' }],
      },
      profiling: {
        techniques: [
          {
            kind: 'machine-learning',
            description: 'Predicts party support from public posts and likes',
            fills: ['party support score'],
          },
        ],
      },
      delivery: { channels: ['social-ad'] },
    },
    outcome: ['restricted'],
    applies: ['consider', 'likely'],
    found: ['PUB-02', 'PUB-03'],
  },
];
