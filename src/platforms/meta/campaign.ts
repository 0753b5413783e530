import { audienceName, country, WHY } from '../shared.js';
import { allIgnored, ignored, list, notingEvenEmpty, object, type Fields, type Spec } from '../spec.js';
import { fromJson } from './advantage.js';
import {
  advantageState,
  budgetSchedule,
  byId,
  issues,
  labels,
  recommendations,
  reference,
  studies,
} from './beside.js';
import { promotedObject } from './promoted-object.js';

/** The category that Meta asks political ads to be declared under. */
const POLITICAL = 'ISSUES_ELECTIONS_POLITICS';

/** `special_ad_categories`: declared as political, or as something else, or (empty, or `NONE`) as nothing. */
export const specialAdCategories: Spec = notingEvenEmpty((said, at, value) => {
  const categories = fromJson(value);
  const declared: readonly unknown[] = Array.isArray(categories) ? categories : [categories];
  said.trait(declared.includes(POLITICAL) ? 'category-declared' : 'category-not-declared', at);
}, ignored('Read as a whole.'));

/** Of a campaign, and of the one that an ad set belongs to when it is read back. */
export const CAMPAIGN: Fields = {
  name: audienceName,
  special_ad_categories: specialAdCategories,
  special_ad_category: specialAdCategories,
  special_ad_category_country: list(country),
  adlabels: labels,
  advantage_state_info: advantageState,
  adset_bid_amounts: byId(WHY.delivery),
  adset_budgets: list(object(allIgnored(WHY.delivery, 'adset_id', 'daily_budget', 'lifetime_budget'))),
  brand_lift_studies: studies,
  budget_schedule_specs: budgetSchedule,
  issues_info: issues,
  promoted_object: promotedObject,
  recommendations,
  source_campaign: reference(WHY.housekeeping),
  upstream_events: byId(WHY.housekeeping),
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
    'iterative_split_test_configs',
  ),
  ...allIgnored(
    WHY.housekeeping,
    'id',
    'account_id',
    'status',
    'execution_options',
    'source_campaign_id',
    'source_recommendation_type',
    'topline_id',
    'smart_promotion_type',
    'is_using_l3_schedule',
  ),
  ...allIgnored(WHY.measurement, 'is_skadnetwork_attribution', 'primary_attribution'),
  ...allIgnored(
    WHY.output,
    'boosted_object_id',
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
    'last_budget_toggling_time',
    'updated_time',
  ),
};

/** `POST /act_{id}/campaigns`. Meta asks each campaign for its special ad categories, if there are none too. */
export const campaign: Spec = object(
  CAMPAIGN,
  ({ special_ad_categories: categories, special_ad_category: category }, at, said) => {
    if ((categories ?? category ?? null) === null) said.trait('category-not-declared', at);
  },
);
