import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PLATFORMS } from '../../src/platforms/index.js';
import { readBody } from '../../src/platforms/read-body.js';
import { PlatformScreeningRequest } from '../../src/platforms/request.js';
import { Plan } from '../../src/screening/plan.js';
import { holdsContactDetails } from '../../src/screening/plan/values.js';
import { screen } from '../../src/screening/screen.js';
import type { BodyCase } from './body-case.js';
import { BODY_CASES, TAXONOMIES } from './cases/index.js';
import { inOrder } from './in-order.js';
import { insertions, type Insertion } from './insertions.js';

/** No platform has it, in whatever way its words are written. What looks like an address is refused instead. */
const key = fc
  .string({ maxLength: 12 })
  .map((rest) => `zz_${rest}`)
  .filter((name) => !holdsContactDetails(name));

const scalar = fc.oneof(
  fc.string({ maxLength: 20 }),
  fc.integer(),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.boolean(),
);
const value = fc.oneof(
  scalar,
  fc.constant(''),
  fc.array(scalar, { maxLength: 3 }),
  fc.dictionary(fc.string({ maxLength: 8 }), scalar, { maxKeys: 3 }),
);

describe.each(PLATFORMS.map(({ id }) => id))('a property that nobody knows, in a body of %s', (id) => {
  const places = BODY_CASES.filter(({ platform }) => platform === id).flatMap((bodyCase) =>
    insertions(bodyCase.request).map((insertion) => ({ bodyCase, insertion })),
  );

  it('can be put in at many places', () => {
    expect(places.length).toBeGreaterThan(20);
  });

  it('is told at its own place wherever it stands', () => {
    for (const { bodyCase, insertion } of places) expectTold(bodyCase, insertion, 'zz_new', 1);
  });

  it('is told whatever it is called and holds, and holds the outcome', () => {
    fc.assert(
      fc.property(fc.constantFrom(...places), key, value, ({ bodyCase, insertion }, name, held) => {
        expectTold(bodyCase, insertion, name, held);
        expect(outcome(bodyCase, insertion.put(name, held))).not.toBeOneOf(['clear', 'conditional']);
      }),
      { numRuns: 60 },
    );
  }, 60_000);
});

/** Where the object it stands in is unread as a whole, that is told in its place. */
function expectTold(bodyCase: BodyCase, { pointer, put }: Insertion, name: string, held: unknown): void {
  const before = unreadOf(bodyCase, bodyCase.request);
  const after = unreadOf(bodyCase, put(name, held));
  const place = pointer(name);
  const outer = before.find((told) => place.startsWith(`${told}/`));
  expect(after).toContain(outer ?? place);
}

type Request = BodyCase['request'];

function reading(bodyCase: BodyCase, request: Request) {
  const platform = PLATFORMS.find(({ id }) => id === bodyCase.platform);
  const object = platform?.objects.find((each) => each.object === request.object);
  if (platform === undefined || object === undefined) throw new Error(`No object ${request.object}`);
  const { audience, ...order } = inOrder(bodyCase.kind);
  const given = request.context ?? {};
  const whole = PlatformScreeningRequest.parse({
    ...request,
    context: { ...order, ...given, audience: { ...audience, ...given.audience } },
  });
  return readBody(platform, object, whole, TAXONOMIES);
}

const unreadOf = (bodyCase: BodyCase, request: Request): string[] =>
  reading(bodyCase, request).said.unread.map(({ pointer }) => pointer);

const outcome = (bodyCase: BodyCase, request: Request) =>
  screen(Plan.parse(reading(bodyCase, request).plan)).decision.outcome;
