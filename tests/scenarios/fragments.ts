import type { Scenario } from './scenario.js';

type Plan = Scenario['plan'];

/** Legitimate interests with the test in three parts done. */
export const testedInterests = {
  use: 'all',
  basis: 'legitimate-interests',
  recorded: 'yes',
  interestNamed: 'yes',
  necessary: 'yes',
  lessIntrusiveWay: 'no',
  balanceFavoursCampaign: 'yes',
  testDocumented: 'yes',
} as const satisfies NonNullable<Plan['lawfulBases']>[number];

export const consentBasis = { use: 'all', basis: 'consent', recorded: 'yes' } as const;

/** Consent as the Article 6 basis, with all that makes it good. */
export const goodConsent = {
  scope: 'article-6',
  obtained: 'yes',
  recorded: 'yes',
  freeChoice: 'yes',
  positiveAct: 'yes',
  separateAndPlain: 'yes',
  namesControllerAndPurposes: 'yes',
  withdrawable: 'yes',
} as const satisfies NonNullable<Plan['consents']>[number];

export const mailConsent = {
  scope: 'pecr',
  channel: 'electronic-mail',
  obtained: 'yes',
  recorded: 'yes',
  namesController: 'yes',
} as const satisfies NonNullable<Plan['consents']>[number];

/** People who were told everything, when they gave their data. */
export const toldAll = {
  topics: ['political-campaigning'],
  elements: ['controller', 'purposes', 'lawful-basis', 'retention', 'rights', 'data-categories'],
  when: 'at-collection',
  on: '2025-06-01',
  prominent: 'yes',
} as const satisfies NonNullable<
  NonNullable<Extract<Plan['audience'], { kind: 'list' }>['sources']>[number]['told']
>;

export const objectionsHandled = {
  removedFromAudience: 'yes',
  removedFromProfiling: 'yes',
  rightShownSeparately: 'yes',
  answeredWithinMonth: 'yes',
  procedure: 'yes',
  staffTrained: 'yes',
  suppressionListUsed: 'yes',
} as const satisfies Plan['objections'];

/** A friendly message that nobody could mind. */
export const plainMessage = {
  tone: ['neutral'],
  promotes: 'yes',
  optOutIncluded: 'yes',
  sponsorShown: 'yes',
  presentedAs: 'political-advertising',
  givesPrivacyInformation: 'yes',
} as const satisfies Plan['message'];

/** Every-day delivery with nothing up its sleeve. */
export const plainDelivery = {
  frequency: { messages: 1, days: 14 },
  expectedFrequency: { messages: 2, days: 14 },
  timing: { chosenFor: 'convenience' },
  techniques: [],
  deviceTechnologies: [],
} as const satisfies Plan['delivery'];

export const nobodyVulnerable = {
  circumstances: [],
  includesUnder18: 'no',
} as const satisfies Plan['people'];

/** A caller's own no to the prompts that a plan's content cannot deny by itself. */
export const harmless = {
  'q1.surprise': 'no',
  'q1.sensitive-data': 'no',
  'q2.frequency': 'no',
  'q2.timing': 'no',
  'q2.covert-influence': 'no',
  'q3.emotive': 'no',
  'q3.autonomy': 'no',
  'q4.vulnerability': 'no',
  'q4.psychometrics': 'no',
  'q5.detriment': 'no',
  'q5.discrimination': 'no',
  'q5.threat': 'no',
  'q5.disenfranchisement': 'no',
} as const satisfies Plan['declaredAnswers'];

/** An assessment that finds the risks lowered enough. */
export const dpiaDone = {
  done: 'yes',
  completedOn: '2026-01-15',
  coversPlan: 'yes',
  weighsHarm: 'yes',
  mitigations: [{ sufficient: 'yes' }],
} as const satisfies Plan['dpia'];
