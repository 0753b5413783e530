import { expect, it } from 'vitest';
import { Plan } from '../../src/screening/plan.js';
import { screen } from '../../src/screening/screen.js';
import { list, source } from '../rules/cases/plans.js';

const screened = (plan: object) => screen(Plan.parse(plan));
const told = (plan: object) => screened(plan).findings.map(({ rule }) => rule);
const owed = (plan: object, prefix: RegExp) =>
  screened(plan).duties.flatMap(({ rule, status }) =>
    prefix.test(rule) && status !== 'met' ? [`${rule} ${status}`] : [],
  );

it('data that did not come from people, who were told in time and in full, is no finding', () => {
  const kinds = ['other-body', 'public-data', 'social-media'] as const;
  const supplied = {
    checkedBeyondAssurance: 'yes',
    complianceShown: 'yes',
    consentToCampaigning: 'no',
  } as const;
  const plan = list({ audience: { sources: kinds.map((kind) => source(kind, supplied)) } });
  expect(told(plan)).toEqual([]);
  expect(owed(plan, /^(BROK|IND|COL|PUB|OWN)/)).toEqual([]);
});
