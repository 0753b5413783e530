import type { z } from 'zod';
import { describeCondition } from '../rules/describe.js';
import type { Condition } from '../rules/rule.js';
import type { Case } from './case.js';
import type { RuleResult } from './evaluate-rule.js';
import { any } from './reading.js';
import type { NotApplicable } from './screening.js';

/** The rules that are known not to apply, each with what keeps it out. */
export const notApplicable = (
  results: readonly RuleResult[],
  opened: Case,
): z.infer<typeof NotApplicable>[] =>
  results
    .filter(({ applies }) => applies.answer === 'no')
    .map(({ rule }) => {
      const deciding = keepsOut(rule.appliesWhen, opened);
      return {
        rule: rule.id,
        title: rule.title,
        because: [...any(deciding.map((condition) => opened.evaluate(condition))).evidence],
        why: inWords(deciding),
      };
    });

/**
 * The facts that make a condition a no, each as it would have to be: of several that all have to hold the first that
 * does not, of several of which one is enough all of them.
 */
function keepsOut(condition: Condition, opened: Case): Condition[] {
  if (typeof condition === 'string' || 'known' in condition) return [condition];
  if ('any' in condition) return condition.any.flatMap((part) => keepsOut(part, opened));
  if ('all' in condition) {
    const first = condition.all.find((part) => opened.evaluate(part).answer === 'no');
    return first === undefined ? [] : keepsOut(first, opened);
  }
  const { not: denied } = condition;
  if (typeof denied === 'string' || 'known' in denied) return [condition];
  return keepsOut('not' in denied ? denied.not : opposite(denied), opened);
}

/** De Morgan: neither of two is that each is not. */
const opposite = (condition: Extract<Condition, { all: unknown } | { any: unknown }>): Condition =>
  'all' in condition
    ? { any: condition.all.map((part) => ({ not: part })) }
    : { all: condition.any.map((part) => ({ not: part })) };

const inWords = (deciding: readonly Condition[]): string => [...new Set(deciding.map(sentence))].join(' ');

const sentence = (condition: Condition): string =>
  typeof condition !== 'string' && 'not' in condition
    ? `It is so: ${describeCondition(condition.not)}.`
    : `Not so: ${describeCondition(condition)}.`;
