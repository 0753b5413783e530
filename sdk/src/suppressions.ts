import { answerOf, doneOf, type CallOptions, type Wires } from './call.js';
import { rowsOf, type Digests } from './digests.js';
import { UnexpectedAnswerError } from './errors.js';
import { recordsIn } from './lines.js';
import type { SuppressionCount, SuppressionsAdded, SuppressionsRemoved } from './types.js';

/** The suppression list: digests of people who objected. */
export interface Suppressions {
  /**
   * Adds digests to the list, as they come; to add one twice does no harm. Not tried again: call it again where it
   * failed. Throws `TypeError` for what is no digest, before it is sent; those before it are kept.
   */
  add(digests: Digests, options?: CallOptions): Promise<SuppressionsAdded>;
  /** How many digests are on the list. */
  count(options?: CallOptions): Promise<SuppressionCount>;
  /** Takes one back. Not tried again. Throws `ApiError` (404) where it is not on the list. */
  remove(digest: string, options?: CallOptions): Promise<void>;
  /** Takes all back: everybody who objected may be targeted again. Not tried again. */
  clear(options?: CallOptions): Promise<SuppressionsRemoved>;
}

/** The calls on `/v1/suppressions`. */
export function suppressions({ reading, recording, streaming }: Wires): Suppressions {
  return {
    add: async (digests, { signal } = {}) => {
      const call = { method: 'PUT', path: '/v1/suppressions', body: rowsOf(digests), signal } as const;
      // Its answer is a single JSON object, so a single line.
      for await (const added of recordsIn('PUT /v1/suppressions', streaming(call))) {
        return added as unknown as SuppressionsAdded;
      }
      throw new UnexpectedAnswerError('PUT /v1/suppressions: the answer is empty');
    },
    count: ({ signal } = {}) =>
      answerOf('GET /v1/suppressions', reading.GET('/v1/suppressions', { signal: signal ?? null })),
    remove: (digest, { signal } = {}) =>
      doneOf(
        'DELETE /v1/suppressions/{digest}',
        recording.DELETE('/v1/suppressions/{digest}', {
          params: { path: { digest } },
          signal: signal ?? null,
        }),
      ),
    clear: ({ signal } = {}) =>
      answerOf(
        'DELETE /v1/suppressions',
        recording.DELETE('/v1/suppressions', {
          params: { query: { confirm: 'all' } },
          signal: signal ?? null,
        }),
      ),
  };
}
