import { audienceName, WHY } from '../shared.js';
import { allIgnored, object, type Fields, type Spec } from '../spec.js';

/** An amount of money. */
export const money: Spec = object(allIgnored(WHY.delivery, 'amount', 'currency_code'));

export const runSchedule: Spec = object(allIgnored(WHY.delivery, 'start', 'end'));

const stamp: Spec = object(allIgnored(WHY.output, 'time', 'actor', 'impersonator'));

/** What LinkedIn writes into each of its objects. */
export const WRITTEN_BACK: Fields = {
  ...allIgnored(WHY.output, 'id', 'test', 'serving_statuses', 'version_tag'),
  version: object(allIgnored(WHY.output, 'version_tag')),
  change_audit_stamps: object({ created: stamp, last_modified: stamp }),
};

/** `POST /rest/adAccounts/{id}/adCampaignGroups`: what campaigns of one purpose are kept in. */
export const campaignGroup: Spec = object({
  name: audienceName,
  ...allIgnored(WHY.housekeeping, 'account', 'status', 'backfilled', 'allowed_campaign_types'),
  ...allIgnored(WHY.delivery, 'objective_type'),
  daily_budget: money,
  total_budget: money,
  run_schedule: runSchedule,
  budget_optimization: object(allIgnored(WHY.delivery, 'bid_strategy', 'budget_optimization_strategy')),
  ...WRITTEN_BACK,
});
