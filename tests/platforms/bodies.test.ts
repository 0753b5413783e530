import { describe, expect, it } from 'vitest';
import { PLATFORMS } from '../../src/platforms/index.js';
import { readBody } from '../../src/platforms/read-body.js';
import { PlatformScreeningRequest } from '../../src/platforms/request.js';
import { screeningOfBody } from '../../src/platforms/screen-body.js';
import { Plan } from '../../src/screening/plan.js';
import { screen } from '../../src/screening/screen.js';
import type { BodyCase } from './body-case.js';
import { BODY_CASES, TAXONOMIES } from './cases/index.js';
import { inOrder } from './in-order.js';

describe.each(PLATFORMS.map(({ id }) => id))('bodies of %s', (id) => {
  const cases = BODY_CASES.filter(({ platform }) => platform === id);

  it('are covered by eight cases at least', () => {
    expect(cases.length).toBeGreaterThanOrEqual(8);
  });

  it.each(cases)('$name', (bodyCase) => {
    const { plan, answer, excluded } = screened(bodyCase);
    expect({
      kind: plan.audience.kind,
      outcome: answer.decision.outcome,
      tells: answer.specialCategories.map(({ signal, category, basis }) => [signal.pointer, category, basis]),
      unread: answer.unread.map(({ pointer }) => pointer),
      expands: answer.expansions.map(({ pointer }) => pointer),
      policies: answer.platformPolicy.map(({ policy }) => policy),
      leavesOut: excluded,
    }).toEqual({
      kind: bodyCase.kind,
      outcome: expect.toBeOneOf([...bodyCase.inOrder]) as unknown,
      tells: bodyCase.tells.map((one) => [...one]),
      unread: [...bodyCase.unread],
      expands: [...bodyCase.expands],
      policies: [...bodyCase.policies],
      leavesOut: [...(bodyCase.leavesOut ?? [])],
    });
  });

  it.each(cases)('nothing is asked or told of a place that is not in the request: $name', (bodyCase) => {
    const { request, answer } = screened(bodyCase);
    for (const { pointer, text, start, end } of evidenceIn(answer)) {
      const value = valueAt(request, pointer);
      const stands = ['string', 'number', 'boolean'].includes(typeof value) ? String(value) : '';
      expect(stands.slice(start, end), pointer).toBe(text);
    }
    for (const { pointer } of answer.missing) expect(pointer).toMatch(/^\/(body|parent|names|context)(\/|$)/);
  });
});

function screened(bodyCase: BodyCase) {
  const platform = PLATFORMS.find(({ id }) => id === bodyCase.platform);
  if (platform === undefined) throw new Error(`No platform ${bodyCase.platform}`);
  const object = platform.objects.find((each) => each.object === bodyCase.request.object);
  if (object === undefined) throw new Error(`${platform.id} has no object ${bodyCase.request.object}`);
  const { audience, ...order } = inOrder(bodyCase.kind);
  const given = bodyCase.request.context ?? {};
  const request = PlatformScreeningRequest.parse({
    ...bodyCase.request,
    context: { ...order, ...given, audience: { ...audience, ...given.audience } },
  });
  const reading = readBody(platform, object, request, TAXONOMIES);
  expect(reading.said.refused).toEqual([]);
  const plan = Plan.parse(reading.plan);
  const { exclusions = [] } = plan.audience.kind === 'contextual' ? {} : plan.audience;
  return {
    request,
    plan,
    answer: screeningOfBody(screen(plan), platform, request, reading),
    excluded: exclusions.map(({ value }) => value),
  };
}

interface Quote {
  pointer: string;
  text: string;
  start: number;
  end: number;
}

function evidenceIn(value: unknown): Quote[] {
  if (Array.isArray(value)) return value.flatMap(evidenceIn);
  if (typeof value !== 'object' || value === null) return [];
  const isQuote = 'text' in value && 'start' in value && 'pointer' in value;
  return isQuote ? [value as Quote] : Object.values(value).flatMap(evidenceIn);
}

function valueAt(root: unknown, pointer: string): unknown {
  return pointer
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'))
    .reduce<unknown>((value, key) => (value as Record<string, unknown> | undefined)?.[key], root);
}
