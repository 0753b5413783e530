import type { z } from 'zod';
import { PROMPTS } from '../../../src/rules/prompts.js';
import type { Answer } from '../../../src/screening/answer.js';
import type { Plan } from '../../../src/screening/plan.js';
import type { Source, Told } from '../../../src/screening/plan/sources.js';
import type { SourceKind } from '../../../src/screening/sources.js';

/**
 * Plans to start from, one for each kind of audience: everything is stated, nothing is wrong. A case is one of them
 * with a patch that says what is different.
 */

type Kind = Plan['audience']['kind'];
type AudienceOf<K extends Kind> = Extract<Plan['audience'], { kind: K }>;

/** As it is, also where it was written `as const`. */
type Constant<T> = T extends readonly (infer Item)[]
  ? readonly Constant<Item>[]
  : T extends object
    ? { readonly [K in keyof T]: Constant<T[K]> }
    : T;

/** Merged into a plan: `null` leaves a property out, a list replaces the list, anything else goes in or over. */
export type Patch<T> = T extends readonly unknown[]
  ? Constant<T>
  : T extends object
    ? { readonly [K in keyof T]?: Patch<NonNullable<T[K]>> | null | undefined }
    : T;

export type PlanPatch<K extends Kind> = Patch<Omit<Plan, 'audience'>> & {
  readonly audience?: Patch<Omit<AudienceOf<K>, 'kind'>>;
};

/** Answers to all thirteen prompts. */
export const declaredAll = (answer: Answer) =>
  Object.fromEntries(PROMPTS.map((prompt) => [prompt, answer])) as NonNullable<Plan['declaredAnswers']>;

/** Privacy information that lacks nothing. */
export const TOLD = {
  topics: [
    'political-campaigning',
    'profiling',
    'platform-matching',
    'lookalike-audiences',
    'sources-of-data',
  ],
  elements: [
    'controller',
    'purposes',
    'lawful-basis',
    'retention',
    'rights',
    'automated-decisions',
    'data-categories',
  ],
  when: 'at-collection',
  on: '2026-01-10',
  prominent: 'yes',
} satisfies z.infer<typeof Told>;

const SUPPLIED: Partial<z.infer<typeof Source>> = {
  noticeException: 'none',
  inferences: 'none',
  passingOnUnderstood: 'yes',
  dueDiligence: [
    'compiler',
    'notice-copy',
    'method',
    'dates',
    'recipients-description',
    'consent-records',
    'tps-proof',
  ],
};

const PUBLIC: Partial<z.infer<typeof Source>> = {
  noticeException: 'none',
  onlyReasonIsPublic: 'no',
  harvestedInBulk: 'no',
};

/** What only some kinds of source have to state. */
const OF_ITS_KIND: Partial<Record<SourceKind, Partial<z.infer<typeof Source>>>> = {
  'electoral-register': {
    register: { version: 'full', entitled: 'yes', useAllowed: 'yes', current: 'yes' },
  },
  'data-broker': SUPPLIED,
  'other-body': SUPPLIED,
  'public-data': PUBLIC,
  'social-media': PUBLIC,
  petition: { collectedBy: 'paper-form' },
  survey: { collectedBy: 'online-form' },
  'registration-form': { ownUseSeparate: 'yes' },
};

/** A source about which nothing is left to ask. */
export const source = (
  kind: SourceKind,
  more: Partial<z.infer<typeof Source>> = {},
): z.infer<typeof Source> => ({
  kind,
  told: TOLD,
  originalPurpose: 'political-campaigning',
  campaigningExpected: 'yes',
  complaints: 'no',
  providesContactDetails: 'no',
  compatibilityWeighed: ['link', 'context', 'nature', 'consequences', 'safeguards'],
  carryOverWeighed: ['need', 'expectation', 'told', 'purpose', 'age-and-accuracy', 'security'],
  retentionExpired: 'no',
  keptJustInCase: 'no',
  fromDisbandedBody: 'no',
  ...OF_ITS_KIND[kind],
  ...more,
});

type LawfulBasis = NonNullable<Plan['lawfulBases']>[number];

/** Legitimate interests for every use, with the whole test made. */
export const legitimateInterests = (
  more: Partial<Extract<LawfulBasis, { basis: 'legitimate-interests' }>> = {},
): LawfulBasis => ({
  use: 'all',
  basis: 'legitimate-interests',
  recorded: 'yes',
  interestNamed: 'yes',
  necessary: 'yes',
  lessIntrusiveWay: 'no',
  balanceFavoursCampaign: 'yes',
  testDocumented: 'yes',
  ...more,
});

/** A public task that electoral law lays down, for every use. */
export const publicTask = (
  more: Partial<Extract<LawfulBasis, { basis: 'public-task' }>> = {},
): LawfulBasis => ({
  use: 'all',
  basis: 'public-task',
  recorded: 'yes',
  furtherLaw: 'electoral-law',
  lessIntrusiveWay: 'no',
  ...more,
});

