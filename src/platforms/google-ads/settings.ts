import { WHY } from '../shared.js';
import { list, object, type Spec } from '../spec.js';
import { TARGETING_DIMENSIONS, codedTogether, fieldOf, flag, nameOf } from './enums.js';
import { allIgnored, ignored } from '../spec.js';

/** With `bid_only` a dimension is watched, and chooses nobody. */
const restriction: Spec = {
  kind: 'either',
  choose: (value) => {
    const dimension = nameOf(fieldOf(value, 'targeting_dimension'), TARGETING_DIMENSIONS);
    return object({
      targeting_dimension: codedTogether(TARGETING_DIMENSIONS),
      bid_only: flag((isBidOnly, at, said) => {
        if (isBidOnly && !['KEYWORD', 'PLACEMENT', 'TOPIC'].includes(dimension))
          said.expands(
            `${dimension || 'It'} is only watched: the ad is shown to people outside the audience too.`,
            at,
          );
      }),
    });
  },
};

export const targetingSetting: Spec = object({
  target_restrictions: list(restriction),
  target_restriction_operations: list(object({ operator: ignored(WHY.housekeeping), value: restriction })),
});

export const audienceSetting: Spec = object(
  allIgnored('Whether audiences or single criteria are used.', 'use_audience_grouped'),
);

export const customParameters: Spec = list(object(allIgnored(WHY.creative, 'key', 'value')));
