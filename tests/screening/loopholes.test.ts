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
      'an area whose homes are picked by the faith in them',
      {
        audience: area({ signals: [{ value: 'Muslim household', kind: 'attribute' }] }),
        delivery: { channels: ['post-unaddressed'] },
      },
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
    [
      'shares and ranks of whole districts',
      {
        audience: area({
          signals: [
            { value: 'Share of rented homes', kind: 'attribute' },
            { value: 'Deprivation decile', kind: 'attribute' },
          ],
        }),
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

describe('what the plan’s own words settle', () => {
  const contacts = (...signals: object[]) => ({
    kind: 'list',
    signals,
    exclusions: [],
    sources: [
      {
        kind: 'own-contacts',
        originalPurpose: 'political-campaigning',
        campaigningExpected: 'yes',
        complaints: 'no',
        told: { topics: ['political-campaigning', 'profiling'], when: 'at-collection' },
      },
    ],
  });
  const answers = (patch: object) =>
    new Map(
      screened({ declaredAnswers: {}, ...patch }).article22.questions.flatMap(({ prompts }) =>
        prompts.map(({ id, derived }) => [id, derived]),
      ),
    );

  it('people who are told when their data is collected are told before it is used, on whatever day', () => {
    const byPost = {
      launchDate: undefined,
      audience: contacts(),
      delivery: { channels: ['post-addressed'] },
    };
    expect(answers(byPost).get('q1.surprise')).toBe('no');
  });

  it('nobody is selected by the columns that say how to reach them', () => {
    const columns = ['first_name', 'email_sha256', 'mobile'].map((value) => ({ value, kind: 'field' }));
    expect(answers({ audience: contacts(...columns) }).get('q1.sensitive-data')).toBe('no');
  });

  it('a model of turnout infers whether people vote, not for whom; a model of support infers an opinion', () => {
    const found = (score: string) =>
      screened({
        audience: contacts({ value: score, kind: 'field' }),
        profiling: { techniques: [{ kind: 'propensity-score', fills: [score] }] },
      }).specialCategories.map(({ category, basis }) => `${category} ${basis}`);
    expect(found('turnout_score')).toEqual(['political-opinions proxy']);
    expect(found('labour_support_score')).toEqual(['political-opinions inferred']);
  });

  it.each([
    ['We may use what you told us about your health to invite you.', false],
    ['I agree to the terms and conditions.', true],
  ])('a consent says “%s”: is it asked which words name health? %s', (wording, isAsked) => {
    const { missing } = screened({
      audience: contacts({ value: 'diabetes', kind: 'field' }),
      article9Conditions: [{ condition: 'explicit-consent', categories: ['health'], documented: 'yes' }],
      consents: [
        {
          scope: 'article-9',
          categories: ['health'],
          obtained: 'yes',
          namesCategories: 'yes',
          recorded: 'yes',
          wording,
        },
      ],
    });
    expect(missing.some(({ pointer }) => pointer === '/consents/0/wording')).toBe(isAsked);
  });

  it('explicit consent is not asked for where another condition is claimed', () => {
    const party = {
      audience: contacts({ value: 'labour_support_score', kind: 'field' }),
      consents: undefined,
      article9Conditions: [{ condition: 'registered-party', documented: 'yes' }],
    };
    const asked = screened(party).missing.filter(({ rules }) => rules.includes('EXP-01'));
    expect(asked).toEqual([]);
  });

  it('a consent that does not name the campaign is none to having the phone numbers it bought', () => {
    const { findings } = screened({
      audience: {
        ...contacts(),
        sources: [{ kind: 'data-broker', providesContactDetails: 'yes', consentNamesCampaign: 'no' }],
      },
    });
    expect(findings.map(({ rule }) => rule)).toContain('BROK-01');
  });
});