const EVERYTHING_ELSE: Omit<Plan, 'audience'> = {
  launchDate: '2026-11-30',
  campaign: { dissolving: 'no' },
  controller: { kind: 'non-party-campaigner' },
  suppliers: [],
  lawfulBases: [legitimateInterests()],
  article9Conditions: [],
  consents: [],
  ownPages: [],
  people: { circumstances: [], includesUnder18: 'no' },
  profiling: { techniques: [], decidesAccessToService: 'no' },
  message: {
    text: 'A bus every ten minutes, also on Sundays. Read our plan.',
    tone: ['hope'],
    callToAction: ['read-more'],
    promotes: 'yes',
    optOutIncluded: 'yes',
    sponsorShown: 'yes',
    presentedAs: 'political-advertising',
    answersUsedForTargeting: 'no',
    givesPrivacyInformation: 'yes',
    withholdsBenefit: 'no',
  },
  delivery: {
    frequency: { messages: 2, days: 30 },
    expectedFrequency: { messages: 4, days: 30 },
    timing: { chosenFor: 'convenience' },
    techniques: [],
    deviceTechnologies: [],
    deviceExemption: 'none',
    thirdPartyTargetingTold: 'yes',
    chainDescribed: 'yes',
    noticeNamesRecipients: 'yes',
    callerNamedAndNumberShown: 'yes',
    recordedMessage: 'no',
    softOptIn: 'no',
    namesKnown: 'no',
    freepostElectionAddress: 'no',
  },
  objections: {
    removedFromAudience: 'yes',
    removedFromSeed: 'yes',
    removedFromProfiling: 'yes',
    rightShownSeparately: 'yes',
    answeredWithinMonth: 'yes',
    procedure: 'yes',
    staffTrained: 'yes',
    suppressionListUsed: 'yes',
  },
  dpia: { done: 'yes', completedOn: '2026-09-01', coversPlan: 'yes', weighsHarm: 'yes' },
  declaredAnswers: declaredAll('no'),
};

const PLATFORM = {
  name: 'Meta',
  role: 'joint-controller',
  arrangement: 'yes',
  standardTermsChecked: 'yes',
  dataKindsKnown: 'yes',
  informsPeople: 'yes',
} as const;

const WHO = { largeScale: 'no' as const, exclusions: [] };
const POSTCODE = [{ value: 'postcode', kind: 'field' as const }];

const BASES: { readonly [K in Kind]: PlanPatch<K> } = {
  list: {
    audience: {
      ...WHO,
      sources: [source('own-contacts')],
      signals: POSTCODE,
      assessedForInferences: 'yes',
    },
    delivery: { channels: ['post-addressed'] },
  },
  lookalike: {
    audience: {
      ...WHO,
      platform: PLATFORM,
      pixelsConsidered: 'yes',
      signals: [],
      seed: { sources: [source('own-contacts')], signals: POSTCODE, assessedForInferences: 'yes' },
    },
    profiling: { techniques: [{ kind: 'lookalike-model', innovative: 'no' }] },
    delivery: { channels: ['social-ad'] },
  },
  segments: {
    audience: {
      ...WHO,
      platform: PLATFORM,
      sources: [source('platform-data')],
      signals: [{ value: 'Gardening', kind: 'interest' }],
    },
    profiling: { techniques: [{ kind: 'rule-based', innovative: 'no' }] },
    delivery: { channels: ['social-ad'] },
  },
  retargeting: {
    lawfulBases: [legitimateInterests(), { use: 'device-technologies', basis: 'consent' }],
    audience: {
      ...WHO,
      platform: PLATFORM,
      sources: [source('website-visitors')],
      signals: [{ value: 'Read the page on buses', kind: 'segment' }],
    },
    consents: [
      {
        scope: 'pecr',
        channel: 'device-technologies',
        obtained: 'yes',
        namesController: 'yes',
        recorded: 'yes',
      },
    ],
    delivery: { channels: ['online-ad'], deviceTechnologies: ['cookies'] },
  },
  contextual: {
    audience: { pageTopics: ['Bus timetables'] },
    delivery: { channels: ['online-ad'] },
  },
  geographic: {
    audience: { ...WHO, areas: ['North ward'], linkedToPeople: 'no', sources: [], signals: [] },
    delivery: { channels: ['post-unaddressed'] },
  },
  none: {
    audience: { ...WHO, sources: [source('own-contacts')], signals: POSTCODE },
  },
};

/** Makes the plans of a situation: what is different in it stands in `onTop`. */
export const plan =
  <K extends Kind>(kind: K, onTop: PlanPatch<K> = {}) =>
  (patch: PlanPatch<K> = {}): object =>
    [BASES[kind], onTop, patch].reduce<object>(merge, { ...EVERYTHING_ELSE, audience: { kind } });

/** People on a list of the campaign's own contacts, reached by addressed post. */
export const list = plan('list');
/** The same list, matched on a platform. */
export const uploadedList = plan('list', {
  audience: { platform: PLATFORM },
  delivery: { channels: ['social-ad'] },
});
/** Strangers who resemble the campaign's own contacts. */
export const lookalike = plan('lookalike');
/** A platform's interest in gardening. */
export const segments = plan('segments');
/** Visitors of the campaign's website, who agreed to cookies. */
export const retargeting = plan('retargeting');
/** Whoever reads a page about bus timetables. */
export const contextual = plan('contextual');
/** Leaflets for a whole ward. */
export const geographic = plan('geographic');
/** Nobody is targeted; contacts are held. */
export const none = plan('none');

function merge(base: object, patch: object): object {
  const merged: Record<string, unknown> = { ...base };
  for (const [key, value] of Object.entries(patch)) {
    if (value === null) delete merged[key];
    else if (isObject(value)) merged[key] = merge(isObject(merged[key]) ? merged[key] : {}, value);
    else if (value !== undefined) merged[key] = value;
  }
  return merged;
}

const isObject = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
