import type { RequestHandler } from 'express';
import { HttpProblem } from '../problems.js';

/** JSON values, one a line. */
export const NDJSON = 'application/x-ndjson';

/** Only for callers that take answers line by line. */
export const answersNdjson: RequestHandler = (req, _res, next) => {
  if (req.accepts(NDJSON) === false) {
    throw new HttpProblem('not-acceptable', `The Accept header rules out ${NDJSON}.`);
  }
  next();
};

/** Leaves the body to be read as it comes in, without a limit to its length: only standing still ends it. */
export const takesNdjson: RequestHandler = (req, _res, next) => {
  if (!NDJSON_TYPE.test(req.headers['content-type'] ?? '')) {
    throw new HttpProblem('unsupported-media-type', `Send the body as ${NDJSON}, in UTF-8.`);
  }
  if (req.headers['content-encoding'] !== undefined) {
    throw new HttpProblem('unsupported-media-type', 'Send the body as it is, without a Content-Encoding.');
  }
  next();
};

const NDJSON_TYPE = /^\s*application\/(?:x-ndjson|ndjson|jsonl)\s*(;\s*charset\s*=\s*"?utf-8"?\s*)?;?\s*$/i;
