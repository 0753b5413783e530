import type { RequestHandler, Response } from 'express';
import { routePattern } from '../route-pattern.js';

/** Finds the route of a request once, for all that observe it. */
export const recogniseRoute: RequestHandler = (req, res, next) => {
  res.locals.route = routePattern(req.path);
  next();
};

/** The request's route as the OpenAPI document has it, or `unknown`. */
export const routeOf = (res: Response) => String(res.locals.route);

/** The status, or `aborted` where the caller hung up before all of the answer was out. Of use once it is over. */
export const statusOf = (res: Response) => (res.writableFinished ? res.statusCode : 'aborted');

const METHODS = new Set(['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS']);

/** The method, or `_OTHER` (OpenTelemetry's word) for those that nobody has business to use here. */
export const knownMethod = (method: string) => (METHODS.has(method) ? method : '_OTHER');
