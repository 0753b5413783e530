import type { Lexicon } from '../../detection/detect.js';
import { CHECK_RULES } from '../../rules/checks.js';
import { assess, type AssessOptions } from '../assess.js';
import type { Plan } from '../plan.js';
import type { SignificantEffectCheck } from '../screening.js';

/** The five questions on a plan: could the decision have a legal or similarly significant effect on people? */
export function checkSignificantEffect(
  plan: Plan,
  lexicon?: Lexicon,
  options?: AssessOptions,
): SignificantEffectCheck {
  const {
    specialCategories: _,
    supplierFlags: _flags,
    ...check
  } = assess(plan, CHECK_RULES['significant-effect'], lexicon, options);
  return check;
}
