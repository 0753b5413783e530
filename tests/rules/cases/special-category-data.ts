import type { Plan } from '../../../src/screening/plan.js';
import type { RuleCase } from './case.js';
import { contextual, list, lookalike, none, source, uploadedList, type PlanPatch } from './plans.js';

type Condition = NonNullable<Plan['article9Conditions']>[number];
type Named<Name extends Condition['condition']> = Extract<Condition, { condition: Name }>;
type Consent9 = Extract<NonNullable<Plan['consents']>[number], { scope: 'article-9' }>;
type Technique = NonNullable<NonNullable<Plan['profiling']>['techniques']>[number];

const UNSTATED = undefined as never;

const diabetes = [{ value: 'Type 2 diabetes', kind: 'segment' as const }];
const methodists = [{ value: 'Methodist church members', kind: 'segment' as const }];
/** A stand-in that the caller knows to be one. */
const kosher = (inferenceIntended?: 'yes' | 'no') => [
  {
    value: 'Shops in the kosher aisle',
    inferredCategories: ['religious-or-philosophical-beliefs' as const],
    ...(inferenceIntended && { inferenceIntended }),
  },
];

const consent = (more: Partial<Consent9> = {}): Consent9 => ({
  scope: 'article-9',
  categories: ['health'],
  obtained: 'yes',
  recorded: 'yes',
  namesCategories: 'yes',
  ...more,
});

const explicitConsent: Named<'explicit-consent'> = { condition: 'explicit-consent', documented: 'yes' };

/** People with diabetes, who gave explicit consent. */
const ill = (patch: PlanPatch<'list'> = {}) =>
  list({
    article9Conditions: [explicitConsent],
    consents: [consent()],
    ...patch,
    audience: { signals: diabetes, ...patch.audience },
  });

const partyCondition = (more: Partial<Named<'registered-party'>> = {}): Named<'registered-party'> => ({
  condition: 'registered-party',
  categories: ['political-opinions'],
  documented: 'yes',
  necessaryForPoliticalActivities: 'yes',
  noSubstantialDamageOrDistress: 'yes',
  writtenNoticesHonoured: 'yes',
  appropriatePolicyDocument: 'yes',
  ...more,
});

/** A registered party writes to its members under the registered-party condition. */
const party = (condition: Partial<Named<'registered-party'>> = {}, patch: PlanPatch<'list'> = {}) =>
  list({
    controller: { kind: 'registered-party' },
    article9Conditions: [partyCondition(condition)],
    ...patch,
    audience: { sources: [source('own-members')], ...patch.audience },
  });

const membersCondition = (
  more: Partial<Named<'members-and-contacts'>> = {},
): Named<'members-and-contacts'> => ({
  condition: 'members-and-contacts',
  categories: ['trade-union-membership'],
  documented: 'yes',
  notForProfitWithSuchAim: 'yes',
  withinLegitimateActivities: 'yes',
  membersOrRegularContactsOnly: 'yes',
  safeguards: 'yes',
  limbsEvidenced: 'yes',
  ...more,
});

type UnionPatch = Omit<PlanPatch<'list'>, 'article9Conditions'>;

/** A trade union writes to its members under the condition for members and regular contacts. */
const unionPlan = (patch: UnionPatch, condition: Partial<Named<'members-and-contacts'>>) => ({
  controller: { kind: 'trade-union' as const },
  article9Conditions: [membersCondition(condition)],
  ...patch,
  audience: { sources: [source('own-members')], ...patch.audience },
});
const union = (condition: Partial<Named<'members-and-contacts'>> = {}, patch: UnionPatch = {}) =>
  list(unionPlan(patch, condition));
const unionUpload = (patch: UnionPatch = {}) => uploadedList(unionPlan(patch, {}));

const technique = (...techniques: Technique[]): PlanPatch<'list'> => ({ profiling: { techniques } });
const nameOrigins = technique({ kind: 'name-origin-inference', fills: ['likely_origin'] });

const attest = (rule: string, met: 'yes' | 'no') => [{ rules: [rule], met }];

