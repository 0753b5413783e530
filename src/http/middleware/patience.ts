import type { Request, RequestHandler } from 'express';

/** How long a caller is waited for. */
export interface Patience {
  /** A body of JSON is there after so long, or brings at least `bodyBytes` each time that it passes. */
  readonly bodyMs: number;
  /** Less than the slowest lines carry: who sends less wants to hold a connection open. */
  readonly bodyBytes: number;
  /** A connection on which nothing moves for so long is given up, whoever of the two is waiting. */
  readonly standstillMs: number;
}

const PATIENCE: Patience = { bodyMs: 30_000, bodyBytes: 64 * 1024, standstillMs: 60_000 };

/** What `waitsFor` was told. */
export const patienceWith = (req: Request): Patience => req.app.get(SETTING) as Patience;

/**
 * Gives up a connection that stands still: a body that never ends, and an answer too that nobody takes, which would
 * otherwise be kept for ever. Node does so for each socket whose time is up and whose request nobody listens on.
 */
export function waitsFor(patience: Patience = PATIENCE): RequestHandler {
  return (req, _res, next) => {
    req.app.set(SETTING, patience);
    req.socket.setTimeout(patience.standstillMs);
    next();
  };
}

const SETTING = 'patience';
