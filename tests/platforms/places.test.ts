import { describe, expect, it } from 'vitest';
import { countryNamed } from '../../src/platforms/named-places.js';
import type { PlatformId } from '../../src/platforms/platform.js';
import { readOf } from './read.js';

describe('countries by their names', () => {
  it.each([
    ['France', 'FR'],
    ['  united   kingdom ', 'GB'],
    ['Germany', 'DE'],
    ['Türkiye', 'TR'],
    ['Turkey', 'TR'],
    ['Cote d’Ivoire', 'CI'],
    ['London, England', 'GB'],
    ['Paris, Île-de-France, France', 'FR'],
    ['Atlanta, Georgia', undefined],
    ['Georgia', 'GE'],
    ['European Union', undefined],
    ['5122804691e5fecc', undefined],
    ['constructor', undefined],
    ['', undefined],
  ])('%s is %s', (name, code) => {
    expect(countryNamed(name)).toBe(code);
  });
});

describe('a place', () => {
  const location = (more: object) => ({
    targeting_type: 'LOCATION',
    targeting_value: 'f3bfc7dcc928977f',
    ...more,
  });
  const facet = (value: unknown) => ({
    targetingCriteria: { include: { and: [{ or: { 'urn:li:adTargetingFacet:locations': [value] } }] } },
  });
  const france = { 'urn:li:geo:105015875': 'France', f3bfc7dcc928977f: 'France', '3017382': 'France' };

  it.each<readonly [PlatformId, string, unknown, Record<string, string>, [string, string][]]>([
    ['x', 'targeting-criteria', location({ name: 'France' }), {}, [['FR', '/body/name']]],
    ['x', 'targeting-criteria', location({ Name: 'France' }), {}, [['FR', '/body/Name']]],
    ['x', 'targeting-criteria', location({}), france, [['FR', '/names/f3bfc7dcc928977f']]],
    ['x', 'targeting-criteria', location({ name: 'France', operator_type: 'NE' }), {}, []],
    ['x', 'targeting-criteria', location({}), {}, []],
    [
      'linkedin',
      'ad-campaign',
      facet('urn:li:geo:105015875'),
      france,
      [['FR', '/names/urn:li:geo:105015875']],
    ],
    ['tiktok', 'ad-group', { location_ids: [3017382] }, france, [['FR', '/names/3017382']]],
  ])('of %s, in a %s, tells the country that it names: %j', (platform, object, body, names, countries) => {
    expect([...readOf(platform, object, body, names).said.countries]).toEqual(countries);
  });

  it('of LinkedIn that is named stands where its name stands, however it is written', () => {
    const { said } = readOf(
      'linkedin',
      'ad-campaign',
      facet({ URN: 'urn:li:geo:105015875', NAME: 'France' }),
    );
    const pointer = '/body/targetingCriteria/include/and/0/or/urn:li:adTargetingFacet:locations/0/NAME';
    expect(said.areas).toEqual([{ value: 'France', at: { pointer } }]);
    expect(said.countries.get('FR')).toBe(pointer);
  });

  it('of Snapchat is asked for by its position, to five decimals', () => {
    const circle = { latitude: 51.5073219, longitude: -0.1276474, radius: 500, unit: 'METERS' };
    const body = { targeting: { locations: [{ circles: [circle] }] } };
    const { said } = readOf('snapchat', 'ad-squad', body, { '51.50732,-0.12765': 'A mosque' });
    expect(said.signals.map(({ value, labelAt }) => [value, labelAt])).toEqual([
      ['A mosque', '/names/51.50732,-0.12765'],
    ]);
  });
});
