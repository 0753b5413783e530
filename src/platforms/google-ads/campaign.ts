import { audienceName, WHY } from '../shared.js';
import { allIgnored, ignored, list, object, type Spec } from '../spec.js';
import { isScalar } from '../walk.js';
import { BIDDING } from './bidding.js';
import { KIND_SETTINGS } from './campaign-kinds.js';
import {
  ASSET_AUTOMATIONS,
  AUTOMATION_STATUSES,
  CHANNELS,
  EU_POLITICAL,
  POSITIVE_GEO_TARGETS,
  coded,
  codedTogether,
  fieldOf,
  isUnspecified,
  nameOf,
  widensWhen,
} from './enums.js';
import { audienceSetting, customParameters, targetingSetting } from './settings.js';

const declaration: Spec = coded(EU_POLITICAL, (name, at, said) => {
  if (name === 'CONTAINS_EU_POLITICAL_ADVERTISING') said.trait('category-declared', at);
});

const geoTargetType: Spec = object({
  positive_geo_target_type: coded(POSITIVE_GEO_TARGETS, (name, at, said) => {
    if (name !== 'PRESENCE')
      said.expands('People who are interested in the places count as well as people who are there.', at);
  }),
  negative_geo_target_type: ignored(WHY.place),
});

const channel: Spec = coded(CHANNELS, (name, at, said) => {
  if (name === 'PERFORMANCE_MAX')
    said.expands(
      'Performance Max takes audiences as hints: Google shows the ad to people outside them too.',
      at,
    );
});

/** Of what Google makes by itself, one thing widens who sees the ad. */
const automation: Spec = {
  kind: 'either',
  choose: (value) => {
    const type = nameOf(fieldOf(value, 'asset_automation_type'), ASSET_AUTOMATIONS);
    return object({
      asset_automation_type: codedTogether(ASSET_AUTOMATIONS),
      asset_automation_status:
        type === 'FINAL_URL_EXPANSION_TEXT_ASSET_AUTOMATION'
          ? coded(AUTOMATION_STATUSES, (status, at, said) => {
              if (status === 'OPTED_IN')
                said.expands(
                  'Final URL expansion: Google shows the ad for more searches, by the pages of the site.',
                  at,
                );
            })
          : ignored(WHY.creative),
    });
  },
};

const frequencyCaps: Spec = list(
  object({
    cap: ignored(WHY.delivery),
    key: object(allIgnored(WHY.delivery, 'level', 'event_type', 'time_unit', 'time_length')),
  }),
);

/** A campaign. Whom it is for stands in its criteria. */
export const campaign: Spec = object(
  {
    name: audienceName,
    contains_eu_political_advertising: declaration,
    advertising_channel_type: channel,
    geo_target_type_setting: geoTargetType,
    targeting_setting: targetingSetting,
    audience_setting: audienceSetting,
    ai_max_setting: object({
      enable_ai_max: widensWhen(
        true,
        'AI Max: Google shows the ad for more searches than the keywords name.',
      ),
      bundling_required: ignored(WHY.output),
    }),
    asset_automation_settings: list(automation),
    frequency_caps: frequencyCaps,
    url_custom_parameters: customParameters,
    keyword_match_type: ignored('How near a search has to be to a keyword.'),
    ...BIDDING,
    ...KIND_SETTINGS,
    real_time_bidding_setting: object(allIgnored(WHY.delivery, 'opt_in')),
    selective_optimization: object(allIgnored(WHY.delivery, 'conversion_actions')),
    optimization_goal_setting: object(allIgnored(WHY.delivery, 'optimization_goal_types')),
    tracking_setting: object(allIgnored(WHY.output, 'tracking_url')),
    performance_max_upgrade: object(
      allIgnored(WHY.output, 'performance_max_campaign', 'pre_upgrade_campaign', 'status'),
    ),
    ...allIgnored(
      WHY.creative,
      'advertising_channel_sub_type',
      'tracking_url_template',
      'final_url_suffix',
      'hotel_property_asset_set',
      'listing_type',
      'brand_guidelines_enabled',
      'excluded_parent_asset_field_types',
      'excluded_parent_asset_set_types',
    ),
    ...allIgnored(
      WHY.delivery,
      'ad_serving_optimization_status',
      'campaign_budget',
      'start_date_time',
      'end_date_time',
      'payment_mode',
      'view_through_conversion_optimization_enabled',
    ),
    ...allIgnored(WHY.housekeeping, 'resource_name', 'status', 'campaign_group'),
    ...allIgnored(
      WHY.output,
      'id',
      'primary_status',
      'primary_status_reasons',
      'serving_status',
      'bidding_strategy_system_status',
      'labels',
      'experiment_type',
      'base_campaign',
      'bidding_strategy_type',
      'accessible_bidding_strategy',
      'optimization_score',
      'feed_types',
      'missing_eu_political_advertising_declaration',
      'aca_migration_date_time',
      'broad_match_migration_date_time',
    ),
  },
  ({ contains_eu_political_advertising: declared }, at, said) => {
    if (!isScalar(declared) || isUnspecified(nameOf(declared, EU_POLITICAL)))
      said.trait('category-not-declared', at);
  },
);
