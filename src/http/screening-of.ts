import type { Lexicon } from '../detection/detect.js';
import type { AssessOptions } from '../screening/assess.js';
import type { Plan } from '../screening/plan.js';
import { screen } from '../screening/screen.js';
import type { Screening } from '../screening/screening.js';

/** The screening of a plan; `id` and `createdAt` are null where it is not recorded. */
export function screeningOf(
  plan: Plan,
  id: string | null,
  createdAt: string | null,
  lexicon?: Lexicon,
  options?: AssessOptions,
): Screening {
  const { reference } = plan;
  return { id, createdAt, ...(reference !== undefined && { reference }), ...screen(plan, lexicon, options) };
}
