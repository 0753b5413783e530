import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Plan } from '../../../src/screening/plan.js';
import { screen } from '../../../src/screening/screen.js';
import { arbitraryLeftOut, arbitraryPlan } from '../arbitrary-plan.js';
import { list, segments, uploadedList } from '../../rules/cases/plans.js';

const screened = (plan: object) => screen(Plan.parse(plan));
const rows = (plan: object) => screened(plan).missing;

/** A plan that fills a place of another, as an answer to a missing fact would. */
function answered(plan: object, pointer: string, rule: string, answer: 'yes' | 'no'): object {
  if (pointer === '/attestations')
    return {
      ...plan,
      attestations: [...((plan as Plan).attestations ?? []), { rules: [rule], met: answer }],
    };
  const put = (value: unknown, [key = '', ...rest]: readonly string[]): unknown => {
    if (key === '') return answer;
    if (Array.isArray(value))
      return value.map((item: unknown, i) => (String(i) === key ? put(item, rest) : item));
    const object = (value ?? {}) as Record<string, unknown>;
    return { ...object, [key]: put(object[key], rest) };
  };
  return put(plan, pointer.split('/').slice(1)) as object;
}

describe('what is still worth asking', () => {
  it.each<[string, object, string]>([
    [
      'whether objectors were taken out decides alone',
      list({ objections: { removedFromAudience: 'unknown' } }),
      '/objections/removedFromAudience',
    ],
    [
      'whether the list was assessed decides what to do next',
      uploadedList({ audience: { name: 'Petition', assessedForInferences: null } }),
      '/audience/assessedForInferences',
    ],
    [
      'a prompt that nobody answered',
      segments({ declaredAnswers: { 'q3.autonomy': null } }),
      '/declaredAnswers/q3.autonomy',
    ],
  ])('%s', (_, plan, pointer) => {
    expect(rows(plan).map((row) => row.pointer)).toContain(pointer);
  });

  it('says what either answer would do, and marks the first fact that decides alone', () => {
    const [first] = rows(list({ objections: { removedFromAudience: 'unknown' } }));
    expect(first).toMatchObject({
      pointer: '/objections/removedFromAudience',
      ifNo: { outcome: 'restricted', breaks: ['OBJ-01', 'POST-01'] },
      ifYes: { settles: ['OBJ-01', 'POST-01'] },
      decides: true,
    });
  });

  it('asks nothing of a plan that is restricted whatever is answered', () => {
    const plan = list({ objections: { removedFromAudience: 'no' }, declaredAnswers: null });
    expect(screened(plan).decision.outcome).toBe('restricted');
    expect(rows(plan)).toEqual([]);
  });

  it('asks a list as the question that the rule puts', () => {
    const [row] = rows(list({ audience: { sources: null } })).filter(
      ({ pointer }) => pointer === '/audience/sources',
    );
    expect(row?.question).toMatch(/\?$/);
    expect(row?.ifYes).toBeUndefined();
  });
});

describe('laws', () => {
  it('an answer that is said to settle the outcome does', () => {
    fc.assert(
      fc.property(arbitraryPlan, (plan) => {
        for (const { pointer, rule, ifYes, ifNo } of screen(plan).missing.slice(0, 8))
          for (const [answer, effect] of [
            ['yes', ifYes],
            ['no', ifNo],
          ] as const) {
            if (effect?.outcome === undefined) continue;
            const then = Plan.safeParse(answered(plan, pointer, rule, answer));
            if (then.success)
              expect(screen(then.data).decision.outcome, `${answer} at ${pointer}`).toBe(effect.outcome);
          }
      }),
      { numRuns: 60 },
    );
  });

  it('where nothing is asked, filling in anything that was left out changes nothing', () => {
    fc.assert(
      fc.property(
        arbitraryLeftOut(arbitraryPlan, /^\/(humanInvolvement|effect|attestations)/),
        ({ full, rest, pointer }) => {
          const before = screen(rest);
          fc.pre(before.missing.length === 0);
          expect(screen(full).decision.outcome, `filled ${pointer}`).toBe(before.decision.outcome);
        },
      ),
      { numRuns: 100 },
    );
  });

  it('only one fact is marked as deciding alone, and each place is asked once', () => {
    fc.assert(
      fc.property(arbitraryPlan, (plan) => {
        const { missing } = screen(plan);
        expect(missing.filter(({ decides }) => decides).length).toBeLessThanOrEqual(1);
        const places = missing.map(({ pointer, rule }) =>
          pointer === '/attestations' ? pointer + rule : pointer,
        );
        expect(new Set(places).size).toBe(places.length);
      }),
      { numRuns: 60 },
    );
  });
});
