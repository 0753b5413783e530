import { covers } from '../rules/patterns.js';
import type { Rule } from '../rules/rule.js';
import { wholeValue } from './evidence.js';
import type { Plan } from './plan.js';
import { no, yes, type Reading } from './reading.js';

/**
 * What the plan says of a rule, filled up with what somebody attests.
 *
 * An attestation fills a gap only: it never outweighs what the plan shows, either way. A no stands before a yes.
 */
export function attested(rule: Rule, shown: Reading, plan: Plan): Reading {
  if (shown.answer !== 'unknown') return shown;
  const words = (plan.attestations ?? []).flatMap(({ rules, met }, i) =>
    rules.some((pattern) => covers(pattern, rule.id)) ? [{ met, pointer: `/attestations/${i}/met` }] : [],
  );
  const denied = words.find(({ met }) => met === 'no');
  if (denied !== undefined) return no(wholeValue(denied.pointer, 'no'));
  const granted = words.find(({ met }) => met === 'yes');
  if (granted === undefined || rule.attestable === false) return shown;
  return yes(wholeValue(granted.pointer, 'yes'));
}

/** The attestation on which a reading rests, by its pointer; `undefined` where the plan itself shows it. */
export function attestationBehind({ evidence }: Reading): string | undefined {
  const [first] = evidence;
  return first?.pointer === undefined ? undefined : ATTESTED.exec(first.pointer)?.[1];
}

const ATTESTED = /^(\/attestations\/\d+)\/met$/;
