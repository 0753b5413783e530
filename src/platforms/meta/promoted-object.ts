import { WHY } from '../shared.js';
import { allIgnored, either, ignored, list, object, type Spec } from '../spec.js';
import { reference } from './beside.js';

const WHY_PROMOTED = 'What the platform is to optimise for, not who sees the ad.';

const comparison: Spec = either(
  object(
    allIgnored(
      WHY_PROMOTED,
      'eq',
      'neq',
      'lt',
      'lte',
      'gt',
      'gte',
      'contains',
      'not_contains',
      'i_contains',
      'i_not_contains',
      'starts_with',
      'i_starts_with',
      'regex_match',
      'is_any',
      'is_not_any',
      'i_is_any',
      'i_is_not_any',
    ),
  ),
  ignored(WHY_PROMOTED),
);

/** Which events of a site count: `{ "event": { "eq": "Lead" } }`, put together with `and` and `or`. */
export const eventRule: Spec = {
  kind: 'either',
  choose: () =>
    object({
      event: comparison,
      event_type: comparison,
      url: comparison,
      domain: comparison,
      path: comparison,
      and: list(eventRule),
      or: list(eventRule),
    }),
};

const app = object(
  allIgnored(
    WHY_PROMOTED,
    'application_id',
    'custom_event_str',
    'custom_event_type',
    'object_store_url',
    'object_store_urls',
  ),
);
const pixel = object({
  ...allIgnored(WHY_PROMOTED, 'custom_conversion_id', 'custom_event_str', 'custom_event_type', 'pixel_id'),
  pixel_rule: eventRule,
});
const onsite = object(allIgnored(WHY_PROMOTED, 'custom_event_str', 'custom_event_type', 'page_id'));

/** `promoted_object` of an ad set or a campaign. */
export const promotedObject: Spec = object({
  ...allIgnored(
    WHY_PROMOTED,
    'anchor_event_config',
    'application_id',
    'boosted_product_set_id',
    'conversion_goal_id',
    'custom_conversion_id',
    'custom_event_str',
    'custom_event_type',
    'event_id',
    'full_funnel_objective',
    'fundraiser_campaign_id',
    'lead_ads_custom_event_str',
    'lead_ads_custom_event_type',
    'lead_ads_form_event_source_type',
    'lead_ads_offsite_conversion_type',
    'lead_ads_selected_pixel_id',
    'mcme_conversion_id',
    'multi_event_product',
    'object_store_url',
    'object_store_urls',
    'offer_id',
    'offline_conversion_data_set_id',
    'offsite_conversion_event_id',
    'page_id',
    'passback_application_id',
    'passback_pixel_id',
    'pixel_aggregation_rule',
    'pixel_id',
    'place_page_set_id',
    'product_catalog_id',
    'product_item_id',
    'product_set_id',
    'product_set_optimization',
    'retention_days',
    'value_semantic_type',
    'variation',
    'whats_app_business_phone_number_id',
    'whatsapp_phone_number',
  ),
  ...allIgnored(WHY.measurement, 'dataset_split_id', 'dataset_split_ids'),
  pixel_rule: eventRule,
  place_page_set: reference(WHY_PROMOTED),
  product_set: reference(WHY_PROMOTED),
  omnichannel_object: object({ app: list(app), pixel: list(pixel), onsite: list(onsite) }),
});
