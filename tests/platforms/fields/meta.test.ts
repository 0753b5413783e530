import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import { meta } from '../../../src/platforms/meta/index.js';
import type { Spec } from '../../../src/platforms/spec.js';
import { knownAt, specOf } from './known.js';

/** The lists of fields of Meta's own client. */
const client = createRequire(import.meta.url)('facebook-nodejs-business-sdk') as Record<
  string,
  { Fields: Record<string, string> }
>;

/** What the client knows, where we read it, and what of it is old names that no body can hold any more. */
const COMPARED: readonly [name: string, spec: Spec, path: readonly string[]][] = [
  ['CustomAudience', specOf(meta, 'custom-audience'), []],
  ['AdSet', specOf(meta, 'ad-set'), []],
  ['Campaign', specOf(meta, 'campaign'), []],
  ['Targeting', specOf(meta, 'ad-set'), ['targeting']],
  ['FlexibleTargeting', specOf(meta, 'ad-set'), ['targeting', 'flexible_spec']],
  ['FlexibleTargeting', specOf(meta, 'ad-set'), ['targeting', 'exclusions']],
  ['TargetingGeoLocation', specOf(meta, 'ad-set'), ['targeting', 'geo_locations']],
  ['TargetingGeoLocationCity', specOf(meta, 'ad-set'), ['targeting', 'geo_locations', 'cities']],
  ['TargetingGeoLocationRegion', specOf(meta, 'ad-set'), ['targeting', 'geo_locations', 'regions']],
  ['TargetingGeoLocationZip', specOf(meta, 'ad-set'), ['targeting', 'geo_locations', 'zips']],
  [
    'TargetingGeoLocationCustomLocation',
    specOf(meta, 'ad-set'),
    ['targeting', 'geo_locations', 'custom_locations'],
  ],
  ['TargetingGeoLocationPlace', specOf(meta, 'ad-set'), ['targeting', 'geo_locations', 'places']],
  [
    'TargetingGeoLocationElectoralDistrict',
    specOf(meta, 'ad-set'),
    ['targeting', 'geo_locations', 'electoral_districts'],
  ],
  [
    'TargetingGeoLocationPoliticalDistrict',
    specOf(meta, 'ad-set'),
    ['targeting', 'geo_locations', 'political_districts'],
  ],
  ['TargetingAutomation', specOf(meta, 'ad-set'), ['targeting', 'targeting_automation']],
  ['TargetingRelaxation', specOf(meta, 'ad-set'), ['targeting', 'targeting_relaxation_types']],
  ['TargetingProductAudienceSpec', specOf(meta, 'ad-set'), ['targeting', 'product_audience_specs']],
  ['TargetingProspectingAudience', specOf(meta, 'ad-set'), ['targeting', 'prospecting_audience']],
  ['LookalikeSpec', specOf(meta, 'custom-audience'), ['lookalike_spec']],
];

describe('every field of Meta’s own client is known', () => {
  it.each(COMPARED)('%s', (name, spec, path) => {
    const fields = client[name]?.Fields;
    expect(fields, name).toBeDefined();
    const known = knownAt(spec, ...path);
    expect(Object.values(fields ?? {}).filter((field) => !known.includes(field))).toEqual([]);
  });
});
