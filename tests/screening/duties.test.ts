import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DUE_BY, OWNERS, type Rule } from '../../src/rules/rule.js';
import { RULES } from '../../src/rules/ruleset.js';
import { withEvidence } from '../../src/screening/evidence-request.js';
import { Plan } from '../../src/screening/plan.js';
import { screen } from '../../src/screening/screen.js';
import { OUTCOMES, type Assessment } from '../../src/screening/screening.js';
import { list } from '../rules/cases/plans.js';
import { arbitraryPlan } from './arbitrary-plan.js';

/** Duties, safeguards, and asks and stops that come down to a duty where nothing points at them. */
const canBeOwed = ({ metWhen, severity, safeguard, askWhen }: Rule) =>
  metWhen !== undefined && (severity === 'duty' || safeguard === true || askWhen !== undefined);

describe('every rule that can be owed', () => {
  it.each(RULES.filter(canBeOwed).map((rule) => [rule.id, rule] as const))(
    '%s says in one sentence what shows that it is met',
    (_, { proof, title }) => {
      expect(proof).toMatch(/^[A-Z][^.]{20,160}\.$/);
      expect(proof).not.toBe(title);
    },
  );

  it.each([
    ['CTRL-01', 'before-collection'],
    ['PURP-01', 'before-collection'],
    ['COL-04', 'at-collection'],
    ['IND-01', 'within-one-month'],
    ['PROF-09', 'within-one-month'],
    ['IND-02', 'at-first-contact'],
    ['CALL-04', 'on-request'],
    ['JC-02', undefined],
  ])('%s is due at its own time: %s', (id, due) => {
    expect(RULES.find((rule) => rule.id === id)?.due).toBe(due);
  });

  it('is due at each of the times and owed by each of the bodies that there are', () => {
    const owed = RULES.filter(canBeOwed);
    expect(new Set(owed.map(({ due }) => due ?? 'before-launch'))).toEqual(new Set(DUE_BY));
    expect(new Set(owed.map(({ owner }) => owner ?? 'campaign'))).toEqual(new Set(OWNERS));
  });
});

describe('a duty of a screening', () => {
  const objections = (plan: object) =>
    screen(Plan.parse(list(plan))).duties.find(({ rule }) => rule === 'OBJ-02');
  const word = (met: 'yes' | 'no') => ({
    attestations: [
      { rules: ['ACC-01'], met: 'yes' },
      { rules: ['OBJ-02'], met },
    ],
  });
  const SILENT = { objections: { procedure: null } };

  it.each([
    { on: 'the plan', plan: { objections: { procedure: 'yes' } }, want: { status: 'met', basis: 'plan' } },
    {
      on: 'the plan, though somebody says so too',
      plan: { objections: { procedure: 'yes' }, ...word('yes') },
      want: { status: 'met', basis: 'plan' },
    },
    {
      on: 'somebody’s word',
      plan: { ...SILENT, ...word('yes') },
      want: { status: 'met', basis: 'attestation', attestation: '/attestations/1' },
    },
    { on: 'nothing, where it is denied', plan: { ...SILENT, ...word('no') }, want: { status: 'unmet' } },
    { on: 'nothing, where nobody knows', plan: SILENT, want: { status: 'unknown' } },
  ])('rests on $on', ({ plan, want }) => {
    const { status, basis, attestation } = objections(plan) ?? {};
    expect({ status, ...(basis && { basis }), ...(attestation && { attestation }) }).toEqual(want);
  });

  it('says who owes it, by when, and what shows that it is met', () => {
    expect(objections(SILENT)).toMatchObject({
      owner: 'campaign',
      due: 'before-launch',
      evidence: RULES.find(({ id }) => id === 'OBJ-02')?.proof,
    });
  });
});

describe('the laws of evidence', () => {
  const strictness = ({ decision }: Assessment) => OUTCOMES.indexOf(decision.outcome);
  const met = fc
    .array(fc.constantFrom(...RULES.map(({ id }) => id), 'OBJ-*', 'A22-*', 'BROK-*'), {
      minLength: 1,
      maxLength: 40,
    })
    .map((rules) => [{ rules, met: 'yes' as const }]);

  it('that duties are met never makes an outcome stricter, nor any duty worse', () => {
    fc.assert(
      fc.property(arbitraryPlan, met, (plan, evidence) => {
        const [before, after] = [screen(plan), screen(withEvidence(plan, evidence))];
        expect(strictness(after)).toBeLessThanOrEqual(strictness(before));
        const statuses = new Map(before.duties.map(({ rule, status }) => [rule, status]));
        for (const { rule, status } of after.duties) {
          if (status !== 'met') expect(status, rule).toBe(statuses.get(rule));
        }
      }),
      { numRuns: 150 },
    );
  });

  it('never outweighs evidence to the contrary: what is broken stays broken, what is unmet stays unmet', () => {
    fc.assert(
      fc.property(arbitraryPlan, met, (plan, evidence) => {
        const [before, after] = [screen(plan), screen(withEvidence(plan, evidence))];
        const unmet = ({ duties }: Assessment) =>
          duties.filter(({ status }) => status === 'unmet').map(({ rule }) => rule);
        expect(after.findings).toEqual(before.findings);
        expect(unmet(after)).toEqual(unmet(before));
        expect(after.article22.questions).toEqual(before.article22.questions);
      }),
      { numRuns: 150 },
    );
  });
});
