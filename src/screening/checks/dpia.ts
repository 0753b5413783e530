import type { Lexicon } from '../../detection/detect.js';
import { CHECK_RULES } from '../../rules/checks.js';
import { assess, type AssessOptions } from '../assess.js';
import type { Plan } from '../plan.js';
import type { DpiaCheck } from './answers.js';

/** Is a data protection impact assessment required, by which rules, and how does it stand? */
export function checkDpia(plan: Plan, lexicon?: Lexicon, options?: AssessOptions): DpiaCheck {
  const {
    article22: _article22,
    specialCategories: _specialCategories,
    supplierFlags: _supplierFlags,
    ...check
  } = assess(plan, CHECK_RULES.dpia, lexicon, options);
  return check;
}
