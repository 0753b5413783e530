import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Plan } from '../../src/screening/plan.js';
import { screen } from '../../src/screening/screen.js';
import { OUTCOMES, type Assessment } from '../../src/screening/screening.js';
import { arbitraryLeftOut, arbitraryPlan } from './arbitrary-plan.js';

const strictness = ({ decision }: Assessment) => OUTCOMES.indexOf(decision.outcome);
const NEEDS_INFORMATION = OUTCOMES.indexOf('needs-information');

const prompts = ({ article22 }: Assessment) => article22.questions.flatMap((question) => question.prompts);

/**
 * A caller may declare what the plan contradicts. Taking the contradicting part away then leaves the declaration
 * standing, by the table of answers; so the laws are stated for plans that agree with themselves.
 */
function inAgreement({ ...plan }: Plan): Plan {
  if (plan.audience.kind === 'geographic') {
    const { linkedToPeople: _, ...audience } = plan.audience;
    plan.audience = audience;
  }
  if (plan.suppression !== undefined && plan.objections !== undefined) {
    const { removedFromAudience: _, suppressionListUsed: __, ...objections } = plan.objections;
    plan.objections = objections;
  }
  const { declaredAnswers, ...rest } = plan;
  if (declaredAnswers === undefined) return plan;
  const shown = new Map(
    prompts(screen(rest as Plan)).map(({ id, answer, derived }) => [id, derived ?? answer]),
  );
  const kept = Object.entries(declaredAnswers).filter(
    ([id, declared]) => shown.get(id as never) === declared || !derives(rest as Plan, id),
  );
  return { ...rest, declaredAnswers: Object.fromEntries(kept) };
}

const derives = (plan: Plan, id: string): boolean =>
  prompts(screen(plan)).some((prompt) => prompt.id === id && prompt.derived !== undefined);

/**
 * Named exceptions: human involvement is presumed absent, other reasons for an effect count as stated, and the kind of
 * a signal only tells how to read it.
 */
const EXEMPT = /^\/(humanInvolvement|effect)(\/|$)|^\/audience\/.*(signals|exclusions)\/\d+\/kind$/;

const leftOut = arbitraryLeftOut(arbitraryPlan.map(inAgreement), EXEMPT);

describe('the laws of a screening', () => {
  it('leaving out a whole optional property is never more lenient, and moves answers only to unknown', () => {
    fc.assert(
      fc.property(leftOut, ({ full, rest, pointer }) => {
        const [before, after] = [screen(full), screen(rest)];
        // Out of scope, a prompt answered yes makes a DPIA a duty, but no prompt is asked for.
        const unasked =
          before.article22.applies === 'out-of-scope' && before.decision.outcome === 'conditional';
        fc.pre(!unasked);
        expect(
          strictness(after),
          `${before.decision.outcome} became ${after.decision.outcome} without ${pointer}`,
        ).toBeGreaterThanOrEqual(Math.min(strictness(before), NEEDS_INFORMATION));
        const moved = prompts(after).filter(({ answer }, i) => answer !== prompts(before)[i]?.answer);
        expect(
          moved.filter(({ answer }) => answer !== 'unknown').map(({ id }) => id),
          `moved without ${pointer}`,
        ).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  it('filling an unknown never swaps yes and no', () => {
    fc.assert(
      fc.property(leftOut, ({ full, rest, pointer }) => {
        const filled = prompts(screen(full));
        for (const [i, { id, answer }] of prompts(screen(rest)).entries()) {
          if (answer !== 'unknown') expect(filled[i]?.answer, `${id} after filling ${pointer}`).toBe(answer);
        }
      }),
      { numRuns: 150 },
    );
  });

  it('the order of properties changes nothing at all', () => {
    fc.assert(
      fc.property(arbitraryPlan, (plan) => {
        expect(JSON.stringify(screen(reversedKeys(plan)))).toBe(JSON.stringify(screen(plan)));
      }),
      { numRuns: 100 },
    );
  });

  it('the order of a list changes no answer', () => {
    fc.assert(
      fc.property(arbitraryPlan, (plan) => {
        expect(answers(screen(reversedLists(plan)))).toEqual(answers(screen(plan)));
      }),
      { numRuns: 150 },
    );
  });

  it('the same plan gives the same bytes', () => {
    fc.assert(
      fc.property(arbitraryPlan, (plan) => {
        expect(JSON.stringify(screen(structuredClone(plan)))).toBe(JSON.stringify(screen(plan)));
      }),
      { numRuns: 100 },
    );
  });

  it('evidence quotes the plan: the text stands at its place, between its offsets', () => {
    fc.assert(
      fc.property(arbitraryPlan, (plan) => {
        const { findings, article22, specialCategories } = screen(plan);
        const all = [...findings, ...specialCategories, ...prompts({ article22 } as Assessment)];
        for (const { pointer, text, start, end } of all.flatMap(({ evidence }) => evidence)) {
          expect(String(valueAt(plan, pointer ?? '')).slice(start, end), pointer).toBe(text);
        }
      }),
      { numRuns: 150 },
    );
  });
});

const answers = (screening: Assessment) => ({
  outcome: screening.decision.outcome,
  applies: screening.article22.applies,
  prompts: prompts(screening).map(({ id, answer }) => [id, answer]),
  findings: screening.findings.map(({ rule }) => rule),
  duties: screening.duties.map(({ rule, status }) => [rule, status]),
  dpia: screening.dpia,
});

function reversedKeys<T>(value: T): T {
  if (Array.isArray(value)) return value.map(reversedKeys) as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, inner]) => [key, reversedKeys(inner)]),
  ) as T;
}

function reversedLists<T>(value: T): T {
  if (Array.isArray(value)) return value.map(reversedLists).reverse() as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, reversedLists(inner)])) as T;
}

function valueAt(plan: Plan, pointer: string): unknown {
  return pointer
    .split('/')
    .slice(1)
    .reduce<unknown>((at, segment) => (at as Record<string, unknown>)[segment], plan);
}
