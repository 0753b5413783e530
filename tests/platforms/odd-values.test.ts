import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PLATFORMS } from '../../src/platforms/index.js';
import type { PlatformId } from '../../src/platforms/platform.js';
import { readBody } from '../../src/platforms/read-body.js';
import { BODY_CASES } from './cases/index.js';
import { readOf } from './read.js';

const ODD = { toString: 1, valueOf: 1 };
const position = { lat: 51.50732, lon: -0.12765 };

describe('a value that is not in the form that is documented', () => {
  it.each<readonly [PlatformId, string, unknown, string]>([
    ['tiktok', 'custom-audience', { calculate_type: 'constructor' }, '/body/calculate_type'],
    ['tiktok', 'custom-audience', { calculate_type: ODD }, '/body/calculate_type'],
    ['tiktok', 'saved-audience', { gender: 'constructor' }, '/body/gender'],
    ['tiktok', 'saved-audience', { age_groups: ['toString'] }, '/body/age_groups/0'],
    ['tiktok', 'saved-audience', { age_groups: [ODD] }, '/body/age_groups/0'],
    ['tiktok', 'saved-audience', { spc_audience_age: '__proto__' }, '/body/spc_audience_age'],
    ['tiktok', 'saved-audience', { household_income: ['valueOf'] }, '/body/household_income/0'],
    ['tiktok', 'saved-audience', { device_price_ranges: [ODD, 1] }, '/body/device_price_ranges/0'],
    ['tiktok', 'saved-audience', { device_price_ranges: ['dear'] }, '/body/device_price_ranges'],
    ['tiktok', 'ad-group', { placements: [ODD] }, '/body/placements/0/toString'],
    ['tiktok', 'ad-group', { shopping_ads_retargeting_type: ODD }, '/body/shopping_ads_retargeting_type'],
    [
      'tiktok',
      'ad-group',
      { included_custom_actions: [{ code: 'constructor' }] },
      '/body/included_custom_actions/0/code',
    ],
    ['tiktok', 'custom-audience-rule', { audience_type: 'constructor' }, '/body/audience_type'],
    [
      'snapchat',
      'ad-squad',
      { targeting: { demographics: [{ operation: ODD }] } },
      '/body/targeting/demographics/0/operation',
    ],
    [
      'snapchat',
      'ad-squad',
      { targeting: { demographics: [{ min_age: ODD }] } },
      '/body/targeting/demographics/0/min_age',
    ],
    ['x', 'custom-audience', { child_segments: [{ negate: ODD }] }, '/body/child_segments/0/negate'],
    ['openrtb', 'bid-request', { site: { cattax: ODD, cat: ['IAB1'] } }, '/body/site/cattax'],
    [
      'openrtb',
      'bid-request',
      { device: { geo: { ...position, accuracy: ODD } } },
      '/body/device/geo/accuracy',
    ],
    ['openrtb', 'bid-request', { device: { geo: { ...position, type: ODD } } }, '/body/device/geo/type'],
    ['openrtb', 'bid-request', { user: { gender: 'constructor' } }, '/body/user/gender'],
  ])('of %s, in a %s, is told as unread: %j', (platform, object, body, pointer) => {
    const { unread } = readOf(platform, object, body).said;
    expect(unread.map((told) => told.pointer)).toContain(pointer);
  });
});

const anything = fc.oneof(
  fc.json({ maxDepth: 4 }).map((text): unknown => JSON.parse(text)),
  fc.constantFrom<unknown>(
    ODD,
    [ODD],
    [[ODD]],
    'constructor',
    '__proto__',
    ['toString'],
    '',
    [],
    {},
    null,
    -1,
    '{"a":',
  ),
);

const OURS: readonly PlatformId[] = ['tiktok', 'linkedin', 'snapchat', 'x', 'openrtb'];

/** Every way of putting something else in the place of one value of a body. */
function places(value: unknown, put: (other: unknown) => unknown): ((other: unknown) => unknown)[] {
  if (typeof value !== 'object' || value === null) return [put];
  const inner = Object.entries(value).flatMap(([key, held]) =>
    places(held, (other) =>
      put(
        Array.isArray(value)
          ? value.map((item: unknown, i) => (String(i) === key ? other : item))
          : { ...value, [key]: other },
      ),
    ),
  );
  return [put, ...inner];
}

describe.each(PLATFORMS.filter(({ id }) => OURS.includes(id)))('reading bodies of $id', (platform) => {
  it('never throws, whatever the body is', () => {
    fc.assert(
      fc.property(fc.constantFrom(...platform.objects), anything, (object, body) => {
        readBody(platform, object, { object: object.object, body: body as never });
      }),
    );
  });

  it('never throws, whatever stands in the place of one of its values', () => {
    for (const { request } of BODY_CASES.filter((each) => each.platform === platform.id)) {
      const object = platform.objects.find((each) => each.object === request.object);
      if (object === undefined) throw new Error(`No object ${request.object}`);
      const all = places(request.body, (other) => other);
      fc.assert(
        fc.property(fc.constantFrom(...all), anything, (put, other) => {
          readBody(platform, object, { object: request.object, body: put(other) as never });
        }),
      );
    }
  });
});
