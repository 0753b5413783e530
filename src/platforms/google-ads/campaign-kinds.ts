import { WHY } from '../shared.js';
import { allIgnored, ignored, list, object, type Fields, type Spec } from '../spec.js';

const partner = (kind: string, ...more: readonly string[]): Spec =>
  list(
    object({
      [`${kind}_integration_partner`]: ignored(WHY.measurement),
      [`${kind}_integration_partner_data`]: object(
        allIgnored(WHY.measurement, 'client_id', 'third_party_placement_id'),
      ),
      ...allIgnored(WHY.delivery, ...more),
    }),
  );

const video: Spec = object({
  video_ad_sequence: object({
    minimum_duration: ignored(WHY.delivery),
    steps: list(
      object(
        allIgnored(
          WHY.creative,
          'video_ad_sequence_step_id',
          'asset_id',
          'ad_group_type',
          'previous_step_id',
          'previous_step_interaction_type',
        ),
      ),
    ),
  }),
  reservation_ad_category_self_disclosure: object(
    allIgnored('What the ads of a reserved booking are about.', 'gambling', 'alcohol', 'politics'),
  ),
  booking_details: object(
    allIgnored(WHY.output, 'status', 'hold_expiration_date_time', 'cancellation_date_time'),
  ),
  video_ad_inventory_control: object(
    allIgnored(
      WHY.placement,
      'allow_in_stream',
      'allow_in_feed',
      'allow_shorts',
      'allow_non_skippable_in_stream',
    ),
  ),
  video_ad_format_control: object({
    format_restriction: ignored(WHY.creative),
    non_skippable_in_stream_restrictions: object(allIgnored(WHY.creative, 'min_duration', 'max_duration')),
  }),
});

const performanceMax: Spec = object({
  brand_targeting_overrides: object(allIgnored(WHY.creative, 'ignore_exclusions_for_shopping_ads')),
  local_services_pmax_campaign_settings: object({
    ...allIgnored(WHY.creative, 'navigational_query_leads_enabled', 'founding_year', 'country_code'),
  }),
  local_services_enabled: ignored(WHY.output),
});

/** Settings of kinds of campaigns: what they show, where and at what price. */
export const KIND_SETTINGS: Fields = {
  video_campaign_settings: video,
  pmax_campaign_settings: performanceMax,
  local_services_campaign_settings: object({
    category_bids: list(
      object(allIgnored(WHY.delivery, 'category_id', 'manual_cpa_bid_micros', 'target_cpa_bid_micros')),
    ),
  }),
  travel_campaign_settings: object(allIgnored(WHY.creative, 'travel_account_id')),
  demand_gen_campaign_settings: object(
    allIgnored('Whether places are set for ad groups.', 'upgraded_targeting'),
  ),
  hotel_setting: object(allIgnored(WHY.creative, 'hotel_center_id', 'disable_hotel_setting')),
  shopping_setting: object(
    allIgnored(
      WHY.creative,
      'merchant_id',
      'feed_label',
      'campaign_priority',
      'enable_local',
      'use_vehicle_inventory',
      'advertising_partner_ids',
      'disable_product_feed',
      'ignore_brand_exclusion_in_shopping_ads',
    ),
  ),
  dynamic_search_ads_setting: object(
    allIgnored(WHY.creative, 'domain_name', 'language_code', 'use_supplied_urls_only'),
  ),
  local_campaign_setting: object(allIgnored(WHY.creative, 'location_source_type')),
  app_campaign_setting: object(allIgnored(WHY.creative, 'bidding_strategy_goal_type', 'app_id', 'app_store')),
  vanity_pharma: object(allIgnored(WHY.creative, 'vanity_pharma_display_url_mode', 'vanity_pharma_text')),
  brand_guidelines: object(allIgnored(WHY.creative, 'main_color', 'accent_color', 'predefined_font_family')),
  text_guidelines: object({
    term_exclusions: ignored(WHY.creative),
    messaging_restrictions: list(object(allIgnored(WHY.creative, 'restriction_text', 'restriction_type'))),
  }),
  network_settings: object(
    allIgnored(
      WHY.placement,
      'target_google_search',
      'target_search_network',
      'target_content_network',
      'target_partner_search_network',
      'target_youtube',
      'target_google_tv_network',
    ),
  ),
  third_party_integration_partners: object({
    viewability_integration_partners: partner('viewability', 'share_cost'),
    brand_lift_integration_partners: partner('brand_lift', 'share_cost'),
    brand_safety_integration_partners: partner('brand_safety'),
    reach_integration_partners: partner('reach', 'share_cost'),
  }),
};
