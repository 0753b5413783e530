import {
  country,
  byLists,
  byRetargeting,
  bySegments,
  byTraits,
  demographics,
  expansion,
  idOf,
  isTrue,
  named,
  telling,
  WHY,
  together,
} from '../shared.js';
import {
  allIgnored,
  either,
  excluding,
  ignored,
  list,
  object,
  scalar,
  unsupported,
  type Fields,
  type Spec,
} from '../spec.js';
import { isScalar } from '../walk.js';
import { areaByKey, countryGroup, geoLocations } from './places.js';
import { eventRule } from './promoted-object.js';

const segments = (what: string): Spec => bySegments(list(named(what, 'interest')));

/** A custom audience that was made before: a list, a website's visitors, a lookalike. */
const audiences: Spec = byLists(list(named('custom audience', 'segment', allIgnored(WHY.output, 'subtype'))));

/** What stands in `flexible_spec` and in `exclusions`, and at the top of old bodies. */
const SEGMENTS: Fields = {
  interests: segments('interest'),
  behaviors: segments('behaviour'),
  life_events: segments('life event'),
  industries: segments('industry'),
  income: segments('income group'),
  net_worth: segments('wealth group'),
  family_statuses: segments('family status'),
  generation: segments('generation'),
  moms: segments('group of mothers'),
  household_composition: segments('household'),
  home_ownership: segments('home ownership'),
  home_type: segments('home type'),
  home_value: segments('home value'),
  office_type: segments('office type'),
  education_schools: segments('school'),
  education_majors: segments('subject'),
  work_employers: segments('employer'),
  work_positions: segments('job'),
  user_adclusters: segments('group of users'),
  politics: telling('political affiliation', list(named('political group', 'segment'))),
  political_views: telling('political views', list(named('political view', 'segment'))),
  ethnic_affinity: telling('ethnic affinity', list(named('ethnic affinity', 'segment'))),
  interested_in: telling('sexual orientation', ignored('What the property tells, it tells by itself.')),
  relationship_statuses: byTraits(list(idOf('relationship status', 'attribute'))),
  education_statuses: byTraits(list(idOf('level of education', 'attribute'))),
  college_years: byTraits(ignored('A year of graduation.')),
  connections: byLists(list(named('connection', 'segment'))),
  friends_of_connections: byLists(list(named('connection', 'segment'))),
  custom_audiences: audiences,
};

/** Ages in words. Younger people than the adults whom ads reach anyway are told too. */
const ageOf = (words: (years: number) => string | null): Spec =>
  demographics((value) => (/^\d+$/.test(value) ? words(Number(value)) : undefined));

/** Ad sets that reach all adults, up to the highest age that Meta knows, choose nobody by age. */
const AGES: Fields = {
  age_min: ageOf((years) =>
    years === 18 ? null : years < 18 ? `Aged ${years} and over` : `Aged at least ${years}`,
  ),
  age_max: ageOf((years) => (years >= 65 ? null : `Aged at most ${years}`)),
  age_range: list(ignored('Ages that the platform is told as a suggestion, beside the limits.')),
};

const GENDERS: ReadonlyMap<string, string | null> = new Map([
  ['0', null],
  ['1', 'Men'],
  ['2', 'Women'],
]);

const automation: Spec = object({
  advantage_audience: expansion(
    'Advantage+ audience: Meta shows the ad to people outside the audience too.',
    isTrue,
  ),
  individual_setting: object({
    age: expansion('Meta may go beyond the ages that are set.', isTrue),
    gender: expansion('Meta may go beyond the gender that is set.', isTrue),
    geo: expansion('Meta may go beyond the places that are set.', isTrue),
  }),
  shared_audiences: byLists(list(named('custom audience', 'segment'))),
  value_expression: expansion('Meta weighs who is shown the ad by an expression of value.', () => true),
});

const relaxation: Spec = object({
  custom_audience: expansion('Custom audiences are relaxed: Meta adds people who resemble them.', isTrue),
  lookalike: expansion('Lookalike audiences are relaxed: Meta adds people beyond their limit.', isTrue),
});

