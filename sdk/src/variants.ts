import { answerOf, type CallOptions, type Wire } from './call.js';
import type { Plan, Variants } from './types.js';

/** The smallest changes after which a restricted plan is not restricted any more. Nothing is recorded. */
export type VariantsCall = (plan: Plan, options?: CallOptions) => Promise<Variants>;

/** The call on `/v1/variants`. */
export const variants =
  (wire: Wire): VariantsCall =>
  (plan, { signal } = {}) =>
    answerOf('POST /v1/variants', wire.POST('/v1/variants', { body: plan, signal: signal ?? null }));
