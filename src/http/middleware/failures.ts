import type { ErrorRequestHandler, RequestHandler, Response } from 'express';
import type { Logger } from 'pino';
import { forLog } from '../../observability/for-log.js';
import { NotCanonicalError } from '../../records/canonical.js';
import { DamagedRecordError } from '../../records/kept.js';
import { ForgottenError, IdempotencyConflictError, StorageError } from '../../storage/errors.js';
import { jsonFault } from '../json-fault.js';
import { HttpProblem, PROBLEMS, problemBody } from '../problems.js';
import { tellProblem } from './measure.js';
import { requestIdOf } from './request-id.js';

/** Stands behind all routes. */
export const unknownRoute: RequestHandler = (req) => {
  throw new HttpProblem('unknown-route', `There is no ${req.path.slice(0, 200)}. /docs shows what there is.`);
};

/** Tells every failure as a problem. What is not meant for the caller goes to the log only. */
export function tellFailures(logger: Logger): ErrorRequestHandler {
  return (error: unknown, _req, res, next) => {
    const problem = noteFailure(error, res, logger);
    const { status } = PROBLEMS[problem.code];
    if (res.headersSent) return next(error);
    if (problem.extra.allow !== undefined) res.setHeader('Allow', problem.extra.allow);
    const { authenticate = status === 401 ? 'Bearer' : undefined } = problem.extra;
    if (authenticate !== undefined) res.setHeader('WWW-Authenticate', authenticate);
    if (status === 503) res.setHeader('Retry-After', '1');
    res
      .status(status)
      .type('application/problem+json')
      .send(JSON.stringify(problemBody(problem, requestIdOf(res))));
  };
}

/** The problem that a failure is, noted for the metrics and, where it is ours, in the log. */
export function noteFailure(error: unknown, res: Response, logger: Logger): HttpProblem {
  const problem = asProblem(error);
  tellProblem(res, problem.code);
  if (PROBLEMS[problem.code].status >= 500) {
    logger.error({ requestId: requestIdOf(res), problem: problem.code, error: forLog(error) });
  }
  return problem;
}

function asProblem(error: unknown): HttpProblem {
  if (error instanceof HttpProblem) return error;
  if (error instanceof StorageError) {
    return new HttpProblem(
      'storage-unavailable',
      'The storage could not be reached, or not be written to. Try again, and what records under the same Idempotency-Key: if it was kept after all, that is answered.',
      { cause: error },
    );
  }
  if (error instanceof IdempotencyConflictError) {
    return new HttpProblem(
      'idempotency-conflict',
      'This Idempotency-Key was used before, for another request. Send a new key with a new request, and the old one only to try the same request again.',
    );
  }
  if (error instanceof ForgottenError) {
    return new HttpProblem(
      'screening-forgotten',
      'What was answered under this Idempotency-Key has been deleted since. Send a new key to screen anew.',
    );
  }
  if (error instanceof NotCanonicalError) {
    return new HttpProblem(
      'invalid-request',
      'The body has no canonical form (RFC 8785), so no receipt can be given for it: it holds a number that is too large, or is nested too deep.',
    );
  }
  if (error instanceof DamagedRecordError) {
    return new HttpProblem(
      'damaged-record',
      'What is kept of a screening that was asked for is no longer what was written. `GET /v1/records/verify` names the first such record; the operator has to restore it from a back-up.',
      { cause: error },
    );
  }
  const { type, status, body, limit } = error as {
    type?: unknown;
    status?: unknown;
    body?: unknown;
    limit?: unknown;
  };
  if (type === 'entity.parse.failed') {
    return new HttpProblem('malformed-json', sentence(jsonFault(typeof body === 'string' ? body : '')));
  }
  if (type === 'entity.too.large') {
    return new HttpProblem('payload-too-large', `A body may have ${String(limit)} bytes at most here.`);
  }
  if (status === 415) {
    return new HttpProblem(
      'unsupported-media-type',
      'The body’s encoding or character set is not one that we read.',
    );
  }
  // Whatever else Express and its body reader blame on the request: a broken escape, a body cut off.
  if (typeof status === 'number' && status >= 400 && status < 500) {
    return new HttpProblem('malformed-request', 'The address or the body is broken.');
  }
  return new HttpProblem('internal-error', 'The fault is ours. Quote the request id when you report it.', {
    cause: error,
  });
}

const sentence = (text: string) => `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
