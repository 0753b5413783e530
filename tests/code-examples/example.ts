import type { PromptId } from '../../src/rules/prompts.js';
import { RULES } from '../../src/rules/ruleset.js';
import type { SectionTitle } from '../../src/rules/sections.js';
import type { Answer } from '../../src/screening/answer.js';
import { Plan } from '../../src/screening/plan.js';
import type { Assessment, Outcome } from '../../src/screening/screening.js';

type Applies = Assessment['article22']['applies'];
type Category = Assessment['specialCategories'][number]['category'];
type Basis = Assessment['specialCategories'][number]['basis'];

/** One plan and what is to come of it. A list of outcomes holds all that the code leaves open. */
export interface Situation {
  /** What is told here, as a sentence. */
  readonly name: string;
  /** Made with the helpers of `tests/rules/cases/plans.ts`. */
  readonly plan: object;
  readonly outcome: readonly Outcome[];
  readonly article22: readonly Applies[];
  /** Rules that are told as findings. */
  readonly finds?: readonly string[];
  /** Rules that are told as findings, each marked as a contradiction of what the plan declares. */
  readonly contradicts?: readonly string[];
  /** Rules that come back as duties not met. */
  readonly owes?: readonly string[];
  /** Rules that come back as duties met. */
  readonly meets?: readonly string[];
  /** Rules that are open, each with the place of a fact that it waits for and that is asked. */
  readonly asks?: Readonly<Record<string, string>>;
  /** False alarms: neither found, nor owed, nor asked. */
  readonly silentOn?: readonly string[];
  /** Every special category told, with its basis. Left out: none is. */
  readonly tells?: readonly `${Category} ${Basis}`[];
  /** Special categories that may be told besides: the example is silent on them. */
  readonly mayTell?: readonly `${Category} ${Basis}`[];
  readonly prompts?: Readonly<Partial<Record<PromptId, readonly Answer[]>>>;
  /** Triggers of the DPIA. */
  readonly dpia?: readonly string[];
}

/** A worked example of the code: what it tells, and what changes where its point is turned round. */
export interface CodeExample {
  /** `EX-01` to `EX-20` by the code's order; `IL-…` for illustrations not headed as examples. */
  readonly id: string;
  readonly title: string;
  readonly section: SectionTitle;
  /** What the example is about, for the table in the README. */
  readonly about: string;
  /** What the code concludes, in our words. */
  readonly code: string;
  /** Rules that nobody vouches for, as the example turns on them. All others that can be are vouched for. */
  readonly turnsOn: readonly string[];
  /** What the code tells. */
  readonly told: readonly Situation[];
  /** The same with its point turned round. */
  readonly variants: readonly Situation[];
}

/** The plan of a situation on the baseline: all is vouched for but what the example turns on. */
export function planOf(example: Pick<CodeExample, 'turnsOn'>, { plan }: Situation): Plan {
  const stated = Plan.parse(plan);
  return Plan.parse({
    ...stated,
    dpia: { mitigations: [{ sufficient: 'yes' }], ...stated.dpia },
    attestations: [
      ...(stated.attestations ?? []),
      {
        rules: familiesWithout(example.turnsOn),
        met: 'yes',
        by: 'data protection officer',
        on: '2026-09-01',
      },
    ],
  });
}

/** Families of rules as a caller vouches for them; of a family with exceptions the others one by one. */
function familiesWithout(exceptions: readonly string[]): string[] {
  const patterns = RULES.filter(({ attestable }) => attestable !== false).flatMap(({ id }) => {
    const family = id.slice(0, id.indexOf('-') + 1);
    if (!exceptions.some((exception) => exception.startsWith(family))) return [`${family}*`];
    return exceptions.includes(id) ? [] : [id];
  });
  return [...new Set(patterns)];
}
