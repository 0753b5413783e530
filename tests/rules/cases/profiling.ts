import type { RuleCase } from './case.js';
import { contextual, segments, type PlanPatch } from './plans.js';

const psychometric = (patch: PlanPatch<'segments'> = {}) =>
  segments({
    ...patch,
    profiling: {
      ...patch.profiling,
      techniques: [{ kind: 'psychometric', traits: ['neuroticism'], innovative: 'no' }],
    },
  });

export const profiling: readonly RuleCase[] = [
  {
    rule: 'PROF-03',
    name: 'People are scored for neuroticism, and its fairness was assessed with particular care',
    plan: psychometric({ profiling: { particularCareTaken: 'yes' } }),
    expect: 'met',
    finding: true,
    evidence: [
      '/profiling/techniques/0/kind',
      '/profiling/techniques/0/traits/0',
      '/profiling/particularCareTaken',
    ],
  },
  {
    rule: 'PROF-03',
    name: 'People are scored for neuroticism, and nobody assessed whether that is fair',
    plan: psychometric({ profiling: { particularCareTaken: 'no' } }),
    expect: 'broken',
    evidence: ['/profiling/particularCareTaken'],
  },
  {
    rule: 'PROF-03',
    name: 'People are scored for neuroticism, and nothing is said of its fairness',
    plan: psychometric(),
    expect: 'open',
    finding: true,
    missing: ['/profiling/particularCareTaken'],
  },
  {
    rule: 'PROF-03',
    name: 'It is not said which techniques are used',
    plan: segments({ profiling: { techniques: null } }),
    expect: 'open',
    finding: false,
    missing: ['/profiling/techniques'],
  },
  {
    rule: 'PROF-03',
    name: 'People are chosen by their interest in gardening alone',
    plan: segments(),
    expect: 'not-applicable',
  },

  {
    rule: 'PROF-04',
    name: 'People scored for neuroticism get a hopeful message about buses',
    plan: psychometric(),
    expect: 'met',
  },
  {
    rule: 'PROF-04',
    name: 'People scored for neuroticism get a message that is written to raise fear',
    plan: psychometric({ message: { tone: ['fear'] } }),
    expect: 'broken',
    evidence: ['/profiling/techniques/0/traits/0', '/message/tone/0'],
  },
  {
    rule: 'PROF-04',
    name: 'The words raise fear, whatever tone is stated',
    plan: psychometric({
      message: { text: 'Knife crime is out of control. You are not safe in your own home.', tone: ['hope'] },
    }),
    expect: 'broken',
    evidence: ['/message/text'],
  },
  {
    rule: 'PROF-04',
    name: 'Nobody can vouch that a message does not frighten where its tone is not stated',
    plan: psychometric({
      message: { tone: null },
      attestations: [{ rules: ['PROF-04'], met: 'yes' }],
    }),
    expect: 'open',
    missing: ['/message/tone'],
  },
  {
    rule: 'PROF-04',
    name: 'A frightening message goes to people who are interested in gardening',
    plan: segments({ message: { tone: ['fear'] } }),
    expect: 'not-applicable',
  },
  {
    rule: 'PROF-04',
    name: 'A frightening message stands beside a page, whoever reads it',
    plan: contextual({ message: { tone: ['fear'] } }),
    expect: 'not-applicable',
  },
];
