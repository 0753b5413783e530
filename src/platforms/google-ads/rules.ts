import { WHY } from '../shared.js';
import { allIgnored, excluding, ignored, list, object, scalar, type Spec } from '../spec.js';
import { STRING_OPERATORS, codedTogether, fieldOf, nameOf } from './enums.js';

/** The address of a page, and of the page before: Google's own names, which tell nothing. */
const ADDRESSES: ReadonlySet<string> = new Set(['url__', 'ref_url__']);

const text: Spec = object({
  operator: codedTogether(STRING_OPERATORS),
  value: scalar((value, at, said) => {
    said.signal(String(value), 'segment', at);
  }),
});

/** What people did on a site or in an app: a value that it sends with a visit, under a name of its own. */
const ruleItem: Spec = {
  kind: 'either',
  choose: (value) => {
    const operator = fieldOf(fieldOf(value, 'string_rule_item'), 'operator');
    const isNot = nameOf(operator, STRING_OPERATORS).startsWith('NOT_');
    return object({
      name: scalar((name, at, said) => {
        if (!ADDRESSES.has(String(name))) said.signal(String(name), 'field', at);
      }),
      string_rule_item: isNot ? excluding(text) : text,
      number_rule_item: object(allIgnored('A number, whose name is read.', 'operator', 'value')),
      date_rule_item: object(allIgnored('When it happened.', 'operator', 'value', 'offset_in_days')),
    });
  },
};

const operands: Spec = list(
  object({
    rule: object({
      rule_type: ignored('How the rules are put together.'),
      rule_item_groups: list(object({ rule_items: list(ruleItem) })),
    }),
    lookback_window_days: ignored(WHY.delivery),
  }),
);

/** A list of whoever did something on a site or in an app. */
export const ruleBased: Spec = object({
  prepopulation_status: ignored('Whether visitors of the last weeks are added at once.'),
  flexible_rule_user_list: object({
    inclusive_rule_operator: ignored('How the rules are put together.'),
    inclusive_operands: operands,
    exclusive_operands: excluding(operands),
  }),
});
