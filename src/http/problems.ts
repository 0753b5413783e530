import type { Forgotten } from '../storage/storage.js';

/** Everything that a request can fail with: the status and the title that go with its code. */
export const PROBLEMS = {
  'malformed-request': { status: 400, title: 'The request cannot be read' },
  'malformed-json': { status: 400, title: 'The body is not valid JSON' },
  unauthenticated: { status: 401, title: 'There is no API key, or none that is good' },
  'insufficient-scope': { status: 403, title: 'The API key may not do this' },
  'unknown-route': { status: 404, title: 'There is nothing at this address' },
  'unknown-screening': { status: 404, title: 'No such screening' },
  'unknown-platform': { status: 404, title: 'No such platform' },
  'unknown-rule': { status: 404, title: 'No such rule' },
  'unknown-suppression': { status: 404, title: 'No such digest on the suppression list' },
  'unknown-list-check': { status: 404, title: 'No such check of a list' },
  'method-not-allowed': { status: 405, title: 'This address does not take that method' },
  'not-acceptable': { status: 406, title: 'No answer is given in a type that is accepted' },
  'request-timeout': { status: 408, title: 'The body came too slowly' },
  'idempotency-conflict': { status: 409, title: 'The idempotency key was used for another request' },
  'screening-forgotten': { status: 410, title: 'The screening has been deleted' },
  'payload-too-large': { status: 413, title: 'The body is too large' },
  'unsupported-media-type': { status: 415, title: 'The body is not of a type that is taken here' },
  'host-not-allowed': { status: 421, title: 'This service does not answer for that host' },
  'invalid-request': { status: 422, title: 'The request says something that it cannot say' },
  'rate-limited': { status: 429, title: 'Too many requests' },
  'damaged-record': { status: 500, title: 'The record is damaged' },
  'internal-error': { status: 500, title: 'Something went wrong on our side' },
  'storage-unavailable': { status: 503, title: 'Screenings cannot be kept or read at the moment' },
  'not-ready': { status: 503, title: 'The service is not ready' },
} as const satisfies Record<string, { status: number; title: string }>;

export type ProblemCode = keyof typeof PROBLEMS;

/** One thing that is wrong, and where. */
export interface Fault {
  readonly pointer: string;
  readonly message: string;
}

/** A failure that is told to the caller as it stands; everything else thrown becomes `internal-error`. */
export class HttpProblem extends Error {
  constructor(
    readonly code: ProblemCode,
    readonly detail: string,
    readonly extra: {
      readonly errors?: readonly Fault[];
      readonly allow?: string;
      /** The value of `WWW-Authenticate`, where it is not the plain one. */
      readonly authenticate?: string;
      readonly cause?: unknown;
    } = {},
  ) {
    super(detail, { cause: extra.cause });
    this.name = new.target.name;
  }
}

/** No screening has the id that was asked for. */
export const unknownScreening = () => new HttpProblem('unknown-screening', 'No screening has this id.');

/** The screening was deleted: only what was sworn to about it is left. */
export const forgottenScreening = ({ forgottenAt }: Forgotten) =>
  new HttpProblem(
    'screening-forgotten',
    `The plan and the answer were deleted on ${forgottenAt}. The record of it stays in the chain: GET /v1/records/export shows it.`,
  );

/** The problem's `type`: stable, for code to switch on. It is a name and not an address. */
export const problemType = (code: ProblemCode) => `urn:problem-type:article22-screener:${code}`;

/** The body of the answer (RFC 9457). */
export function problemBody({ code, detail, extra }: HttpProblem, requestId: string) {
  const { status, title } = PROBLEMS[code];
  return {
    type: problemType(code),
    title,
    status,
    detail,
    requestId,
    ...(extra.errors === undefined ? {} : { errors: extra.errors }),
  };
}
