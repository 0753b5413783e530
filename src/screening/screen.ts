import type { Lexicon } from '../detection/detect.js';
import { RULES } from '../rules/ruleset.js';
import { assess, type AssessOptions } from './assess.js';
import type { Plan } from './plan.js';
import type { Assessment } from './screening.js';

/**
 * Screens a plan against every rule of the ruleset.
 *
 * A rule that the plan says too little about is asked for or owed; it never counts as met. Does not throw for a
 * valid plan.
 *
 * @param lexicon what special categories are found by; left out: the lexicon of this release.
 */
export const screen = (plan: Plan, lexicon?: Lexicon, options?: AssessOptions): Assessment =>
  assess(plan, RULES, lexicon, options);
