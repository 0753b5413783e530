import { area, country, WHY, allTogether } from '../shared.js';
import { allIgnored, ignored, list, noting, object, type Fields, type Spec } from '../spec.js';
import { inside, isScalar } from '../walk.js';

const radius: Spec = noting((said, at) => {
  said.trait('radius', at);
}, ignored(WHY.place));

/** An area by its key, with its name where it is given. */
const areaByKey = (...more: readonly string[]): Spec =>
  object(
    { name: area, radius, ...allIgnored(WHY.place, 'key', 'country', 'distance_unit', ...more) },
    ({ key, name }, at, said) => {
      if (isScalar(key) && !isScalar(name)) said.area(String(key), inside(at, 'key'));
    },
  );

/** Around a point people are chosen by being there: what stands there tells who they are. */
const point: Spec = object(
  {
    radius,
    ...allTogether('name', 'address_string', 'latitude', 'longitude'),
    ...allIgnored(
      WHY.place,
      'key',
      'country',
      'country_group',
      'custom_type',
      'distance_unit',
      'max_population',
      'min_population',
      'primary_city_id',
      'region_id',
    ),
  },
  ({ name, address_string: address, latitude, longitude, key }, at, said) => {
    said.foundBy('segments', at);
    const label = [
      ['name', name],
      ['address_string', address],
    ].find(([, value]) => isScalar(value) && value !== '');
    if (label !== undefined) return said.signal(String(label[1]), 'location', inside(at, String(label[0])));
    const id = isScalar(latitude) && isScalar(longitude) ? `${latitude},${longitude}` : String(key);
    said.id(id, 'place', 'location', at);
  },
);

const PLACES: Fields = {
  countries: list(country),
  country_groups: list(country),
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
