import { audienceName, WHY } from '../shared.js';
import { allIgnored, ignored, noting, object, type Spec } from '../spec.js';
import { requestOf } from './requests.js';

/** `POST /adaccounts/{id}/campaigns`, or one campaign of it. */
export const campaign: Spec = requestOf(
  'campaigns',
  object({
    name: audienceName,
    regulations: object({
      // Nothing but political ads has a candidate or a ballot.
      candidate_ballot_information: noting((said, at) => {
        said.trait('category-declared', at);
      }, ignored('Who or what the vote is about: it chooses nobody.')),
      restricted_delivery_signals: ignored('Whether it is about credit, housing or work.'),
    }),
    ...allIgnored(
      WHY.delivery,
      'objective',
      'buy_model',
      'daily_budget_micro',
      'lifetime_spend_cap_micro',
      'start_time',
      'end_time',
      'pacing_properties_version',
    ),
    objective_v2_properties: object(
      allIgnored(WHY.delivery, 'objective_v2_type', 'promotion_type', 'is_auto_generated'),
    ),
    measurement_spec: object(allIgnored(WHY.measurement, 'ios_app_id', 'android_app_url')),
    ...allIgnored(WHY.housekeeping, 'id', 'ad_account_id', 'status'),
    ...allIgnored(WHY.output, 'created_at', 'creation_state', 'deleted', 'delivery_status', 'updated_at'),
  }),
);
