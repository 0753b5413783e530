import { audienceName, isTrue, WHY } from '../shared.js';
import { placeId } from '../named-places.js';
import { allIgnored, list, noting, object, scalar, type Spec } from '../spec.js';
import { contextInfo } from './custom-audience.js';

const lookalikeSpec: Spec = object({
  source_audience_id: scalar((value, at, said) => {
    said.seedId(String(value), at);
  }),
  // The people of the seed are then reached as a list.
  include_source: scalar((value, at, said) => {
    if (isTrue(String(value))) said.foundBy('list', at);
  }),
  location_ids: list(placeId),
  ...allIgnored('How close the people have to be to the seed, not who is in it.', 'audience_size'),
  ...allIgnored(WHY.device, 'mobile_os'),
  ...allIgnored(WHY.placement, 'placements'),
});

/** `POST /dmp/custom_audience/lookalike/create/`. */
export const lookalike: Spec = noting(
  (said, at) => {
    said.foundBy('lookalike', at);
  },
  object({
    custom_audience_name: audienceName,
    lookalike_spec: lookalikeSpec,
    ...allIgnored(WHY.housekeeping, 'advertiser_id', 'audience_sub_type'),
    context_info: contextInfo,
  }),
);
