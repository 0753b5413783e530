import { audienceName, description, firstOf, idOf, propertyOf, WHY, together } from '../shared.js';
import {
  allIgnored,
  excluding,
  ignored,
  list,
  object,
  scalar,
  unsupported,
  type Fields,
  type Spec,
} from '../spec.js';
import { textOf } from '../text-of.js';
import { isScalar } from '../walk.js';
import { operation } from './operations.js';

/** How people come into audiences of these types. */
const FOUND_BY_TYPE: ReadonlyMap<string, 'list' | 'retargeting'> = new Map([
  ['CRM', 'list'],
  ['FLEXIBLE', 'list'],
  ['MOBILE', 'retargeting'],
  ['MOBILE_AUDIENCE', 'retargeting'],
  ['WEB', 'retargeting'],
]);

const audienceType = scalar((value, at, said) => {
  const how = FOUND_BY_TYPE.get(String(value).toUpperCase());
  if (how === undefined)
    said.unknown(String(value), at, 'How people come into an audience of this type is not documented.');
  else said.foundBy(how, at);
});

/** An audience within a flexible one, or several put together. By `negate` its people are left out. */
const childSegment: Spec = {
  kind: 'either',
  choose: (value) => {
    const child = object(
      {
        custom_audience_id: idOf('custom audience', 'segment'),
        ...allIgnored(
          'How often and how lately people did what the audience is of.',
          'frequency',
          'frequency_comparator',
          'lookback_window',
        ),
        negate: together,
        ...group(),
      },
      ({ negate }, at, said) => {
        if (!isScalar(negate))
          said.unknown(
            'negate',
            at,
            'Whether its people are taken in or left out is not said: X’s documents disagree on what holds then. State negate.',
          );
      },
    );
    return /^(?:true|1)$/i.test(textOf(propertyOf(value, 'negate'))) ? excluding(child) : child;
  },
};

const group = (): Fields => ({
  boolean_operator: ignored('How audiences are put together.'),
  child_segments: list(childSegment),
});

const audience: Spec = object(
  {
    name: audienceName,
    description,
    audience_type: audienceType,
    segments: object({
      ...group(),
      ...allIgnored(
        'How often people did what the audience is of.',
        'frequency',
        'frequency_comparator',
        'lookback_window',
      ),
      negate: unsupported('Whether everybody outside the audience is meant is not read.'),
    }),
    ...group(),
    lookback_window: ignored('How lately people did what the audience is of.'),
    metadata: unsupported('What X writes of an audience’s making is not read.'),
    ...allIgnored(WHY.housekeeping, 'id', 'account_id', 'custom_audience_id'),
    ...allIgnored(
      WHY.output,
      'audience_size',
      'created_at',
      'deleted',
      'is_owner',
      'owner_account_id',
      'partner_source',
      'permission_level',
      'reasons_not_targetable',
      'targetable',
      'targetable_types',
      'updated_at',
    ),
  },
  (_, at, said) => {
    // Without a type it is empty as yet: people are sent to it as a list.
    if (said.audienceKind === undefined) said.foundBy('list', at);
  },
);

/** `POST /accounts/{id}/custom_audiences`, and its form for batches. */
export const customAudience: Spec = firstOf(operation(audience));
