import { audienceName, country, idOf, WHY, together } from '../shared.js';
import { allIgnored, either, excluding, ignored, list, noting, object, scalar, type Spec } from '../spec.js';
import { inside, isScalar } from '../walk.js';
import { geoLocations } from './places.js';

/** The seed of a lookalike audience, by its id or as `{ id, name }`. */
export const seed: Spec = either(
  object(
    {
      id: together,
      name: together,
      type: ignored(WHY.output),
      deleted: ignored(WHY.output),
    },
    ({ id, name }, at, said) => {
      if (isScalar(id))
        said.seedId(
          String(id),
          inside(at, 'id'),
          isScalar(name) ? { value: String(name), at: inside(at, 'name') } : undefined,
        );
    },
  ),
  scalar((value, at, said) => {
    said.seedId(String(value), at);
  }),
);

/** `lookalike_spec`. */
export const lookalikeSpec: Spec = noting(
  (said, at) => {
    said.foundBy('lookalike', at);
  },
  object({
    origin: list(seed),
    country,
    location_spec: object({
      geo_locations: geoLocations,
      excluded_geo_locations: excluding(geoLocations),
    }),
    target_countries: list(country),
    target_country_names: ignored(WHY.output),
    ...allIgnored(
      'How close the people have to be to the seed, not who is in it.',
      'type',
      'ratio',
      'starting_ratio',
      'allow_international_seeds',
    ),
    ...allIgnored('Which event of a source the seed is of.', 'origin_event_source_type', 'conversion_type'),
    origin_event_name: idOf('event', 'segment'),
    origin_event_source_name: audienceName,
    page_id: idOf('page', 'segment'),
    product_set_name: audienceName,
    ...allIgnored(WHY.output, 'is_created_by_recommended_dfca', 'is_financial_service', 'is_parent_lal'),
  }),
);
