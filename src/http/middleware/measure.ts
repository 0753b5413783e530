import type { RequestHandler, Response } from 'express';
import type { Metrics } from '../../observability/metrics.js';
import { operationId, UNKNOWN_ROUTE } from '../route-pattern.js';
import { knownMethod, routeOf, statusOf } from './route.js';

/** Measures each request when it is over, and whether what it was told is true. */
export function measureRequests(metrics: Metrics): RequestHandler {
  return (req, res, next) => {
    const started = performance.now();
    const method = knownMethod(req.method);
    res.once('close', () => {
      const route = routeOf(res);
      const seconds = (performance.now() - started) / 1000;
      metrics.observeRequest({ method, route, status: String(statusOf(res)) }, seconds);
      if (problemOf(res) === 'storage-unavailable') {
        metrics.storageFailed(operationId(method, route) ?? UNKNOWN_ROUTE);
      }
      if (decisionWithoutRecord(res)) metrics.decisionWithoutRecord();
    });
    next();
  };
}

/** Tells that the record of a screening is kept: its answer may go out. */
export function tellKept(res: Response, id: string): void {
  res.locals.kept = id;
}

/** Tells what the request failed with. */
export function tellProblem(res: Response, code: string): void {
  res.locals.problem = code;
}

const problemOf = (res: Response): unknown => res.locals.problem;

/** Did an answer go out that says that a screening was recorded, while nobody told that this one was kept? */
function decisionWithoutRecord(res: Response): boolean {
  if (!res.headersSent || res.statusCode !== 201) return false;
  const id = /^\/v1\/screenings\/([^/]+)$/.exec(String(res.getHeader('Location')))?.[1];
  return id !== undefined && id !== res.locals.kept;
}
