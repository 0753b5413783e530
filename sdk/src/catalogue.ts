import { answerOf, type CallOptions, type Wire } from './call.js';
import type { QuestionList, Rule, RuleList, VersionInfo } from './types.js';

/** The rules that plans are screened against. */
export interface Rules {
  /** Every rule, and the documents that they cite. */
  list(options?: CallOptions): Promise<RuleList>;
  /** One rule by its id, for instance `SCD-06`. Throws `ApiError` (404) where there is none of that id. */
  get(id: string, options?: CallOptions): Promise<Rule>;
}

/** The five questions. */
export interface Questions {
  /** Every question with its prompts, to render a form from. */
  list(options?: CallOptions): Promise<QuestionList>;
}

/** What the service runs. */
export interface Version {
  /** Versions of the service, the ruleset and the lexicon, and the service's limits. */
  get(options?: CallOptions): Promise<VersionInfo>;
}

/** The calls on `/v1/rules`. */
export function rules(wire: Wire): Rules {
  return {
    list: ({ signal } = {}) => answerOf('GET /v1/rules', wire.GET('/v1/rules', { signal: signal ?? null })),
    get: (id, { signal } = {}) =>
      answerOf(
        `GET /v1/rules/${id}`,
        wire.GET('/v1/rules/{id}', { params: { path: { id } }, signal: signal ?? null }),
      ),
  };
}

/** The call on `/v1/questions`. */
export function questions(wire: Wire): Questions {
  return {
    list: ({ signal } = {}) =>
      answerOf('GET /v1/questions', wire.GET('/v1/questions', { signal: signal ?? null })),
  };
}

/** The call on `/v1/version`. */
export function version(wire: Wire): Version {
  return {
    get: ({ signal } = {}) =>
      answerOf('GET /v1/version', wire.GET('/v1/version', { signal: signal ?? null })),
  };
}
