import { explainRefusal, firstOf } from './explain.js';
import type { Duty, Finding, MissingFact, RecordedScreening } from './types.js';

// Names stand on the prototypes as literals: a minifier renames classes, and the first line of a stack reads the
// name before any field is set.

/** Base of every error that this SDK throws; whatever else comes out of a call was thrown by your own code. */
export class ScreenerError extends Error {
  static {
    this.prototype.name = 'ScreenerError';
  }
}

/** One fault of a request: where it is (JSON Pointer into the body; `/query/…` for a parameter) and what is wrong. */
export interface Fault {
  pointer: string;
  message: string;
}

/** What an `ApiError` is made of. */
export interface ApiFacts {
  /** Method and path of the call, for instance `POST /v1/screenings`. */
  call: string;
  status: number;
  type: string;
  title: string;
  detail?: string | undefined;
  requestId?: string | undefined;
  retryAfterMs?: number | undefined;
  errors: readonly Fault[];
}

/** The service answered with a status other than 2xx: nothing was screened, or nothing was found. */
export class ApiError extends ScreenerError {
  static {
    this.prototype.name = 'ApiError';
  }
  /** HTTP status. */
  readonly status: number;
  /** Problem type (RFC 9457); `about:blank` where the answer was no problem document, as from a proxy. */
  readonly type: string;
  /** The kind of problem, in a few words. */
  readonly title: string;
  /** What went wrong this time. */
  readonly detail: string | undefined;
  /** Quote this to whoever runs the service. */
  readonly requestId: string | undefined;
  /**
   * How long the service asks to wait before the next try (its `Retry-After`), in milliseconds from when it answered.
   * `undefined` where it asks for nothing. It does with 429 and 503.
   */
  readonly retryAfterMs: number | undefined;
  /** Every fault of the request; empty unless the request was at fault. */
  readonly errors: readonly Fault[];

  constructor(facts: ApiFacts, options?: ErrorOptions) {
    super(apiMessage(facts), options);
    this.status = facts.status;
    this.type = facts.type;
    this.title = facts.title;
    this.detail = facts.detail;
    this.requestId = facts.requestId;
    this.retryAfterMs = facts.retryAfterMs;
    this.errors = facts.errors;
  }
}

/** The service could not be reached, or the connection broke before the whole answer was read. */
export class ConnectionError extends ScreenerError {
  static {
    this.prototype.name = 'ConnectionError';
  }
}

/**
 * No whole answer came within `timeoutMs`. The service may have recorded the screening all the same: with the same
 * `idempotencyKey` the call can be made again without a second record.
 */
export class TimeoutError extends ScreenerError {
  static {
    this.prototype.name = 'TimeoutError';
  }
}

/** Your own `signal` aborted the call; `cause` is the signal's reason. */
export class AbortError extends ScreenerError {
  static {
    this.prototype.name = 'AbortError';
  }
}

/** A 2xx answer that is not what the service promises: no JSON, no outcome, or an outcome this SDK doesn't know. */
export class UnexpectedAnswerError extends ScreenerError {
  static {
    this.prototype.name = 'UnexpectedAnswerError';
  }
}

/** The guard did not launch, because of what the screening says. Its message names the first things to fix. */
export class LaunchRefusedError extends ScreenerError {
  static {
    this.prototype.name = 'LaunchRefusedError';
  }
  /** The screening as recorded: keep its `id`. */
  readonly screening: RecordedScreening;
  /** What the plan breaks, each with a remedy. */
  readonly findings: readonly Finding[];
  /** The duties that are still open (`unmet` or `unknown`). */
  readonly duties: readonly Duty[];
  /** The facts that are missing, each with its place in the plan. */
  readonly missing: readonly MissingFact[];

  constructor(screening: RecordedScreening) {
    super(explainRefusal(screening));
    this.screening = screening;
    this.findings = screening.findings;
    this.duties = screening.duties.filter(({ status }) => status !== 'met');
    this.missing = screening.missing;
  }
}

/** `restricted`: the plan breaks a rule on which no launch may pass. Change the plan: see `findings`. */
export class RestrictedError extends LaunchRefusedError {
  static {
    this.prototype.name = 'RestrictedError';
  }
}

/** `needs-information`: facts that decide are not known. Fill in what `missing` points to and screen again. */
export class NeedsInformationError extends LaunchRefusedError {
  static {
    this.prototype.name = 'NeedsInformationError';
  }
}

/** `conditional`, and `onConditional` didn't confirm it: meet the open `duties` first. */
export class ConditionalError extends LaunchRefusedError {
  static {
    this.prototype.name = 'ConditionalError';
  }
}

function apiMessage({ call, status, title, detail, requestId, errors }: ApiFacts): string {
  const what = detail === undefined || detail === title ? title : `${title}: ${detail}`;
  const faults = firstOf(errors, ({ pointer, message }) => `${pointer || 'the body'}: ${message}`);
  const request = requestId === undefined ? [] : [`Request id: ${requestId}`];
  return [`${call} answered ${status} ${what}`, ...faults, ...request].join('\n');
}
