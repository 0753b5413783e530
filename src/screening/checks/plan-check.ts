import { CHECK_RULES, type CheckName } from '../../rules/checks.js';
import { assessCase, type AssessOptions } from '../assess.js';
import type { Case } from '../case.js';
import type { PlanCheck } from '../screening.js';

/** The rules of one check on a plan: what all checks of a plan have in common. */
export function checkCase(opened: Case, check: CheckName, options?: AssessOptions): PlanCheck {
  const {
    article22: _article22,
    specialCategories: _specialCategories,
    supplierFlags: _supplierFlags,
    dpia: _dpia,
    ...common
  } = assessCase(opened, CHECK_RULES[check], options);
  return common;
}
