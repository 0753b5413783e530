import type { Lexicon } from '../../detection/detect.js';
import { accountability } from '../../rules/accountability.js';
import { article22Consequences, article22Scope } from '../../rules/article-22.js';
import { fiveQuestions } from '../../rules/five-questions.js';
import { profiling } from '../../rules/profiling.js';
import { assess } from '../assess.js';
import type { Plan } from '../plan.js';
import type { SignificantEffectCheck } from '../screening.js';

const RULES_OF_CHECK = [
  ...accountability,
  ...profiling,
  ...article22Scope,
  ...fiveQuestions,
  ...article22Consequences,
];

/** The five questions on a plan: could the decision have a legal or similarly significant effect on people? */
export function checkSignificantEffect(plan: Plan, lexicon?: Lexicon): SignificantEffectCheck {
  const { specialCategories: _, ...check } = assess(plan, RULES_OF_CHECK, lexicon);
  return check;
}
