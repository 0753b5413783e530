import { plan, source, type PlanPatch } from '../rules/cases/plans.js';
import type { CodeExample } from './example.js';

const SECTION = 'Personal data';

/** The registered-party condition with every limb shown. */
const PARTY_CONDITION = {
  condition: 'registered-party',
  documented: 'yes',
  necessaryForPoliticalActivities: 'yes',
  noSubstantialDamageOrDistress: 'yes',
  writtenNoticesHonoured: 'yes',
  appropriatePolicyDocument: 'yes',
} as const;

const scored = plan('list', {
  controller: { kind: 'registered-party' },
  audience: {
    sources: [source('electoral-register'), source('public-data')],
    signals: [
      { value: 'name', kind: 'field' },
      { value: 'address', kind: 'field' },
      { value: 'supportScore%', kind: 'field' },
    ],
  },
  profiling: {
    techniques: [
      {
        kind: 'propensity-score',
        description: 'Gives each elector a percentage: how likely they are to support us',
        fills: ['supportScore%'],
        innovative: 'no',
      },
      { kind: 'data-matching', description: 'Joins district data to names and addresses', innovative: 'no' },
    ],
    accuracyChecked: 'yes',
  },
  article9Conditions: [PARTY_CONDITION],
});

const AREA_SCORE: PlanPatch<'geographic'> = {
  controller: { kind: 'registered-party' },
  audience: {
    areas: ['North ward', 'South ward'],
    linkedToPeople: 'no',
    sources: [source('public-data', { inferences: 'not-tied-to-people' })],
    signals: [
      { value: 'districtCode', kind: 'field' },
      { value: 'likelySupport%', kind: 'field' },
    ],
  },
  profiling: {
    techniques: [
      {
        kind: 'propensity-score',
        description: 'Ranks whole districts by likely support',
        fills: ['likelySupport%'],
      },
    ],
    accuracyChecked: 'yes',
  },
};
const districts = plan('geographic', AREA_SCORE);

/** "Personal data", p. 16 ff. */
export const personalData: readonly CodeExample[] = [
  {
    id: 'EX-04',
    title: 'Support scores on named electors',
    section: SECTION,
    about:
      'A party joins what it infers of a district to the register and gives each elector a support score',
    code: 'The scores are personal data',
    turnsOn: ['PD-02', 'PD-04', 'PROF-01', 'P22-01', 'P22-02', 'P22-03', 'P22-04', 'P22-05', 'P22-06'],
    told: [
      {
        name: 'The party shows each limb of the condition for registered parties',
        plan: scored(),
        outcome: ['clear', 'conditional'],
        article22: ['consider'],
        finds: ['PD-04', 'PROF-01', 'SCD-03'],
        tells: ['political-opinions inferred'],
        prompts: { 'q1.sensitive-data': ['yes'] },
        dpia: ['DPIA-07'],
        silentOn: ['PD-05', 'P22-*', 'SCD-06'],
      },
    ],
    variants: [
      {
        name: 'Whether it has a policy document is not known',
        plan: scored({
          article9Conditions: [{ ...PARTY_CONDITION, appropriatePolicyDocument: 'unknown' }],
        }),
        outcome: ['needs-information'],
        article22: ['consider'],
        finds: ['PD-04'],
        asks: { 'P22-06': '/article9Conditions/0/appropriatePolicyDocument' },
        tells: ['political-opinions inferred'],
      },
      {
        name: 'It has no policy document',
        plan: scored({ article9Conditions: [{ ...PARTY_CONDITION, appropriatePolicyDocument: 'no' }] }),
        outcome: ['restricted'],
        article22: ['consider'],
        finds: ['PD-04', 'P22-06', 'SCD-06'],
        tells: ['political-opinions inferred'],
      },
      {
        name: 'A campaigner that is no registered party claims its condition',
        plan: scored({ controller: { kind: 'non-party-campaigner' } }),
        outcome: ['restricted'],
        article22: ['consider'],
        finds: ['PD-04', 'P22-01'],
        tells: ['political-opinions inferred'],
      },
    ],
  },
  {
    id: 'EX-05',
    title: 'Scores for districts only',
    section: SECTION,
    about: 'A supplier ranks whole districts by likely support and ties nothing to names or addresses',
    code: 'The scores are not personal data',
    turnsOn: ['PD-05', 'PD-06', 'BROK-04'],
    told: [
      {
        name: 'Leaflets go to every door of a district',
        plan: districts(),
        outcome: ['clear'],
        article22: ['out-of-scope', 'unlikely'],
        finds: ['PD-05', 'PD-06'],
        silentOn: ['PD-01', 'PD-02', 'PD-04', 'PROF-*', 'SCD-*', 'DPIA-*', 'BROK-*'],
        dpia: [],
      },
    ],
    variants: [
      {
        name: 'The score is appended to people',
        plan: districts({ audience: { linkedToPeople: 'yes' } }),
        outcome: ['restricted'],
        article22: ['consider'],
        finds: ['PD-01', 'PD-04', 'SCD-06'],
        silentOn: ['PD-05'],
        tells: ['political-opinions inferred'],
      },
      {
        name: 'Nobody has said whether the score is appended to people',
        plan: districts({ audience: { linkedToPeople: 'unknown' } }),
        outcome: ['needs-information'],
        article22: ['undetermined'],
        silentOn: ['PD-05'],
        asks: { 'SCD-06': '/audience/linkedToPeople' },
        mayTell: ['political-opinions inferred'],
      },
    ],
  },
];