/** People who looked at products: they are followed from a site or an app. */
const productAudience: Spec = object({
  product_set_id: idOf('product set', 'segment'),
  ...Object.fromEntries(
    ['inclusions', 'exclusions'].map((name) => [
      name,
      list(
        object({
          event: ignored(WHY.measurement),
          retention_seconds: ignored(WHY.delivery),
          rule: eventRule,
        }),
      ),
    ]),
  ),
});

const engaged: Spec = byRetargeting(
  unsupported('People who engaged with posts: we do not read whose posts.'),
);

/** Fields of `targeting` in an ad set. */
const TARGETING: Fields = {
  ...SEGMENTS,
  ...AGES,
  genders: list(demographics((value) => GENDERS.get(value))),
  locales: byTraits(list(idOf('language', 'attribute'))),
  geo_locations: geoLocations,
  excluded_geo_locations: excluding(geoLocations),
  flexible_spec: list(object(SEGMENTS)),
  exclusions: excluding(object(SEGMENTS)),
  excluded_custom_audiences: excluding(audiences),
  excluded_connections: excluding(byLists(list(named('connection', 'segment')))),
  dynamic_audience_ids: byLists(list(idOf('dynamic audience', 'segment'))),
  excluded_dynamic_audience_ids: excluding(byLists(list(idOf('dynamic audience', 'segment')))),
  product_audience_specs: byRetargeting(list(productAudience)),
  excluded_product_audience_specs: excluding(byRetargeting(list(productAudience))),
  prospecting_audience: object({
    sources: expansion('Prospecting audience: Meta looks for people by what it knows of them.', () => true),
  }),
  user_event: bySegments(list(idOf('user event', 'segment'))),
  keywords: bySegments(
    list(
      scalar((value, at, said) => {
        said.signal(String(value), 'interest', at);
      }),
    ),
  ),
  contextual_targeting_categories: list(
    either(
      object({ id: together, name: together }, ({ id, name }, _at, said, placeOf) => {
        if (isScalar(name) && String(name).trim() !== '') said.pageTopic(String(name), placeOf('name'));
        else if (isScalar(id)) said.pageTopicId(String(id), placeOf('id'));
      }),
      scalar((value, at, said) => {
        said.pageTopicId(String(value), at);
      }),
    ),
  ),
  targeting_automation: automation,
  targeting_relaxation_types: relaxation,
  targeting_optimization: expansion(
    'Targeting expansion: Meta shows the ad to people outside the audience too.',
    (value) => value !== 'none' && value !== '',
  ),
  ...allIgnored(
    WHY.placement,
    'publisher_platforms',
    'device_platforms',
    'facebook_positions',
    'instagram_positions',
    'audience_network_positions',
    'messenger_positions',
    'threads_positions',
    'whatsapp_positions',
    'effective_publisher_platforms',
    'effective_device_platforms',
    'effective_facebook_positions',
    'effective_instagram_positions',
    'effective_audience_network_positions',
    'effective_messenger_positions',
    'effective_threads_positions',
    'excluded_publisher_categories',
    'excluded_publisher_list_ids',
    'excluded_brand_safety_content_types',
    'brand_safety_content_filter_levels',
    'instream_video_skippable_excluded',
    'place_page_set_ids',
    'site_category',
    'fb_deal_id',
    'is_whatsapp_destination_ad',
  ),
  ...allIgnored(
    WHY.device,
    'user_os',
    'user_device',
    'excluded_user_device',
    'excluded_mobile_device_model',
    'wireless_carrier',
    'direct_install_devices',
  ),
  app_install_state: byRetargeting(
    unsupported('People who have an app, or do not: we do not read which app.'),
  ),
  engagement_specs: engaged,
  excluded_engagement_specs: excluding(engaged),
  catalog_based_targeting: byRetargeting(
    unsupported('People who looked at a catalogue: we do not read which.'),
  ),
  // Old bodies have areas here.
  country: list(country),
  countries: list(country),
  country_groups: list(countryGroup),
  regions: list(areaByKey()),
  cities: list(areaByKey('region', 'region_id')),
  zips: list(areaByKey('primary_city_id', 'region_id')),
  radius: ignored(WHY.place),
  ...allIgnored(WHY.housekeeping, 'adgroup_id', 'exclude_reached_since', 'alternate_auto_targeting_option'),
};

export const targeting: Spec = object(TARGETING);
