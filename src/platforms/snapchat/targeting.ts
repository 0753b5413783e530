import {
  area,
  byLists,
  bySegments,
  country,
  demographics,
  expansion,
  idOf,
  isTrue,
  propertyOf,
  WHY,
  allTogether,
} from '../shared.js';
import { language } from '../languages.js';
import {
  allIgnored,
  either,
  excluding,
  ignored,
  list,
  noting,
  object,
  scalar,
  unsupported,
  type At,
  type Fields,
  type ReadObject,
  type Spec,
} from '../spec.js';
import type { Said } from '../said.js';
import { numberOf, textOf } from '../text-of.js';
import { isScalar } from '../walk.js';
import { ageGroup, ageLimits } from './ages.js';

const OPERATION: Fields = {
  operation: scalar((value, at, said) => {
    if (!/^(?:in|ex)clude$/i.test(String(value)))
      said.unknown(String(value), at, 'Whether people are taken in or left out by it is not known.');
  }),
};

/** Objects that say by their `operation` whether people are taken in or left out by them. */
const operations = (fields: Fields, read?: ReadObject): Spec => {
  const of = object({ ...OPERATION, ...fields }, read);
  return list({
    kind: 'either',
    choose: (value) => (/^exclude$/i.test(textOf(propertyOf(value, 'operation'))) ? excluding(of) : of),
  });
};

const geos = operations({
  country_code: country,
  region_id: list(area),
  metro_id: list(area),
  postal_code: list(area),
});

const GENDERS: Readonly<Record<string, string>> = {
  MALE: 'Men',
  FEMALE: 'Women',
  OTHER: 'Another gender',
};

const people = operations(
  {
    ...allTogether('min_age', 'max_age'),
    age_groups: list(ageGroup),
    gender: demographics((value) => (Object.hasOwn(GENDERS, value) ? GENDERS[value] : undefined)),
    languages: list(either(object({ id: language }), language)),
    advanced_demographics: bySegments(list(idOf('demographic group', 'segment'))),
  },
  ageLimits,
);

/** Around a point people are chosen by being there: what stands there tells who they are. */
const circle: Spec = object(
  {
    ...allTogether('latitude', 'longitude'),
    radius: noting((said, at) => {
      said.trait('radius', at);
    }, ignored(WHY.place)),
    unit: ignored(WHY.place),
  },
  ({ latitude, longitude }, at, said) => {
    said.foundBy('segments', at);
    const point = [latitude, longitude].map((degrees) => Number(numberOf(degrees).toFixed(5)));
    said.id(point.some(Number.isNaN) ? '?' : point.join(','), 'place', 'location', at);
  },
);

/** All places of a kind, and around them: universities, places of worship. */
const kindsOfPlaces: Spec = noting(
  (said, at) => {
    said.foundBy('segments', at);
  },
  list(idOf('kind of place', 'location')),
);

const locations = operations({
  circles: list(circle),
  categories_loi: kindsOfPlaces,
  location_type: kindsOfPlaces,
  proximity: noting((said, at) => {
    said.trait('radius', at);
  }, ignored(WHY.place)),
  proximity_unit: ignored(WHY.place),
});

const devices = operations(
  allIgnored(
    WHY.device,
    'carrier',
    'carrier_id',
    'connection_type',
    'marketing_name',
    'os_type',
    'os_version',
    'os_version_max',
    'os_version_min',
  ),
);

const DEFAULT_OPTIONS = ['interest_expansion_option', 'custom_audience_expansion_option'] as const;

const option = (explanation: string): Spec => object({ enabled: expansion(explanation, isTrue) });

const autoExpansion: Spec = object({
  interest_expansion_option: option('Interests are expanded: Snapchat adds people with other interests.'),
  custom_audience_expansion_option: option(
    'Segments are expanded: Snapchat adds people who resemble those in them.',
  ),
  auto_expansion_type: expansion(
    'Smart targeting: Snapchat adds people whom the ad squad does not name.',
    () => true,
  ),
  demographic_expansion_option: object({
    suggested_min_age: expansion('Snapchat may go beyond the ages that are set.', () => true),
  }),
});

/** `targeting` of an ad squad. Unless it is switched off, Snapchat expands it. */
export const targeting: Spec = object(
  {
    geos,
    demographics: people,
    interests: bySegments(operations({ category_id: list(idOf('interest', 'interest')) })),
    segments: byLists(operations({ segment_id: list(idOf('segment', 'segment')) })),
    locations,
    devices,
    app_install_states: unsupported('People by whether they have an app: we do not read which app.'),
    regulated_content: ignored('Whether the ad is of a regulated kind, such as alcohol.'),
    enable_targeting_expansion: expansion(
      'Targeting expansion: Snapchat shows the ad to people outside the audience too.',
      isTrue,
    ),
    auto_expansion_options: autoExpansion,
  },
  ({ enable_targeting_expansion: all, auto_expansion_options: options }, at, said) => {
    if (isScalar(all)) return;
    const isSilent = (name: string) => !isScalar(propertyOf(propertyOf(options, name), 'enabled'));
    if (DEFAULT_OPTIONS.some(isSilent)) expandsByDefault(at, said);
  },
);

/** Expansion of which nothing is said is on. */
export function expandsByDefault(at: At, said: Said): void {
  said.expands(
    'Snapchat expands interests and segments unless `enable_targeting_expansion` or both options of `auto_expansion_options` are false: it then shows the ad to people outside the audience too.',
    at,
  );
}
