import { answerOf, type CallOptions, type Wires } from './call.js';
import { recordsIn, TAKES_LINES } from './lines.js';
import type { ChainReport, ExportedRecord, RetentionInForce } from './types.js';

/** The record of screenings as a whole. */
export interface Records {
  /**
   * Walks along all records: each follows the one before, is signed, and holds what was signed. Look at `intact`.
   * Takes as long as there are records: give the screener a `timeoutMs` that allows for it.
   */
  verify(options?: CallOptions): Promise<ChainReport>;
  /**
   * Every record, in the order of the chain, as it is read. Nothing is asked for before the first is.
   *
   * Not tried again. The loop throws `ApiError` where the export was refused, `ConnectionError` where it breaks off.
   */
  export(options?: CallOptions): AsyncIterable<ExportedRecord>;
  /** After how many days the plan and the answer of a screening are deleted. */
  retention(options?: CallOptions): Promise<RetentionInForce>;
  /** Sets that; null: as the service is set. Needs a key with the scope `admin`. */
  setRetention(days: number | null, options?: CallOptions): Promise<RetentionInForce>;
}

/** The calls on `/v1/records`. */
export function records({ reading: wire, streaming }: Wires): Records {
  return {
    verify: ({ signal } = {}) =>
      answerOf('GET /v1/records/verify', wire.GET('/v1/records/verify', { signal: signal ?? null })),
    export: ({ signal } = {}) => {
      const path = '/v1/records/export';
      const pieces = streaming({ method: 'GET', path, headers: TAKES_LINES, signal });
      return recordsIn(`GET ${path}`, pieces) as AsyncIterable<unknown> as AsyncIterable<ExportedRecord>;
    },
    retention: ({ signal } = {}) =>
      answerOf('GET /v1/records/retention', wire.GET('/v1/records/retention', { signal: signal ?? null })),
    setRetention: (days, { signal } = {}) =>
      answerOf(
        'PUT /v1/records/retention',
        wire.PUT('/v1/records/retention', { body: { days }, signal: signal ?? null }),
      ),
  };
}
