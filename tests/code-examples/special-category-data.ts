import { geographic, plan, source } from '../rules/cases/plans.js';
import type { CodeExample } from './example.js';

const GREETING = 'Eid Mubarak to you and your family! Please support us on Thursday.';

const PARTY_CONDITION = {
  condition: 'registered-party',
  documented: 'yes',
  necessaryForPoliticalActivities: 'yes',
  noSubstantialDamageOrDistress: 'yes',
  writtenNoticesHonoured: 'yes',
  appropriatePolicyDocument: 'yes',
} as const;

const cards = plan('list', {
  controller: { kind: 'registered-party' },
  audience: {
    sources: [source('electoral-register')],
    signals: [
      { value: 'name', kind: 'field' },
      { value: 'address', kind: 'field' },
    ],
  },
  profiling: {
    techniques: [
      {
        kind: 'name-origin-inference',
        description: 'Screens surnames for likely ethnic origin and religion',
        innovative: 'no',
      },
    ],
    accuracyChecked: 'yes',
  },
  message: { text: GREETING },
});

const GUESSED = ['ethnic-origin inferred', 'religious-or-philosophical-beliefs inferred'] as const;

/** "Special category data", p. 42 ff. */
export const specialCategoryData: readonly CodeExample[] = [
  {
    id: 'EX-12',
    title: 'Festival cards',
    section: 'Special category data',
    about:
      'A party screens surnames for origin and faith to greet only those who likely celebrate a festival',
    code: 'Not without explicit consent, however unsure the guess',
    turnsOn: ['SCD-01', 'SCD-03', 'SCD-06', 'SCD-09', 'P22-02', 'EXP-01'],
    told: [
      {
        name: 'Nobody consented',
        plan: cards(),
        outcome: ['restricted'],
        article22: ['consider', 'likely'],
        finds: ['SCD-01', 'SCD-03', 'SCD-06', 'SCD-09'],
        tells: GUESSED,
        prompts: { 'q1.sensitive-data': ['yes'], 'q3.emotive': ['no'] },
        silentOn: ['P22-*', 'EXP-*', 'REG-*'],
      },
    ],
    variants: [
      {
        name: 'The party claims its own condition, which covers opinions only',
        plan: cards({ article9Conditions: [PARTY_CONDITION] }),
        outcome: ['restricted'],
        article22: ['consider', 'likely'],
        finds: ['P22-02', 'SCD-06', 'SCD-09'],
        tells: GUESSED,
      },
      {
        name: 'People explicitly consented to just that',
        plan: cards({
          article9Conditions: [{ condition: 'explicit-consent', documented: 'yes' }],
          consents: [
            {
              scope: 'article-9',
              categories: ['ethnic-origin', 'religious-or-philosophical-beliefs'],
              obtained: 'yes',
              namesCategories: 'yes',
              recorded: 'yes',
              wording:
                'I agree that my ethnic origin and my religion are guessed from my name to send me greetings.',
            },
          ],
        }),
        outcome: ['clear', 'conditional'],
        article22: ['consider'],
        finds: ['SCD-01', 'SCD-03'],
        silentOn: ['SCD-06', 'SCD-09', 'EXP-01'],
        tells: GUESSED,
      },
      {
        name: 'Whether people consented is not known',
        plan: cards({ article9Conditions: null, consents: null }),
        outcome: ['needs-information'],
        article22: ['consider'],
        asks: { 'SCD-06': '/article9Conditions' },
        tells: GUESSED,
      },
      {
        name: 'Everybody on the register in the seat gets a card',
        plan: cards({ profiling: { techniques: [] } }),
        outcome: ['clear'],
        article22: ['unlikely'],
        silentOn: ['SCD-*', 'A22-*'],
      },
      {
        name: 'A card goes through every door in the seat',
        plan: geographic({ message: { text: GREETING } }),
        outcome: ['clear'],
        article22: ['out-of-scope', 'unlikely'],
        silentOn: ['SCD-*', 'A22-*'],
      },
    ],
  },
];
