import { audienceName, WHY } from '../shared.js';
import { allIgnored, ignored, list, object, scalar, unsupported, type Spec } from '../spec.js';
import { expandsByDefault, targeting } from './targeting.js';

/** Kinds of content beside which the ad stands. */
const contentTypes: Spec = list(
  scalar((value, at, said) => {
    said.pageTopic(String(value), at);
  }),
);

const placement: Spec = object({
  ...allIgnored(WHY.placement, 'config', 'platforms', 'snapchat_positions'),
  inclusion: object({
    content_types: contentTypes,
    premium_content_bundle_ids: ignored(WHY.placement),
  }),
  exclusion: object(allIgnored('Content beside which the ad does not stand.', 'content_types')),
});

/** An ad squad of `POST /campaigns/{id}/adsquads`. */
export const adSquad: Spec = object(
  {
    name: audienceName,
    targeting,
    placement_v2: placement,
    included_content_types: contentTypes,
    excluded_content_types: ignored('Content beside which the ad does not stand.'),
    cap_and_exclusion_config: unsupported(
      'Who is left out beside the cap on frequency: the form of it is not documented.',
    ),
    ad_scheduling_config: unsupported('The form of a schedule by days and hours is not documented.'),
    ...allIgnored(
      WHY.delivery,
      'auto_bid',
      'bid_micro',
      'bid_strategy',
      'billing_event',
      'daily_budget_micro',
      'delivery_constraint',
      'delivery_properties_version',
      'end_time',
      'impression_goal',
      'lifetime_budget_micro',
      'optimization_goal',
      'pacing_type',
      'reach_and_frequency_micro',
      'reach_and_frequency_status',
      'reach_goal',
      'roas_value_micro',
      'start_time',
      'target_bid',
    ),
    ...allIgnored(WHY.creative, 'child_ad_type', 'forced_view_setting', 'story_ad_creative_type', 'type'),
    product_properties: object(allIgnored(WHY.creative, 'product_set_id')),
    placement: ignored(WHY.placement),
    brand_safety_config: object(allIgnored(WHY.placement, 'inventory_option')),
    ...allIgnored(WHY.measurement, 'conversion_window', 'measurement_provider_names', 'pixel_id'),
    event_sources: object(allIgnored(WHY.measurement, 'mobile_app')),
    skadnetwork_properties: object(
      allIgnored(
        WHY.measurement,
        'ecid_enroll_action',
        'ecid_enrollment_status',
        'enable_skoverlay',
        'enroll_action',
        'status',
      ),
    ),
    ...allIgnored(WHY.housekeeping, 'id', 'ad_account_id', 'campaign_id', 'status'),
    ...allIgnored(
      WHY.output,
      'created_at',
      'creation_state',
      'deleted',
      'delivery_status',
      'separated_types',
      'targeting_reach_status',
      'updated_at',
    ),
  },
  (squad, at, said) => {
    if ((squad['targeting'] ?? undefined) === undefined) expandsByDefault(at, said);
  },
);
