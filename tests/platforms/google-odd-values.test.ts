import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { googleAds } from '../../src/platforms/google-ads/index.js';
import { googleDataManager } from '../../src/platforms/google-data-manager/index.js';
import type { Platform } from '../../src/platforms/platform.js';
import { policyFindings } from '../../src/platforms/policies/apply.js';
import { readBody } from '../../src/platforms/read-body.js';
import type { PlatformScreeningRequest } from '../../src/platforms/request.js';
import { BODY_CASES } from './cases/index.js';
import { EU } from '../../src/platforms/policies/countries.js';

const PLATFORMS = [googleAds, googleDataManager];

type Rest = Pick<PlatformScreeningRequest, 'parent' | 'names'>;

function read({ id, objects, ...platform }: Platform, name: string, body: unknown, rest: Rest = {}) {
  const object = objects.find((each) => each.object === name);
  if (object === undefined) throw new Error(`${id} has no object ${name}`);
  return readBody({ id, objects, ...platform }, object, {
    platform: id,
    object: name,
    body,
    ...rest,
  } as PlatformScreeningRequest);
}

const google = (name: string, body: unknown, rest?: Rest) => read(googleAds, name, body, rest);
const unreadIn = ({ said }: ReturnType<typeof google>) => said.unread.map(({ pointer }) => pointer);
const policiesOf = ({ said }: ReturnType<typeof google>) =>
  policyFindings('google-ads', said, []).map(({ policy }) => policy);
const kindOf = ({ plan }: ReturnType<typeof google>) => (plan.audience as { kind: string }).kind;

describe('an audience', () => {
  it.each([
    [{ name: 'Mosque members', dimensions: [] }, 'list', ['/body']],
    [{ name: 'Mosque members', dimensions: [{}] }, 'segments', []],
    [{ name: 'Adults', dimensions: [{ age: { ageRanges: [{ minAge: 18 }] } }] }, 'segments', []],
    [{ name: 'Members', exclusionDimension: {} }, 'segments', []],
  ])('is of people, whatever it holds: %j', (body, kind, unread) => {
    const reading = google('audience', body);
    expect(kindOf(reading)).toBe(kind);
    expect(unreadIn(reading)).toEqual(unread);
  });

  it('is a list where it says nothing of how people come into it', () => {
    expect(kindOf(google('user-list', { create: { name: 'Members' } }))).toBe('list');
  });
});

describe('values of enumerations', () => {
  it.each([
    ['denied', 'NO'],
    [false, 'DENIED'],
    ['CONSENT_REVOKED', 3],
    ['UNKNOWN', 1],
  ])('are no consent unless they say so: %j, %j', (adUserData, adPersonalization) => {
    const at = '/body/operations/0/create/consent';
    const create = { consent: { adUserData, adPersonalization } };
    const reading = google('offline-user-data-job', { operations: [{ create }, { create }] });
    expect(unreadIn(reading)).toEqual([`${at}/adUserData`, `${at}/adPersonalization`]);
  });

  it.each(['CONSENT_REVOKED', 'consent_denied', 'GRANTED', false, 3])('nor for Data Manager: %j', (said) => {
    const reading = read(googleDataManager, 'audience-members', { consent: { adUserData: said } });
    expect(unreadIn(reading)).toEqual(['/body/consent/adUserData']);
  });

  it.each(['granted', 'GRANTED', 2, '2', 'UNSPECIFIED', 'unspecified', 0])(
    'are consent: %j',
    (adUserData) => {
      expect(
        unreadIn(google('offline-user-data-job', { operations: [{ create: { consent: { adUserData } } }] })),
      ).toEqual([]);
    },
  );

  it.each([
    ['campaign', { containsEuPoliticalAdvertising: 'YES' }, '/body/containsEuPoliticalAdvertising'],
    [
      'campaign',
      { containsEuPoliticalAdvertising: 3, advertisingChannelType: 'PMAX' },
      '/body/advertisingChannelType',
    ],
    [
      'user-list',
      { logicalUserList: { rules: [{ operator: 'EXCEPT', ruleOperands: [] }] } },
      '/body/logicalUserList/rules/0/operator',
    ],
    [
      'user-list',
      { crmBasedUserList: { dataSourceType: 'BOUGHT' } },
      '/body/crmBasedUserList/dataSourceType',
    ],
    ['audience', { scope: 'EVERYWHERE', dimensions: [{}] }, '/body/scope'],
    ['campaign-criterion', { negative: 'yes', placement: { url: 'news.example' } }, '/body/negative'],
  ])('that are not known are told in %s: %j', (object, body, unread) => {
    expect(unreadIn(google(object, body))).toEqual([unread]);
  });

  it('are read in small letters too', () => {
    const scope = google('audience', { scope: 'asset_group', dimensions: [{}] });
    expect(scope.said.expansions.map(({ pointer }) => pointer)).toEqual(['/body/scope']);
    const rules = [{ operator: 'none', ruleOperands: [{ userList: 'customers/1/userLists/2' }] }];
    const { said } = google('user-list', { logicalUserList: { rules } });
    expect(said.signals.map(({ at }) => at.excluded)).toEqual([true]);
    const declared = google('campaign', {
      containsEuPoliticalAdvertising: 'contains_eu_political_advertising',
    });
    expect(declared.said.traits.has('category-declared')).toBe(true);
    expect(google('ad-group-criterion', { gender: { type: 'male' } }).said.signals[0]?.value).toBe('Men');
  });
});

