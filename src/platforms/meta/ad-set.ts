import { audienceName, WHY } from '../shared.js';
import { allIgnored, ignored, object, type Spec } from '../spec.js';
import { isObject } from '../walk.js';
import type { Said } from '../said.js';
import { specialAdCategories } from './campaign.js';
import { targeting } from './targeting.js';

/** `POST /act_{id}/adsets`. */
export const adSet: Spec = object({
  name: audienceName,
  targeting,
  tune_for_category: specialAdCategories,
  ...allIgnored('Who is shown as behind the ad, as the EU’s law asks.', 'dsa_beneficiary', 'dsa_payor'),
  regional_regulated_categories: ignored(
    'A category that some country regulates, by a number that is not documented.',
  ),
  regional_regulation_identities: ignored('Who is verified for such a category.'),
  ...allIgnored(
    WHY.delivery,
    'adset_schedule',
    'bid_adjustments',
    'bid_amount',
    'bid_constraints',
    'bid_strategy',
    'billing_event',
    'budget_schedule_specs',
    'budget_source',
    'budget_split_set_id',
    'creative_sequence',
    'creative_sequence_repetition_pattern',
    'daily_budget',
    'daily_imps',
    'daily_min_spend_target',
    'daily_spend_cap',
    'end_time',
    'existing_customer_budget_percentage',
    'frequency_control_specs',
    'is_budget_schedule_enabled',
    'lifetime_budget',
    'lifetime_imps',
    'lifetime_min_spend_target',
    'lifetime_spend_cap',
    'max_budget_spend_percentage',
    'min_budget_spend_percentage',
    'multi_optimization_goal_weight',
    'optimization_goal',
    'optimization_sub_event',
    'pacing_type',
    'recurring_budget_semantics',
    'rf_prediction_id',
    'start_time',
    'time_based_ad_rotation_id_blocks',
    'time_based_ad_rotation_intervals',
    'time_start',
    'time_stop',
    'value_rule_set_id',
    'value_rules_applied',
  ),
  ...allIgnored(
    WHY.creative,
    'asset_feed_id',
    'destination_type',
    'instagram_user_id',
    'is_dynamic_creative',
    'placement_soft_opt_out',
    'promoted_object',
    'brand_safety_config',
    'trending_topics_spec',
    'use_new_app_click',
  ),
  ...allIgnored(
    WHY.measurement,
    'anchor_event_attribution_window_days',
    'attribution_spec',
    'is_incremental_attribution_enabled',
    'is_sac_cfca_terms_certified',
  ),
  ...allIgnored(
    WHY.housekeeping,
    'id',
    'account_id',
    'adlabels',
    'automatic_manual_state',
    'campaign',
    'campaign_id',
    'campaign_spec',
    'execution_options',
    'line_number',
    'source_adset',
    'source_adset_id',
    'status',
    'topline_id',
    'upstream_events',
    'date_format',
    'full_funnel_exploration_mode',
  ),
  ...allIgnored(
    WHY.output,
    'bid_info',
    'budget_remaining',
    'campaign_active_time',
    'campaign_attribution',
    'configured_status',
    'created_time',
    'effective_status',
    'is_ba_skip_delayed_eligible',
    'issues_info',
    'learning_stage_info',
    'recommendations',
    'review_feedback',
    'targeting_optimization_types',
    'updated_time',
  ),
});

/** From v23 Meta turns Advantage+ audience on where an ad set does not say otherwise. */
export const advantageByDefault = (said: Said, body: unknown): void =>
  unlessSaid(said, at(body, 'targeting'), '/body/targeting');

/** The same of a targeting by itself. */
export const advantageByDefaultOfTargeting = (said: Said, body: unknown): void =>
  unlessSaid(said, body, '/body');

function unlessSaid(said: Said, targetingOfBody: unknown, pointer: string): void {
  if (at(at(targetingOfBody, 'targeting_automation'), 'advantage_audience') !== undefined) return;
  said.expands(
    'Advantage+ audience is on unless `targeting_automation.advantage_audience` is 0: Meta then shows the ad to people outside the audience too.',
    { pointer },
  );
}

function at(value: unknown, key: string): unknown {
  if (typeof value === 'string' && value.trimStart().startsWith('{')) {
    try {
      return at(JSON.parse(value), key);
    } catch {
      return undefined;
    }
  }
  return isObject(value) ? value[key] : undefined;
}
