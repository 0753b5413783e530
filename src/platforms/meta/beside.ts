import { WHY } from '../shared.js';
import { allIgnored, either, ignored, keyed, list, object, type Spec } from '../spec.js';

/** Hours of the week in which an ad runs, or a budget is raised. */
const DAY_PART = allIgnored(WHY.delivery, 'days', 'end_minute', 'start_minute', 'timezone_type');

/** `adset_schedule`. */
export const schedule: Spec = list(object(DAY_PART));

/** `attribution_spec`. */
export const attribution: Spec = list(object(allIgnored(WHY.measurement, 'event_type', 'window_days')));

/** `frequency_control_specs`. */
export const frequency: Spec = list(
  object(allIgnored(WHY.delivery, 'event', 'interval_days', 'max_frequency', 'type')),
);

/** `bid_constraints`. */
export const bidConstraints: Spec = object(allIgnored(WHY.delivery, 'roas_average_floor'));

/** `bid_info`: an amount for each action. */
export const bidInfo: Spec = keyed((key) => (/^[A-Z_]+$/.test(key) ? ignored(WHY.output) : undefined));

/** `budget_schedule_specs`. */
export const budgetSchedule: Spec = list(
  object({
    ...allIgnored(
      WHY.delivery,
      'ad_object_id',
      'budget_value',
      'budget_value_type',
      'id',
      'recurrence_type',
      'time_end',
      'time_start',
    ),
    weekly_schedule: list(object(DAY_PART)),
  }),
);

/** An object that another one refers to: by its id, or as `{ id, name }`. */
export const reference = (why: string, ...more: readonly string[]): Spec =>
  either(object(allIgnored(why, 'id', 'name', ...more)), ignored(why));

/** An object with something for each id. */
export const byId = (why: string): Spec => keyed((key) => (/^\d+$/.test(key) ? ignored(why) : undefined));

/** `adlabels`, by which advertisers keep their ads apart. */
export const labels: Spec = list(
  either(
    object({
      ...allIgnored(WHY.housekeeping, 'created_time', 'id', 'name', 'updated_time'),
      account: reference(WHY.housekeeping, 'account_id'),
    }),
    ignored(WHY.housekeeping),
  ),
);

/** `brand_safety_config`. */
export const brandSafety: Spec = object(allIgnored(WHY.placement, 'comment_moderation_filter'));

/** `trending_topics_spec`: beside which topics the ad stands. */
export const trendingTopics: Spec = object(
  allIgnored(WHY.placement, 'is_all_trending', 'is_special_budget_alloc', 'trending_topics'),
);

/** `placement_soft_opt_out`. */
export const softOptOut: Spec = object(
  allIgnored(
    WHY.placement,
    'audience_network_positions',
    'facebook_positions',
    'instagram_positions',
    'messenger_positions',
    'oculus_positions',
    'threads_positions',
    'whatsapp_positions',
  ),
);

/** `issues_info`. */
export const issues: Spec = list(
  object(
    allIgnored(WHY.output, 'error_code', 'error_message', 'error_summary', 'error_type', 'level', 'mid'),
  ),
);

/** `learning_stage_info`. */
export const learningStage: Spec = object(
  allIgnored(
    WHY.output,
    'attribution_windows',
    'conversions',
    'dynamic_lp_conversions_threshold',
    'dynamic_lp_days_threshold',
    'dynamic_lp_status',
    'last_sig_edit_ts',
    'status',
  ),
);

/** `recommendations`. */
export const recommendations: Spec = list(
  object({
    ...allIgnored(WHY.output, 'blame_field', 'code', 'confidence', 'importance', 'message', 'title', 'value'),
    recommendation_data: object(allIgnored(WHY.output, 'link')),
  }),
);

/** `review_feedback`: words, or reasons by their names. */
export const reviewFeedback: Spec = either(
  object({
    global: keyed(() => ignored(WHY.output)),
    placement_specific: keyed(() => keyed(() => ignored(WHY.output))),
  }),
  ignored(WHY.output),
);

/** `regional_regulation_identities`. */
export const regulationIdentities: Spec = object(
  allIgnored(
    'Who is verified for a category that some country regulates.',
    ...['australia_finserv', 'india_finserv', 'taiwan_finserv'].flatMap((name) => [
      `${name}_beneficiary`,
      `${name}_payer`,
    ]),
    ...['singapore_universal', 'taiwan_universal', 'universal'].flatMap((name) => [
      `${name}_beneficiary`,
      `${name}_payer`,
    ]),
  ),
);

/** `brand_lift_studies`. */
export const studies: Spec = list(
  object({
    ...allIgnored(
      WHY.measurement,
      'canceled_time',
      'cooldown_start_time',
      'created_time',
      'description',
      'end_time',
      'id',
      'name',
      'observation_end_time',
      'results_first_available_date',
      'start_time',
      'type',
      'updated_time',
    ),
    ...Object.fromEntries(
      ['business', 'client_business', 'created_by', 'measurement_contact', 'sales_contact', 'updated_by'].map(
        (name) => [name, reference(WHY.measurement)],
      ),
    ),
  }),
);

/** `advantage_state_info`. */
export const advantageState: Spec = object(
  allIgnored(
    WHY.output,
    'advantage_audience_state',
    'advantage_budget_state',
    'advantage_placement_state',
    'advantage_state',
  ),
);
