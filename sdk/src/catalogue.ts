import { answerOf, given, type CallOptions, type Wire } from './call.js';
import type { QuestionList, Rule, RuleList, VersionInfo } from './types.js';

/** Which rules to list. */
export interface RuleFilter {
  /** Only those of the section of the code with this title. */
  section?: Rule['section'] | undefined;
  /** Only those that this check applies; its name is the one in the URL, for instance `custom-audience`. */
  check?: Rule['checks'][number] | undefined;
}

/** Which questions to list. */
export interface QuestionFilter {
  /** Only this one, for instance `q1`. */
  question?: QuestionList['items'][number]['id'] | undefined;
}

/** The rules that plans are screened against. */
export interface Rules {
  /** Every rule, or those of a section or a check, and the documents that they cite. */
  list(filter?: RuleFilter, options?: CallOptions): Promise<RuleList>;
  /** One rule by its id, for instance `SCD-06`. Throws `ApiError` (404) where there is none of that id. */
  get(id: string, options?: CallOptions): Promise<Rule>;
}

/** The five questions. */
export interface Questions {
  /** Every question, or one, with its prompts, to render a form from. */
  list(filter?: QuestionFilter, options?: CallOptions): Promise<QuestionList>;
}

/** What the service runs. */
export interface Version {
  /** Versions of the service, the ruleset and the lexicon, and the service's limits. */
  get(options?: CallOptions): Promise<VersionInfo>;
}

/** The calls on `/v1/rules`. */
export function rules(wire: Wire): Rules {
  return {
    list: (filter = {}, { signal } = {}) =>
      answerOf(
        'GET /v1/rules',
        wire.GET('/v1/rules', { params: { query: given(filter) }, signal: signal ?? null }),
      ),
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
    list: (filter = {}, { signal } = {}) =>
      answerOf(
        'GET /v1/questions',
        wire.GET('/v1/questions', { params: { query: given(filter) }, signal: signal ?? null }),
      ),
  };
}

/** The call on `/v1/version`. */
export function version(wire: Wire): Version {
  return {
    get: ({ signal } = {}) =>
      answerOf('GET /v1/version', wire.GET('/v1/version', { signal: signal ?? null })),
  };
}
