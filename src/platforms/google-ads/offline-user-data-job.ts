import { idOf, WHY } from '../shared.js';
import {
  allIgnored,
  ignored,
  list,
  noting,
  object,
  scalar,
  unsupported,
  type Fields,
  type Spec,
} from '../spec.js';
import { codedForEach, consent, userIdentifiers } from './contacts.js';
import { IDENTIFIER_SOURCES } from './enums.js';
import { column, describeOnce, plainColumn } from './shared.js';

const SALES = 'Sales in shops are not read.';

/** Whose identifiers they are: a third party's come from elsewhere. */
const source: Spec = codedForEach('user_identifier_source', IDENTIFIER_SOURCES, (name, at, said) => {
  if (name === 'THIRD_PARTY' && said.sources.length === 0) said.source('data-broker', at, false);
});

/** A word that the advertiser has for the person: a tier, a stage. */
const word: Spec = scalar((value, at, said) => {
  if (String(value) !== '') describeOnce(said, String(value).slice(0, 200), 'attribute', at);
});

const attributes: Spec = object({
  lifetime_value_micros: plainColumn('lifetime value'),
  lifetime_value_bucket: plainColumn('lifetime value'),
  last_purchase_date_time: plainColumn('last purchase'),
  first_purchase_date_time: plainColumn('first purchase'),
  average_purchase_count: plainColumn('number of purchases'),
  average_purchase_value_micros: plainColumn('value of purchases'),
  acquisition_date_time: plainColumn('date of first contact'),
  shopping_loyalty: object({ loyalty_tier: column('loyalty tier', word) }),
  lifecycle_stage: column('lifecycle stage', word),
  event_attribute: column(
    'events',
    list(
      object({
        ...allIgnored('What people did with goods, and when.', 'event', 'event_date_time'),
        item_attribute: list(object({ item_id: ignored('Which goods.') })),
      }),
    ),
  ),
});

const userData: Spec = object({
  user_identifiers: userIdentifiers(source),
  user_attribute: attributes,
  transaction_attribute: unsupported(SALES),
  consent: consent(),
});

const operations: Spec = list(
  object({ create: userData, remove: userData, remove_all: ignored('Empties the list.') }),
);

const metadata: Spec = object({ user_list: idOf('user list', 'segment'), consent: consent() });

const JOB: Fields = {
  type: ignored('Whether people are put on a list, with or without attributes, or sales are reported.'),
  customer_match_user_list_metadata: metadata,
  store_sales_metadata: unsupported(SALES),
  external_id: ignored(WHY.housekeeping),
  resource_name: ignored(WHY.housekeeping),
  ...allIgnored(WHY.output, 'id', 'status', 'failure_reason'),
  operation_metadata: object({ match_rate_range: ignored(WHY.output) }),
};

const call: Spec = object({
  ...JOB,
  job: object(JOB),
  operations,
  ...allIgnored(
    WHY.housekeeping,
    'customer_id',
    'validate_only',
    'enable_match_rate_range_preview',
    'enable_partial_failure',
    'enable_warnings',
  ),
});

/** A job that puts people on a list, the people that are added to it, or both in `uploadUserData`. */
export const offlineUserDataJob: Spec = noting(
  (said, at) => {
    said.foundBy('list', at);
  },
  { kind: 'either', choose: (value) => (Array.isArray(value) ? operations : call) },
);
