import { NOT_COVERED } from '../rules/not-covered.js';
import type { Rule } from '../rules/rule.js';
import { RULES } from '../rules/ruleset.js';
import { wholeValue } from './evidence.js';
import type { Plan } from './plan.js';
import { no, yes, type Reading } from './reading.js';

/**
 * What the plan says of a rule, filled up with what somebody attests.
 *
 * An attestation fills a gap only: it never outweighs what the plan shows, either way. A no stands before a yes.
 */
export function attested(rule: Rule, shown: Reading, plan: Plan): Reading {
  const words = (plan.attestations ?? []).flatMap(({ rules, met }, i) =>
    rules.some((pattern) => covers(pattern, rule.id)) ? [{ met, pointer: `/attestations/${i}/met` }] : [],
  );
  if (shown.answer !== 'unknown') return shown;
  const denied = words.find(({ met }) => met === 'no');
  if (denied !== undefined) return no(wholeValue(denied.pointer, 'no'));
  const granted = words.find(({ met }) => met === 'yes');
  if (granted === undefined || rule.attestable === false) return shown;
  return yes(wholeValue(granted.pointer, 'yes'));
}

/** Does a pattern such as `OBJ-*` cover a rule id? */
function covers(pattern: string, id: string): boolean {
  return pattern.endsWith('*') ? id.startsWith(pattern.slice(0, -1)) : pattern === id;
}

/** Every id of the code's map, screened or not. */
export const ALL_RULE_IDS: readonly string[] = [
  ...RULES.map(({ id }) => id),
  ...NOT_COVERED.flatMap(({ rules }) => rules),
];

/** Does a pattern of an attestation name a rule or a family? Nobody can vouch for everything at once. */
export const coversAny = (pattern: string): boolean =>
  pattern !== '*' && ALL_RULE_IDS.some((id) => covers(pattern, id));
