import type { Plan } from '../../src/screening/plan.js';

/**
 * The plan that is measured: six segments, a message, and something stated under every heading, as a campaign
 * tool would send it. Some of it is in order, some tells, some is left open.
 */
export const PLAN: Plan = {
  reference: 'spring-town-council',
  launchDate: '2026-11-30',
  campaign: { vote: 'Local election', territory: 'england', purpose: 'Win support for evening buses' },
  controller: { name: 'Example Party', kind: 'registered-party' },
  suppliers: [{ kind: 'agency', role: 'processor', decides: ['nothing'], receivesRegisterData: 'no' }],
  lawfulBases: [{ use: 'all', basis: 'legitimate-interests' }],
  article9Conditions: [],
  consents: [],
  audience: {
    kind: 'segments',
    platform: { name: 'Meta', role: 'joint-controller', arrangement: 'yes' },
    largeScale: 'no',
    sources: [
      {
        kind: 'own-contacts',
        originalPurpose: 'political-campaigning',
        told: { topics: ['political-campaigning', 'profiling'], on: '2026-02-01' },
      },
      { kind: 'platform-data' },
    ],
    signals: [
      { value: 'Gardening', kind: 'interest' },
      { value: 'Commutes by bus', kind: 'segment' },
      { value: 'Halal food', kind: 'interest' },
      { value: 'Parents of school children', kind: 'segment' },
      { value: 'Type 2 diabetes', kind: 'interest' },
      { value: 'Likes our page', kind: 'segment' },
    ],
    exclusions: [],
  },
  people: { circumstances: [] },
  profiling: { techniques: [] },
  message: {
    text: 'They want to cut your last bus home. Left in the dark at night, would you feel safe? Vote for evening buses on Thursday.',
    tone: ['fear', 'hope'],
    callToAction: ['vote-for'],
    sponsorShown: 'yes',
    presentedAs: 'political-advertising',
  },
  delivery: {
    channels: ['social-ad'],
    frequency: { messages: 3, days: 7 },
    expectedFrequency: { messages: 4, days: 7 },
    timing: { chosenFor: 'convenience' },
    techniques: [],
    deviceTechnologies: ['pixels'],
  },
  objections: { removedFromAudience: 'yes', procedure: 'yes' },
  dpia: { done: 'yes', completedOn: '2026-09-01', coversPlan: 'yes' },
  declaredAnswers: { 'q5.threat': 'no', 'q5.disenfranchisement': 'no' },
};
