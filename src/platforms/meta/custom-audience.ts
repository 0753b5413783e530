import type { Said } from '../said.js';
import { audienceName, byLists, byRetargeting, description, idOf, named, WHY, together } from '../shared.js';
import {
  allIgnored,
  contact,
  excluding,
  ignored,
  list,
  object,
  scalar,
  unsupported,
  type Spec,
} from '../spec.js';
import { reference } from './beside.js';
import { lookalikeSpec, seed } from './lookalike.js';
import { rule } from './rule.js';

/** How people come into audiences of these subtypes. Of the others only the platform knows. */
const FOUND_BY_SUBTYPE = new Map<string, 'list' | 'lookalike' | 'retargeting'>(
  Object.entries({
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
  } as const),
);

const subtype = scalar((value, at, said) => {
  const how = FOUND_BY_SUBTYPE.get(String(value));
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

const anAudience: Spec = named('custom audience', 'segment', allIgnored(WHY.output, 'subtype'));

const status: Spec = object(allIgnored(WHY.output, 'code', 'description'));

/** What else makes an audience of Meta’s is a list, whatever it is made from. */
export function listUnlessSaid(said: Said): void {
  if (said.audienceKind === undefined) said.foundBy('list', { pointer: '/body' });
}

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
  included_custom_audiences: list(anAudience),
  excluded_custom_audiences: excluding(list(anAudience)),
  pixel_id: byRetargeting(ignored('Which pixel counts the visitors.')),
  event_source_group: byRetargeting(idOf('group of sites and apps', 'segment')),
  event_sources: byRetargeting(list(object({ id: idOf('page, site or app', 'segment'), type: together }))),
  video_group_ids: byRetargeting(list(idOf('group of videos', 'segment'))),
  product_set_id: byRetargeting(idOf('product set', 'segment')),
  list_of_accounts: byLists(contact('identifier')),
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
  data_source: object(allIgnored(WHY.output, 'creation_params', 'sub_type', 'type')),
  delivery_status: status,
  external_event_source: reference(WHY.output, 'source_type'),
  operation_status: status,
  owner_business: reference(WHY.housekeeping, 'link', 'verification_status', 'vertical', 'vertical_id'),
  permission_for_actions: object(
    allIgnored(
      WHY.output,
      'can_edit',
      'can_see_insight',
      'can_share',
      'subtype_supports_lookalike',
      'supports_recipient_lookalike',
    ),
  ),
  sharing_status: object(allIgnored(WHY.output, 'sharing_relationship_id', 'status')),
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
    'whats_app_business_phone_number_id',
  ),
  ...allIgnored(
    WHY.output,
    'approximate_count_lower_bound',
    'approximate_count_upper_bound',
    'data_source_types',
    'datafile_custom_audience_uploading_status',
    'delete_time',
    'fields_violating_integrity_policy',
    'is_eligible_for_sac_campaigns',
    'lookalike_audience_ids',
    'page_deletion_marked_delete_time',
    'time_content_updated',
    'time_created',
    'time_updated',
  ),
});
