/** How one attempt failed. */
export interface Failure {
  /** May the request reach the service twice? */
  repeatable: boolean;
  /** HTTP status; absent where there was no answer at all. */
  status?: number;
  /** The answer's `Retry-After` header. */
  retryAfter?: string | null;
}

const RETRIES = 2;
const RETRIED_STATUSES = new Set([429, 502, 503, 504]);
const FIRST_DELAY_MS = 200;
const LONGEST_DELAY_MS = 1_000;

/**
 * How long to wait before trying again, in milliseconds; `undefined`: don't.
 *
 * Only what may reach the service twice is tried again, and only where another try can help: a 500 would come again,
 * and so would a 409 or a 422. The service's `Retry-After` wins over our own backoff.
 *
 * @param retriesDone Retries made so far.
 * @param jitter From 0 to 1: keeps clients from coming back all at once.
 */
export function retryDelayMs(failure: Failure, retriesDone: number, jitter: number): number | undefined {
  if (!failure.repeatable || retriesDone >= RETRIES) return undefined;
  if (failure.status !== undefined && !RETRIED_STATUSES.has(failure.status)) return undefined;
  return askedDelayMs(failure.retryAfter ?? '') ?? backoffMs(retriesDone, jitter);
}

/** What a `Retry-After` header asks for, in milliseconds; `undefined` where it asks for nothing that can be made out. */
export function askedDelayMs(retryAfter: string): number | undefined {
  if (/^\d+$/.test(retryAfter)) return Number(retryAfter) * 1_000;
  // The other form is a date, which always ends in GMT.
  const time = retryAfter.endsWith('GMT') ? Date.parse(retryAfter) : Number.NaN;
  return Number.isNaN(time) ? undefined : Math.max(0, time - Date.now());
}

function backoffMs(retriesDone: number, jitter: number): number {
  return Math.min(FIRST_DELAY_MS * 2 ** retriesDone, LONGEST_DELAY_MS) * (0.5 + jitter / 2);
}
