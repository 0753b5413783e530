import type { RuleCase } from './case.js';
import { contextual, list, segments, source, type PlanPatch } from './plans.js';

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
    rule: 'PROF-01',
    name: 'A list of likely voters is made by a score',
    plan: list({ profiling: { techniques: [{ kind: 'propensity-score', innovative: 'no' }] } }),
    expect: 'met',
    finding: true,
    evidence: ['/profiling/techniques/0/kind'],
  },
  {
    rule: 'PROF-01',
    name: 'Nobody on the list is scored or grouped',
    plan: list(),
    expect: 'met',
    finding: false,
  },
  {
    rule: 'PROF-01',
    name: 'It is not said how people came onto the list',
    plan: list({ profiling: { techniques: null } }),
    expect: 'open',
    missing: ['/profiling/techniques'],
  },
  {
    rule: 'PROF-01',
    name: 'Nothing about the readers of a page is evaluated',
    plan: contextual(),
    expect: 'not-applicable',
  },

  {
    rule: 'PROF-02',
    name: 'The DPIA weighs harm to people and to society',
    plan: segments(),
    expect: 'met',
    evidence: ['/dpia/weighsHarm'],
  },
  {
    rule: 'PROF-02',
    name: 'The effects were considered beside the DPIA, which leaves them out',
    plan: segments({
      dpia: { weighsHarm: 'no' },
      attestations: [{ rules: ['PROF-02'], met: 'yes' }],
    }),
    expect: 'met',
    evidence: ['/attestations/0/met'],
  },
  {
    rule: 'PROF-02',
    name: 'By their own word nobody considered the effects',
    plan: segments({
      dpia: { weighsHarm: 'no' },
      attestations: [{ rules: ['PROF-02'], met: 'no' }],
    }),
    expect: 'broken',
    evidence: ['/attestations/0/met'],
  },
  {
    rule: 'PROF-02',
    name: 'Nothing is said of effects anywhere',
    plan: segments({ dpia: { weighsHarm: null } }),
    expect: 'open',
    missing: ['/dpia/weighsHarm'],
  },
  {
    rule: 'PROF-02',
    name: 'The DPIA leaves the effects out, and nobody vouches for anything else',
    plan: segments({ dpia: { weighsHarm: 'no' } }),
    expect: 'open',
    missing: ['/attestations'],
  },
  {
    rule: 'PROF-02',
    name: 'Nobody is profiled, so no effect of profiling is considered',
    plan: list(),
    expect: 'not-applicable',
  },

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

  {
    rule: 'PROF-05',
    name: 'The privacy information names the profiling',
    plan: segments(),
    expect: 'met',
    evidence: ['/audience/sources/0/told/topics/1'],
  },
  {
    rule: 'PROF-05',
    name: 'People were told of campaigning, but not of profiling',
    plan: segments({
      audience: {
        sources: [source('platform-data', { told: { topics: ['political-campaigning'], on: '2026-01-10' } })],
      },
    }),
    expect: 'broken',
    evidence: ['/audience/sources/0/told/topics/0'],
  },
  {
    rule: 'PROF-05',
    name: 'People are told of the profiling only after the launch',
    plan: segments({
      audience: { sources: [source('platform-data', { told: { topics: ['profiling'], on: '2026-12-24' } })] },
    }),
    expect: 'broken',
    evidence: ['/audience/sources/0/told/on'],
  },
  {
    rule: 'PROF-05',
    name: 'It is not said what people were told',
    plan: segments({ audience: { sources: [{ kind: 'platform-data' }] } }),
    expect: 'open',
    missing: ['/audience/sources/0/told'],
  },
  {
    rule: 'PROF-05',
    name: 'There is no profiling to tell of',
    plan: list(),
    expect: 'not-applicable',
  },

  {
    rule: 'PROF-06',
    name: 'Somebody vouches for the data behind the segments',
    plan: segments({ attestations: [{ rules: ['PROF-06'], met: 'yes' }] }),
    expect: 'met',
    evidence: ['/attestations/0/met'],
  },
  {
    rule: 'PROF-06',
    name: 'By their own word the data behind the segments is stale',
    plan: segments({ attestations: [{ rules: ['PROF-06'], met: 'no' }] }),
    expect: 'broken',
    evidence: ['/attestations/0/met'],
  },
  {
    rule: 'PROF-06',
    name: 'Nobody vouches for the data behind the segments',
    plan: segments(),
    expect: 'open',
    missing: ['/attestations'],
  },
  {
    rule: 'PROF-06',
    name: 'There are no profiles that data could be behind',
    plan: list(),
    expect: 'not-applicable',
  },
];
