import type { RequestHandler } from 'express';
import type { Deps } from '../deps.js';
import { logRequests } from './log.js';
import { measureRequests } from './measure.js';
import { recogniseRoute } from './route.js';
import { traceRequests } from './trace.js';

/** All that watches requests go by: traces, the log and the metrics. Stands in front of what can turn one away. */
export function observeRequests({ logger, metrics }: Pick<Deps, 'logger' | 'metrics'>): RequestHandler[] {
  return [recogniseRoute, traceRequests, logRequests(logger), measureRequests(metrics)];
}
