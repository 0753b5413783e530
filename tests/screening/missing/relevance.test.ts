import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { valueOf, variablesOf, type Formula } from '../../../src/screening/missing/formula.js';
import { levelOf, relevantVariables, type Breach } from '../../../src/screening/missing/relevance.js';

const NAMES = ['a', 'b', 'c', 'd', 'e'];

const arbitraryFormula: fc.Arbitrary<Formula> = fc.letrec<{ formula: Formula }>((tie) => ({
  formula: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    fc.constantFrom(...NAMES).map((name) => ({ is: name })),
    tie('formula').map((formula) => ({ not: formula })),
    fc.array(tie('formula'), { minLength: 1, maxLength: 3 }).map((parts) => ({ all: parts })),
    fc.array(tie('formula'), { minLength: 1, maxLength: 3 }).map((parts) => ({ any: parts })),
  ),
})).formula;

const arbitraryBreaches: fc.Arbitrary<Breach[]> = fc.array(
  fc.record({ level: fc.constantFrom(1, 2, 3), when: arbitraryFormula }),
  { maxLength: 12 },
);

const everyChoice = Array.from(
  { length: 2 ** NAMES.length },
  (_, bits) => new Map(NAMES.map((name, i) => [name, (bits >> i) % 2 === 1])),
);

const worst = (breaches: readonly Breach[], choice: ReadonlyMap<string, boolean>): number =>
  Math.max(0, ...breaches.map(({ level, when }) => (valueOf(when, choice) === true ? level : 0)));

describe('the variables that matter', () => {
  it('are just those for which some choice of the others makes a difference, as trying them all shows', () => {
    fc.assert(
      fc.property(arbitraryBreaches, (breaches) => {
        const matters = NAMES.filter((name) =>
          everyChoice.some(
            (choice) =>
              worst(breaches, choice) !== worst(breaches, new Map([...choice, [name, !choice.get(name)]])),
          ),
        );
        expect([...relevantVariables(breaches)].sort()).toEqual(matters);
      }),
      { numRuns: 500 },
    );
  });

  it('are none where something as bad is certain', () => {
    const certain: Breach = { level: 3, when: true };
    expect(relevantVariables([certain, { level: 1, when: { is: 'a' } }]).size).toBe(0);
    expect([...relevantVariables([certain, { level: 3, when: { is: 'a' } }])]).toEqual([]);
  });
});

describe('the level of an outcome', () => {
  it('is known as soon as nothing that is open could change it', () => {
    fc.assert(
      fc.property(arbitraryBreaches, fc.constantFrom(...NAMES), fc.boolean(), (breaches, name, value) => {
        const level = levelOf(breaches, new Map([[name, value]]));
        const possible = everyChoice.filter((choice) => choice.get(name) === value);
        if (level !== undefined) for (const choice of possible) expect(worst(breaches, choice)).toBe(level);
      }),
    );
  });
});

it('a formula speaks of its variables, however deep they stand', () => {
  expect([...variablesOf({ all: [{ is: 'a' }, { not: { any: [{ is: 'b' }, { is: 'a' }] } }] })]).toEqual([
    'a',
    'b',
  ]);
});
