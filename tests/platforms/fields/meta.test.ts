import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import { meta } from '../../../src/platforms/meta/index.js';
import type { Spec } from '../../../src/platforms/spec.js';
import { knownAt } from './known.js';

/** The lists of fields of Meta's own client. */
const client = createRequire(import.meta.url)('facebook-nodejs-business-sdk') as Record<
  string,
  { Fields: Record<string, string> }
>;

const specOf = (object: string): Spec => {
  const found = meta.objects.find((each) => each.object === object);
  if (found === undefined) throw new Error(`Meta has no object ${object}`);
  return found.spec;
};

/** What the client knows, where we read it, and what of it is old names that no body can hold any more. */
const COMPARED: readonly [name: string, spec: Spec, path: readonly string[]][] = [
  ['CustomAudience', specOf('custom-audience'), []],
  ['AdSet', specOf('ad-set'), []],
  ['Campaign', specOf('campaign'), []],
  ['Targeting', specOf('ad-set'), ['targeting']],
  ['FlexibleTargeting', specOf('ad-set'), ['targeting', 'flexible_spec']],
  ['FlexibleTargeting', specOf('ad-set'), ['targeting', 'exclusions']],
  ['TargetingGeoLocation', specOf('ad-set'), ['targeting', 'geo_locations']],
  ['TargetingGeoLocationCity', specOf('ad-set'), ['targeting', 'geo_locations', 'cities']],
  ['TargetingGeoLocationRegion', specOf('ad-set'), ['targeting', 'geo_locations', 'regions']],
  ['TargetingGeoLocationZip', specOf('ad-set'), ['targeting', 'geo_locations', 'zips']],
  [
    'TargetingGeoLocationCustomLocation',
    specOf('ad-set'),
    ['targeting', 'geo_locations', 'custom_locations'],
  ],
  ['TargetingGeoLocationPlace', specOf('ad-set'), ['targeting', 'geo_locations', 'places']],
  [
    'TargetingGeoLocationElectoralDistrict',
    specOf('ad-set'),
    ['targeting', 'geo_locations', 'electoral_districts'],
  ],
  [
    'TargetingGeoLocationPoliticalDistrict',
    specOf('ad-set'),
    ['targeting', 'geo_locations', 'political_districts'],
  ],
  ['TargetingAutomation', specOf('ad-set'), ['targeting', 'targeting_automation']],
  ['TargetingRelaxation', specOf('ad-set'), ['targeting', 'targeting_relaxation_types']],
  ['TargetingProductAudienceSpec', specOf('ad-set'), ['targeting', 'product_audience_specs']],
  ['TargetingProspectingAudience', specOf('ad-set'), ['targeting', 'prospecting_audience']],
  ['LookalikeSpec', specOf('custom-audience'), ['lookalike_spec']],
];

describe('every field of Meta’s own client is known', () => {
  it.each(COMPARED)('%s', (name, spec, path) => {
    const fields = client[name]?.Fields;
    expect(fields, name).toBeDefined();
    const known = knownAt(spec, ...path);
    expect(Object.values(fields ?? {}).filter((field) => !known.includes(field))).toEqual([]);
  });
});
