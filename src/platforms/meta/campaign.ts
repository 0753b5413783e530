import { audienceName, country, WHY } from '../shared.js';
import { allIgnored, ignored, list, notingEvenEmpty, object, type Spec } from '../spec.js';

/** The category that Meta asks political ads to be declared under. */
const POLITICAL = 'ISSUES_ELECTIONS_POLITICS';

/** `special_ad_categories`: declared as political, or as something else, or (empty, or `NONE`) as nothing. */
export const specialAdCategories: Spec = notingEvenEmpty((said, at, value) => {
  const declared = (Array.isArray(value) ? value : [value]).map(String);
  said.trait(declared.includes(POLITICAL) ? 'category-declared' : 'category-not-declared', at);
}, ignored('Read as a whole.'));

/** `POST /act_{id}/campaigns`. */
export const campaign: Spec = object({
  name: audienceName,
  special_ad_categories: specialAdCategories,
  special_ad_category: specialAdCategories,
  special_ad_category_country: list(country),
  ...allIgnored(
    WHY.delivery,
    'objective',
    'buying_type',
    'bid_strategy',
    'daily_budget',
    'lifetime_budget',
    'spend_cap',
    'start_time',
    'stop_time',
    'pacing_type',
    'budget_rebalance_flag',
    'is_adset_budget_sharing_enabled',
    'is_budget_schedule_enabled',
    'campaign_optimization_type',
    'budget_schedule_specs',
    'adset_bid_amounts',
    'adset_budgets',
    'iterative_split_test_configs',
  ),
  ...allIgnored(
    WHY.housekeeping,
    'id',
    'account_id',
    'status',
    'adlabels',
    'execution_options',
    'source_campaign_id',
    'source_recommendation_type',
    'topline_id',
    'upstream_events',
    'smart_promotion_type',
    'is_using_l3_schedule',
  ),
  ...allIgnored(WHY.measurement, 'is_skadnetwork_attribution', 'primary_attribution', 'promoted_object'),
  ...allIgnored(
    WHY.output,
    'advantage_state_info',
    'boosted_object_id',
    'brand_lift_studies',
    'budget_remaining',
    'campaign_group_active_time',
    'can_create_brand_lift_study',
    'can_use_spend_cap',
    'configured_status',
    'created_time',
    'effective_status',
    'has_secondary_skadnetwork_reporting',
    'is_direct_send_campaign',
    'is_message_campaign',
    'issues_info',
    'last_budget_toggling_time',
    'recommendations',
    'source_campaign',
    'updated_time',
  ),
});
