import { audienceName, bySegments, description, idOf, WHY, together } from '../shared.js';
import { allIgnored, ignored, list, object, scalar, type Spec } from '../spec.js';
import { appOf, oneOfKinds } from './shared.js';

const looked: Spec = scalar((value, at, said) => {
  said.signal(String(value), 'interest', at);
});

/** People by what they searched for, looked at, visited and have on their devices. */
export const customAudience: Spec = oneOfKinds(
  {
    name: audienceName,
    description,
    ...allIgnored(WHY.housekeeping, 'status'),
    ...allIgnored(WHY.output, 'id'),
    type: ignored('Whether Google reads the members as interests, searches or both.'),
  },
  {
    members: bySegments(
      list(
        object({
          member_type: together,
          keyword: looked,
          url: looked,
          place_category: idOf('kind of place', 'interest'),
          app: appOf('interest'),
        }),
      ),
    ),
  },
  'resource_name',
  'custom audience',
);
