import { expansion, isTrue, propertyOf, secondAudience, together, WHY } from '../shared.js';
import { allIgnored, object, row, unsupported, type At, type ReadObject, type Spec } from '../spec.js';
import type { Said } from '../said.js';
import { isScalar, walk } from '../walk.js';
import { operation, paramsOf } from './operations.js';
import { TARGETING_TYPES, type Name } from './targeting-types.js';

/** Groups of X’s own catalogue of conversations and events that tell by themselves what somebody thinks. */
const TELLING_GROUPS: ReadonlyMap<string, string> = new Map([
  ['POLITICAL_AFFILIATIONS', 'political affiliation'],
  ['POLITICIANS', 'political opinions about politicians'],
  ['POLITICS', 'political events'],
]);

const OPERATORS: ReadonlySet<string> = new Set(['EQ', 'NE', 'GTE', 'LT']);

const readCriterion: ReadObject = (criterion, place, said, placeOf) => {
  const type = codeOf(criterion['targeting_type']);
  if (type === undefined) {
    // A criterion that is told by its id alone has been told already.
    if (!isScalar(criterion['targeting_criterion_id']))
      said.unknown('targeting_type', place, 'What kind of targeting it is, is not said.');
    return;
  }
  const operator = codeOf(criterion['operator_type']) ?? 'EQ';
  if (!OPERATORS.has(operator))
    said.unknown(operator, placeOf('operator_type'), 'We do not know this operator.');
  const reading = TARGETING_TYPES.get(type);
  if (reading === undefined)
    return said.unknown(type, placeOf('targeting_type'), 'We do not know this kind of targeting.');
  const leavesOut = operator === 'NE' || type.startsWith('NEGATIVE_');
  const at = (key: string): At => ({ ...placeOf(key), ...(leavesOut && { excluded: true }) });
  const value = criterion['targeting_value'];
  if (isScalar(value)) walk(value, reading(nameOf(criterion, at)), at('targeting_value'), said);
  else if ((value ?? undefined) === undefined)
    said.unknown('targeting_value', place, 'Whom or what is targeted is not said.');
  for (const key of ['conversation_type', 'event_type']) tellingGroup(codeOf(criterion[key]), at(key), said);
};

const codeOf = (value: unknown): string | undefined =>
  isScalar(value) && value !== '' ? String(value).toUpperCase() : undefined;

/** Criteria that were read back have the name of what they are of. */
function nameOf({ name }: Readonly<Record<string, unknown>>, at: (key: string) => At): Name | undefined {
  return typeof name === 'string' && name.trim() !== '' ? { value: name, at: at('name') } : undefined;
}

function tellingGroup(group: string | undefined, at: At, said: Said): void {
  const label = TELLING_GROUPS.get(group ?? '');
  if (label !== undefined) said.described(label, 'segment', at);
}

/** One criterion of `POST /accounts/{id}/targeting_criteria`. */
const criterion: Spec = object(
  {
    targeting_type: together,
    targeting_value: together,
    operator_type: together,
    name: together,
    conversation_type: together,
    event_type: together,
    tailored_audience_expansion: expansion(
      'The custom audience is expanded: X adds people who resemble those in it.',
      isTrue,
    ),
    targeting_criterion_id: unsupported(
      'A criterion that is changed or deleted by its id alone: what it is of is not in the request.',
    ),
    ...allIgnored(WHY.housekeeping, 'id', 'account_id', 'line_item_id', 'to_delete'),
    ...allIgnored(
      WHY.output,
      'created_at',
      'deleted',
      'localized_name',
      'location_type',
      'manufacturer',
      'os_type',
      'updated_at',
    ),
  },
  readCriterion,
);

const lineItemOf = (value: unknown): unknown => propertyOf(paramsOf(value), 'line_item_id');

/** A criterion, or a list of them, in the form of a batch or not. Each line item has an audience of its own. */
export const targetingCriteria: Spec = {
  kind: 'either',
  choose: (body) => {
    const one = operation(criterion);
    if (!Array.isArray(body)) return one;
    const first: unknown = body.map(lineItemOf).find((lineItem) => lineItem !== undefined);
    return row(
      ...body.map((entry: unknown): Spec => {
        const lineItem = lineItemOf(entry);
        return lineItem === undefined || lineItem === first ? one : secondAudience;
      }),
    );
  },
};
