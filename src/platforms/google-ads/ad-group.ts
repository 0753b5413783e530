import { audienceName, WHY } from '../shared.js';
import { allIgnored, object, type Spec } from '../spec.js';
import { widensWhen } from './enums.js';
import { audienceSetting, customParameters, targetingSetting } from './settings.js';

const channels: Spec = object({
  ...allIgnored(WHY.placement, 'channel_config', 'channel_strategy'),
  selected_channels: object(
    allIgnored(
      WHY.placement,
      'youtube_in_stream',
      'youtube_in_feed',
      'youtube_shorts',
      'discover',
      'gmail',
      'display',
    ),
  ),
});

/** An ad group: whom it is for stands in its criteria, and whether Google adds to them stands here. */
export const adGroup: Spec = object({
  name: audienceName,
  optimized_targeting_enabled: widensWhen(
    true,
    'Optimized targeting: Google shows the ad to people outside the audience too.',
  ),
  exclude_demographic_expansion: widensWhen(
    false,
    'Optimized targeting may go beyond the ages, sexes and incomes that are set.',
  ),
  targeting_setting: targetingSetting,
  audience_setting: audienceSetting,
  url_custom_parameters: customParameters,
  demand_gen_ad_group_settings: object({ channel_controls: channels }),
  video_ad_group_settings: object({ video_ad_sequence: object(allIgnored(WHY.creative, 'step_id')) }),
  ai_max_ad_group_setting: object({
    disable_search_term_matching: widensWhen(
      false,
      'Google shows the ad for more searches than the keywords name.',
    ),
  }),
  vertical_ads_format_setting: object(
    allIgnored(WHY.creative, 'disable_text_ads', 'enable_booking_links', 'enable_vertical_promotion_ads'),
  ),
  ...allIgnored(WHY.creative, 'tracking_url_template', 'final_url_suffix', 'ad_rotation_mode'),
  ...allIgnored(
    WHY.delivery,
    'cpc_bid_micros',
    'cpm_bid_micros',
    'cpv_bid_micros',
    'percent_cpc_bid_micros',
    'fixed_cpm_micros',
    'target_cpa_micros',
    'target_cpc_micros',
    'target_cpm_micros',
    'target_cpv_micros',
    'target_roas',
    'display_custom_bid_dimension',
  ),
  ...allIgnored(
    WHY.housekeeping,
    'resource_name',
    'campaign',
    'status',
    'type',
    'excluded_parent_asset_field_types',
    'excluded_parent_asset_set_types',
  ),
  ...allIgnored(
    WHY.output,
    'id',
    'base_ad_group',
    'labels',
    'effective_cpc_bid_micros',
    'effective_target_cpa_micros',
    'effective_target_cpa_source',
    'effective_target_roas',
    'effective_target_roas_source',
    'effective_target_cpc',
    'effective_target_cpc_source',
    'primary_status',
    'primary_status_reasons',
  ),
});
