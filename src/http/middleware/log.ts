import type { RequestHandler } from 'express';
import type { Logger } from 'pino';
import { callerInLog } from '../caller.js';
import { requestIdOf } from './request-id.js';
import { routeOf, statusOf } from './route.js';
import { traceIdOf } from './trace.js';

/**
 * Logs each request when it is over. Neither bodies nor queries: they may hold what a campaign knows of people. And of
 * the path only its route: people type names and addresses into URLs.
 */
export function logRequests(logger: Logger): RequestHandler {
  return (req, res, next) => {
    const started = performance.now();
    const { method } = req;
    res.once('close', () => {
      const traceId = traceIdOf(res);
      logger.info({
        requestId: requestIdOf(res),
        ...(traceId !== undefined && { traceId }),
        ...callerInLog(res),
        method,
        route: routeOf(res),
        status: statusOf(res),
        ms: Math.round((performance.now() - started) * 10) / 10,
      });
    });
    next();
  };
}
