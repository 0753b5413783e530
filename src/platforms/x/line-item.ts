import { audienceName, expansion, WHY } from '../shared.js';
import { allIgnored, object, type Spec } from '../spec.js';
import { operation } from './operations.js';

const audienceExpansion = expansion(
  'Audience expansion: X shows the ad to people who resemble those in the audience too.',
  (value) => !/^(?:|none|false)$/i.test(value),
);

/** A line item of `POST /accounts/{id}/line_items`, or the campaign that it belongs to. */
export const lineItem: Spec = operation(
  object({
    name: audienceName,
    audience_expansion: audienceExpansion,
    lookalike_expansion: audienceExpansion,
    ...allIgnored(
      WHY.delivery,
      'automatically_select_bid',
      'bid_amount_local_micro',
      'bid_strategy',
      'bid_type',
      'bid_unit',
      'budget_optimization',
      'charge_by',
      'currency',
      'daily_budget_amount_local_micro',
      'duration_in_days',
      'end_time',
      'frequency_cap',
      'goal',
      'objective',
      'optimization',
      'pay_by',
      'standard_delivery',
      'start_time',
      'target_cpa_local_micro',
      'total_budget_amount_local_micro',
    ),
    ...allIgnored(WHY.placement, 'placements'),
    ...allIgnored(
      WHY.creative,
      'advertiser_domain',
      'advertiser_user_id',
      'android_app_store_identifier',
      'automatic_tweet_promotion',
      'categories',
      'creative_source',
      'include_sentiment',
      'ios_app_store_identifier',
      'product_type',
    ),
    ...allIgnored(WHY.measurement, 'primary_web_event_tag', 'tracking_tags'),
    ...allIgnored(
      WHY.housekeeping,
      'id',
      'account_id',
      'campaign_id',
      'entity_status',
      'funding_instrument_id',
      'line_item_id',
      'purchase_order_number',
      'to_delete',
    ),
    ...allIgnored(
      WHY.output,
      'created_at',
      'deleted',
      'effective_status',
      'reasons_not_servable',
      'servable',
      'updated_at',
    ),
  }),
);
