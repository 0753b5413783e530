import { WHY } from '../shared.js';
import { allIgnored, ignored, object, type Fields, type Spec } from '../spec.js';

const scheme = (...names: readonly string[]): Spec => object(allIgnored(WHY.delivery, ...names));

/** How a campaign bids: exactly one of them. */
export const BIDDING: Fields = {
  bidding_strategy: ignored(WHY.delivery),
  commission: scheme('commission_rate_micros'),
  manual_cpa: scheme(),
  manual_cpc: scheme('enhanced_cpc_enabled'),
  manual_cpm: scheme(),
  manual_cpv: scheme(),
  maximize_conversions: scheme('cpc_bid_ceiling_micros', 'cpc_bid_floor_micros', 'target_cpa_micros'),
  maximize_conversion_value: scheme(
    'target_roas',
    'cpc_bid_ceiling_micros',
    'cpc_bid_floor_micros',
    'target_roas_tolerance_percent_millis',
  ),
  target_cpa: scheme('target_cpa_micros', 'cpc_bid_ceiling_micros', 'cpc_bid_floor_micros'),
  target_impression_share: scheme('location', 'location_fraction_micros', 'cpc_bid_ceiling_micros'),
  target_roas: scheme(
    'target_roas',
    'cpc_bid_ceiling_micros',
    'cpc_bid_floor_micros',
    'target_roas_tolerance_percent_millis',
  ),
  target_spend: scheme('target_spend_micros', 'cpc_bid_ceiling_micros'),
  percent_cpc: scheme('cpc_bid_ceiling_micros', 'enhanced_cpc_enabled'),
  target_cpm: object({ target_frequency_goal: scheme('target_count', 'time_unit') }),
  fixed_cpm: object({
    goal: ignored(WHY.delivery),
    target_frequency_info: scheme('target_count', 'time_unit'),
  }),
  target_cpv: scheme(),
  target_cpc: scheme('target_cpc_micros'),
};
