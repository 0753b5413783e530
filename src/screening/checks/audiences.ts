import type { Lexicon } from '../../detection/detect.js';
import { CHECK_RULES, type CheckName } from '../../rules/checks.js';
import { assess, type AssessOptions } from '../assess.js';
import type { Plan } from '../plan.js';
import type { AudienceCheck } from '../screening.js';

/** What the code asks of a custom (list-based) audience. @param plan one whose audience is a `list` */
export const checkCustomAudience = (plan: Plan, lexicon?: Lexicon, options?: AssessOptions): AudienceCheck =>
  audienceCheck(plan, 'custom-audience', lexicon, options);

/** What the code asks of a lookalike audience, its seed included. @param plan one whose audience is a `lookalike` */
export const checkLookalikeAudience = (
  plan: Plan,
  lexicon?: Lexicon,
  options?: AssessOptions,
): AudienceCheck => audienceCheck(plan, 'lookalike-audience', lexicon, options);

function audienceCheck(
  plan: Plan,
  name: CheckName,
  lexicon?: Lexicon,
  options?: AssessOptions,
): AudienceCheck {
  const { article22: _article22, dpia: _dpia, ...check } = assess(plan, CHECK_RULES[name], lexicon, options);
  return check;
}
