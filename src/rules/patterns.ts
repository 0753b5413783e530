import { NOT_SCREENED } from './not-screened.js';
import { RULES } from './ruleset.js';

/** Every id of the code's map, screened or not. */
export const ALL_RULE_IDS: readonly string[] = [
  ...RULES.map(({ id }) => id),
  ...NOT_SCREENED.map(({ id }) => id),
];

/** Does a pattern such as `OBJ-*` cover a rule id? */
export function covers(pattern: string, id: string): boolean {
  return pattern.endsWith('*') ? id.startsWith(pattern.slice(0, -1)) : pattern === id;
}

/** Does a pattern name a rule or a family of rules? Nobody can vouch for everything at once. */
export const coversAny = (pattern: string): boolean =>
  pattern !== '*' && ALL_RULE_IDS.some((id) => covers(pattern, id));
