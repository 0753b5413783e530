import { answerOf, isRecord, type CallOptions, type Wires } from './call.js';
import { rowsOf, type Digests } from './digests.js';
import { ApiError, UnexpectedAnswerError, type Fault } from './errors.js';
import { idempotent } from './idempotency.js';
import { recordsIn, TAKES_LINES } from './lines.js';
import type { ListCheckSummary } from './types.js';

/** A row of a list that must come out of it. */
export interface RowToRemove {
  /** Its place in the list, from 1. */
  row: number;
  digest: string;
}

/** How to check a list. */
export interface ListCheckOptions extends CallOptions {
  /** Told of each row that must come out, in order, while the list is still being sent. */
  onRemove?: ((row: RowToRemove) => void) | undefined;
  /**
   * Names this check, so that the same list gets the same `checkId` again. Used again with another list, or where other
   * rows must come out by now, it is refused with an `ApiError` (409). Left out: none is sent.
   */
  idempotencyKey?: string | undefined;
}

/** Lists held against people who objected. */
export interface AudienceLists {
  /**
   * Sends a list of digests, calls `onRemove` for each row that must come out, and gives back the summary: its
   * `checkId` and `keep.digest` go into `suppression` of the plan. Only with the summary is the check complete.
   *
   * Not tried again. Throws `ApiError` where no check was kept, `TypeError` for what is no digest, before it is sent.
   */
  check(digests: Digests, options?: ListCheckOptions): Promise<ListCheckSummary>;
  /** The summary of a check again. Throws `ApiError` (404) where there is none of that id. */
  getCheck(id: string, options?: CallOptions): Promise<ListCheckSummary>;
}

const CHECK = 'POST /v1/audience-lists/check';

/** The calls on `/v1/audience-lists`. */
export function audienceLists({ reading, streaming }: Wires): AudienceLists {
  return {
    check: async (digests, { onRemove, idempotencyKey, signal } = {}) => {
      const pieces = streaming({
        method: 'POST',
        path: '/v1/audience-lists/check',
        headers: { ...TAKES_LINES, ...(idempotencyKey !== undefined && idempotent(idempotencyKey)) },
        body: rowsOf(digests),
        signal,
      });
      return summaryOf(recordsIn(CHECK, pieces), onRemove);
    },
    getCheck: (id, { signal } = {}) =>
      answerOf(
        `GET /v1/audience-lists/checks/${id}`,
        reading.GET('/v1/audience-lists/checks/{id}', { params: { path: { id } }, signal: signal ?? null }),
      ),
  };
}

async function summaryOf(
  records: AsyncIterable<Record<string, unknown>>,
  onRemove: ((row: RowToRemove) => void) | undefined,
): Promise<ListCheckSummary> {
  const faults: Fault[] = [];
  for await (const { row, digest, error, summary, ...problem } of records) {
    if (isRecord(summary)) return summary as unknown as ListCheckSummary;
    if (typeof row === 'number' && typeof digest === 'string') onRemove?.({ row, digest });
    else if (typeof row === 'number' && typeof error === 'string')
      faults.push({ pointer: `/lines/${row}`, message: error });
    else if (typeof error === 'string') throw notChecked(error, problem, faults);
  }
  throw new UnexpectedAnswerError(`${CHECK}: the answer ends before its summary`);
}

/** The status was sent before anything went wrong, so the last line tells another. */
const notChecked = (detail: string, { type, status }: Record<string, unknown>, errors: Fault[]): ApiError =>
  new ApiError({
    call: CHECK,
    status: typeof status === 'number' ? status : 500,
    type: typeof type === 'string' ? type : 'about:blank',
    title: 'The list was not checked',
    detail,
    errors,
  });
