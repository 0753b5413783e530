import { coded, fieldOf, type Names } from '../google-ads/enums.js';
import { appOf, dataSource, oneOfKinds } from '../google-ads/shared.js';
import { audienceName, description, WHY } from '../shared.js';
import { allIgnored, either, ignored, noting, object, scalar, type Spec } from '../spec.js';
import { isObject } from '../walk.js';

const DATA_SOURCES: Names = {
  1: 'DATA_SOURCE_TYPE_FIRST_PARTY',
  2: 'DATA_SOURCE_TYPE_THIRD_PARTY_CREDIT_BUREAU',
  3: 'DATA_SOURCE_TYPE_THIRD_PARTY_VOTER_FILE',
  4: 'DATA_SOURCE_TYPE_THIRD_PARTY_PARTNER_DATA',
};

const PARTNER_SOURCES: Names = {
  1: 'COMMERCE_AUDIENCE',
  2: 'LINEAR_TV_AUDIENCE',
  3: 'AGENCY_PROVIDER_AUDIENCE',
};

/** What partners sell: where people shop, what they watch on television, what an agency knows of them. */
const partnerSource: Spec = coded(PARTNER_SOURCES, (_, at, said) => {
  said.source('data-broker', at, true);
});

/** The readers of a publisher, held against the advertiser's own list. */
const publisher: Spec = noting(
  (said, at) => {
    said.source('other-body', at, false);
  },
  object({
    publisher_name: scalar((value, at, said) => {
      said.signal(String(value), 'segment', at);
    }),
    ...allIgnored(
      WHY.housekeeping,
      'publisher_id',
      'match_rate_percentage',
      'advertiser_identifier_count',
      'clean_room_identifier',
    ),
  }),
);

const ingested: Spec = noting(
  (said, at) => {
    said.foundBy('list', at);
  },
  object({
    upload_key_types: ignored('By what kinds of keys people are matched.'),
    contact_id_info: object({
      data_source_type: dataSource(DATA_SOURCES),
      match_rate_percentage: ignored(WHY.output),
    }),
    mobile_id_info: object({
      data_source_type: dataSource(DATA_SOURCES),
      key_space: ignored(WHY.device),
      app_id: appOf('segment'),
    }),
    user_id_info: object({ data_source_type: dataSource(DATA_SOURCES) }),
    pair_id_info: publisher,
    pseudonymous_id_info: object({
      sync_status: ignored(WHY.output),
      billable_record_count: ignored(WHY.housekeeping),
    }),
    partner_audience_info: object({
      partner_audience_source: partnerSource,
      commerce_partner: scalar((value, at, said) => {
        said.signal(String(value), 'segment', at);
      }),
    }),
  }),
);

const resource: Spec = oneOfKinds(
  {
    display_name: audienceName,
    description,
    membership_duration: either(object(allIgnored(WHY.delivery, 'seconds', 'nanos')), ignored(WHY.delivery)),
    ...allIgnored(WHY.housekeeping, 'membership_status', 'integration_code', 'account_access_status'),
    ...allIgnored(WHY.output, 'id', 'read_only', 'closing_reason', 'access_reason'),
    size_info: object(
      allIgnored(
        WHY.output,
        'display_network_members_count',
        'search_network_members_count',
        'youtube_members_count',
        'gmail_members_count',
      ),
    ),
    target_network_info: object(allIgnored(WHY.delivery, 'eligible_for_display', 'eligible_for_search')),
  },
  { ingested_user_list_info: ingested },
  'name',
  'user list',
);

/** A list of people before it is made: as REST takes it, or inside the request that npm clients take. */
export const userList: Spec = {
  kind: 'either',
  choose: (value) =>
    isObject(fieldOf(value, 'user_list'))
      ? object({
          user_list: resource,
          ...allIgnored(WHY.housekeeping, 'parent', 'validate_only'),
          update_mask: either(object({ paths: ignored(WHY.housekeeping) }), ignored(WHY.housekeeping)),
        })
      : resource,
};
