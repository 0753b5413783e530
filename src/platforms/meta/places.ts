import type { Said } from '../said.js';
import { area, country, WHY, allTogether } from '../shared.js';
import {
  allIgnored,
  either,
  ignored,
  list,
  noting,
  object,
  scalar,
  type At,
  type Fields,
  type Spec,
} from '../spec.js';
import { isScalar } from '../walk.js';
import { COUNTRIES_OF_GROUP } from '../policies/countries.js';

const radius: Spec = noting((said, at) => {
  said.trait('radius', at);
}, ignored(WHY.place));

/** The country that a place lies in. */
const inCountry: Spec = scalar((value, at, said) => {
  lies(String(value), at, said);
});

function lies(code: string, at: At, said: Said): void {
  if (/^[a-z]{2}$/i.test(code)) said.country(/^uk$/i.test(code) ? 'GB' : code, at);
}

/** A group of countries. Of those in Europe we say which they are: the law differs there. */
export const countryGroup: Spec = scalar((value, at, said) => {
  said.area(String(value), at);
  for (const code of COUNTRIES_OF_GROUP.get(String(value).toLowerCase()) ?? []) said.country(code, at);
});

/** Keys of postcodes begin with their country: `GB:LE1`. */
function byKey(key: string, at: At, said: Said): void {
  lies(/^([a-z]{2}):/i.exec(key)?.[1] ?? '', at, said);
}

/** An area by its key, with its name where it is given. */
export const areaByKey = (...more: readonly string[]): Spec =>
  either(
    object(
      {
        name: area,
        radius,
        country: inCountry,
        ...allIgnored(WHY.place, 'key', 'distance_unit', ...more),
      },
      ({ key, name }, _at, said, placeOf) => {
        if (!isScalar(key)) return;
        byKey(String(key), placeOf('key'), said);
        if (!isScalar(name) || String(name).trim() === '') said.area(String(key), placeOf('key'));
      },
    ),
    scalar((value, at, said) => {
      said.area(String(value), at);
      byKey(String(value), at, said);
    }),
  );

/** Around a point people are chosen by being there: what stands there tells who they are. */
const point: Spec = object(
  {
    radius,
    country: inCountry,
    ...allTogether('name', 'address_string', 'latitude', 'longitude'),
    ...allIgnored(
      WHY.place,
      'key',
      'country_group',
      'custom_type',
      'distance_unit',
      'max_population',
      'min_population',
      'primary_city_id',
      'region_id',
    ),
  },
  ({ latitude, longitude, key, ...texts }, at, said, placeOf) => {
    said.foundBy('segments', at);
    const [first, ...others] = ['name', 'address_string'].flatMap((property) => {
      const value = texts[property];
      return isScalar(value) && String(value).trim() !== ''
        ? [{ value: String(value), at: placeOf(property) }]
        : [];
    });
    const id =
      isScalar(latitude) && isScalar(longitude)
        ? `${degrees(latitude)},${degrees(longitude)}`
        : isScalar(key)
          ? String(key)
          : '?';
    said.id(id, 'place', 'location', at, first);
    for (const { value, at: place } of others) said.signal(value, 'location', place);
  },
);

/** To a metre, so that a place has one id however exactly a body gives it. */
const degrees = (value: string | number | boolean): string => {
  const rounded = Number(Number(value).toFixed(5));
  return Number.isNaN(rounded) ? String(value) : String(rounded);
};

const PLACES: Fields = {
  countries: list(country),
  country_groups: list(countryGroup),
  regions: list(areaByKey()),
  cities: list(areaByKey('region', 'region_id')),
  zips: list(areaByKey('primary_city_id', 'region_id')),
  geo_markets: list(areaByKey('market_type')),
  metro_areas: list(areaByKey()),
  large_geo_areas: list(areaByKey('region', 'region_id', 'geo_hierarchy_level', 'geo_hierarchy_name')),
  medium_geo_areas: list(areaByKey('region', 'region_id', 'geo_hierarchy_level', 'geo_hierarchy_name')),
  small_geo_areas: list(areaByKey('region', 'region_id', 'geo_hierarchy_level', 'geo_hierarchy_name')),
  subcities: list(areaByKey('region', 'region_id', 'geo_hierarchy_level', 'geo_hierarchy_name')),
  neighborhoods: list(areaByKey('region', 'region_id', 'geo_hierarchy_level', 'geo_hierarchy_name')),
  subneighborhoods: list(areaByKey('region', 'region_id', 'geo_hierarchy_level', 'geo_hierarchy_name')),
  electoral_districts: list(areaByKey('electoral_district', 'deprecation_code')),
  political_districts: list(areaByKey('political_district')),
  location_cluster_ids: list(areaByKey()),
  custom_locations: list(point),
  places: list(point),
  location_types: ignored('Whether people live there or are there just now.'),
};

/** `geo_locations` and `excluded_geo_locations`. */
export const geoLocations: Spec = object(PLACES);
