import type { z } from 'zod';
import type { Plan } from '../../src/screening/plan.js';
import type { ARTICLE_22_ANSWERS, Outcome } from '../../src/screening/screening.js';

/** A campaign as its ad tool would describe it, and what somebody who knows the code expects of the answer. */
export interface Scenario {
  readonly name: string;
  readonly plan: z.input<typeof Plan>;
  /** Any of these will do. */
  readonly outcome: readonly Outcome[];
  readonly applies: readonly (typeof ARTICLE_22_ANSWERS)[number][];
  /** Rules that have to stand among the findings. */
  readonly found?: readonly string[];
  /** Rules that must not stand among the findings. */
  readonly notFound?: readonly string[];
  /** Rules that have to stand among the duties that are open. */
  readonly owed?: readonly string[];
  /** Rules that must not stand among the open duties. */
  readonly notOwed?: readonly string[];
  /** Findings that have to carry the mark of a contradiction. */
  readonly contradicted?: readonly string[];
  /** Pointers that have to be asked for. */
  readonly asked?: readonly string[];
  /** Pointers, or the starts of them, that must not be asked for. */
  readonly notAsked?: readonly string[];
  /** The most questions that a fair reader would put up with. Of an innocent campaign only. */
  readonly atMostAsked?: number;
  readonly reason?: 'no-individual-decision' | 'meaningful-human-involvement';
}
