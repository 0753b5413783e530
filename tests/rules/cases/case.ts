import type { Answer } from '../../../src/screening/answer.js';
import type { Standing } from '../../../src/screening/evaluate-rule.js';

/** How one plan stands under one rule. */
export interface RuleCase {
  readonly rule: string;
  /** The situation, as a sentence. */
  readonly name: string;
  /** Made with the helpers of `plans.ts`. */
  readonly plan: object;
  readonly expect: Standing;
  /** For `not-applicable`: it is only not known whether the rule applies. */
  readonly applies?: 'unknown';
  /** Whether the rule is told as a finding. Left out: not looked at, save that a broken rule always is. */
  readonly finding?: boolean;
  readonly contradiction?: true;
  /** Pointers among those on which the answer rests. */
  readonly evidence?: readonly string[];
  /** Exactly the pointers that are asked for. */
  readonly missing?: readonly string[];
}

/** How one prompt of the five questions is answered on one plan. */
export interface PromptCase {
  readonly rule: string;
  readonly name: string;
  readonly plan: object;
  /** What the caller declares on this prompt; left out: nothing. */
  readonly declared?: Answer;
  /** What the plan shows: `unknown` where it casts doubt; left out: nothing. */
  readonly derived?: Answer;
  readonly answer: Answer;
  readonly contradiction?: true;
  /** No decision of this kind is made: the prompt is shown, and nothing is asked. */
  readonly outOfScope?: true;
  readonly evidence?: readonly string[];
  readonly missing?: readonly string[];
}
