import {
  byLists,
  byRetargeting,
  bySegments,
  byTraits,
  demographics,
  expansion,
  idOf,
  isTrue,
  signalOf,
  WHY,
  together,
  allTogether,
} from '../shared.js';
import { language } from '../languages.js';
import { placeId } from '../named-places.js';
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
import { numberOf, textOf } from '../text-of.js';
import { isScalar } from '../walk.js';
import { ruleField } from './rule-field.js';

const interests = (what: string): Spec => bySegments(list(idOf(what, 'interest')));
const audiences = (what: string): Spec => byLists(list(idOf(what, 'segment')));

const AGES: ReadonlyMap<string, string> = new Map<string, string>([
  ['AGE_13_17', 'Children aged 13 to 17'],
  ['AGE_18_24', 'Aged 18 to 24'],
  ['AGE_25_34', 'Aged 25 to 34'],
  ['AGE_35_44', 'Aged 35 to 44'],
  ['AGE_45_54', 'Aged 45 to 54'],
  ['AGE_55_100', 'Aged 55 and over'],
]);

const ADULTS = [...AGES.keys()].filter((group) => group !== 'AGE_13_17');

/** All groups of adults choose nobody; with the group of children beside them, everybody the platform has. */
const ages: Spec = {
  kind: 'either',
  choose: (value) => {
    const groups = Array.isArray(value) ? value.map(textOf) : [];
    if (!ADULTS.every((group) => groups.includes(group)) || !groups.every((group) => AGES.has(group)))
      return list(demographics((group) => AGES.get(group)));
    if (!groups.includes('AGE_13_17')) return ignored('All groups of adults: together they choose nobody.');
    return byTraits(
      noting((said, at) => {
        said.described('Aged 13 and over', 'attribute', at);
      }, list(together)),
    );
  },
};

const GENDERS: ReadonlyMap<string, string | null> = new Map<string, string | null>([
  ['GENDER_FEMALE', 'Women'],
  ['GENDER_MALE', 'Men'],
  ['GENDER_UNLIMITED', null],
]);

const INCOMES: ReadonlyMap<string, string | null> = new Map<string, string | null>([
  ['TOP5', 'Household income in the top 5%'],
  ['TOP10', 'Household income in the top 10%'],
  ['TOP10_25', 'Household income in the top 10 to 25%'],
  ['TOP25_50', 'Household income in the top 25 to 50%'],
  ['DEFAULT', null],
]);

/** Smart+ campaigns limit ages by one value. Interface and documents do not agree on how it is written. */
const MINIMUM_AGES: ReadonlyMap<string, string | null> = new Map<string, string | null>([
  ['ALL', null],
  ['OVER_EIGHTEEN', null],
  ['18+', null],
  ['OVER_TWENTY_FIVE', 'Aged at least 25'],
  ['25+', 'Aged at least 25'],
]);

/** What phones cost tells what people can pay. The highest number stands for any price above. */
const phonePrices: Spec = noting((said, at, value) => {
  const [from, to] = (Array.isArray(value) ? value : [value]).map(numberOf);
  if (from === undefined || (from === 0 && (to ?? 0) >= 10000)) return;
  if (Number.isNaN(from) || Number.isNaN(to))
    return said.unknown('device_price_ranges', at, 'These are no prices.');
  said.foundBy('segments', at);
  said.trait('demographics', at);
  said.described(
    to === undefined || to >= 10000
      ? `Phones that cost ${from} or more`
      : `Phones that cost ${from} to ${to}`,
    'attribute',
    at,
  );
}, list(together));

const DEALINGS: ReadonlyMap<string, string> = new Map<string, string>([
  ['VIEW_PRODUCT', 'Looked at a product of the catalogue'],
  ['ADD_TO_CART', 'Put a product of the catalogue into the basket'],
  ['PURCHASE', 'Bought a product of the catalogue'],
  ['LAB1', 'Looked at products of the catalogue, or put them into the basket, and did not buy'],
  ['LAB2', 'Put products of the catalogue into the basket and did not buy'],
]);

const dealing: Spec = scalar((value, at, said) => {
  const words = DEALINGS.get(String(value));
  if (words === undefined) return said.unknown(String(value), at, 'We do not know this code.');
  said.foundBy('retargeting', at);
  said.described(words, 'segment', at);
});

