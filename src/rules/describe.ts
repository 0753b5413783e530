import { FACTS, type FactId } from './facts.js';
import type { Condition } from './rule.js';

/** A condition in words, for people who read the rules: `ALWAYS` reads "always". */
export function describeCondition(condition: Condition): string {
  if (typeof condition === 'string') return phrase(condition);
  if ('not' in condition) return `not so: ${inner(condition.not)}`;
  if ('known' in condition) return `it is known whether ${phrase(condition.known)}`;
  const [parts, word] = 'all' in condition ? [condition.all, 'and'] : [condition.any, 'or'];
  return parts.length === 0 ? 'always' : parts.map(inner).join(`; ${word} `);
}

/** A condition within another; brackets where its words would run together with those around it. */
function inner(condition: Condition): string {
  const words = describeCondition(condition);
  const joined = typeof condition !== 'string' && ('all' in condition || 'any' in condition);
  return joined && words.includes(';') ? `(${words})` : words;
}

function phrase(fact: FactId): string {
  const text = FACTS[fact].replace(/\.$/, '');
  return /^(A22|PECR|GDPR|DPIA|Article|TPS|A DPIA)/.test(text)
    ? text
    : text.charAt(0).toLowerCase() + text.slice(1);
}

/** The facts that a condition turns on, each once, in the order in which they stand there. */
export function factsOf(condition: Condition): FactId[] {
  return [...new Set(namedIn(condition))];
}

function namedIn(condition: Condition): FactId[] {
  if (typeof condition === 'string') return [condition];
  if ('not' in condition) return namedIn(condition.not);
  if ('known' in condition) return [condition.known];
  return ('all' in condition ? condition.all : condition.any).flatMap(namedIn);
}
