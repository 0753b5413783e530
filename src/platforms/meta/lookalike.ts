import type { Said } from '../said.js';
import { audienceName, country, idOf, WHY, together } from '../shared.js';
import {
  allIgnored,
  either,
  excluding,
  ignored,
  list,
  noting,
  object,
  scalar,
  type At,
  type Spec,
} from '../spec.js';
import { isScalar } from '../walk.js';
import { geoLocations } from './places.js';

/** A seed that has a name only. A plan has one name for it: others are signals of it. */
function seedName(said: Said, name: { value: string; at: At }): void {
  said.foundBy('lookalike', name.at);
  if (said.seed.names.length === 0) said.seed.names.push(name);
  else said.seed.signals.push({ ...name, kind: 'segment' });
}

/** The seed of a lookalike audience, by its id or as `{ id, name }`. */
export const seed: Spec = either(
  object(
    {
      id: together,
      name: together,
      type: ignored(WHY.output),
      deleted: ignored(WHY.output),
    },
    ({ id, name }, at, said, placeOf) => {
      const named =
        isScalar(name) && String(name).trim() !== ''
          ? { value: String(name), at: placeOf('name') }
          : undefined;
      if (isScalar(id)) said.seedId(String(id), placeOf('id'), named);
      else if (named !== undefined) seedName(said, named);
      else said.unknown('seed', at, 'The seed has neither an id nor a name.');
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
