import { HttpProblem, PROBLEMS, problemBody, type Fault, type ProblemCode } from '../problems.js';

const REQUEST_ID = '019aa9c1-6f00-7000-8000-000000000000';

/** One answer per status, with an example for each problem that has it. */
export function failuresOf(codes: readonly ProblemCode[]) {
  const statuses = [...new Set(codes.map((code) => PROBLEMS[code].status))];
  return statuses.map((status) => {
    const group = codes.filter((code) => PROBLEMS[code].status === status);
    return {
      status,
      headers: Object.fromEntries(
        (HEADERS_OF[status] ?? []).map((name) => [name, { $ref: `#/components/headers/${name}` }]),
      ),
      description: group.map((code) => PROBLEMS[code].title).join(', or: ') + '.',
      examples: Object.fromEntries(
        group.map((code) => [code, { summary: PROBLEMS[code].title, value: example(code) }]),
      ),
    };
  });
}

/** Headers that only some failures have. */
export const HEADERS = {
  'Retry-After': {
    description: 'Seconds to wait before the next try.',
    schema: { type: 'integer' },
  },
  RateLimit: {
    description:
      'What is left to the API key, as draft-ietf-httpapi-ratelimit-headers-08 has it: `"requests-per-minute"; r=0; t=42`. Every answer to a request with a key carries it.',
    schema: { type: 'string' },
  },
  'RateLimit-Policy': {
    description:
      'What the API key is held to: `"requests-per-minute"; q=600; w=60; pk=:…:`. Goes with `RateLimit`.',
    schema: { type: 'string' },
  },
} as const;

/** Which of them, by status. */
const HEADERS_OF: Partial<Record<number, readonly (keyof typeof HEADERS)[]>> = {
  429: ['Retry-After', 'RateLimit', 'RateLimit-Policy'],
  503: ['Retry-After'],
};

function example(code: ProblemCode) {
  const { detail, errors } = TOLD[code];
  return problemBody(new HttpProblem(code, detail, errors === undefined ? {} : { errors }), REQUEST_ID);
}

const TOLD: Record<ProblemCode, { detail: string; errors?: readonly Fault[] }> = {
  'malformed-request': { detail: 'The address holds a percent sign that is not part of an escape.' },
  'malformed-json': { detail: 'Line 3, column 14: expected a property name in double quotes.' },
  unauthenticated: {
    detail: 'This API key is not known, has been revoked, or has expired: send `Authorization: Bearer KEY`.',
  },
  'insufficient-scope': { detail: 'The API key lacks the scope admin.' },
  'unknown-route': { detail: 'There is no /v2/screenings. /docs lists what there is.' },
  'unknown-screening': { detail: 'No screening has this id.' },
  'unknown-platform': { detail: 'No bodies of “myspace” are read. GET /v1/platforms lists the platforms.' },
  'unknown-rule': { detail: 'No rule has this id. GET /v1/rules lists them all.' },
  'unknown-suppression': { detail: 'This digest is not on the list.' },
  'unknown-list-check': { detail: 'No check of a list has this id.' },
  'method-not-allowed': { detail: 'DELETE is not possible here; GET and HEAD are.' },
  'not-acceptable': { detail: 'The Accept header rules out application/json.' },
  'request-timeout': { detail: 'The body stood still or came too slowly, and was given up.' },
  'idempotency-conflict': { detail: 'This Idempotency-Key was used before, for another request.' },
  'screening-forgotten': { detail: 'The plan and the answer were deleted on 2026-11-29T10:00:00.000Z.' },
  'payload-too-large': { detail: 'A body may have 1048576 bytes at most.' },
  'unsupported-media-type': { detail: 'Send the body as application/json.' },
  'host-not-allowed': {
    detail: 'The Host header names a host that this service was not told to answer for.',
  },
  'invalid-request': {
    detail: '2 faults. Each stands under errors, with its place.',
    errors: [
      { pointer: '/audience/hashed', message: 'must be one of `yes`, `no`, `unknown`; did you mean `yes`?' },
      { pointer: '/mesage', message: 'is not a property of this object; did you mean `message`?' },
    ],
  },
  'rate-limited': { detail: 'This API key has made as many requests as it may in a minute.' },
  'damaged-record': {
    detail:
      'What is kept of this screening is no longer what was written. GET /v1/records/verify tells what was changed.',
  },
  'internal-error': { detail: 'The fault is ours. Quote the request id when you report it.' },
  'storage-unavailable': {
    detail:
      'The storage could not be reached, or not be written to. Try again, and what records under the same Idempotency-Key.',
  },
  'not-ready': { detail: 'The PostgreSQL database can’t be reached, or not be written to.' },
};
