import { country, idOf, signalOf, WHY, allTogether } from '../shared.js';
import { ignored, list, noting, object, scalar, type Fields, type Spec } from '../spec.js';
import { isObject, isScalar } from '../walk.js';
import { countryNamed } from '../named-places.js';
import { COUNTRIES } from './constants.js';
import { fieldOf, flag, holds, isOn } from './enums.js';

/**
 * An area by its number; the caller’s name for it can tell the country. Areas that are left out are none of those in
 * which the ad runs.
 */
const area: Spec = scalar((value, at, said) => {
  if (at.excluded) return;
  const id = String(value);
  const number = id.replace(/^geoTargetConstants\//, '');
  said.area(id, at);
  const code = COUNTRIES.get(number) ?? countryNamed(said.labelOf(id) ?? said.labelOf(number) ?? '');
  if (code !== undefined) said.country(code, at);
});

const radius: Spec = noting((said, at) => {
  said.trait('radius', at);
}, ignored(WHY.place));

const byPlaces = (of: Spec): Spec =>
  noting((said, at) => {
    said.foundBy('segments', at);
  }, of);

/** What stands at a place tells who is there. Without a place nobody knows around what people are. */
const around = (isSaid: boolean, of: Spec): Spec =>
  isSaid
    ? byPlaces(of)
    : noting((said, at) => {
        said.unknown('place', at, 'It does not say around what place people are.');
      }, byPlaces(of));

const place: Spec = signalOf('location');

const DEGREES = ['latitude_in_micro_degrees', 'longitude_in_micro_degrees'] as const;

/** Parts of an address that say where it is, and not only in which country. */
const ADDRESS = ['street_address', 'street_address2', 'city_name', 'province_name', 'postal_code'] as const;

/** Latitude and longitude in millionths of a degree: as an id they are written in degrees, `52.63,-1.13`. */
const unnamedPoint: Spec = object(
  allTogether(...DEGREES),
  ({ latitude_in_micro_degrees: latitude, longitude_in_micro_degrees: longitude }, at, said) => {
    const degrees = [latitude, longitude].map((each) =>
      isScalar(each ?? 0) ? Number(each ?? 0) / 1e6 : NaN,
    );
    if (degrees.every(Number.isFinite)) said.id(degrees.join(','), 'place', 'location', at);
    else said.unknown('place', at, 'It is no point: degrees are expected here, in millionths.');
  },
);

const namedPoint: Spec = object(allTogether(...DEGREES));

/** Around a point people are chosen by being there: what stands there tells who they are. */
const proximity: Spec = {
  kind: 'either',
  choose: (value) => {
    const address = fieldOf(value, 'address');
    const point = fieldOf(value, 'geo_point');
    const isNamed = ['street_address', 'street_address2'].some((name) => holds(address, name));
    const hasPoint = DEGREES.some((name) => isScalar(fieldOf(point, name)));
    const isSaid = hasPoint || ADDRESS.some((name) => holds(address, name));
    return around(
      isSaid || !isObject(value),
      object({
        radius,
        radius_units: ignored(WHY.place),
        geo_point: isNamed || !hasPoint ? namedPoint : unnamedPoint,
        address: object({
          street_address: place,
          street_address2: place,
          postal_code: isNamed || hasPoint ? ignored(WHY.place) : idOf('place', 'location'),
          country_code: country,
          city_name: place,
          province_name: place,
          province_code: ignored(WHY.place),
        }),
      }),
    );
  },
};

const group: Spec = object({
  radius,
  radius_units: ignored(WHY.place),
  geo_target_constants: list(area),
  feed_item_sets: list(idOf('set of places', 'location')),
  location_group_asset_sets: list(idOf('set of places', 'location')),
  enable_customer_level_location_asset_set: flag((isEnabled, at, said) => {
    if (isEnabled) said.unknown('places of the account', at, 'Which places the account has is not said.');
  }),
});

/** Around all places of a list: what stands there is not said. */
const locationGroup: Spec = {
  kind: 'either',
  choose: (value) =>
    around(
      !isObject(value) ||
        ['feed_item_sets', 'location_group_asset_sets'].some((name) => holds(value, name)) ||
        isOn(fieldOf(value, 'enable_customer_level_location_asset_set')),
      group,
    ),
};

/** Criteria that choose places. */
export const PLACES: Fields = {
  location: object({ geo_target_constant: area }),
  proximity,
  location_group: locationGroup,
};
