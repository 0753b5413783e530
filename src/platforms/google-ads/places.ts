import { country, idOf, WHY, allTogether } from '../shared.js';
import { allIgnored, ignored, list, noting, object, scalar, type Fields, type Spec } from '../spec.js';
import { isScalar } from '../walk.js';
import { COUNTRIES } from './constants.js';
import { fieldOf, holds } from './enums.js';

/** An area by its number. Areas that are left out are none of those in which the ad runs. */
const area: Spec = scalar((value, at, said) => {
  if (at.excluded) return;
  said.area(String(value), at);
  const code = COUNTRIES[String(value).replace(/^geoTargetConstants\//, '')];
  if (code !== undefined) said.country(code, at);
});

const radius: Spec = noting((said, at) => {
  said.trait('radius', at);
}, ignored(WHY.place));

const byPlaces = (of: Spec): Spec =>
  noting((said, at) => {
    said.foundBy('segments', at);
  }, of);

const place: Spec = scalar((value, at, said) => {
  said.signal(String(value), 'location', at);
});

/** Latitude and longitude in millionths of a degree: as an id they are written in degrees, `52.63,-1.13`. */
const unnamedPoint: Spec = object(
  allTogether('latitude_in_micro_degrees', 'longitude_in_micro_degrees'),
  ({ latitude_in_micro_degrees: latitude, longitude_in_micro_degrees: longitude }, at, said) => {
    said.id(`${Number(latitude ?? 0) / 1e6},${Number(longitude ?? 0) / 1e6}`, 'place', 'location', at);
  },
);

const namedPoint: Spec = object(allTogether('latitude_in_micro_degrees', 'longitude_in_micro_degrees'));

/** Around a point people are chosen by being there: what stands there tells who they are. */
const proximity: Spec = {
  kind: 'either',
  choose: (value) => {
    const address = fieldOf(value, 'address');
    const isNamed = holds(address, 'street_address') || holds(address, 'street_address2');
    const isPoint = !isNamed && isScalar(fieldOf(fieldOf(value, 'geo_point'), 'latitude_in_micro_degrees'));
    return byPlaces(
      object({
        radius,
        radius_units: ignored(WHY.place),
        geo_point: isNamed ? namedPoint : unnamedPoint,
        address: object({
          street_address: place,
          street_address2: place,
          postal_code: isNamed || isPoint ? ignored(WHY.place) : idOf('place', 'location'),
          country_code: country,
          ...allIgnored(WHY.place, 'city_name', 'province_code', 'province_name'),
        }),
      }),
    );
  },
};

/** Around all places of a list: what stands there is not said. */
const locationGroup: Spec = byPlaces(
  object({
    radius,
    radius_units: ignored(WHY.place),
    geo_target_constants: list(area),
    feed_item_sets: list(idOf('set of places', 'location')),
    location_group_asset_sets: list(idOf('set of places', 'location')),
    enable_customer_level_location_asset_set: scalar((value, at, said) => {
      if (String(value) === 'true')
        said.unknown('places of the account', at, 'Which places the account has is not said.');
    }),
  }),
);

/** Criteria that choose places. */
export const PLACES: Fields = {
  location: object({ geo_target_constant: area }),
  proximity,
  location_group: locationGroup,
};
