import type { RuleCase } from './case.js';
import { contextual, declaredAll, list, none, retargeting, segments, source, uploadedList } from './plans.js';

const twoSources = [source('own-contacts'), source('canvass')];
const diabetes = [{ value: 'Type 2 diabetes', kind: 'segment' as const }];

export const accountability: readonly RuleCase[] = [
  {
    rule: 'DPIA-01',
    name: 'Two sources are combined, and the DPIA was done in time and covers the plan',
    plan: list({ audience: { sources: twoSources } }),
    expect: 'met',
    evidence: ['/audience/sources/0/kind', '/audience/sources/1/kind', '/dpia/done'],
  },
  {
    rule: 'DPIA-01',
    name: 'Two sources are combined, and no DPIA was done',
    plan: list({ audience: { sources: twoSources }, dpia: { done: 'no' } }),
    expect: 'broken',
    evidence: ['/dpia/done'],
  },
  {
    rule: 'DPIA-01',
    name: 'The DPIA was completed only after the launch',
    plan: list({ audience: { sources: twoSources }, dpia: { completedOn: '2026-12-01' } }),
    expect: 'broken',
    evidence: ['/dpia/completedOn'],
  },
  {
    rule: 'DPIA-01',
    name: 'The DPIA that was done is about another plan',
    plan: list({ audience: { sources: twoSources }, dpia: { coversPlan: 'no' } }),
    expect: 'broken',
    evidence: ['/dpia/coversPlan'],
  },
  {
    rule: 'DPIA-01',
    name: 'A prompt answered yes is enough to require a DPIA',
    plan: list({ declaredAnswers: { 'q3.emotive': 'yes' }, dpia: { done: 'no' } }),
    expect: 'broken',
  },
  {
    rule: 'DPIA-01',
    name: 'Two sources are combined, and nothing is said of a DPIA',
    plan: list({ audience: { sources: twoSources }, dpia: null }),
    expect: 'open',
    missing: ['/dpia/done'],
  },
  {
    rule: 'DPIA-01',
    name: 'Without a launch date nobody can tell whether the DPIA came first',
    plan: list({ audience: { sources: twoSources }, launchDate: null }),
    expect: 'open',
    missing: ['/launchDate'],
  },
  {
    rule: 'DPIA-01',
    name: 'A word that it is met fills the gap where nothing is said of a DPIA',
    plan: list({
      audience: { sources: twoSources },
      dpia: null,
      attestations: [{ rules: ['DPIA-01'], met: 'yes' }],
    }),
    expect: 'met',
    evidence: ['/attestations/0/met'],
  },
  {
    rule: 'DPIA-01',
    name: 'One source of own contacts, no profiling and post trigger nothing',
    plan: list({ dpia: null }),
    expect: 'not-applicable',
  },

  {
    rule: 'DPIA-02',
    name: 'The DPIA that is required weighs harm',
    plan: list({ audience: { sources: twoSources } }),
    expect: 'met',
    evidence: ['/dpia/weighsHarm'],
  },
  {
    rule: 'DPIA-02',
    name: 'The DPIA that is required leaves harm out',
    plan: list({ audience: { sources: twoSources }, dpia: { weighsHarm: 'no' } }),
    expect: 'broken',
    evidence: ['/dpia/weighsHarm'],
  },
  {
    rule: 'DPIA-02',
    name: 'A DPIA that was never done weighs nothing',
    plan: list({ audience: { sources: twoSources }, dpia: { done: 'no' } }),
    expect: 'broken',
    evidence: ['/dpia/done'],
  },
  {
    rule: 'DPIA-02',
    name: 'It is not said whether the DPIA weighs harm',
    plan: list({ audience: { sources: twoSources }, dpia: { weighsHarm: null } }),
    expect: 'open',
    missing: ['/dpia/weighsHarm'],
  },
  {
    rule: 'DPIA-02',
    name: 'Nothing requires a DPIA of a plain mailing to own contacts',
    plan: list(),
    expect: 'not-applicable',
  },

  {
    rule: 'DPIA-03',
    name: 'A score decides who gets a service',
    plan: segments({ profiling: { decidesAccessToService: 'yes' } }),
    expect: 'told',
    evidence: ['/profiling/decidesAccessToService'],
  },
  {
    rule: 'DPIA-03',
    name: 'Profiling has an effect that the DPIA does not mitigate',
    plan: segments({ declaredAnswers: { 'q3.autonomy': 'yes' }, dpia: { mitigations: [] } }),
    expect: 'told',
    evidence: ['/audience/kind', '/declaredAnswers/q3.autonomy'],
  },
  {
    rule: 'DPIA-03',
    name: 'Segments without an effect on people decide no service',
    plan: segments(),
    expect: 'not-applicable',
  },
  {
    rule: 'DPIA-03',
    name: 'It is not said whether the segments decide a service',
    plan: segments({ profiling: { decidesAccessToService: null } }),
    expect: 'not-applicable',
    applies: 'unknown',
  },

  {
    rule: 'DPIA-04',
    name: 'Health data on a large scale',
    plan: list({ audience: { signals: diabetes, largeScale: 'yes' } }),
    expect: 'told',
    evidence: ['/audience/signals/0/value', '/audience/largeScale'],
  },
  {
    rule: 'DPIA-04',
    name: 'Health data of a few people',
    plan: list({ audience: { signals: diabetes, largeScale: 'no' } }),
    expect: 'not-applicable',
  },
  {
    rule: 'DPIA-04',
    name: 'Postcodes on a large scale tell no special category',
    plan: list({ audience: { largeScale: 'yes' } }),
    expect: 'not-applicable',
  },
  {
    rule: 'DPIA-04',
    name: 'Health data of a number of people that nobody calls large or small',
    plan: list({ audience: { signals: diabetes, largeScale: null, size: 250_000 } }),
    expect: 'not-applicable',
    applies: 'unknown',
  },

  {
    rule: 'DPIA-05',
    name: 'A new technology profiles people',
    plan: segments({ profiling: { techniques: [{ kind: 'machine-learning', innovative: 'yes' }] } }),
    expect: 'told',
    evidence: ['/profiling/techniques/0/innovative'],
  },
  {
    rule: 'DPIA-05',
    name: 'Plain rules are no new technology',
    plan: segments(),
    expect: 'not-applicable',
  },
  {
    rule: 'DPIA-05',
    name: 'It is not said whether the technique is new',
    plan: segments({ profiling: { techniques: [{ kind: 'machine-learning' }] } }),
    expect: 'not-applicable',
    applies: 'unknown',
  },

  {
    rule: 'DPIA-06',
    name: 'People are put into segments on a large scale',
    plan: segments({ audience: { largeScale: 'yes' } }),
    expect: 'told',
    evidence: ['/audience/kind', '/audience/largeScale'],
  },
  {
    rule: 'DPIA-06',
    name: 'A large list that nobody is scored or grouped on',
    plan: list({ audience: { largeScale: 'yes' } }),
    expect: 'not-applicable',
  },
  {
    rule: 'DPIA-06',
    name: 'A million people in segments, and nobody says that this is large: the code gives no number',
    plan: segments({ audience: { size: 1_000_000, largeScale: null } }),
    expect: 'not-applicable',
    applies: 'unknown',
  },

  {
    rule: 'DPIA-07',
    name: 'Canvass records are joined to own contacts',
    plan: list({ audience: { sources: twoSources } }),
    expect: 'told',
    evidence: ['/audience/sources/0/kind', '/audience/sources/1/kind'],
  },
  {
    rule: 'DPIA-07',
    name: 'A list that is matched on a platform is combined with the platform’s data',
    plan: uploadedList(),
    expect: 'told',
    evidence: ['/audience/platform/name'],
  },
  {
    rule: 'DPIA-07',
    name: 'A technique matches data',
    plan: list({ profiling: { techniques: [{ kind: 'data-matching' }] } }),
    expect: 'told',
    evidence: ['/profiling/techniques/0/kind'],
  },
  {
    rule: 'DPIA-07',
    name: 'One source goes out by post',
    plan: list(),
    expect: 'not-applicable',
  },
  {
    rule: 'DPIA-07',
    name: 'A contextual ad combines nothing about people',
    plan: contextual(),
    expect: 'not-applicable',
  },
  {
    rule: 'DPIA-07',
    name: 'It is not said where the list came from',
    plan: list({ audience: { sources: null } }),
    expect: 'not-applicable',
    applies: 'unknown',
  },

  {
    rule: 'DPIA-08',
    name: 'Bought data of people who were told nothing',
    plan: list({ audience: { sources: [source('data-broker', { told: { topics: [] } })] } }),
    expect: 'told',
    evidence: ['/audience/sources/0/told/topics'],
  },
  {
    rule: 'DPIA-08',
    name: 'Bought data of people who are told only after the launch',
    plan: list({
      audience: {
        sources: [source('data-broker', { told: { topics: ['political-campaigning'], on: '2026-12-24' } })],
      },
    }),
    expect: 'told',
    evidence: ['/audience/sources/0/told/on'],
  },
  {
    rule: 'DPIA-08',
    name: 'Bought data of people who were told in time',
    plan: list({ audience: { sources: [source('data-broker')] } }),
    expect: 'not-applicable',
  },
  {
    rule: 'DPIA-08',
    name: 'People who gave the campaign their data themselves',
    plan: list({ audience: { sources: [source('own-contacts', { told: { topics: [] } })] } }),
    expect: 'not-applicable',
  },
  {
    rule: 'DPIA-08',
    name: 'Bought data, and nothing is said of what people were told',
    plan: list({ audience: { sources: [{ kind: 'data-broker' }] } }),
    expect: 'not-applicable',
    applies: 'unknown',
  },

  {
    rule: 'DPIA-09',
    name: 'People are followed by where they are',
    plan: segments({ profiling: { techniques: [{ kind: 'location-tracking' }] } }),
    expect: 'told',
    evidence: ['/profiling/techniques/0/kind'],
  },
  {
    rule: 'DPIA-09',
    name: 'Visitors of a site are followed by cookies',
    plan: retargeting(),
    expect: 'told',
    evidence: ['/audience/kind'],
  },
  {
    rule: 'DPIA-09',
    name: 'Letters to a list follow nobody',
    plan: list(),
    expect: 'not-applicable',
  },
  {
    rule: 'DPIA-09',
    name: 'Nobody is targeted, and contacts are only held',
    plan: none(),
    expect: 'not-applicable',
  },
  {
    rule: 'DPIA-09',
    name: 'It is not said which techniques are used',
    plan: list({ profiling: { techniques: null }, declaredAnswers: declaredAll('no') }),
    expect: 'not-applicable',
    applies: 'unknown',
  },
];
