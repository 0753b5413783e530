import type { RequestHandler, Response } from 'express';
import type { Metrics } from '../../observability/metrics.js';
import type { ProblemCode } from '../problems.js';
import { operationId, UNKNOWN_ROUTE } from '../route-pattern.js';
import { knownMethod, routeOf, statusOf } from './route.js';

/** Measures each request when it is over, what it failed with, and whether what it was told is true. */
export function measureRequests(metrics: Metrics): RequestHandler {
  return (req, res, next) => {
    const started = performance.now();
    const method = knownMethod(req.method);
    const noted: Noted = {
      kept: [],
      storageFailed: () => metrics.storageFailed(operationId(method, routeOf(res)) ?? UNKNOWN_ROUTE),
      withoutRecord: () => metrics.decisionWithoutRecord(),
    };
    res.locals.noted = noted;
    res.once('close', () => {
      const seconds = (performance.now() - started) / 1000;
      metrics.observeRequest({ method, route: routeOf(res), status: String(statusOf(res)) }, seconds);
      const id = createdScreening(res);
      if (id !== undefined) tellAnswered(res, id);
    });
    next();
  };
}

interface Noted {
  /** Ids of records that are kept and whose answers have not gone out yet. */
  readonly kept: string[];
  readonly storageFailed: () => void;
  readonly withoutRecord: () => void;
}

const notedOf = (res: Response) => res.locals.noted as Noted | undefined;

/** Tells that the record of a screening is kept: its answer may go out. */
export function tellKept(res: Response, id: string): void {
  notedOf(res)?.kept.push(id);
}

/** Tells that a decision goes out as a recorded one. Where nobody told that its record is kept, it is counted. */
export function tellAnswered(res: Response, id: string | undefined): void {
  const { kept = [], withoutRecord } = notedOf(res) ?? {};
  const place = id === undefined ? -1 : kept.indexOf(id);
  if (place === -1) withoutRecord?.();
  else kept.splice(place, 1);
}

/** Tells what the request, or a row of it, failed with. */
export function tellProblem(res: Response, code: ProblemCode): void {
  if (code === 'storage-unavailable') notedOf(res)?.storageFailed();
}

/** The screening that an answer says was recorded. */
function createdScreening(res: Response): string | undefined {
  if (!res.headersSent || res.statusCode !== 201) return undefined;
  return /^\/v1\/screenings\/([^/]+)$/.exec(String(res.getHeader('Location')))?.[1];
}