export const specialCategoryData: readonly RuleCase[] = [
  {
    rule: 'SCD-01',
    name: 'The list is built from postcodes, which tell nothing',
    plan: list(),
    expect: 'met',
    finding: false,
  },
  {
    rule: 'SCD-01',
    name: 'The list is built from an illness',
    plan: ill(),
    expect: 'met',
    finding: true,
    evidence: ['/audience/signals/0/value'],
  },
  {
    rule: 'SCD-01',
    name: 'People are left out by their church, which is read like choosing them by it',
    plan: list({ audience: { exclusions: methodists } }),
    expect: 'met',
    finding: true,
  },
  {
    rule: 'SCD-01',
    name: 'Somebody says that not everything is listed that the audience is built from',
    plan: list({ audience: { signals: null }, attestations: attest('SCD-01', 'no') }),
    expect: 'broken',
    evidence: ['/attestations/0/met'],
  },
  {
    rule: 'SCD-01',
    name: 'It is not said what the list is built from',
    plan: list({ audience: { signals: null } }),
    expect: 'open',
    missing: ['/audience/signals'],
  },
  {
    rule: 'SCD-01',
    name: 'It is not said what the seed is built from',
    plan: lookalike({ audience: { seed: { signals: null } } }),
    expect: 'open',
    missing: ['/audience/seed/signals'],
  },
  {
    rule: 'SCD-01',
    name: 'Topics of pages say nothing about their readers',
    plan: contextual({ audience: { pageTopics: ['Diabetes', 'Church music'] } }),
    expect: 'not-applicable',
  },

  {
    rule: 'SCD-02',
    name: 'Basis and condition are settled and written down',
    plan: ill(),
    expect: 'met',
    evidence: ['/article9Conditions/0/documented'],
  },
  {
    rule: 'SCD-02',
    name: 'No lawful basis was settled',
    plan: ill({ lawfulBases: [] }),
    expect: 'broken',
  },
  {
    rule: 'SCD-02',
    name: 'The plan itself says that there is no lawful basis',
    plan: ill({ lawfulBases: [{ use: 'all', basis: 'none' }] }),
    expect: 'broken',
    evidence: ['/lawfulBases/0/basis'],
  },
  {
    rule: 'SCD-02',
    name: 'No condition is claimed and no consent is held',
    plan: ill({ article9Conditions: [], consents: [] }),
    expect: 'broken',
    evidence: ['/audience/signals/0/value'],
  },
  {
    rule: 'SCD-02',
    name: 'A condition is claimed for another category than the one that is used',
    plan: ill({
      article9Conditions: [{ ...explicitConsent, categories: ['genetic-data'] }],
      consents: [],
    }),
    expect: 'broken',
  },
  {
    rule: 'SCD-02',
    name: 'Nobody can vouch for a condition that was not written down',
    plan: ill({
      article9Conditions: [{ condition: 'explicit-consent' }],
      attestations: attest('SCD-02', 'yes'),
    }),
    expect: 'open',
    missing: ['/article9Conditions/0/documented'],
  },
  {
    rule: 'SCD-02',
    name: 'Nothing is said of a lawful basis',
    plan: ill({ lawfulBases: null }),
    expect: 'open',
    missing: ['/lawfulBases'],
  },
  {
    rule: 'SCD-02',
    name: 'Nothing is said of conditions or consents',
    plan: ill({ article9Conditions: null, consents: null }),
    expect: 'open',
    missing: ['/article9Conditions', '/consents'],
  },
  {
    rule: 'SCD-02',
    name: 'The condition names no category while it is not said what the list is built from',
    plan: list({
      audience: { signals: null },
      article9Conditions: [{ ...explicitConsent, categories: ['health'] }],
      consents: [consent()],
    }),
    expect: 'open',
    missing: ['/audience/signals'],
  },
  {
    rule: 'SCD-02',
    name: 'Postcodes need no condition',
    plan: list(),
    expect: 'not-applicable',
  },

  {
    rule: 'SCD-03',
    name: 'A technique is built to guess where names come from',
    plan: list(nameOrigins),
    expect: 'told',
    finding: true,
    evidence: ['/profiling/techniques/0/kind'],
  },
  {
    rule: 'SCD-03',
    name: 'A stand-in was chosen in order to infer a faith',
    plan: list({ audience: { signals: kosher('yes') } }),
    expect: 'told',
    finding: true,
    evidence: ['/audience/signals/0/value'],
  },
  {
    rule: 'SCD-03',
    name: 'An illness that people stated themselves is not inferred',
    plan: ill(),
    expect: 'not-applicable',
  },
  {
    rule: 'SCD-03',
    name: 'It is not said which techniques are used',
    plan: list({ profiling: { techniques: null } }),
    expect: 'not-applicable',
    applies: 'unknown',
  },

  {
    rule: 'SCD-04',
    name: 'Somebody says that the reason for a stand-in is not known',
    plan: list({ audience: { signals: kosher() }, attestations: attest('SCD-04', 'no') }),
    expect: 'broken',
  },
  {
    rule: 'SCD-04',
    name: 'It is not said why a stand-in was chosen, and a word on the rule does not say it',
    plan: list({ audience: { signals: kosher() }, attestations: attest('SCD-04', 'yes') }),
    expect: 'open',
    finding: true,
    evidence: ['/audience/signals/0/inferredCategories/0'],
    missing: ['/audience/signals/0/inferenceIntended'],
  },
  {
    rule: 'SCD-04',
    name: 'A stand-in was not chosen for what it can tell',
    plan: list({ audience: { signals: kosher('no') } }),
    expect: 'not-applicable',
  },
  {
    rule: 'SCD-04',
    name: 'A stand-in that was chosen for the inference is no mere stand-in',
    plan: list({ audience: { signals: kosher('yes') } }),
    expect: 'not-applicable',
  },

  {
    rule: 'SCD-05',
    name: 'Guesses of origin are checked',
    plan: list({ profiling: { ...nameOrigins.profiling, accuracyChecked: 'yes' } }),
    expect: 'met',
    evidence: ['/profiling/accuracyChecked'],
  },
  {
    rule: 'SCD-05',
    name: 'Guesses of origin are not checked',
    plan: list({ profiling: { ...nameOrigins.profiling, accuracyChecked: 'no' } }),
    expect: 'broken',
    evidence: ['/profiling/techniques/0/kind', '/profiling/accuracyChecked'],
  },
  {
    rule: 'SCD-05',
    name: 'It is not said whether guesses of origin are checked',
    plan: list(nameOrigins),
    expect: 'open',
    missing: ['/profiling/accuracyChecked'],
  },
  {
    rule: 'SCD-05',
    name: 'Nothing is guessed',
    plan: list(),
    expect: 'not-applicable',
  },

  {
    rule: 'SCD-06',
    name: 'Everybody with the illness gave explicit consent',
    plan: ill(),
    expect: 'met',
    evidence: ['/audience/signals/0/value', '/consents/0/obtained'],
  },
  {
    rule: 'SCD-06',
    name: 'A registered party meets each limb of its condition for its members’ opinions',
    plan: party(),
    expect: 'met',
    evidence: ['/audience/sources/0/kind', '/controller/kind'],
  },
  {
    rule: 'SCD-06',
    name: 'A union meets each limb of the members’ condition, and keeps the list to itself',
    plan: union(),
    expect: 'met',
  },
  {
    rule: 'SCD-06',
    name: 'People with an illness are chosen, and nobody consented',
    plan: ill({ article9Conditions: [], consents: [] }),
    expect: 'broken',
    evidence: ['/audience/signals/0/value'],
  },
  {
    rule: 'SCD-06',
    name: 'People of a church are left out, and nobody consented',
    plan: list({ audience: { exclusions: methodists } }),
    expect: 'broken',
    evidence: ['/audience/exclusions/0/value'],
  },
  {
    rule: 'SCD-06',
    name: 'Consent to one category covers no other',
    plan: ill({ audience: { signals: [...diabetes, ...methodists] } }),
    expect: 'broken',
  },
  {
    rule: 'SCD-06',
    name: 'Consent under PECR is no explicit consent',
    plan: ill({
      consents: [{ scope: 'pecr', channel: 'electronic-mail', obtained: 'yes', namesController: 'yes' }],
    }),
    expect: 'broken',
  },
  {
    rule: 'SCD-06',
    name: 'A guess from names counts, however unsure it is',
    plan: list(nameOrigins),
    expect: 'broken',
    evidence: ['/profiling/techniques/0/kind'],
  },
  {
    rule: 'SCD-06',
    name: 'The members’ condition is claimed for union membership, and people are chosen by their church',
    plan: union({}, { audience: { sources: [source('regular-supporters')], signals: methodists } }),
    expect: 'broken',
  },
  {
    rule: 'SCD-06',
    name: 'It is not said which consents are held',
    plan: ill({ article9Conditions: [explicitConsent], consents: null }),
    expect: 'open',
    missing: ['/consents'],
  },
  {
    rule: 'SCD-06',
    name: 'One limb of the party’s condition is not stated',
    plan: party({ appropriatePolicyDocument: UNSTATED }),
    expect: 'open',
    missing: ['/article9Conditions/0/appropriatePolicyDocument'],
  },
  {
    rule: 'SCD-06',
    name: 'Nobody can vouch for explicit consent',
    plan: ill({ consents: null, attestations: attest('SCD-06', 'yes') }),
    expect: 'open',
    missing: ['/consents'],
  },
  {
    rule: 'SCD-06',
    name: 'Members’ opinions are covered, but it is not said what else the list is built from',
    plan: party({}, { audience: { signals: null } }),
    expect: 'open',
    missing: ['/audience/signals'],
  },
  {
    rule: 'SCD-06',
    name: 'An ad beside pages on diabetes chooses nobody',
    plan: contextual({ audience: { pageTopics: ['Diabetes'] } }),
    expect: 'not-applicable',
  },
  {
    rule: 'SCD-06',
    name: 'Health data is only held, and nobody is targeted',
    plan: none({ audience: { signals: diabetes } }),
    expect: 'not-applicable',
  },
  {
    rule: 'SCD-06',
    name: 'Postcodes tell no special category',
    plan: list(),
    expect: 'not-applicable',
  },

  {
    rule: 'SCD-07',
    name: 'Each limb of the party’s condition is stated',
    plan: party(),
    expect: 'met',
  },
  {
    rule: 'SCD-07',
    name: 'A limb that fails is stated too: the rule of that limb says so',
    plan: party({ noSubstantialDamageOrDistress: 'no' }),
    expect: 'met',
  },
  {
    rule: 'SCD-07',
    name: 'Somebody says that not each limb was looked at',
    plan: party({ appropriatePolicyDocument: UNSTATED }, { attestations: attest('SCD-07', 'no') }),
    expect: 'broken',
  },
  {
    rule: 'SCD-07',
    name: 'Two limbs of the members’ condition are not stated',
    plan: union({ withinLegitimateActivities: UNSTATED, safeguards: UNSTATED }),
    expect: 'open',
    missing: ['/article9Conditions/0/withinLegitimateActivities', '/article9Conditions/0/safeguards'],
  },
  {
    rule: 'SCD-07',
    name: 'Explicit consent is relied on, and no narrow condition',
    plan: ill(),
    expect: 'not-applicable',
  },

  {
    rule: 'SCD-08',
    name: 'Somebody vouches that fairness and necessity were weighed',
    plan: ill({ attestations: attest('SCD-08', 'yes') }),
    expect: 'met',
    evidence: ['/attestations/0/met'],
  },
  {
    rule: 'SCD-08',
    name: 'Somebody says that fairness and necessity were not weighed',
    plan: ill({ attestations: attest('SCD-*', 'no') }),
    expect: 'broken',
    evidence: ['/attestations/0/met'],
  },
  {
    rule: 'SCD-08',
    name: 'Nothing in a plan can show that it was weighed',
    plan: ill(),
    expect: 'open',
    missing: ['/attestations'],
  },
  {
    rule: 'SCD-08',
    name: 'No special category is used',
    plan: list(),
    expect: 'not-applicable',
  },

  {
    rule: 'SCD-09',
    name: 'People consented explicitly to having their origin read from their names',
    plan: list({
      ...nameOrigins,
      article9Conditions: [explicitConsent],
      consents: [consent({ categories: ['ethnic-origin'] })],
    }),
    expect: 'met',
    evidence: ['/consents/0/obtained'],
  },
  {
    rule: 'SCD-09',
    name: 'Names are screened for their origin, and nobody consented',
    plan: list(nameOrigins),
    expect: 'broken',
    evidence: ['/profiling/techniques/0/kind'],
  },
  {
    rule: 'SCD-09',
    name: 'A model guesses ethnic origin from surnames, whatever its family is called',
    plan: list(technique({ kind: 'machine-learning', description: 'Guesses ethnic origin from surnames' })),
    expect: 'broken',
    evidence: ['/profiling/techniques/0/description'],
  },
  {
    rule: 'SCD-09',
    name: 'Consent to the use of health data covers no screening of names',
    plan: list({ ...nameOrigins, consents: [consent()] }),
    expect: 'broken',
  },
  {
    rule: 'SCD-09',
    name: 'Names are screened, and it is not said which consents are held',
    plan: list({ ...nameOrigins, consents: null }),
    expect: 'open',
    missing: ['/consents'],
  },
  {
    rule: 'SCD-09',
    name: 'It is not said which techniques are used on the list',
    plan: list({ profiling: { techniques: null }, consents: null }),
    expect: 'open',
    missing: ['/profiling/techniques'],
  },
  {
    rule: 'SCD-09',
    name: 'Names are on the list, and nothing is read from them',
    plan: list({ audience: { signals: [{ value: 'full_name', kind: 'field' }] } }),
    expect: 'not-applicable',
  },

  {
    rule: 'P22-01',
    name: 'A registered party claims the condition',
    plan: party(),
    expect: 'met',
    evidence: ['/controller/kind'],
  },
  {
    rule: 'P22-01',
    name: 'A candidate who stands without a party claims the registered-party condition',
    plan: party(
      {},
      {
        controller: { kind: 'candidate' },
        audience: {
          signals: [
            { value: 'opinion', inferredCategories: ['political-opinions'], inferenceIntended: 'yes' },
          ],
        },
      },
    ),
    expect: 'broken',
    evidence: ['/controller/kind'],
  },
  {
    rule: 'P22-01',
    name: 'It is not said what kind of body claims the condition',
    plan: party(
      {},
      {
        controller: null,
        audience: {
          signals: [
            { value: 'opinion', inferredCategories: ['political-opinions'], inferenceIntended: 'yes' },
          ],
        },
      },
    ),
    expect: 'open',
    missing: ['/controller/kind'],
  },
  {
    rule: 'P22-01',
    name: 'Nobody claims the registered-party condition',
    plan: union(),
    expect: 'not-applicable',
  },

  {
    rule: 'P22-02',
    name: 'The party’s condition is claimed for political opinions alone',
    plan: party(),
    expect: 'met',
  },
  {
    rule: 'P22-02',
    name: 'The party’s condition names no category, and nothing but opinions is used',
    plan: party({ categories: UNSTATED }),
    expect: 'met',
  },
  {
    rule: 'P22-02',
    name: 'The party’s condition is claimed for health, and people are chosen by an illness',
    plan: party({ categories: ['political-opinions', 'health'] }, { audience: { signals: diabetes } }),
    expect: 'broken',
    evidence: ['/audience/signals/0/value'],
  },
  {
    rule: 'P22-02',
    name: 'The party’s condition names no category, and people are chosen by their church too',
    plan: party({ categories: UNSTATED }, { audience: { signals: methodists } }),
    expect: 'broken',
    evidence: ['/audience/signals/0/value'],
  },
  {
    rule: 'P22-02',
    name: 'The party’s condition names no category, and it is not said what the list is built from',
    plan: party({ categories: UNSTATED }, { audience: { signals: null } }),
    expect: 'open',
    missing: ['/audience/signals'],
  },
  {
    rule: 'P22-02',
    name: 'No special category is used, so no condition is needed',
    plan: party({}, { audience: { sources: [source('own-contacts')] } }),
    expect: 'not-applicable',
  },

  ...limb({
    rule: 'P22-03',
    property: 'necessaryForPoliticalActivities',
    yes: 'The party’s surveys cannot do without opinion data',
    no: 'The party could reach its aim without opinion data',
    unknown: 'It is not said why the party needs opinion data',
  }),
  ...limb({
    rule: 'P22-04',
    property: 'noSubstantialDamageOrDistress',
    yes: 'Distress was assessed as unlikely',
    no: 'The party’s own assessment expects distress',
    unknown: 'It is not said whether distress was assessed',
  }),
  ...limb({
    rule: 'P22-05',
    property: 'writtenNoticesHonoured',
    yes: 'A process catches written notices to stop',
    no: 'Written notices to stop are not acted on',
    unknown: 'It is not said what becomes of written notices to stop',
  }),
  ...limb({
    rule: 'P22-06',
    property: 'appropriatePolicyDocument',
    yes: 'The party has an appropriate policy document',
    no: 'The party has no appropriate policy document',
    unknown: 'It is not said whether there is an appropriate policy document',
  }),
  {
    rule: 'P22-06',
    name: 'Somebody vouches for the policy document',
    plan: party({ appropriatePolicyDocument: UNSTATED }, { attestations: attest('P22-*', 'yes') }),
    expect: 'met',
    evidence: ['/attestations/0/met'],
  },

  ...membersLimb({
    rule: 'NFP-01',
    property: 'notForProfitWithSuchAim',
    yes: 'A trade union is not for profit and has a union’s aim',
    no: 'The body says that it has no such aim',
    unknown: 'It is not said what the body is for',
  }),
  {
    rule: 'NFP-01',
    name: 'A company claims the members’ condition, whatever it says of its aim',
    plan: union(
      {},
      {
        controller: { kind: 'commercial' },
        audience: { signals: diabetes },
      },
    ),
    expect: 'broken',
    evidence: ['/controller/kind'],
  },
  ...membersLimb({
    rule: 'NFP-02',
    property: 'withinLegitimateActivities',
    yes: 'Campaigning for its members is within the union’s purposes',
    no: 'The union’s rules do not allow for this',
    unknown: 'It is not said whether this is within the union’s purposes',
  }),
  ...membersLimb({
    rule: 'NFP-03',
    property: 'membersOrRegularContactsOnly',
    yes: 'Only members are on the union’s list',
    no: 'Prospects are on the union’s list too',
    unknown: 'It is not said who is on the union’s list beside its members',
  }),
  {
    rule: 'NFP-03',
    name: 'A lookalike of members is made of strangers, whatever is stated',
    plan: lookalike({
      controller: { kind: 'trade-union' },
      article9Conditions: [membersCondition()],
      audience: { seed: { sources: [source('own-members')] } },
    }),
    expect: 'broken',
    evidence: ['/audience/kind'],
  },
  {
    rule: 'NFP-03',
    name: 'The union’s own contacts are on the list, all of them in regular contact, as it says',
    plan: union({}, { audience: { sources: [source('own-members'), source('own-contacts')] } }),
    expect: 'met',
  },
  {
    rule: 'NFP-03',
    name: 'Everybody on the list was bought, whatever is stated',
    plan: union(
      {},
      { audience: { sources: [source('data-broker')], signals: [{ value: 'UNISON members' }] } },
    ),
    expect: 'broken',
    evidence: ['/audience/sources/0/kind'],
  },
  {
    rule: 'NFP-03',
    name: 'Bought data stands beside the members, and may add people or only facts',
    plan: union({}, { audience: { sources: [source('own-members'), source('data-broker')] } }),
    expect: 'open',
    missing: ['/audience/sources/1/kind'],
  },
  ...membersLimb({
    rule: 'NFP-04',
    property: 'safeguards',
    yes: 'Access is restricted and members can opt out',
    no: 'There are no safeguards for the members’ data',
    unknown: 'Nothing is said of safeguards for the members’ data',
  }),
  {
    rule: 'NFP-05',
    name: 'The members’ list does not leave the union',
    plan: union(),
    expect: 'met',
  },
  {
    rule: 'NFP-05',
    name: 'Members consented explicitly to passing their data to the platform',
    plan: unionUpload({
      consents: [{ scope: 'disclosure', recipient: 'Meta', obtained: 'yes', recorded: 'yes' }],
    }),
    expect: 'met',
    evidence: ['/consents/0/obtained'],
  },
  {
    rule: 'NFP-05',
    name: 'The members’ list is uploaded to a platform, and nobody consented to that',
    plan: unionUpload(),
    expect: 'broken',
    evidence: ['/audience/platform/name'],
  },
  {
    rule: 'NFP-05',
    name: 'The members’ list is uploaded, and it is not said what they consented to',
    plan: unionUpload({ consents: null }),
    expect: 'open',
    missing: ['/consents'],
  },
  {
    rule: 'NFP-05',
    name: 'Data of people who gave explicit consent does not rest on the members’ condition',
    plan: ill(),
    expect: 'not-applicable',
  },
  ...membersLimb({
    rule: 'NFP-06',
    property: 'limbsEvidenced',
    yes: 'There is evidence for each limb',
    no: 'There is no evidence for the limbs',
    unknown: 'It is not said whether the limbs can be evidenced',
  }),

  {
    rule: 'EXP-01',
    name: 'The consent names health and is on record',
    plan: ill(),
    expect: 'met',
    evidence: ['/consents/0/namesCategories', '/consents/0/recorded'],
  },
  {
    rule: 'EXP-01',
    name: 'The quoted words speak of the illness, but nobody says that they consent to its use',
    plan: ill({
      consents: [
        consent({
          namesCategories: UNSTATED,
          wording: 'I agree that you use my diabetes diagnosis to choose messages about the NHS.',
        }),
      ],
    }),
    expect: 'open',
    missing: ['/consents/0/namesCategories'],
  },
  {
    rule: 'EXP-01',
    name: 'The consent speaks of personal data in general',
    plan: ill({ consents: [consent({ namesCategories: 'no' })] }),
    expect: 'broken',
    evidence: ['/consents/0/namesCategories'],
  },
  {
    rule: 'EXP-01',
    name: 'The consents were not recorded',
    plan: ill({ consents: [consent({ recorded: 'no' })] }),
    expect: 'broken',
    evidence: ['/consents/0/recorded'],
  },
  {
    rule: 'EXP-01',
    name: 'Explicit consent is the condition, and no consent is held',
    plan: ill({ consents: [] }),
    expect: 'broken',
  },
  {
    rule: 'EXP-01',
    name: 'Data on an illness is only held, under a consent that people refused',
    plan: none({
      article9Conditions: [explicitConsent],
      consents: [consent({ obtained: 'no' })],
      audience: { signals: diabetes },
    }),
    expect: 'broken',
  },
  {
    rule: 'EXP-01',
    name: 'A further consent that nothing here rests on was not recorded',
    plan: ill({
      consents: [consent(), consent({ categories: ['genetic-data'], namesCategories: 'no', recorded: 'no' })],
    }),
    expect: 'met',
  },
  {
    rule: 'EXP-01',
    name: 'The quoted words do not show what the declared yes claims, and nobody can vouch for it',
    plan: ill({
      consents: [consent({ wording: 'I am happy to hear from you about our work.' })],
      attestations: attest('EXP-01', 'yes'),
    }),
    expect: 'open',
    missing: ['/consents/0/wording'],
  },
  {
    rule: 'EXP-01',
    name: 'It is not said whether the consents are on record',
    plan: ill({ consents: [consent({ recorded: UNSTATED })] }),
    expect: 'open',
    missing: ['/consents/0/recorded'],
  },
  {
    rule: 'EXP-01',
    name: 'A party relies on its own condition, and on no consent',
    plan: party(),
    expect: 'not-applicable',
  },
];

