import { WHY } from '../shared.js';
import {
  allIgnored,
  excluding,
  ignored,
  list,
  object,
  unsupported,
  type Fields,
  type Spec,
} from '../spec.js';
import { fieldOf, flag, isOn } from './enums.js';
import { PAGES } from './pages.js';
import { PEOPLE } from './people.js';
import { PLACES } from './places.js';
import { oneOfKinds } from './shared.js';

const GOODS = 'Which goods of a shop are shown.';

const without = (fields: Fields, ...names: readonly string[]): Fields =>
  Object.fromEntries(Object.entries(fields).filter(([name]) => !names.includes(name)));

const COMMON: Fields = {
  negative: flag(() => undefined),
  status: ignored(WHY.housekeeping),
  bid_modifier: ignored(WHY.delivery),
  ...allIgnored(WHY.output, 'criterion_id', 'display_name', 'type'),
};

/** With `negative` a criterion leaves people or pages out. */
const criterion = (fields: Fields, kinds: Fields): Spec => {
  const spec = oneOfKinds(fields, kinds, 'resource_name', 'criterion');
  return {
    kind: 'either',
    choose: (value) => (isOn(fieldOf(value, 'negative')) ? excluding(spec) : spec),
  };
};

/** Whom or what an ad group is for. */
export const adGroupCriterion: Spec = criterion(
  {
    ...COMMON,
    ad_group: ignored(WHY.housekeeping),
    labels: ignored(WHY.output),
    ...allIgnored(
      WHY.delivery,
      'cpc_bid_micros',
      'cpm_bid_micros',
      'cpv_bid_micros',
      'percent_cpc_bid_micros',
    ),
    ...allIgnored(
      WHY.creative,
      'final_urls',
      'final_mobile_urls',
      'final_url_suffix',
      'tracking_url_template',
    ),
    url_custom_parameters: list(object(allIgnored(WHY.creative, 'key', 'value'))),
    quality_info: object(
      allIgnored(
        WHY.output,
        'quality_score',
        'creative_quality_score',
        'post_click_quality_score',
        'search_predicted_ctr',
      ),
    ),
    position_estimates: object(
      allIgnored(
        WHY.output,
        'first_page_cpc_micros',
        'first_position_cpc_micros',
        'top_of_page_cpc_micros',
        'estimated_add_clicks_at_first_position_cpc',
        'estimated_add_cost_at_first_position_cpc',
      ),
    ),
    ...allIgnored(
      WHY.output,
      'system_serving_status',
      'approval_status',
      'disapproval_reasons',
      'primary_status',
      'primary_status_reasons',
      'effective_cpc_bid_micros',
      'effective_cpm_bid_micros',
      'effective_cpv_bid_micros',
      'effective_percent_cpc_bid_micros',
      'effective_cpc_bid_source',
      'effective_cpm_bid_source',
      'effective_cpv_bid_source',
      'effective_percent_cpc_bid_source',
    ),
  },
  {
    ...without(PEOPLE, 'ip_block'),
    ...without(PAGES, 'content_label', 'webpage_list', 'keyword_theme'),
    location: PLACES.location as Spec,
    listing_group: unsupported('Goods of a shop are not read.'),
    vertical_ads_item_group_rule_list: object({ shared_set: ignored(GOODS) }),
    retail_filter_bundle: object({ shared_set: ignored(GOODS) }),
  },
);

/** Whom or what a campaign is for. */
export const campaignCriterion: Spec = criterion(
  { ...COMMON, campaign: ignored(WHY.housekeeping) },
  {
    ...without(PEOPLE, 'audience', 'custom_intent'),
    ...without(PAGES, 'app_payment_model'),
    ...PLACES,
    device: object({ type: ignored(WHY.device) }),
    carrier: object({ carrier_constant: ignored(WHY.device) }),
    operating_system_version: object({ operating_system_version_constant: ignored(WHY.device) }),
    mobile_device: object({ mobile_device_constant: ignored(WHY.device) }),
    ad_schedule: object(
      allIgnored(WHY.delivery, 'start_minute', 'end_minute', 'start_hour', 'end_hour', 'day_of_week'),
    ),
    listing_scope: unsupported('Goods of a shop are not read.'),
    local_service_id: object({ service_id: ignored('Which service of a business the ad is for.') }),
  },
);
