import { audienceName, byRetargeting, idOf, propertyOf, signalOf, together, WHY } from '../shared.js';
import { allIgnored, excluding, ignored, list, object, scalar, type Spec } from '../spec.js';
import { textOf } from '../text-of.js';
import { ruleField } from './rule-field.js';

/** How people come into audiences of these types: by what they did, or by events that were uploaded. */
const FOUND_BY_TYPE: ReadonlyMap<string, 'list' | 'retargeting'> = new Map<string, 'list' | 'retargeting'>([
  ['APP', 'retargeting'],
  ['BUSINESS_ACCOUNT', 'retargeting'],
  ['ENGAGEMENT', 'retargeting'],
  ['ENGAGEMENT_LIVE_VIDEO', 'retargeting'],
  ['ENGAGEMENT_ORGANIC_VIDEO', 'retargeting'],
  ['LEAD_GENERATION', 'retargeting'],
  ['OFFLINE', 'list'],
  ['PIXEL', 'retargeting'],
  ['TIKTOK_SHOP', 'retargeting'],
]);

const audienceType = scalar((value, at, said) => {
  const how = FOUND_BY_TYPE.get(String(value));
  if (how === undefined)
    said.unknown(String(value), at, 'How people come into an audience of this type is not documented.');
  else said.foundBy(how, at);
});

const parameterFields = object({
  field: ruleField,
  operator: together,
  values: list(signalOf('segment')),
});

/** An address of a page, or a parameter of an event. What it may not contain leaves people out. */
const parameterFilter: Spec = {
  kind: 'either',
  choose: (filter) =>
    textOf(propertyOf(filter, 'operator')).startsWith('DOES_NOT')
      ? excluding(parameterFields)
      : parameterFields,
};

const ruleSet: Spec = object({
  operator: ignored('How the rules are put together.'),
  rules: list(
    object({
      event_source_ids: list(idOf('post, ad group, site or app', 'segment')),
      retention_days: ignored(WHY.delivery),
      filter_set: object({
        operator: ignored('How the filters are put together.'),
        filters: list(
          object({
            field: ruleField,
            operator: together,
            value: signalOf('segment'),
            parameter_filters: list(parameterFilter),
          }),
        ),
      }),
    }),
  ),
});

/** `POST /dmp/custom_audience/rule/create/`: people who did something, by a rule. */
export const customAudienceRule: Spec = byRetargeting(
  object({
    custom_audience_name: audienceName,
    audience_type: audienceType,
    rule_spec: object({ inclusion_rule_set: ruleSet, exclusion_rule_set: excluding(ruleSet) }),
    ...allIgnored(WHY.delivery, 'audience_sub_type', 'is_auto_refresh', 'retention_in_days'),
    ...allIgnored(
      WHY.housekeeping,
      'advertiser_id',
      'identity_authorized_bc_id',
      'identity_id',
      'identity_type',
    ),
  }),
);