interface Limb<Property> {
  readonly rule: string;
  readonly property: Property;
  readonly yes: string;
  readonly no: string;
  readonly unknown: string;
}

type LimbOf<Name extends Condition['condition']> = Exclude<
  keyof Named<Name>,
  'condition' | 'categories' | 'documented'
>;

/** The limbs of the registered-party condition are stated one like the other. */
function limb({ rule, property, ...names }: Limb<LimbOf<'registered-party'>>): RuleCase[] {
  const pointer = `/article9Conditions/0/${property}`;
  return [
    { rule, name: names.yes, plan: party(), expect: 'met', evidence: [pointer] },
    { rule, name: names.no, plan: party({ [property]: 'no' }), expect: 'broken', evidence: [pointer] },
    { rule, name: names.unknown, plan: party({ [property]: UNSTATED }), expect: 'open', missing: [pointer] },
    {
      rule,
      name: `A union claims the condition for its members, not the one of ${rule}`,
      plan: union(),
      expect: 'not-applicable',
    },
  ];
}

/** The limbs of the members-and-contacts condition, likewise. */
function membersLimb({ rule, property, ...names }: Limb<LimbOf<'members-and-contacts'>>): RuleCase[] {
  const pointer = `/article9Conditions/0/${property}`;
  return [
    { rule, name: names.yes, plan: union(), expect: 'met', evidence: [pointer] },
    { rule, name: names.no, plan: union({ [property]: 'no' }), expect: 'broken', evidence: [pointer] },
    { rule, name: names.unknown, plan: union({ [property]: UNSTATED }), expect: 'open', missing: [pointer] },
    {
      rule,
      name: `A party claims its own condition, not the one of ${rule}`,
      plan: party(),
      expect: 'not-applicable',
    },
  ];
}
