import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allOf, ANSWERS, anyOf, not, type Answer } from '../../src/screening/answer.js';
import { combine } from '../../src/screening/prompts.js';

const answer = fc.constantFrom(...ANSWERS);
const [Y, N, U] = ['yes', 'no', 'unknown'] as const;

describe('three-valued logic', () => {
  it.each([
    [Y, N],
    [N, Y],
    [U, U],
  ] as const)('not %s is %s', (a, want) => {
    expect(not(a)).toBe(want);
  });

  it.each([
    [Y, Y, Y, Y],
    [Y, N, Y, N],
    [Y, U, Y, U],
    [N, N, N, N],
    [N, U, U, N],
    [U, U, U, U],
  ] as const)('%s with %s: any is %s, all is %s, in either order', (a, b, any, all) => {
    expect([anyOf([a, b]), anyOf([b, a])]).toEqual([any, any]);
    expect([allOf([a, b]), allOf([b, a])]).toEqual([all, all]);
  });

  it('any of nothing is no, all of nothing is yes', () => {
    expect([anyOf([]), allOf([])]).toEqual([N, Y]);
  });

  it('filling an unknown never swaps yes and no', () => {
    fc.assert(
      fc.property(fc.array(answer), fc.nat(), fc.constantFrom<Answer>(Y, N), (answers, at, filling) => {
        const filled = answers.map((a, i) => (i === at % answers.length && a === U ? filling : a));
        for (const of of [anyOf, allOf]) {
          if (of(answers) !== U) expect(of(filled)).toBe(of(answers));
        }
      }),
    );
  });
});

describe('the answer to a prompt, from what the plan shows and what is declared', () => {
  it.each([
    // shown, declared yes, declared no, nothing declared
    [Y, Y, Y, Y],
    [U, Y, U, U],
    [N, Y, N, N],
    [undefined, Y, N, U],
  ] as const)(
    'shown %s: %s where yes is declared, %s where no is, %s where nothing is',
    (shown, yes, no, nothing) => {
      expect([combine(shown, Y), combine(shown, N), combine(shown, undefined)]).toEqual([yes, no, nothing]);
    },
  );

  it('takes a declared unknown for nothing declared', () => {
    for (const shown of [Y, U, N, undefined]) expect(combine(shown, U)).toBe(combine(shown, undefined));
  });
});
