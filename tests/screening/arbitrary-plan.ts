import fc from 'fast-check';
import { z } from 'zod';
import { Plan } from '../../src/screening/plan.js';

const WORDS: Readonly<Record<string, readonly string[]>> = {
  '/audience/signals/value': [
    'Gardening',
    'Bangladeshi community',
    'Type 2 diabetes',
    'Halal food',
    'email_sha256',
  ],
  '/audience/exclusions/value': ['Gardening', 'Methodist church members', 'Recently bereaved'],
  '/audience/seed/signals/value': ['UNISON members', 'postcode', 'Neuroticism score'],
  '/message/text': [
    'Better buses for our town. Vote on Thursday.',
    'There is no point voting this time. Stay at home on Thursday.',
    'We know where you live.',
  ],
  '/suppression/listDigest': ['5e'.repeat(32)],
  '/attestations/rules': ['OBJ-02', 'DPIA-*', 'PURP-02', 'ACC-01', 'A22-*'],
};

/** Properties that the laws leave alone, so that a plan holds no evidence which nothing could ask for again. */
const LEFT_EMPTY = /\/(name|description|wording|traits|fills|inferredCategories)$/;

/**
 * Plans of every shape that the schema allows, made from the schema itself: a new property is generated the day
 * it is added. Words come from a small pool in which some tell a special category, a circumstance or a trait.
 */
export const arbitraryPlan: fc.Arbitrary<Plan> = arbitraryOf(Plan, '').filter(
  (value): value is Plan => Plan.safeParse(value).success,
);

function arbitraryOf(schema: z.ZodType, path: string): fc.Arbitrary<unknown> {
  if (schema instanceof z.ZodOptional) return arbitraryOf(schema.unwrap() as z.ZodType, path);
  if (schema instanceof z.ZodObject) return arbitraryObject(schema, path);
  if (schema instanceof z.ZodUnion) {
    return fc.oneof(...(schema.options as z.ZodType[]).map((option) => arbitraryOf(option, path)));
  }
  if (schema instanceof z.ZodArray) {
    return fc.array(arbitraryOf(schema.element as z.ZodType, path), { maxLength: 2, minLength: 0 });
  }
  if (schema instanceof z.ZodEnum) return fc.constantFrom(...schema.options);
  if (schema instanceof z.ZodLiteral) return fc.constantFrom(...schema.values);
  if (schema instanceof z.ZodISODate) return fc.constantFrom('2026-01-10', '2026-11-30', '2026-12-24');
  if (schema instanceof z.ZodNumber) return fc.integer({ min: 1, max: 5000 });
  if (schema instanceof z.ZodString) return fc.constantFrom(...(WORDS[path] ?? ['something']));
  throw new Error(`No arbitrary for the schema at ${path}`);
}

function arbitraryObject(schema: z.ZodObject, path: string): fc.Arbitrary<unknown> {
  const properties = Object.entries(schema.shape as Record<string, z.ZodType>).map(([key, property]) => {
    const value = arbitraryOf(property, `${path}/${key}`);
    if (!(property instanceof z.ZodOptional)) return [key, value] as const;
    const empty = LEFT_EMPTY.test(`${path}/${key}`);
    return [key, empty ? fc.constant(undefined) : fc.option(value, { nil: undefined, freq: 3 })] as const;
  });
  return fc
    .record(Object.fromEntries(properties))
    .map((object) => Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined)));
}

/** A plan, and the same without one whole optional property that stands at a place. */
export interface LeftOut {
  readonly full: Plan;
  readonly pointer: string;
  readonly rest: Plan;
}

/** Leaves out one property that may be left out, other than those that a law exempts. */
export function arbitraryLeftOut(plans: fc.Arbitrary<Plan>, exempt: RegExp): fc.Arbitrary<LeftOut> {
  return plans
    .chain((full) => {
      const places = placesOf(full, '').filter((pointer) => !exempt.test(pointer));
      return fc
        .constantFrom(...(places.length > 0 ? places : ['/none']))
        .map((pointer) => ({ full, pointer, rest: without(full, pointer) }));
    })
    .filter(({ rest }) => Plan.safeParse(rest).success);
}

function placesOf(value: unknown, pointer: string): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => [
    ...(Array.isArray(value) ? [] : [`${pointer}/${key}`]),
    ...placesOf(inner, `${pointer}/${key}`),
  ]);
}

/** The plan without the property at a place. */
function without(plan: Plan, pointer: string): Plan {
  const copy = structuredClone(plan) as unknown;
  const segments = pointer.split('/').slice(1);
  const last = segments.pop() ?? '';
  const owner = segments.reduce<unknown>((at, segment) => (at as Record<string, unknown>)[segment], copy);
  delete (owner as Record<string, unknown>)[last];
  return copy as Plan;
}
