import type { Lexicon } from '../../detection/detect.js';
import { RULES } from '../../rules/ruleset.js';
import { openCase, type Case } from '../case.js';
import { decide, isOpenDuty } from '../decide.js';
import { evaluateRule, type RuleResult } from '../evaluate-rule.js';
import type { Plan } from '../plan.js';
import type { Outcome } from '../screening.js';

/** How a plan stands under every rule: what a screening says, without its words. */
export interface Standing {
  readonly opened: Case;
  readonly outcome: Outcome;
  readonly results: readonly RuleResult[];
  /** The rules that stand in the way of a plain launch. */
  readonly inTheWay: readonly string[];
  /** The broken stops, and on how many places of the plan each rests. */
  readonly broken: ReadonlyMap<string, number>;
}

export function standingOf(plan: Plan, lexicon: Lexicon): Standing {
  const opened = openCase(plan, lexicon);
  const results = RULES.map((rule) => evaluateRule(rule, opened));
  return {
    opened,
    outcome: decide(results, []).outcome,
    results,
    inTheWay: results.filter(standsInTheWay).map(({ rule }) => rule.id),
    broken: new Map(
      results.filter(isBrokenStop).map(({ rule, finding }) => [rule.id, finding?.evidence.length ?? 0]),
    ),
  };
}

const isBrokenStop = ({ rule, standing }: RuleResult): boolean =>
  rule.severity === 'stop' && standing === 'broken';

/** Is it broken, open, owed, or a prompt of the five questions that is answered yes? */
const standsInTheWay = (result: RuleResult): boolean =>
  isBrokenStop(result) ||
  result.blocks ||
  isOpenDuty(result) ||
  (result.rule.prompt !== undefined && result.finding !== undefined);

/** A lexicon that reads each signal once: variants of a plan share nearly all of them. */
export function remembering(lexicon: Lexicon): Lexicon {
  const seen = new Map<string, ReturnType<Lexicon['detect']>>();
  return {
    ...lexicon,
    detect(signal) {
      const key = JSON.stringify([signal.kind, signal.value]);
      const found = seen.get(key) ?? lexicon.detect(signal);
      seen.set(key, found);
      return found;
    },
  };
}
