import type { RequestHandler } from 'express';
import { HttpProblem } from '../problems.js';

/** Refuses NUL in an address: no id holds it, and some databases fail on it instead of finding nothing. */
export const soundPath: RequestHandler = (req, _res, next) => {
  if (req.path.includes('%00')) throw new HttpProblem('malformed-request', 'The address holds NUL.');
  next();
};
