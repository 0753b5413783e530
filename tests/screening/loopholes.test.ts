import { describe, expect, it } from 'vitest';
import { PROMPTS } from '../../src/rules/prompts.js';
import { Plan } from '../../src/screening/plan.js';
import { screen } from '../../src/screening/screen.js';
import { legitimateInterests } from '../rules/cases/plans.js';

/** A campaign that says everything is in order: what it says may not carry a plan that shows otherwise. */
const ALL_IN_ORDER = {
  launchDate: '2026-12-01',
  controller: { kind: 'registered-party' },
  suppliers: [],
  consents: [],
  article9Conditions: [],
  lawfulBases: [legitimateInterests()],
  profiling: { techniques: [] },
  people: { circumstances: [], includesUnder18: 'no' },
  objections: {
    removedFromAudience: 'yes',
    removedFromProfiling: 'yes',
    procedure: 'yes',
    staffTrained: 'yes',
    suppressionListUsed: 'yes',
  },
  message: {
    text: 'Better buses for our town. Vote on Thursday.',
    tone: ['hope'],
    callToAction: ['vote-for'],
    sponsorShown: 'yes',
    presentedAs: 'political-advertising',
  },
  delivery: { channels: ['social-ad'], techniques: [], deviceTechnologies: [] },
  dpia: {
    done: 'yes',
    completedOn: '2026-11-01',
    coversPlan: 'yes',
    weighsHarm: 'yes',
    mitigations: [{ sufficient: 'yes' }],
  },
  declaredAnswers: Object.fromEntries(PROMPTS.map((prompt) => [prompt, 'no'])),
  attestations: [{ rules: ['A22-*', 'DPIA-*', 'OBJ-*', 'JC-*', 'AUD-*', 'PURP-*', 'ONL-*'], met: 'yes' }],
};

const segments = (...values: string[]) => ({
  kind: 'segments',
  platform: { name: 'Meta', role: 'joint-controller', arrangement: 'yes', standardTermsChecked: 'yes' },
  largeScale: 'no',
  sources: [
    {
      kind: 'platform-data',
      told: { topics: ['political-campaigning', 'profiling'], on: '2026-01-01' },
    },
  ],
  signals: values.map((value) => ({ value, kind: 'segment' })),
  exclusions: [],
});

const area = (more: object) => ({
  kind: 'geographic',
  linkedToPeople: 'no',
  signals: [],
  exclusions: [],
  ...more,
});

const screened = (patch: object) => screen(Plan.parse({ ...ALL_IN_ORDER, ...patch }));

describe('what does not come out clear, whatever is said of it', () => {
  it.each<[string, object]>([
    [
      'a list uploaded as an area',
      { audience: area({ signals: [{ value: 'email_sha256', kind: 'field' }] }) },
    ],
    [
      'an area that leaves a group out',
      { audience: area({ exclusions: [{ value: 'Black voters', kind: 'segment' }] }) },
    ],
    [
      'an area in which the bereaved are chosen',
      { audience: area({}), people: { circumstances: ['bereavement'] } },
    ],
    [
      'an area in which people are tracked',
      { audience: area({}), profiling: { techniques: [{ kind: 'location-tracking' }] } },
    ],
    ['an area that gets e-mail', { audience: area({}), delivery: { channels: ['email'] } }],
    [
      'an ad beside a page that tells people not to vote',
      {
        audience: { kind: 'contextual' },
        message: { ...ALL_IN_ORDER.message, text: 'There is no point voting. Stay at home on Thursday.' },
      },
    ],
    [
      'a faith that the caller calls a mere stand-in',
      {
        audience: {
          ...segments(),
          signals: [
            {
              value: 'Muslims',
              inferredCategories: ['religious-or-philosophical-beliefs'],
              inferenceIntended: 'no',
            },
          ],
        },
      },
    ],
    [
      'a faith inferred under an opaque name',
      {
        audience: {
          ...segments(),
          signals: [
            {
              value: 'cluster_7',
              inferredCategories: ['religious-or-philosophical-beliefs'],
              inferenceIntended: 'no',
            },
          ],
        },
        profiling: { techniques: [{ kind: 'clustering', fills: ['cluster_7'] }] },
      },
    ],
    [
      'a stand-in in the name of the audience',
      { audience: { ...segments('Gardening'), name: 'Halal shoppers' } },
    ],
    [
      'fifty thousand cases signed off in a minute',
      {
        audience: { ...segments('Students'), size: 50_000 },
        humanInvolvement: {
          reviews: 'each-person',
          authorityToChange: 'yes',
          beforeEffect: 'yes',
          realInPractice: 'yes',
          minutesSpent: 1,
        },
        message: { ...ALL_IN_ORDER.message, text: 'There is no point voting. Stay at home on Thursday.' },
        dpia: { done: 'no', mitigations: [] },
      },
    ],
    [
      'a rule that the campaign itself says is not met',
      { audience: segments('Gardening'), attestations: [{ rules: ['BASIS-05'], met: 'no' }] },
    ],
  ])('%s', (_, patch) => {
    expect(screened(patch).decision.outcome).not.toBe('clear');
  });

  it('strangers cannot have consented to be found by a seed', () => {
    const { decision } = screened({
      audience: {
        kind: 'lookalike',
        platform: { name: 'Meta' },
        signals: [],
        exclusions: [],
        seed: { sources: [], signals: [{ value: 'UNISON members' }] },
      },
      consents: [
        {
          scope: 'article-9',
          categories: ['trade-union-membership'],
          obtained: 'yes',
          namesCategories: 'yes',
          recorded: 'yes',
        },
      ],
    });
    expect(['needs-information', 'restricted']).toContain(decision.outcome);
  });
});

describe('what is not restricted, though it looks like it', () => {
  it.each<[string, object]>([
    [
      'everyday interests',
      { audience: segments('Gardening', 'Public transport', 'Labour market news', 'Cycling') },
    ],
    [
      'support scores of whole districts',
      {
        audience: area({ signals: [{ value: 'likely_support_pct', kind: 'field' }] }),
        delivery: { channels: ['post-unaddressed'] },
      },
    ],
    ['a page about an illness', { audience: { kind: 'contextual', pageTopics: ['Diabetes', 'Islam'] } }],
    ['a street with a church in its name', { audience: area({ areas: ['Church Street', 'Temple Ward'] }) }],
  ])('%s', (_, patch) => {
    const { decision, specialCategories } = screened(patch);
    expect(['clear', 'conditional']).toContain(decision.outcome);
    expect(specialCategories).toEqual([]);
  });
});
