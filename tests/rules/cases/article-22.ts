import type { Plan } from '../../../src/screening/plan.js';
import type { RuleCase } from './case.js';
import { contextual, declaredAll, geographic, list, none, segments, type PlanPatch } from './plans.js';

const reviewed: Plan['humanInvolvement'] = {
  reviews: 'each-person',
  authorityToChange: 'yes',
  beforeEffect: 'yes',
  realInPractice: 'yes',
  peopleReviewed: 40,
  minutesSpent: 200,
};

/** Segments for which an effect on people is admitted that nothing mitigates, so that Article 22 is likely. */
const likely = (patch: PlanPatch<'segments'> = {}) =>
  segments({
    ...patch,
    declaredAnswers: { 'q3.autonomy': 'yes', ...patch.declaredAnswers },
    dpia: { mitigations: [], ...patch.dpia },
  });

const undecided = geographic({ audience: { linkedToPeople: null }, delivery: { channels: ['social-ad'] } });

const consent = (obtained: 'yes' | 'no') => [{ scope: 'article-22' as const, obtained }];

/** What a rule on the scope of Article 22 says wherever it is about decisions on people. */
function scopeCases(rule: string, finding?: boolean): RuleCase[] {
  const told = finding === undefined ? {} : { finding };
  return [
    {
      rule,
      name: 'Segments decide on people, and nobody looks at a case',
      plan: segments(),
      expect: 'told',
      ...told,
    },
    {
      rule,
      name: 'An ad stands beside a page, whoever reads it',
      plan: contextual(),
      expect: 'not-applicable',
    },
    {
      rule,
      name: 'It is not said whether anything about people decides who in the ward gets the message',
      plan: undecided,
      expect: 'not-applicable',
      applies: 'unknown',
    },
  ];
}

const reviewedEach = (rule: string): RuleCase => ({
  rule,
  name: 'A person with authority looks at each case and really decides',
  plan: segments({ humanInvolvement: reviewed }),
  expect: 'not-applicable',
});

/** A safeguard that is stated in one property. */
function safeguard(rule: string, property: 'peopleInformed' | 'logicExplained', pointer: string): RuleCase[] {
  return [
    {
      rule,
      name: 'Article 22 is likely, and the safeguard is in place',
      plan: likely({ safeguards: { [property]: 'yes' } }),
      expect: 'met',
      evidence: [pointer],
    },
    {
      rule,
      name: 'Article 22 is likely, and the safeguard is missing',
      plan: likely({ safeguards: { [property]: 'no' } }),
      expect: 'broken',
      evidence: [pointer, '/declaredAnswers/q3.autonomy'],
    },
    {
      rule,
      name: 'Article 22 is likely, and nothing is said of the safeguard',
      plan: likely(),
      expect: 'open',
      missing: [pointer],
    },
    {
      rule,
      name: 'No effect on people is in sight, so the safeguard is not needed',
      plan: segments({ safeguards: { [property]: 'no' } }),
      expect: 'not-applicable',
    },
  ];
}