/** `LAB3` says that the actions stand beside it. */
const retargetingType: Spec = {
  kind: 'either',
  choose: (value) =>
    isScalar(value) && ['OFF', 'LAB3', 'UNSET', ''].includes(String(value))
      ? ignored('The actions stand beside it.')
      : dealing,
};

const customActions: Spec = list(object({ code: dealing, days: ignored(WHY.delivery) }));

const appTargetingType: Spec = scalar((value, at, said) => {
  switch (String(value)) {
    case 'PROSPECT':
      return;
    case 'RETARGETING':
      said.foundBy('retargeting', at);
      return said.described('Dealt with the advertiser before', 'segment', at);
    default:
      return said.unknown(String(value), at, 'We do not know this code.');
  }
});

/** Rules of a site’s or an app’s events, and addresses of pages: the addresses tell what people looked at. */
const eventRules: Spec = object({
  operator: ignored('How the rules are put together.'),
  rules: list(
    object({
      event_sources: list(
        object({ id: idOf('site or app', 'segment'), type: ignored('Whether it is a site or an app.') }),
      ),
      filter: object({
        operator: ignored('How the filters are put together.'),
        filters: list(object({ field: ruleField, operator: together, value: signalOf('segment') })),
      }),
      retention: ignored(WHY.delivery),
    }),
  ),
});

/** What chooses people, in an ad group itself or in the `targeting_spec` of a Smart+ one. */
export const TARGETING: Fields = {
  age_groups: ages,
  spc_audience_age: demographics((value) => MINIMUM_AGES.get(value)),
  exclude_age_under_eighteen: ignored('Leaves children out.'),
  gender: demographics((value) => GENDERS.get(value)),
  languages: list(language),
  household_income: list(demographics((value) => INCOMES.get(value.toUpperCase()))),
  spending_power: demographics((value) =>
    value === 'ALL' ? null : value === 'HIGH' ? 'High spending power' : undefined,
  ),
  interest_category_ids: interests('interest'),
  interest_keyword_ids: interests('interest'),
  purchase_intention_keyword_ids: interests('interest in buying'),
  actions: bySegments(
    list(
      object({
        action_category_ids: list(idOf('behaviour', 'interest')),
        ...allIgnored(
          'What people did and when. Whose videos or which hashtags it was about, the ids say.',
          'action_scene',
          'action_period',
          'video_user_actions',
        ),
      }),
    ),
  ),
  audience_ids: audiences('custom audience'),
  excluded_audience_ids: excluding(audiences('custom audience')),
  saved_audience_id: bySegments(idOf('saved audience', 'segment')),
  included_pangle_audience_package_ids: audiences('audience of Pangle'),
  excluded_pangle_audience_package_ids: excluding(audiences('audience of Pangle')),
  audience_type: scalar((value, at, said) => {
    if (String(value) !== 'NEW_CUSTOM_AUDIENCE')
      said.unknown(String(value), at, 'Whom an app’s ads of this type follow is not documented.');
  }),
  audience_rule: byRetargeting(object({ inclusions: eventRules, exclusions: excluding(eventRules) })),
  app_targeting_type: appTargetingType,
  shopping_ads_retargeting_type: retargetingType,
  included_custom_actions: customActions,
  excluded_custom_actions: excluding(customActions),
  ...allTogether(
    'shopping_ads_retargeting_actions_days',
    'shopping_ads_retargeting_custom_audience_relation',
  ),
  location_ids: list(placeId),
  zipcode_ids: list(placeId),
  contextual_tag_ids: list(
    scalar((value, at, said) => {
      said.pageTopicId(String(value), at);
    }),
  ),
  smart_audience_enabled: expansion(
    'Smart audience: TikTok shows the ad to people outside the audience too.',
    isTrue,
  ),
  smart_interest_behavior_enabled: expansion(
    'Smart interests and behaviours: TikTok goes beyond those that are set.',
    isTrue,
  ),
  device_price_ranges: phonePrices,
  ...allIgnored(
    WHY.device,
    'carrier_ids',
    'device_model_ids',
    'ios14_targeting',
    'isp_ids',
    'min_android_version',
    'min_ios_version',
    'network_types',
    'operating_systems',
  ),
  ...allIgnored(
    WHY.placement,
    'blocked_pangle_app_ids',
    'brand_safety_partner',
    'brand_safety_type',
    'category_exclusion_ids',
    'inventory_filter_enabled',
    'vertical_sensitivity_id',
  ),
};
