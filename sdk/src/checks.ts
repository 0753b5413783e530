import { answerOf, given, type CallOptions, type Wires } from './call.js';
import { linesOf, PIECE, resultsIn, TAKES_LINES, type Rows, type SummaryOptions } from './lines.js';
import type {
  AudienceCheck,
  ControllershipCheck,
  DataSourceCheck,
  DirectMarketingCheck,
  DpiaCheck,
  LawfulBasisCheck,
  Plan,
  SignalResult,
  SignalRow,
  SignalsRequest,
  SignalsSummary,
  SignificantEffectCheck,
  SpecialCategoryCheck,
} from './types.js';

/** How to check. */
export interface CheckOptions extends CallOptions {
  /**
   * `all`: the answer also says, for a plan, under `notApplicable`, which rules do not apply and why; for signals,
   * under `passedOver`, which terms were seen and why they do not count.
   */
  readonly explain?: 'all' | undefined;
}

/** One part of a screening on its own. Nothing is recorded. */
export interface Checks {
  /** The five questions: could the decision have a legal or similarly significant effect on people? */
  significantEffect(plan: Plan, options?: CheckOptions): Promise<SignificantEffectCheck>;
  /** What a list of signals tells about people, with no plan around it. */
  specialCategory(request: SignalsRequest, options?: CheckOptions): Promise<SpecialCategoryCheck>;
  /**
   * The same for signals without end, such as a platform's whole catalogue: a result for each row, in order. A row that
   * can't be read ends nothing: its result is `{ error }`. Nothing is sent before the first result is asked for.
   *
   * Not tried again. The loop throws as `screenings.batch` does.
   */
  specialCategoryStream(
    rows: Rows<SignalRow>,
    options?: SummaryOptions<SignalsSummary>,
  ): AsyncIterable<SignalResult>;
  /** What is asked of a list-based audience. Throws `ApiError` (422) for any other kind of audience. */
  customAudience(plan: Plan, options?: CheckOptions): Promise<AudienceCheck>;
  /** What is asked of a lookalike audience. Throws `ApiError` (422) for any other kind of audience. */
  lookalikeAudience(plan: Plan, options?: CheckOptions): Promise<AudienceCheck>;
  /** Who handles the data beside the campaign, in which role, and what has to stand between them. */
  controllership(plan: Plan, options?: CheckOptions): Promise<ControllershipCheck>;
  /** Whether a data protection impact assessment is required, and by which rules. */
  dpia(plan: Plan, options?: CheckOptions): Promise<DpiaCheck>;
  /** Whether each use of the data has a lawful basis that holds. */
  lawfulBasis(plan: Plan, options?: CheckOptions): Promise<LawfulBasisCheck>;
  /** Where the data came from, and what is broken or open because of each source. */
  dataSource(plan: Plan, options?: CheckOptions): Promise<DataSourceCheck>;
  /** Whether the message is direct marketing, and which channels need consent. */
  directMarketing(plan: Plan, options?: CheckOptions): Promise<DirectMarketingCheck>;
}

/** The calls on `/v1/checks`. */
export function checks({ reading: wire, streaming }: Wires): Checks {
  return {
    significantEffect: (plan, options) =>
      answerOf(
        'POST /v1/checks/significant-effect',
        wire.POST('/v1/checks/significant-effect', { body: plan, ...sent(options) }),
      ),
    specialCategory: (request, options) =>
      answerOf(
        'POST /v1/checks/special-category',
        wire.POST('/v1/checks/special-category', { body: request, ...sent(options) }),
      ),
    specialCategoryStream: (rows, { onSummary, signal } = {}) => {
      const path = '/v1/checks/special-category/stream';
      const body = linesOf(rows, PIECE);
      const pieces = streaming({ method: 'POST', path, headers: TAKES_LINES, body, signal });
      return resultsIn<SignalResult, SignalsSummary>(`POST ${path}`, pieces, onSummary);
    },
    customAudience: (plan, options) =>
      answerOf(
        'POST /v1/checks/custom-audience',
        wire.POST('/v1/checks/custom-audience', { body: plan, ...sent(options) }),
      ),
    lookalikeAudience: (plan, options) =>
      answerOf(
        'POST /v1/checks/lookalike-audience',
        wire.POST('/v1/checks/lookalike-audience', { body: plan, ...sent(options) }),
      ),
    controllership: (plan, options) =>
      answerOf(
        'POST /v1/checks/controllership',
        wire.POST('/v1/checks/controllership', { body: plan, ...sent(options) }),
      ),
    dpia: (plan, options) =>
      answerOf('POST /v1/checks/dpia', wire.POST('/v1/checks/dpia', { body: plan, ...sent(options) })),
    lawfulBasis: (plan, options) =>
      answerOf(
        'POST /v1/checks/lawful-basis',
        wire.POST('/v1/checks/lawful-basis', { body: plan, ...sent(options) }),
      ),
    dataSource: (plan, options) =>
      answerOf(
        'POST /v1/checks/data-source',
        wire.POST('/v1/checks/data-source', { body: plan, ...sent(options) }),
      ),
    directMarketing: (plan, options) =>
      answerOf(
        'POST /v1/checks/direct-marketing',
        wire.POST('/v1/checks/direct-marketing', { body: plan, ...sent(options) }),
      ),
  };
}

const sent = ({ explain, signal }: CheckOptions = {}) => ({
  params: { query: given({ explain }) },
  signal: signal ?? null,
});
