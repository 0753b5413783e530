import type { Lexicon } from '../detection/detect.js';
import type { AssessOptions } from '../screening/assess.js';
import type { Plan } from '../screening/plan.js';
import { screen } from '../screening/screen.js';
import type { Screening } from '../screening/screening.js';

export interface ScreeningOptions extends AssessOptions {
  /** Id of the screening whose plan this was. */
  readonly supersedes?: string;
}

/** The screening of a plan; `id` and `createdAt` are null where it is not recorded. */
export function screeningOf(
  plan: Plan,
  id: string | null,
  createdAt: string | null,
  lexicon?: Lexicon,
  { supersedes, ...options }: ScreeningOptions = {},
): Screening {
  const { reference } = plan;
  return {
    id,
    createdAt,
    ...(reference !== undefined && { reference }),
    ...(supersedes !== undefined && { supersedes }),
    ...screen(plan, lexicon, options),
  };
}
