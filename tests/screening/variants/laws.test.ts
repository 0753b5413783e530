import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Plan } from '../../../src/screening/plan.js';
import { screen } from '../../../src/screening/screen.js';
import { inOrder, withChanges } from '../../../src/screening/variants/change.js';
import { variantsOf } from '../../../src/screening/variants/variants-of.js';
import { list, lookalike, segments, source } from '../../rules/cases/plans.js';
import { arbitraryPlan } from '../arbitrary-plan.js';

/** Sound plans with some things wrong that can be changed, so that many variants come of them. */
const faulty = fc
  .record({
    base: fc.constantFrom('list', 'lookalike', 'segments'),
    signals: fc.uniqueArray(
      fc.constantFrom('Type 2 diabetes', 'Gardening', 'Recently bereaved', 'Neuroticism score', 'Halal food'),
      { minLength: 1, maxLength: 4 },
    ),
    exclusions: fc.subarray(['Methodist church members', 'Golf']),
    techniques: fc.subarray(['psychometric', 'name-origin-inference', 'clustering'] as const),
    channels: fc.subarray(['email', 'text-message', 'post-addressed'] as const, { minLength: 1 }),
    broker: fc.boolean(),
    objectors: fc.constantFrom('yes', 'no', 'unknown'),
    covert: fc.subarray(['hidden-sponsor', 'fake-accounts'] as const),
    sponsorShown: fc.constantFrom('yes', 'no'),
    mitigations: fc.constantFrom<[] | null>([], null),
  })
  .map(({ base, signals, exclusions, techniques, channels, broker, objectors, covert, ...more }) => {
    const common = {
      profiling: { techniques: techniques.map((kind) => ({ kind })) },
      message: { sponsorShown: more.sponsorShown },
      objections: { removedFromAudience: objectors },
      dpia: { mitigations: more.mitigations },
    };
    const named = (values: readonly string[]) => values.map((value) => ({ value, kind: 'segment' as const }));
    const audience = { signals: named(signals), exclusions: named(exclusions) };
    if (base === 'segments') return segments({ ...common, audience, delivery: { techniques: covert } });
    if (base === 'lookalike') return lookalike({ ...common, audience, delivery: { techniques: covert } });
    const bought = broker ? [source('data-broker', { checkedBeyondAssurance: 'no' })] : [];
    return list({
      ...common,
      audience: { ...audience, sources: [source('canvass'), ...bought] },
      delivery: { channels, techniques: covert },
    });
  })
  .map((body) => Plan.parse(body));

const plans = fc.oneof({ weight: 3, arbitrary: faulty }, { weight: 1, arbitrary: arbitraryPlan });

/** Places at which a plan only tells what is so in the world. */
const FORBIDDEN =
  /^\/(consents|attestations|declaredAnswers|dpia|humanInvolvement|safeguards|effect|people|article9Conditions|lawfulBases|controller|suppliers|campaign|launchDate|ownPages|audience\/(seed\/)?name|audience\/kind)(\/|$)|\/told(\/|$)|^\/message\/(?!sponsorShown$)|^\/objections\/(?!removedFrom)/;

/** The places that a change may touch at all. */
const ALLOWED =
  /^(\/audience\/(seed\/)?(signals|exclusions|sources)\/\d+|\/profiling\/techniques\/\d+|\/delivery\/(channels|techniques|deviceTechnologies)\/\d+|\/delivery\/(frequency|timing)|\/message(\/sponsorShown)?|\/objections\/removedFrom(Audience|Seed|Profiling))$/;

const runs = { numRuns: 8 };

describe('laws of variants', () => {
  it('each comes to what it says when its changes are made and the plan is screened', () => {
    fc.assert(
      fc.property(plans, (plan) => {
        const before = screen(plan).decision.outcome;
        const answer = variantsOf(plan);
        expect(answer.outcome).toBe(before);
        for (const { changes, outcome } of answer.variants) {
          const changed = Plan.parse(withChanges(plan, changes));
          expect(screen(changed).decision.outcome).toBe(outcome);
          expect(outcome).not.toBe('restricted');
        }
      }),
      runs,
    );
  }, 120_000);

  it('none touches a place that tells what is so in the world', () => {
    fc.assert(
      fc.property(plans, (plan) => {
        for (const { pointer, op, value } of variantsOf(plan).variants.flatMap(({ changes }) => changes)) {
          expect(pointer).not.toMatch(FORBIDDEN);
          expect(pointer).toMatch(ALLOWED);
          expect(value === undefined).toBe(op === 'remove');
        }
      }),
      runs,
    );
  }, 120_000);

  it('there are five at most, the fewest changes first, none part of another, or a reason why none', () => {
    fc.assert(
      fc.property(plans, (plan) => {
        const { variants, why } = variantsOf(plan);
        expect(variants.length).toBeLessThanOrEqual(5);
        expect(why === undefined).toBe(variants.length > 0);
        const sizes = variants.map(({ changes }) => changes.length);
        expect(sizes).toEqual([...sizes].sort((a, b) => a - b));
        const places = variants.map(({ changes }) => changes.map(({ op, pointer }) => `${op} ${pointer}`));
        for (const [i, some] of places.entries()) {
          const within = places.filter((other, j) => i !== j && some.every((place) => other.includes(place)));
          expect(within).toEqual([]);
        }
      }),
      runs,
    );
  }, 120_000);

  it('the order of lists does not matter', () => {
    fc.assert(
      fc.property(plans, (plan) => {
        const words = (answer: ReturnType<typeof variantsOf>) =>
          answer.variants.map(({ changes, ...rest }) => ({
            ...rest,
            changes: changes.map(({ text }) => text).sort(),
          }));
        expect(words(variantsOf(reversed(plan) as Plan))).toEqual(words(variantsOf(plan)));
      }),
      runs,
    );
  }, 120_000);

  it('leaves the plan as it was', () => {
    fc.assert(
      fc.property(faulty, (plan) => {
        const before = JSON.stringify(plan);
        variantsOf(plan);
        expect(JSON.stringify(plan)).toBe(before);
      }),
      { numRuns: 5 },
    );
  }, 60_000);
});

describe('changes are made one after the other', () => {
  it('of a list, the last item goes first', () => {
    const plan = Plan.parse({
      audience: { kind: 'segments', signals: 'abcdefghijkl'.split('').map((value) => ({ value })) },
    });
    const gone = [2, 10, 0].map((i) => ({
      op: 'remove' as const,
      pointer: `/audience/signals/${i}`,
      text: 'Leave it out',
    }));
    const changed = Plan.parse(withChanges(plan, inOrder(gone)));
    expect(
      changed.audience.kind === 'segments' && changed.audience.signals?.map(({ value }) => value).join(''),
    ).toBe('bdefghijl');
  });
});

function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed).reverse();
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, reversed(inner)]));
}
