import { audienceName, country, description, idOf, WHY } from '../shared.js';
import {
  allIgnored,
  excluding,
  ignored,
  list,
  noting,
  object,
  scalar,
  type Fields,
  type Spec,
} from '../spec.js';
import type { FoundBy } from '../said.js';
import {
  DATA_SOURCES,
  EXPANSION_LEVELS,
  LOGICAL_OPERATORS,
  coded,
  codedTogether,
  fieldOf,
  nameOf,
} from './enums.js';
import { ruleBased } from './rules.js';
import { appOf, dataSource, oneOfKinds } from './shared.js';

const foundBy = (how: FoundBy, of: Spec): Spec =>
  noting((said, at) => {
    said.foundBy(how, at);
  }, of);

const seed: Spec = scalar((value, at, said) => {
  said.seedId(String(value), at);
});

const operands: Spec = list(object({ user_list: idOf('user list', 'segment') }));

/** A rule that puts lists together. With `NONE` it leaves out whoever is on one of them. */
const logicalRule: Spec = {
  kind: 'either',
  choose: (value) => {
    const leavesOut = nameOf(fieldOf(value, 'operator'), LOGICAL_OPERATORS) === 'NONE';
    return object({
      operator: codedTogether(LOGICAL_OPERATORS),
      rule_operands: leavesOut ? excluding(operands) : operands,
    });
  },
};

/** Exactly one of them says how people come into the list. */
const KINDS: Fields = {
  crm_based_user_list: foundBy(
    'list',
    object({
      app_id: appOf('segment'),
      upload_key_type: ignored('By what kind of key people are matched.'),
      data_source_type: dataSource(DATA_SOURCES),
    }),
  ),
  lookalike_user_list: foundBy(
    'lookalike',
    object({
      seed_user_list_ids: list(seed),
      expansion_level: coded(EXPANSION_LEVELS, (_, at, said) => {
        said.expands(
          'Google adds people who resemble those on the seed lists, as many as the level allows.',
          at,
        );
      }),
      country_codes: list(country),
    }),
  ),
  similar_user_list: foundBy('lookalike', object({ seed_user_list: seed })),
  rule_based_user_list: foundBy('retargeting', ruleBased),
  logical_user_list: foundBy('list', object({ rules: list(logicalRule) })),
  basic_user_list: foundBy(
    'retargeting',
    object({
      actions: list(
        object({
          conversion_action: idOf('conversion', 'segment'),
          remarketing_action: idOf('action on a site', 'segment'),
        }),
      ),
    }),
  ),
};

/** A list of people before it is made. */
export const userList: Spec = oneOfKinds(
  {
    name: audienceName,
    description,
    ...allIgnored(
      WHY.housekeeping,
      'integration_code',
      'membership_status',
      'membership_life_span',
      'account_user_list_status',
      'closing_reason',
      'eligible_for_search',
    ),
    ...allIgnored(
      WHY.output,
      'id',
      'read_only',
      'size_for_display',
      'size_range_for_display',
      'size_for_search',
      'size_range_for_search',
      'type',
      'access_reason',
      'eligible_for_display',
      'match_rate_percentage',
    ),
  },
  KINDS,
  'resource_name',
  'user list',
);
