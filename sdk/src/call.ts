import type { Client } from 'openapi-fetch';
import { ApiError, UnexpectedAnswerError, type Fault } from './errors.js';
import type { paths } from './generated/schema.js';
import { askedDelayMs } from './retry.js';
import type { Streaming } from './streaming.js';

/** The generated contract, callable. */
export type Wire = Client<paths>;

/** The contract twice, for the two kinds of calls: what may be tried again differs. */
export interface Wires {
  /** For calls that come to the same, made twice or once: they are tried again without more ado. */
  reading: Wire;
  /** For calls that record something, or take something away: they need an idempotency key to be tried again. */
  recording: Wire;
  /** For rows without end, which are never tried again. */
  streaming: Streaming;
}

/** What every call takes. */
export interface CallOptions {
  /** Aborts the call, which then throws `AbortError`. */
  signal?: AbortSignal | undefined;
}

/**
 * The body of a 2xx answer. Throws `ApiError` for any other status, `UnexpectedAnswerError` where the body isn't JSON.
 *
 * @param call Method and path, for messages.
 */
export async function answerOf<Body>(
  call: string,
  pending: Promise<{ data?: Body; error?: unknown; response: Response }>,
): Promise<Body> {
  const { data, error, response } = await pending.catch((thrown: unknown) => {
    if (!(thrown instanceof SyntaxError)) throw thrown;
    throw new UnexpectedAnswerError(`${call}: the answer is not JSON`, { cause: thrown });
  });
  // Never `if (error)`: it is undefined or '' for a failure without a body.
  if (!response.ok) throw apiError(call, response, error);
  if (!isRecord(data)) throw new UnexpectedAnswerError(`${call}: the answer is not a JSON object`);
  return data;
}

/** The text of a 2xx answer that is no JSON. Throws `ApiError` for any other status. */
export async function textOf(
  call: string,
  pending: Promise<{ data?: string; error?: unknown; response: Response }>,
): Promise<string> {
  const { data, error, response } = await pending;
  if (!response.ok) throw apiError(call, response, error);
  if (typeof data !== 'string') throw new UnexpectedAnswerError(`${call}: the answer has no text`);
  return data;
}

/** Resolves for a 2xx answer without a body. Throws `ApiError` for any other status. */
export async function doneOf(
  call: string,
  pending: Promise<{ error?: unknown; response: Response }>,
): Promise<void> {
  const { error, response } = await pending;
  if (!response.ok) throw apiError(call, response, error);
}

/** An answer whose text has been read, as `answerOf` takes it. */
export async function parsed<Body>(
  response: Response,
  text: string,
): Promise<{ data?: Body; error?: unknown; response: Response }> {
  // Rejects with a `SyntaxError` for what is no JSON, as a read of it would.
  if (response.ok) return Promise.resolve({ data: JSON.parse(text) as Body, response });
  try {
    return { error: JSON.parse(text), response };
  } catch {
    return { error: text, response };
  }
}

/** Is it an object with properties? */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A proxy's error page is no problem document: nothing of it is taken for granted. */
function apiError(call: string, response: Response, body: unknown): ApiError {
  const problem = isRecord(body) ? body : {};
  return new ApiError({
    call,
    status: response.status,
    type: stringOf(problem['type']) ?? 'about:blank',
    title: stringOf(problem['title']) ?? (response.statusText || 'Error'),
    detail: stringOf(problem['detail']),
    // A browser on another origin sees no header that the service doesn't expose.
    requestId: response.headers.get('X-Request-Id') ?? stringOf(problem['requestId']),
    retryAfterMs: askedDelayMs(response.headers.get('Retry-After') ?? ''),
    errors: Array.isArray(problem['errors']) ? problem['errors'].filter(isFault) : [],
  });
}

function isFault(value: unknown): value is Fault {
  return isRecord(value) && typeof value['pointer'] === 'string' && typeof value['message'] === 'string';
}

const stringOf = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);

type Given<T> = { [Key in keyof T]?: Exclude<T[Key], undefined> };

/** Only what is given: an undefined property is left out. */
export function given<T extends object>(query: T): Given<T> {
  return Object.fromEntries(Object.entries(query).filter(([, value]) => value !== undefined)) as Given<T>;
}