describe('a place', () => {
  it('is read by its city', () => {
    const address = { cityName: 'Leicester Central Mosque', countryCode: 'GB' };
    const { said } = google('campaign-criterion', { proximity: { address, radius: 1 } });
    expect(said.signals.map(({ value, kind }) => [value, kind])).toEqual([
      ['Leicester Central Mosque', 'location'],
    ]);
  });

  it.each([
    [{ proximity: { radius: 1 } }, '/body/proximity'],
    [{ proximity: { radius: 1, geoPoint: {}, address: { countryCode: 'GB' } } }, '/body/proximity'],
    [{ locationGroup: { radius: 1, feedItemSets: [] } }, '/body/locationGroup'],
    [{ proximity: { geoPoint: { longitudeInMicroDegrees: -1130000 } } }, '/body/proximity/geoPoint'],
    [{ proximity: { geoPoint: { latitudeInMicroDegrees: 'north' } } }, '/body/proximity/geoPoint'],
  ])('that nobody can tell is unread: %j', (body, unread) => {
    expect(unreadIn(google('campaign-criterion', body))).toEqual([unread]);
  });

  it.each([
    ['Berlin, Germany', ['DE']],
    ['Germany', ['DE']],
    ['Prague (Czech Republic)', ['CZ']],
    ['Belfast, Northern Ireland', ['GB']],
    ['Germany Valley', []],
    ['Leeds', []],
  ])('lies in the country in which its name ends: %s', (label, countries) => {
    const id = 'geoTargetConstants/1003854';
    const reading = google(
      'campaign-criterion',
      { location: { geoTargetConstant: id } },
      { names: { [id]: label } },
    );
    expect([...reading.said.countries.keys()]).toEqual(countries);
    expect(policiesOf(reading).includes('google-no-political-ads-in-eu')).toBe(
      countries.some((country) => EU.has(country)),
    );
  });
});

describe('a parent', () => {
  const criterion = { placement: { url: 'news.example' } };

  it.each([
    [{ operations: [{ create: { name: 'Spring', containsEuPoliticalAdvertising: 3 } }] }],
    [
      {
        name: 'Spring',
        contains_eu_political_advertising: 3,
        campaign_budget: 'customers/1/campaignBudgets/2',
      },
    ],
    [{ name: 'Ward 4', status: 'ENABLED', type: 'SEARCH_STANDARD' }],
    [{ name: 'Ward 4', cpcBidMicros: '10000' }],
    [{ name: 'Ward 4', targetRoas: 3.5 }],
    [
      {
        operations: [
          { update: { resourceName: 'customers/1/adGroups/2', name: 'Ward 4' }, updateMask: 'name' },
        ],
      },
    ],
    [{ create: { name: 'Ward 4', adRotationMode: 'OPTIMIZE' } }],
  ])('is read as it was sent: %j', (parent) => {
    const reading = google('ad-group-criterion', criterion, { parent });
    expect(unreadIn(reading)).toEqual([]);
    expect(policiesOf(reading)).toEqual([]);
  });

  it('is a campaign without its declaration where nothing tells of an ad group', () => {
    const reading = google('ad-group-criterion', criterion, { parent: { name: 'Spring', manualCpc: {} } });
    expect(policiesOf(reading)).toEqual(['google-eu-political-declaration']);
  });
});

describe('values that nobody sends', () => {
  it.each([
    ['campaign-criterion', { location: { geoTargetConstant: 'constructor' } }],
    ['campaign-criterion', { language: { languageConstant: 'constructor' } }],
    ['campaign-criterion', { negative: { toString: 1 }, gender: { type: 'constructor' } }],
    ['campaign-criterion', { proximity: { geoPoint: { latitudeInMicroDegrees: { toString: 1 } } } }],
    ['audience', { dimensions: [{ age: { ageRanges: [{ minAge: { toString: 1 } }] } }] }],
    ['user-list', { logicalUserList: { rules: [{ operator: { toString: 1 } }] } }],
  ])('are read in %s without an error: %j', (object, body) => {
    expect(() => google(object, body)).not.toThrow();
  });

  const bodies = BODY_CASES.filter(({ platform }) => platform.startsWith('google'));
  const objects = PLATFORMS.flatMap((platform) =>
    platform.objects.map(({ object }) => ({ platform, object })),
  );
  const odd = fc.oneof(
    fc.jsonValue(),
    fc.constantFrom(
      'constructor',
      '__proto__',
      { toString: 1 },
      { valueOf: null, toString: {} },
      [[]],
      '{"a":1}',
    ),
  );

  it.each(objects)('may be anything in the place of $object', ({ platform, object }) => {
    fc.assert(
      fc.property(odd, odd, (body, parent) => {
        read(platform, object, body, { parent: parent as Record<string, unknown> });
      }),
      { numRuns: 300 },
    );
  });

  it.each(bodies)('may stand at each place: $name', ({ platform, request }) => {
    const of = PLATFORMS.find(({ id }) => id === platform);
    const { body, parent = {} } = request;
    fc.assert(
      fc.property(odd, fc.nat(), (value, i) => {
        const whole = { body, parent };
        const places = placesIn(whole);
        const changed = withValueAt(whole, places[i % places.length] ?? [], value);
        if (of !== undefined) read(of, request.object, changed.body, { parent: changed.parent });
      }),
      { numRuns: 200 },
    );
  });
});

/** Every place in a value, as the keys that lead there. */
function placesIn(value: unknown): string[][] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => [
    [key],
    ...placesIn(inner).map((place) => [key, ...place]),
  ]);
}

function withValueAt<T>(whole: T, place: readonly string[], value: unknown): T {
  const copy = structuredClone(whole);
  let target = copy as Record<string, unknown>;
  for (const key of place.slice(0, -1)) target = target[key] as Record<string, unknown>;
  target[place.at(-1) ?? ''] = value;
  return copy;
}
