import type { RequestHandler } from 'express';
import type { Logger } from 'pino';
import { requestIdOf } from './request-id.js';

/** Logs each request when it is over. Neither bodies nor queries: they may hold what a campaign knows of people. */
export function logRequests(logger: Logger): RequestHandler {
  return (req, res, next) => {
    const started = performance.now();
    const { method, path } = req;
    res.once('close', () => {
      logger.info({
        requestId: requestIdOf(res),
        method,
        path: path.slice(0, 200),
        status: res.writableFinished ? res.statusCode : 'aborted',
        ms: Math.round((performance.now() - started) * 10) / 10,
      });
    });
    next();
  };
}
