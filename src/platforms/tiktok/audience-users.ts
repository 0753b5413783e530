import { byLists, idOf, onceEach, WHY } from '../shared.js';
import { allIgnored, contact, ignored, list, object, type Spec } from '../spec.js';
import { columnOf } from './columns.js';

/** `POST /segment/mapping/`: rows of hashed ids, in the order of `id_schema`, each with the audiences it goes to. */
export const audienceUsers: Spec = byLists(
  object({
    id_schema: list(columnOf),
    batch_data: list(
      list(object({ id: contact('hash'), audience_ids: list(onceEach(idOf('custom audience', 'segment'))) })),
    ),
    action: ignored('Whether people are put on the list or taken off it.'),
    ...allIgnored(WHY.housekeeping, 'advertiser_ids'),
  }),
);
