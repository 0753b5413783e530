import { startDeadline, type Deadline } from './deadline.js';
import { ConnectionError, ScreenerError } from './errors.js';
import { retryDelayMs } from './retry.js';

/** Takes a request to the service; the answer it gives has been read to its end. */
export type Transport = (request: Request) => Promise<Response>;

/** How to send requests. */
export interface TransportOptions {
  /** Limit on one call, in milliseconds: all its retries and the reading of the answer together. */
  timeoutMs: number;
  /**
   * Does every one of these requests come to the same, made twice or once, whatever its method? Else only a GET and what
   * has an idempotency key is made again.
   */
  repeatable: boolean;
}

/**
 * Sends requests under a time limit, and tries those again that can safely be.
 *
 * Throws `ConnectionError`, `TimeoutError` or `AbortError`; any answer of the service is returned, a failure too.
 */
export function createTransport(
  fetch: typeof globalThis.fetch,
  { timeoutMs, repeatable: all }: TransportOptions,
): Transport {
  return async (request) => {
    const repeatable = all || request.method === 'GET' || request.headers.has('Idempotency-Key');
    const deadline = startDeadline(callOf(request), timeoutMs, request.signal);
    try {
      const init: RequestInit = {
        method: request.method,
        headers: request.headers,
        body: (await request.text()) || null,
        signal: deadline.signal,
      };
      for (let retriesDone = 0; ; retriesDone += 1) {
        const result = await deadline.within(attempt(fetch, request, init, deadline));
        const answered = result instanceof Response && {
          status: result.status,
          retryAfter: result.headers.get('Retry-After'),
        };
        const delay = retryDelayMs({ repeatable, ...answered }, retriesDone, Math.random());
        // A wait past the time limit would only hide why the call failed.
        if (delay === undefined || delay >= deadline.msLeft()) return answerOrThrow(result);
        await deadline.within(sleep(delay));
      }
    } finally {
      deadline.end();
    }
  };
}

/** One try: the answer with its whole body, or why there is none. Throws only what the deadline threw. */
async function attempt(
  fetch: typeof globalThis.fetch,
  request: Request,
  init: RequestInit,
  deadline: Deadline,
): Promise<Response | ConnectionError> {
  deadline.signal.throwIfAborted();
  try {
    const response = await fetch(request.url, init);
    // Read here, so that the time limit holds for the body and a broken one is a broken connection.
    const body = await response.text();
    const { status, statusText, headers } = response;
    return new Response(mayHaveBody(status) ? body : null, { status, statusText, headers });
  } catch (cause) {
    if (cause instanceof ScreenerError) throw cause;
    return unreachable(callOf(request), cause);
  }
}

/** Nothing came back, or not all of it. */
export const unreachable = (call: string, cause: unknown): ConnectionError =>
  new ConnectionError(`${call}: could not reach the screener${reason(cause)}`, { cause });

function answerOrThrow(result: Response | ConnectionError): Response {
  if (result instanceof Response) return result;
  throw result;
}

/** Method and address, without the query: it can hold the caller's own references. */
function callOf(request: Request): string {
  return `${request.method} ${request.url.replace(/\?.*$/, '')}`;
}

/** Node says "fetch failed" and keeps what happened in the cause; browsers tell no more than that. */
function reason(thrown: unknown): string {
  const inner = thrown instanceof Error && thrown.cause instanceof Error ? thrown.cause : thrown;
  if (!(inner instanceof Error)) return '';
  const code = 'code' in inner && typeof inner.code === 'string' ? inner.code : '';
  return ` (${[code, inner.message].filter(Boolean).join(': ')})`;
}

const mayHaveBody = (status: number): boolean => ![204, 205, 304].includes(status);

const sleep = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
