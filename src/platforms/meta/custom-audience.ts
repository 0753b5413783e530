import { audienceName, description, idOf, named, WHY, together } from '../shared.js';
import {
  allIgnored,
  contact,
  either,
  excluding,
  ignored,
  list,
  noting,
  object,
  scalar,
  unsupported,
  type Fields,
  type Spec,
} from '../spec.js';
import { lookalikeSpec, seed } from './lookalike.js';

/** How people come into audiences of these subtypes. Of the others only the platform knows. */
const FOUND_BY_SUBTYPE: Readonly<Record<string, 'list' | 'lookalike' | 'retargeting'>> = {
  CUSTOM: 'list',
  OFFLINE_CONVERSION: 'list',
  PARTNER: 'list',
  MANAGED: 'list',
  EXCLUSION: 'list',
  BAG_OF_ACCOUNTS: 'list',
  PRIMARY: 'list',
  LOOKALIKE: 'lookalike',
  WEBSITE: 'retargeting',
  ENGAGEMENT: 'retargeting',
  APP: 'retargeting',
  VIDEO: 'retargeting',
  MESSENGER_SUBSCRIBER_LIST: 'retargeting',
};

const subtype = scalar((value, at, said) => {
  const how = FOUND_BY_SUBTYPE[String(value)];
  if (how === undefined)
    said.unknown(String(value), at, 'How people come into an audience of this subtype is not documented.');
  else said.foundBy(how, at);
});

/** Who gave the data, by the advertiser’s own claim. That the people did says nothing about where and how. */
const customerFileSource = scalar((value, at, said) => {
  said.foundBy('list', at);
  switch (String(value)) {
    case 'USER_PROVIDED_ONLY':
      return;
    case 'PARTNER_PROVIDED_ONLY':
      return said.source('data-broker', at, true);
    case 'BOTH_USER_AND_PARTNER_PROVIDED':
      return said.source('data-broker', at, false);
    default:
      return said.unknown(String(value), at, 'We do not know this source.');
  }
});

/** Rules name events of a site or an app, and the addresses of pages: the addresses tell what people looked at. */
const ruleFilter: Spec = object({
  operator: ignored('How the filters are put together.'),
  filters: list({
    kind: 'either',
    choose: () =>
      object({
        field: together,
        operator: together,
        value: either(
          together,
          scalar((value, at, said) => {
            said.signal(String(value), 'segment', at);
          }),
        ),
        filters: unsupported('Filters inside filters are not read.'),
      }),
  }),
});

const ruleSet = (): Fields => ({
  operator: ignored('How the rules are put together.'),
  rules: list(
    object({
      event_sources: list(
        object({
          id: idOf('page, site or app', 'segment'),
          type: ignored('Whether it is a page, a site or an app.'),
        }),
      ),
      retention_seconds: ignored(WHY.delivery),
      template: ignored('Which of Meta’s patterns the rule is made from.'),
      filter: ruleFilter,
      aggregation: unsupported('How events are counted is not read.'),
    }),
  ),
});

const rule: Spec = noting(
  (said, at) => {
    said.foundBy('retargeting', at);
  },
  object({ inclusions: object(ruleSet()), exclusions: excluding(object(ruleSet())) }),
);

const combined: Spec = list(
  object({
    id: idOf('custom audience', 'segment'),
    name: audienceName,
    retention_seconds: ignored(WHY.delivery),
    booking_window: ignored(WHY.delivery),
    count: ignored(WHY.delivery),
    event: idOf('event', 'segment'),
    type: together,
    object_id: idOf('page, site or app', 'segment'),
  }),
);

/** `POST /act_{id}/customaudiences`. */
export const customAudience: Spec = object({
  name: audienceName,
  description,
  subtype,
  customer_file_source: customerFileSource,
  lookalike_spec: lookalikeSpec,
  origin_audience_id: scalar((value, at, said) => {
    said.seedId(String(value), at);
  }),
  seed_audience: seed,
  rule,
  rule_v2: rule,
  inclusions: combined,
  exclusions: excluding(combined),
  included_custom_audiences: list(named('custom audience', 'segment')),
  excluded_custom_audiences: excluding(list(named('custom audience', 'segment'))),
  pixel_id: noting((said, at) => {
    said.foundBy('retargeting', at);
  }, ignored('Which pixel counts the visitors.')),
  event_source_group: idOf('group of sites and apps', 'segment'),
  event_sources: list(object({ id: idOf('page, site or app', 'segment'), type: together })),
  video_group_ids: list(idOf('group of videos', 'segment')),
  product_set_id: idOf('product set', 'segment'),
  list_of_accounts: contact('identifier'),
  partner_reference_key: unsupported('A partner’s own key for the audience tells nothing.'),
  parent_audience_id: idOf('custom audience', 'segment'),
  associated_audience_id: idOf('custom audience', 'segment'),
  regulated_audience_spec: unsupported('An audience of a regulated category is not read.'),
  marketing_message_subscriber_data: unsupported('Subscribers of messages are not read.'),
  audience_labels: list(
    scalar((value, at, said) => {
      said.signal(String(value), 'segment', at);
    }),
  ),
  claim_objective: ignored('What the platform is to optimise for.'),
  content_type: ignored('What kind of goods a catalogue holds.'),
  ...allIgnored(
    WHY.delivery,
    'rule_aggregation',
    'retention_days',
    'prefill',
    'usage_restriction',
    'use_for_products',
    'use_in_campaigns',
    'subscription_info',
    'allowed_domains',
    'countries',
    'is_snapshot',
    'is_value_based',
    'is_household',
    'household_audience',
  ),
  ...allIgnored(
    WHY.housekeeping,
    'id',
    'account_id',
    'enable_fetch_or_create',
    'rev_share_policy_id',
    'opt_out_link',
    'dataset_id',
    'owner_business',
    'whats_app_business_phone_number_id',
  ),
  ...allIgnored(
    WHY.output,
    'approximate_count_lower_bound',
    'approximate_count_upper_bound',
    'data_source',
    'data_source_types',
    'datafile_custom_audience_uploading_status',
    'delete_time',
    'delivery_status',
    'external_event_source',
    'fields_violating_integrity_policy',
    'is_eligible_for_sac_campaigns',
    'lookalike_audience_ids',
    'operation_status',
    'page_deletion_marked_delete_time',
    'permission_for_actions',
    'sharing_status',
    'time_content_updated',
    'time_created',
    'time_updated',
  ),
});