export const article22: readonly RuleCase[] = [
  {
    rule: 'A22-01',
    name: 'Article 22 is likely, and each person consented explicitly to the decision',
    plan: likely({ consents: consent('yes') }),
    expect: 'met',
    evidence: ['/consents/0/obtained'],
  },
  {
    rule: 'A22-01',
    name: 'Article 22 is likely, and nobody consented',
    plan: likely(),
    expect: 'broken',
    evidence: ['/declaredAnswers/q3.autonomy'],
  },
  {
    rule: 'A22-01',
    name: 'Explicit consent to the use of health data is no consent to the decision',
    plan: likely({
      consents: [{ scope: 'article-9', categories: ['health'], obtained: 'yes' }],
    }),
    expect: 'broken',
  },
  {
    rule: 'A22-01',
    name: 'Article 22 is likely, it is not said which consents are held, and nobody can vouch for them',
    plan: likely({ consents: null, attestations: [{ rules: ['A22-*'], met: 'yes' }] }),
    expect: 'open',
    missing: ['/consents'],
  },
  {
    rule: 'A22-01',
    name: 'A yes whose mitigation nobody has stated may bring Article 22 in',
    plan: segments({ declaredAnswers: { 'q3.autonomy': 'yes' } }),
    expect: 'open',
    missing: ['/dpia/mitigations'],
  },
  {
    rule: 'A22-01',
    name: 'The DPIA finds the effect sufficiently mitigated',
    plan: likely({ dpia: { mitigations: [{ sufficient: 'yes' }] } }),
    expect: 'not-applicable',
  },
  {
    rule: 'A22-01',
    name: 'No effect on people is in sight',
    plan: segments(),
    expect: 'not-applicable',
  },

  {
    rule: 'A22-02',
    name: 'Segments decide on people, and nobody looks at a case',
    plan: segments(),
    expect: 'met',
  },
  {
    rule: 'A22-02',
    name: 'It is not said whether anything about people decides who in the ward gets the message',
    plan: geographic({ audience: { linkedToPeople: null } }),
    expect: 'open',
    missing: ['/audience/linkedToPeople'],
  },
  {
    rule: 'A22-02',
    name: 'An ad stands beside a page, whoever reads it',
    plan: contextual(),
    expect: 'not-applicable',
  },
  ...scopeCases('A22-03'),
  reviewedEach('A22-03'),

  ...scopeCases('A22-04', false),
  {
    rule: 'A22-04',
    name: 'The plan says itself that the decision has a legal effect',
    plan: segments({ effect: { legal: 'yes' } }),
    expect: 'told',
    finding: true,
    evidence: ['/effect/legal'],
  },
  {
    rule: 'A22-04',
    name: 'A message tells people to stay away from the vote, which is their right',
    plan: segments({ message: { callToAction: ['do-not-vote'] } }),
    expect: 'told',
    finding: true,
    evidence: ['/message/callToAction/0'],
  },
  reviewedEach('A22-04'),

  ...scopeCases('A22-05'),
  reviewedEach('A22-05'),

  ...scopeCases('A22-06', false),
  {
    rule: 'A22-06',
    name: 'The words tell people that there is no point in voting',
    plan: segments({
      message: { text: 'There is no point voting this time, stay at home on Thursday.' },
    }),
    expect: 'told',
    finding: true,
    evidence: ['/message/text'],
  },
  {
    rule: 'A22-06',
    name: 'The campaign admits that the message threatens',
    plan: segments({ declaredAnswers: { 'q5.threat': 'yes' } }),
    expect: 'told',
    finding: true,
  },
  {
    rule: 'A22-06',
    name: 'Frequent messages alone are no intrusive outcome',
    plan: segments({ declaredAnswers: { 'q2.frequency': 'yes' } }),
    expect: 'told',
    finding: false,
  },

  ...scopeCases('A22-07', false),
  {
    rule: 'A22-07',
    name: 'Sensitive data meets an emotive message',
    plan: segments({ declaredAnswers: { 'q1.sensitive-data': 'yes', 'q3.emotive': 'yes' } }),
    expect: 'told',
    finding: true,
    evidence: ['/declaredAnswers/q1.sensitive-data', '/declaredAnswers/q3.emotive'],
  },
  {
    rule: 'A22-07',
    name: 'Sensitive data with a sober message does not add up',
    plan: segments({ declaredAnswers: { 'q1.sensitive-data': 'yes' } }),
    expect: 'told',
    finding: false,
  },

  {
    rule: 'A22-08',
    name: 'All that the five questions turn on is stated',
    plan: segments(),
    expect: 'met',
  },
  {
    rule: 'A22-08',
    name: 'Somebody says that the questions were not worked through',
    plan: segments({ message: { text: null }, attestations: [{ rules: ['A22-08'], met: 'no' }] }),
    expect: 'broken',
    evidence: ['/attestations/0/met'],
  },
  {
    rule: 'A22-08',
    name: 'Nothing is said of the message, the techniques or the channels',
    plan: segments({ message: null, profiling: null, delivery: null }),
    expect: 'open',
    missing: ['/message/text', '/profiling/techniques', '/delivery/channels'],
  },
  {
    rule: 'A22-08',
    name: 'Nobody is decided on, so there is nothing to work through',
    plan: none(),
    expect: 'not-applicable',
  },
  reviewedEach('A22-08'),

  {
    rule: 'A22-09',
    name: 'One prompt is answered yes, a DPIA was done, and somebody vouches that it was reconsidered',
    plan: segments({
      declaredAnswers: { 'q3.autonomy': 'yes' },
      attestations: [{ rules: ['A22-09'], met: 'yes' }],
    }),
    expect: 'met',
    evidence: ['/declaredAnswers/q3.autonomy', '/attestations/0/met'],
  },
  {
    rule: 'A22-09',
    name: 'One prompt is answered yes, a DPIA was done, and nobody says that it was reconsidered',
    plan: segments({ declaredAnswers: { 'q3.autonomy': 'yes' } }),
    expect: 'open',
    missing: ['/attestations'],
  },
  {
    rule: 'A22-09',
    name: 'One prompt is answered yes, and no DPIA was done',
    plan: segments({ declaredAnswers: { 'q3.autonomy': 'yes' }, dpia: { done: 'no' } }),
    expect: 'broken',
    evidence: ['/dpia/done'],
  },
  {
    rule: 'A22-09',
    name: 'Another reason than the prompts is enough',
    plan: segments({ effect: { otherReason: 'People may lose their benefits' }, dpia: { done: 'no' } }),
    expect: 'broken',
    evidence: ['/effect/otherReason'],
  },
  {
    rule: 'A22-09',
    name: 'Out of scope a yes still takes a DPIA',
    plan: contextual({ declaredAnswers: { 'q5.threat': 'yes' }, dpia: { done: 'no' } }),
    expect: 'broken',
  },
  {
    rule: 'A22-09',
    name: 'One prompt is answered yes, and nothing is said of a DPIA',
    plan: segments({ declaredAnswers: { 'q3.autonomy': 'yes' }, dpia: null }),
    expect: 'open',
    missing: ['/dpia/done'],
  },
  {
    rule: 'A22-09',
    name: 'All prompts are answered no',
    plan: segments({ dpia: { done: 'no' } }),
    expect: 'not-applicable',
  },

  {
    rule: 'A22-10',
    name: 'The effect is known to be mitigated sufficiently',
    plan: likely({ dpia: { mitigations: [{ prompts: ['q3.autonomy'], sufficient: 'yes' }] } }),
    expect: 'met',
    finding: false,
  },
  {
    rule: 'A22-10',
    name: 'The effect is known not to be mitigated, which is told',
    plan: likely(),
    expect: 'met',
    finding: true,
  },
  {
    rule: 'A22-10',
    name: 'Somebody says that nobody knows whether it is mitigated',
    plan: segments({
      declaredAnswers: { 'q3.autonomy': 'yes' },
      attestations: [{ rules: ['A22-10'], met: 'no' }],
    }),
    expect: 'broken',
  },
  {
    rule: 'A22-10',
    name: 'A yes stands without a word on its mitigation',
    plan: segments({ declaredAnswers: { 'q3.autonomy': 'yes' } }),
    expect: 'open',
    missing: ['/dpia/mitigations'],
  },
  {
    rule: 'A22-10',
    name: 'No effect on people is in sight',
    plan: segments(),
    expect: 'not-applicable',
  },
  reviewedEach('A22-10'),

  {
    rule: 'A22-S1',
    name: 'Article 22 is likely, and each person consented explicitly to the decision',
    plan: likely({ consents: consent('yes') }),
    expect: 'met',
    evidence: ['/consents/0/obtained'],
  },
  {
    rule: 'A22-S1',
    name: 'Article 22 is likely, and people were asked but did not consent',
    plan: likely({ consents: consent('no') }),
    expect: 'broken',
    evidence: ['/consents/0/obtained'],
  },
  {
    rule: 'A22-S1',
    name: 'Article 22 is likely, and it is not said which consents are held',
    plan: likely({ consents: null }),
    expect: 'open',
    missing: ['/consents'],
  },
  {
    rule: 'A22-S1',
    name: 'No effect on people is in sight',
    plan: list(),
    expect: 'not-applicable',
  },

  {
    rule: 'A22-S2',
    name: 'Article 22 is likely, and a DPIA was done',
    plan: likely(),
    expect: 'met',
    evidence: ['/dpia/done'],
  },
  {
    rule: 'A22-S2',
    name: 'Article 22 is likely, and no DPIA was done',
    plan: likely({ dpia: { done: 'no' } }),
    expect: 'broken',
    evidence: ['/dpia/done'],
  },
  {
    rule: 'A22-S2',
    name: 'A message keeps people from voting, and nothing is said of a DPIA',
    plan: segments({ declaredAnswers: { 'q5.disenfranchisement': 'yes' }, dpia: null }),
    expect: 'open',
    missing: ['/dpia/done'],
  },
  {
    rule: 'A22-S2',
    name: 'No effect on people is in sight',
    plan: segments({ declaredAnswers: declaredAll('no'), dpia: { done: 'no' } }),
    expect: 'not-applicable',
  },

  ...safeguard('A22-S3', 'peopleInformed', '/safeguards/peopleInformed'),
  ...safeguard('A22-S4', 'logicExplained', '/safeguards/logicExplained'),

  {
    rule: 'A22-S5',
    name: 'People can get a human, be heard, and challenge the decision',
    plan: likely({
      safeguards: { humanIntervention: 'yes', pointOfViewHeard: 'yes', explanationAndChallenge: 'yes' },
    }),
    expect: 'met',
    evidence: [
      '/safeguards/humanIntervention',
      '/safeguards/pointOfViewHeard',
      '/safeguards/explanationAndChallenge',
    ],
  },
  {
    rule: 'A22-S5',
    name: 'People can get a human, but cannot challenge the decision',
    plan: likely({
      safeguards: { humanIntervention: 'yes', pointOfViewHeard: 'yes', explanationAndChallenge: 'no' },
    }),
    expect: 'broken',
    evidence: ['/safeguards/explanationAndChallenge'],
  },
  {
    rule: 'A22-S5',
    name: 'It is not said whether people are heard',
    plan: likely({ safeguards: { humanIntervention: 'yes', explanationAndChallenge: 'yes' } }),
    expect: 'open',
    missing: ['/safeguards/pointOfViewHeard'],
  },
  {
    rule: 'A22-S5',
    name: 'No effect on people is in sight',
    plan: segments(),
    expect: 'not-applicable',
  },
];
