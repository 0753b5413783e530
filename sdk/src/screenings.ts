import { answerOf, doneOf, given, textOf, type CallOptions, type Wires } from './call.js';
import { idempotent, type RecordingOptions } from './idempotency.js';
import { linesOf, resultsIn, TAKES_LINES, type Rows, type SummaryOptions } from './lines.js';
import type {
  BatchResult,
  BatchRow,
  BatchSummary,
  EvidenceRequest,
  Outcome,
  Plan,
  RecordedScreening,
  Replay,
  Screening,
  ScreeningPage,
  Variants,
} from './types.js';

/** How to screen. */
export interface CreateOptions extends RecordingOptions {
  /**
   * Screens without recording: `id` and `createdAt` of the answer are null, and no idempotency key is sent.
   * Default: false.
   */
  dryRun?: boolean | undefined;
  /** `all`: the answer also says, under `notApplicable`, which rules do not apply and why. That is not recorded. */
  explain?: 'all' | undefined;
}

/** How to screen a batch. */
export interface BatchOptions extends SummaryOptions<BatchSummary> {
  /** Names the batch: a row without a key of its own goes by this one and its number. Left out: none is sent. */
  idempotencyKey?: string | undefined;
}

/** How a report is set. */
export interface ReportOptions extends CallOptions {
  /** Default: `html`. */
  format?: ReportFormat | undefined;
}

/** What a report can be given as. */
export type ReportFormat = 'html' | 'markdown';

/** Which screenings to list. */
export interface ListQuery {
  /** Only those that came to this outcome. */
  outcome?: Outcome | undefined;
  /** Only those of plans with exactly this `reference`. */
  reference?: string | undefined;
  /** Number of screenings on a page; the service has a default and an upper limit. */
  limit?: number | undefined;
  /** `nextCursor` of the page before. */
  cursor?: string | undefined;
}

/** Screenings: made, fetched again, listed, and made anew with evidence. */
export interface Screenings {
  /**
   * Screens a plan and records the answer before giving it.
   *
   * Tried again where that can help; the idempotency key keeps the plan from being recorded twice. Throws `ApiError`
   * with every fault of an invalid plan; `TypeError` for an `idempotencyKey` that can't be sent.
   */
  create(plan: Plan, options?: CreateOptions & { dryRun?: false | undefined }): Promise<RecordedScreening>;
  /** Screens a plan; with `dryRun: true` nothing is recorded. */
  create(plan: Plan, options?: CreateOptions): Promise<Screening>;
  /**
   * Screens plans as they come, recording each before giving its result, in the order of the rows. A row that fails ends
   * nothing: its result is `{ row, error }`. Nothing is sent before the first result is asked for.
   *
   * Not tried again. To go on after a broken loop, give every row an `idempotencyKey` of your own and send the same rows
   * again, or those that have no result yet; or give the batch one and send all its rows again, in the same order. What
   * was recorded is answered as it was, the rest is screened. Without keys it would be recorded twice: no key is made up
   * here, as nobody could repeat it.
   *
   * The loop throws `ApiError` where the batch was refused, `UnexpectedAnswerError` where the answer ends before its
   * summary, `TypeError` for an `idempotencyKey` that can't be sent.
   */
  batch(rows: Rows<BatchRow>, options?: BatchOptions): AsyncIterable<BatchResult>;
  /**
   * Screens the plan of a recorded screening again with what is new, and records that as a screening of its own,
   * which `supersedes` the old one.
   *
   * Tried again as `create` is. Throws `ApiError`: 404 where there is no screening of that id, 422 with every fault of
   * the evidence; `TypeError` for an `idempotencyKey` that can't be sent.
   */
  addEvidence(id: string, body: EvidenceRequest, options?: RecordingOptions): Promise<RecordedScreening>;
  /** A screening as it was answered, with what supersedes it since under `supersededBy`. Throws `ApiError` (404) where there is none of that id. */
  get(id: string, options?: CallOptions): Promise<RecordedScreening>;
  /**
   * A recorded screening as a document to file with the DPIA: one HTML file, fit to print, or Markdown. Gives back
   * its text. Throws `ApiError` (404) where there is none of that id.
   */
  report(id: string, options?: ReportOptions): Promise<string>;
  /** One page of recorded screenings, newest first. */
  list(query?: ListQuery, options?: CallOptions): Promise<ScreeningPage>;
  /** The plan that was screened, evidence that was added included: the one that the receipt is about. */
  plan(id: string, options?: CallOptions): Promise<Plan>;
  /** Screens the recorded plan again by the versions of then, and says whether it comes to the same. */
  replay(id: string, options?: CallOptions): Promise<Replay>;
  /**
   * Deletes the plan and the answer of a screening; what was sworn to about it stays. Needs a key with the scope
   * `admin`. Throws `ApiError` (404) where there never was one of that id.
   */
  delete(id: string, options?: CallOptions): Promise<void>;
  /** What would lift the restriction of a recorded screening. Throws `ApiError` (404) where there is none of that id. */
  variants(id: string, options?: CallOptions): Promise<Variants>;
}

