import { answerOf, type CallOptions, type Wire } from './call.js';
import type {
  AudienceCheck,
  Plan,
  SignalsRequest,
  SignificantEffectCheck,
  SpecialCategoryCheck,
} from './types.js';

/** One part of a screening on its own. Nothing is recorded. */
export interface Checks {
  /** The five questions: could the decision have a legal or similarly significant effect on people? */
  significantEffect(plan: Plan, options?: CallOptions): Promise<SignificantEffectCheck>;
  /**
   * What a list of signals tells about people, with no plan around it. With `explain: 'all'` the answer also says,
   * under `passedOver`, which terms were seen and why they do not count.
   */
  specialCategory(
    request: SignalsRequest,
    options?: CallOptions & { readonly explain?: 'all' },
  ): Promise<SpecialCategoryCheck>;
  /** What is asked of a list-based audience. Throws `ApiError` (422) for any other kind of audience. */
  customAudience(plan: Plan, options?: CallOptions): Promise<AudienceCheck>;
  /** What is asked of a lookalike audience. Throws `ApiError` (422) for any other kind of audience. */
  lookalikeAudience(plan: Plan, options?: CallOptions): Promise<AudienceCheck>;
}

/** The calls on `/v1/checks`. */
export function checks(wire: Wire): Checks {
  return {
    significantEffect: (plan, { signal } = {}) =>
      answerOf(
        'POST /v1/checks/significant-effect',
        wire.POST('/v1/checks/significant-effect', { body: plan, signal: signal ?? null }),
      ),
    specialCategory: (request, { signal, explain } = {}) =>
      answerOf(
        'POST /v1/checks/special-category',
        wire.POST('/v1/checks/special-category', {
          body: request,
          params: { query: explain === undefined ? {} : { explain } },
          signal: signal ?? null,
        }),
      ),
    customAudience: (plan, { signal } = {}) =>
      answerOf(
        'POST /v1/checks/custom-audience',
        wire.POST('/v1/checks/custom-audience', { body: plan, signal: signal ?? null }),
      ),
    lookalikeAudience: (plan, { signal } = {}) =>
      answerOf(
        'POST /v1/checks/lookalike-audience',
        wire.POST('/v1/checks/lookalike-audience', { body: plan, signal: signal ?? null }),
      ),
  };
}
