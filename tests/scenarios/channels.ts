import {
  goodConsent,
  mailConsent,
  nobodyVulnerable,
  objectionsHandled,
  plainMessage,
  testedInterests,
  toldAll,
} from './fragments.js';
import type { Scenario } from './scenario.js';

/** How the message gets to people. */
export const channels: readonly Scenario[] = [
  {
    name: 'A recorded message to people who agreed to be called by a volunteer',
    plan: {
      launchDate: '2026-04-20',
      controller: { kind: 'registered-party' },
      consents: [
        { scope: 'pecr', channel: 'live-calls', obtained: 'yes', recorded: 'yes', namesController: 'yes' },
      ],
      audience: { kind: 'list', sources: [{ kind: 'regular-supporters' }] },
      message: { text: 'This is Ros Vale. I hope I can count on your vote.', callToAction: ['vote-for'] },
      delivery: { channels: ['automated-call'] },
    },
    outcome: ['restricted'],
    applies: ['undetermined', 'consider'],
    found: ['AUTO-02'],
    notFound: ['CALL-01'],
  },
  {
    name: 'Volunteers ring supporters, and nobody has said whether the list met the TPS',
    plan: {
      controller: { kind: 'candidate' },
      consents: [],
      audience: { kind: 'list', sources: [{ kind: 'regular-supporters', told: toldAll }] },
      message: { text: 'May I ask if you will vote for Ros?', promotes: 'yes' },
      delivery: { channels: ['live-call'], doNotCallListScreened: 'yes' },
      objections: objectionsHandled,
    },
    outcome: ['needs-information'],
    applies: ['undetermined', 'unlikely'],
    asked: ['/delivery/tpsScreened'],
    notFound: ['MAIL-02', 'AUTO-02'],
  },
  {
    name: 'A live call that plays the leader’s voice first',
    plan: {
      launchDate: '2026-04-20',
      controller: { kind: 'registered-party' },
      consents: [],
      audience: { kind: 'list', sources: [{ kind: 'own-members' }] },
      message: { text: 'Vote on Thursday.' },
      delivery: {
        channels: ['live-call'],
        tpsScreened: 'yes',
        doNotCallListScreened: 'yes',
        recordedMessage: 'yes',
      },
    },
    outcome: ['restricted'],
    applies: ['undetermined', 'consider'],
    found: ['AUTO-02'],
  },
  {
    name: 'A party mails people who once bought a mug in its shop, on the soft opt-in',
    plan: {
      launchDate: '2026-04-20',
      controller: { kind: 'registered-party' },
      audience: { kind: 'list', sources: [{ kind: 'own-customers' }] },
      message: { ...plainMessage, text: 'Thank you for your order. Will you vote for us too?' },
      delivery: { channels: ['email'], softOptIn: 'yes' },
    },
    outcome: ['restricted'],
    applies: ['undetermined', 'consider'],
    found: ['MAIL-05'],
  },
  {
    name: 'Supporters are asked to forward the e-mail to five friends',
    plan: {
      launchDate: '2026-04-20',
      controller: { kind: 'registered-party' },
      consents: [goodConsent, mailConsent],
      audience: { kind: 'list', sources: [{ kind: 'regular-supporters', told: toldAll }] },
      message: {
        ...plainMessage,
        text: 'We are nearly there. Please send this to five friends tonight.',
        callToAction: ['send-to-friends'],
      },
      delivery: { channels: ['email'] },
    },
    outcome: ['restricted'],
    applies: ['undetermined', 'consider'],
    found: ['VIR-01'],
    notFound: ['MAIL-02'],
  },
  {
    name: 'A “survey” by phone that sorts people for later messages',
    plan: {
      launchDate: '2026-04-20',
      controller: { kind: 'registered-party' },
      audience: { kind: 'list', sources: [{ kind: 'electoral-register' }] },
      message: {
        text: 'We are doing research. Do you think our opponents care about the NHS?',
        presentedAs: 'research',
        answersUsedForTargeting: 'yes',
      },
      delivery: { channels: ['live-call'], tpsScreened: 'yes' },
    },
    outcome: ['restricted'],
    applies: ['undetermined', 'consider'],
    found: ['DM-05'],
  },
  {
    name: 'A candidate’s Freepost address to everybody on the register',
    plan: {
      launchDate: '2026-04-20',
      campaign: { vote: 'General election' },
      controller: { kind: 'candidate' },
      suppliers: [
        {
          kind: 'mailing-house',
          role: 'processor',
          decides: [],
          agreement: 'yes',
          processesOutsideEea: 'no',
        },
      ],
      lawfulBases: [
        {
          use: 'all',
          basis: 'public-task',
          furtherLaw: 'electoral-law',
          lessIntrusiveWay: 'no',
          recorded: 'yes',
        },
      ],
      audience: {
        kind: 'list',
        sources: [
          {
            kind: 'electoral-register',
            told: { topics: ['political-campaigning'], elements: toldAll.elements, when: 'within-one-month' },
            register: { version: 'full', entitled: 'yes', useAllowed: 'yes', current: 'yes' },
          },
        ],
        signals: [],
        exclusions: [],
        assessedForInferences: 'yes',
      },
      people: nobodyVulnerable,
      profiling: { techniques: [] },
      message: { ...plainMessage, text: 'I am standing for Parliament. Here is why.' },
      delivery: {
        channels: ['post-addressed'],
        freepostElectionAddress: 'yes',
        techniques: [],
        frequency: { messages: 1, days: 30 },
        expectedFrequency: { messages: 1, days: 30 },
        timing: { chosenFor: 'event' },
      },
    },
    outcome: ['clear', 'conditional'],
    applies: ['unlikely', 'out-of-scope'],
    notFound: ['OBJ-01'],
    notOwed: ['OBJ-02', 'POST-01'],
    notAsked: ['/objections/removedFromAudience'],
    atMostAsked: 3,
  },
  {
    name: '“To the occupier”, at houses chosen because of who lives there',
    plan: {
      launchDate: '2026-04-20',
      controller: { kind: 'registered-party' },
      audience: {
        kind: 'geographic',
        linkedToPeople: 'yes',
        sources: [{ kind: 'canvass', told: toldAll }],
        signals: [{ value: 'undecided', kind: 'field' }],
      },
      delivery: { channels: ['post-unaddressed'], namesKnown: 'yes' },
    },
    outcome: ['needs-information', 'conditional'],
    applies: ['undetermined', 'consider'],
    owed: ['POST-03'],
  },
  {
    name: 'Canvassers call only on homes with a high support score, and the law on objections is not mentioned',
    plan: {
      controller: { kind: 'registered-party' },
      lawfulBases: [testedInterests],
      audience: {
        kind: 'list',
        sources: [{ kind: 'electoral-register' }, { kind: 'canvass', told: toldAll }],
        signals: [{ value: 'support score', kind: 'field' }],
      },
      profiling: {
        techniques: [
          {
            kind: 'propensity-score',
            description: 'Scores each voter’s support from canvass answers',
            fills: ['support score'],
          },
        ],
      },
      delivery: { channels: ['door-to-door'] },
    },
    outcome: ['needs-information', 'restricted'],
    applies: ['consider', 'likely'],
    found: ['A22-Q1b'],
    owed: ['F2F-01', 'DPIA-01'],
    notAsked: ['/delivery/tpsScreened'],
  },
];
