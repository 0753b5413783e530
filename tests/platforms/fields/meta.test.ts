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
  ...beside('ad-set', {
    adlabels: 'AdLabel',
    adset_schedule: 'DayPart',
    attribution_spec: 'AttributionSpec',
    bid_adjustments: 'AdBidAdjustments',
    bid_constraints: 'AdCampaignBidConstraint',
    brand_safety_config: 'BrandSafetyCampaignConfig',
    budget_schedule_specs: 'HighDemandPeriod',
    campaign: 'Campaign',
    campaign_spec: 'Campaign',
    frequency_control_specs: 'AdCampaignFrequencyControlSpecs',
    issues_info: 'AdCampaignIssuesInfo',
    learning_stage_info: 'AdCampaignLearningStageInfo',
    placement_soft_opt_out: 'PlacementSoftOptOut',
    promoted_object: 'AdPromotedObject',
    recommendations: 'AdRecommendation',
    regional_regulation_identities: 'RegionalRegulationIdentities',
    review_feedback: 'AdgroupReviewFeedback',
    trending_topics_spec: 'TrendingTopicsSpec',
  }),
  ...beside('campaign', {
    adlabels: 'AdLabel',
    advantage_state_info: 'AdCampaignGroupAdvantageState',
    brand_lift_studies: 'AdStudy',
    budget_schedule_specs: 'HighDemandPeriod',
    issues_info: 'AdCampaignIssuesInfo',
    promoted_object: 'AdPromotedObject',
    recommendations: 'AdRecommendation',
  }),
  ...beside('custom-audience', {
    data_source: 'CustomAudienceDataSource',
    delivery_status: 'CustomAudienceStatus',
    external_event_source: 'ExternalEventSource',
    operation_status: 'CustomAudienceStatus',
    permission_for_actions: 'AudiencePermissionForActions',
    sharing_status: 'CustomAudienceSharingStatus',
  }),
  ['DayPart', specOf(meta, 'ad-set'), ['budget_schedule_specs', 'weekly_schedule']],
  ['AdRecommendationData', specOf(meta, 'ad-set'), ['recommendations', 'recommendation_data']],
];

/** Objects that stand in one of Meta’s, by the property that holds them. */
function beside(
  object: string,
  held: Readonly<Record<string, string>>,
): [name: string, spec: Spec, path: readonly string[]][] {
  return Object.entries(held).map(([property, name]) => [name, specOf(meta, object), [property]]);
}

describe('every field of Meta’s own client is known', () => {
  it.each(COMPARED)('%s', (name, spec, path) => {
    const fields = client[name]?.Fields;
    expect(fields, name).toBeDefined();
    const known = knownAt(spec, ...path);
    expect(Object.values(fields ?? {}).filter((field) => !known.includes(field))).toEqual([]);
  });
});
