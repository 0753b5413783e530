import { audienceName, WHY } from '../shared.js';
import { ignored, object, type Spec } from '../spec.js';
import { TARGETING } from './targeting.js';

/** `POST /dmp/saved_audience/create/`: targeting with a name, which ad groups take over by its id. */
export const savedAudience: Spec = object({
  saved_audience_name: audienceName,
  ...TARGETING,
  advertiser_id: ignored(WHY.housekeeping),
});
