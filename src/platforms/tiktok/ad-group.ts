import type { Said } from '../said.js';
import {
  audienceName,
  bySegments,
  expansion,
  isTrue,
  propertyOf,
  signalOf,
  WHY,
  allTogether,
} from '../shared.js';
import { allIgnored, list, object, scalar, type Spec } from '../spec.js';
import { inside, isObject, snakeCase } from '../walk.js';
import { TARGETING } from './targeting.js';

/** Words that people search for: whoever looks for them sees the ad. */
const searchKeywords: Spec = bySegments(
  list(
    object({
      keyword: signalOf('interest'),
      ...allIgnored(WHY.delivery, 'match_type', 'keyword_bid', 'keyword_bid_type'),
      ...allIgnored(WHY.output, 'audit_status'),
      reject_info: list(
        object({
          ...allIgnored(WHY.output, 'forbidden_location'),
          reject_reasons: list(object(allIgnored(WHY.output, 'reason'))),
        }),
      ),
    }),
  ),
);

const AUTOMATIC =
  'Automatic targeting: TikTok decides who sees the ad, and takes interests, ages and the like as suggestions at most.';

const optimisationMode: Spec = scalar((value, at, said) => {
  if (value === 'AUTOMATIC') said.expands(AUTOMATIC, at);
  else if (value !== 'MANUAL') said.unknown(String(value), at, 'We do not know this mode.');
});

/** `POST /adgroup/create/` and `POST /smart_plus/adgroup/create/`, which has the targeting in `targeting_spec`. */
export const adGroup: Spec = object({
  adgroup_name: audienceName,
  campaign_name: audienceName,
  ...TARGETING,
  targeting_spec: object(TARGETING),
  search_keywords: searchKeywords,
  automated_keywords_enabled: expansion('TikTok adds search keywords to those that are set.', isTrue),
  auto_targeting_enabled: expansion('Automatic targeting: TikTok decides who sees the ad.', isTrue),
  targeting_optimization_mode: optimisationMode,
  suggestion_audience_enabled: expansion(
    'Audience suggestions: TikTok takes the audience as a suggestion, and shows the ad to others too.',
    isTrue,
  ),
  targeting_expansion: object({
    expansion_enabled: expansion(
      'Targeting expansion: TikTok goes beyond the targeting that is set.',
      isTrue,
    ),
    ...allTogether('expansion_types'),
  }),
  phone_info: object(
    allIgnored(WHY.creative, 'phone_number', 'phone_region_calling_code', 'phone_region_code'),
  ),
  app_config: list(object(allIgnored(WHY.creative, 'app_id'))),
  schedule_infos: list(
    object({
      schedules: list(object(allIgnored(WHY.delivery, 'start_time', 'end_time'))),
      ...allIgnored(WHY.delivery, 'expected_orders', 'is_draft', 'schedule_id'),
    }),
  ),
  ...allIgnored(
    WHY.delivery,
    'bid_display_mode',
    'bid_price',
    'bid_type',
    'billing_event',
    'budget',
    'budget_auto_adjust_strategy',
    'budget_mode',
    'conversion_bid_price',
    'cpv_video_duration',
    'dayparting',
    'deep_bid_type',
    'deep_cpa_bid',
    'deep_cpabid',
    'delivery_mode',
    'frequency',
    'frequency_schedule',
    'min_budget',
    'movie_premiere_date',
    'next_day_retention',
    'optimization_goal',
    'pacing',
    'roas_bid',
    'schedule_end_time',
    'schedule_start_time',
    'schedule_type',
    'scheduled_budget',
    'skip_learning_phase',
    'vbo_window',
  ),
  ...allIgnored(
    WHY.placement,
    'feed_type',
    'placement_type',
    'placements',
    'search_result_enabled',
    'tiktok_subplacements',
  ),
  ...allIgnored(
    WHY.creative,
    'adgroup_app_profile_page_state',
    'app_download_url',
    'app_id',
    'app_type',
    'catalog_authorized_bc_id',
    'catalog_id',
    'comment_disabled',
    'creative_material_mode',
    'gaming_ad_compliance_agreement',
    'identity_authorized_bc_id',
    'identity_id',
    'identity_type',
    'is_hfss',
    'is_lhf_compliance',
    'message_event_set_id',
    'messaging_app_account_id',
    'messaging_app_type',
    'minis_id',
    'native_series_id',
    'phone_number',
    'phone_region_calling_code',
    'phone_region_code',
    'product_set_id',
    'product_source',
    'promotion_target_type',
    'promotion_type',
    'promotion_website_type',
    'share_disabled',
    'shopping_ads_type',
    'store_authorized_bc_id',
    'store_id',
    'video_download_disabled',
    'zalo_id_type',
  ),
  ...allIgnored(
    WHY.measurement,
    'attribution_event_count',
    'click_attribution_window',
    'custom_conversion_id',
    'deep_funnel_event_source',
    'deep_funnel_event_source_id',
    'deep_funnel_optimization_event',
    'deep_funnel_optimization_status',
    'engaged_view_attribution_window',
    'optimization_event',
    'pixel_id',
    'secondary_optimization_event',
    'statistic_type',
    'view_attribution_window',
  ),
  ...allIgnored(
    WHY.housekeeping,
    'adgroup_id',
    'advertiser_id',
    'campaign_id',
    'open_api_partner',
    'operation_status',
    'request_id',
  ),
  ...allIgnored(
    WHY.output,
    'campaign_automation_type',
    'campaign_system_origin',
    'cpm',
    'create_time',
    'discount_amount',
    'discount_percentage',
    'discount_type',
    'ios14_quota_type',
    'is_new_structure',
    'is_smart_performance_campaign',
    'modify_time',
    'pre_discount_budget',
    'pre_discount_cpm',
    'predict_impression',
    'purchased_impression',
    'purchased_reach',
    'rf_estimated_cpr',
    'rf_estimated_frequency',
    'rf_purchased_type',
    'secondary_status',
    'split_test_group_id',
    'split_test_status',
    'topview_reach_range',
  ),
});

/** A Smart+ ad group is targeted automatically unless it says that it is not. */
export function automaticByDefault(said: Said, body: unknown): void {
  if (!isObject(body)) return;
  const spec = Object.keys(body).find((key) => snakeCase(key) === 'targeting_spec');
  const mode = propertyOf(body, 'targeting_optimization_mode');
  if (spec !== undefined && (mode === undefined || mode === null))
    said.expands(
      `${AUTOMATIC} It is on unless \`targeting_optimization_mode\` is MANUAL.`,
      inside({ pointer: '/body' }, spec),
    );
}
