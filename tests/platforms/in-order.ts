import type { PlatformContext } from '../../src/platforms/context.js';
import { PROMPTS } from '../../src/rules/prompts.js';
import {
  nobodyVulnerable,
  objectionsHandled,
  plainDelivery,
  plainMessage,
  testedInterests,
  toldAll,
} from '../scenarios/fragments.js';
import type { BodyCase } from './body-case.js';

const TOLD = {
  ...toldAll,
  topics: ['political-campaigning', 'profiling', 'platform-matching', 'lookalike-audiences'],
  elements: [...toldAll.elements, 'automated-decisions'],
} as const;

const own = {
  kind: 'own-contacts',
  told: TOLD,
  originalPurpose: 'political-campaigning',
  consentToCampaigning: 'yes',
  campaigningExpected: 'yes',
  complaints: 'no',
  collectedBy: 'online-form',
  retentionExpired: 'no',
  keptJustInCase: 'no',
} as const;

const platformData = {
  kind: 'platform-data',
  told: TOLD,
  campaigningExpected: 'yes',
  complaints: 'no',
} as const;

const SOURCES = {
  list: { sources: [own], assessedForInferences: 'yes' },
  lookalike: {
    seed: { sources: [own], signals: [], assessedForInferences: 'yes' },
    pixelsConsidered: 'yes',
  },
  segments: { sources: [platformData] },
  retargeting: { sources: [{ ...own, kind: 'website-visitors' }] },
  contextual: {},
  geographic: { sources: [platformData], linkedToPeople: 'no' },
} as const;

/**
 * The rest of a careful campaign: everything that a body can’t say is stated and in order, so that what is left to
 * tell is in the body.
 */
export const inOrder = (kind: BodyCase['kind']): PlatformContext =>
  structuredClone({
    launchDate: '2027-04-20',
    campaign: { vote: 'Borough council election', territory: 'england', dissolving: 'no' },
    controller: { name: 'Riverside Party', kind: 'registered-party' },
    suppliers: [],
    lawfulBases: [testedInterests],
    article9Conditions: [],
    consents: [],
    ownPages: [],
    people: nobodyVulnerable,
    profiling: { techniques: [], accuracyChecked: 'yes', decidesAccessToService: 'no' },
    message: {
      ...plainMessage,
      text: 'Better buses for our town. Vote Riverside on 6 May.',
      callToAction: ['vote-for'],
      answersUsedForTargeting: 'no',
      withholdsBenefit: 'no',
    },
    delivery: { ...plainDelivery, chainDescribed: 'yes' },
    objections: { ...objectionsHandled, removedFromSeed: 'yes' },
    dpia: {
      done: 'yes',
      completedOn: '2027-03-01',
      coversPlan: 'yes',
      weighsHarm: 'yes',
      mitigations: [{ description: 'Few fields, plain notice', sufficient: 'yes' }],
    },
    effect: { legal: 'no' },
    declaredAnswers: Object.fromEntries(PROMPTS.map((prompt) => [prompt, 'no'])),
    attestations: [
      {
        rules: [
          'ACC-*',
          'OBL-*',
          'CTRL-*',
          'PD-*',
          'PURP-*',
          'MIN-*',
          'STOR-*',
          'LAW-*',
          'FAIR-*',
          'BASIS-*',
          'COL-*',
          'IND-*',
          'PROF-*',
          'OBJ-*',
          'ONL-*',
          'ADV-*',
          'SOC-*',
          'JC-*',
          'AUD-*',
          'LAL-*',
          'DPIA-*',
          'A22-*',
          'AFT-*',
          'OWN-*',
          'SCD-*',
          'COOK-*',
          'RTB-*',
        ],
        met: 'yes',
        by: 'data protection officer',
        on: '2027-04-01',
      },
    ],
    audience: {
      platform: {
        role: 'joint-controller',
        arrangement: 'yes',
        standardTermsChecked: 'yes',
        dataKindsKnown: 'yes',
        informsPeople: 'yes',
      },
      largeScale: 'no',
      ...SOURCES[kind],
    },
  } as PlatformContext);