/** The calls on `/v1/screenings`. */
export function screenings({ reading, recording, streaming }: Wires): Screenings {
  return {
    create: async (plan: Plan, { dryRun = false, explain, idempotencyKey, signal }: CreateOptions = {}) =>
      answerOf(
        'POST /v1/screenings',
        (dryRun ? reading : recording).POST('/v1/screenings', {
          headers: dryRun ? {} : idempotent(idempotencyKey),
          params: { query: { ...(dryRun && { dryRun: 'true' as const }), ...given({ explain }) } },
          body: plan,
          signal: signal ?? null,
        }),
      ) as Promise<RecordedScreening>,
    batch: async function* (rows, { onSummary, idempotencyKey, signal } = {}) {
      const path = '/v1/screenings/batch';
      const pieces = streaming({
        method: 'POST',
        path,
        headers: { ...TAKES_LINES, ...(idempotencyKey !== undefined && idempotent(idempotencyKey)) },
        body: linesOf(rows, 1), // each row is screened as it comes
        signal,
      });
      yield* resultsIn<BatchResult, BatchSummary>(`POST ${path}`, pieces, onSummary);
    },
    addEvidence: async (id, body, { idempotencyKey, signal } = {}) =>
      answerOf(
        `POST /v1/screenings/${id}/evidence`,
        recording.POST('/v1/screenings/{id}/evidence', {
          headers: idempotent(idempotencyKey),
          params: { path: { id } },
          body,
          signal: signal ?? null,
        }),
      ) as Promise<RecordedScreening>,
    get: (id, { signal } = {}) =>
      answerOf(
        `GET /v1/screenings/${id}`,
        reading.GET('/v1/screenings/{id}', { params: { path: { id } }, signal: signal ?? null }),
      ) as Promise<RecordedScreening>,
    report: (id, { format = 'html', signal } = {}) =>
      textOf(
        `GET /v1/screenings/${id}/report`,
        reading.GET('/v1/screenings/{id}/report', {
          params: { path: { id }, query: { format } },
          headers: { Accept: 'text/html, text/markdown, application/problem+json' },
          parseAs: 'text',
          signal: signal ?? null,
        }),
      ),
    list: (query = {}, { signal } = {}) =>
      answerOf(
        'GET /v1/screenings',
        reading.GET('/v1/screenings', { params: { query: given(query) }, signal: signal ?? null }),
      ) as Promise<ScreeningPage>,
    plan: (id, { signal } = {}) =>
      answerOf(
        `GET /v1/screenings/${id}/plan`,
        reading.GET('/v1/screenings/{id}/plan', { params: { path: { id } }, signal: signal ?? null }),
      ),
    replay: (id, { signal } = {}) =>
      answerOf(
        `POST /v1/screenings/${id}/replay`,
        reading.POST('/v1/screenings/{id}/replay', { params: { path: { id } }, signal: signal ?? null }),
      ),
    delete: (id, { signal } = {}) =>
      doneOf(
        `DELETE /v1/screenings/${id}`,
        reading.DELETE('/v1/screenings/{id}', { params: { path: { id } }, signal: signal ?? null }),
      ),
    variants: (id, { signal } = {}) =>
      answerOf(
        `POST /v1/screenings/${id}/variants`,
        reading.POST('/v1/screenings/{id}/variants', { params: { path: { id } }, signal: signal ?? null }),
      ),
  };
}
