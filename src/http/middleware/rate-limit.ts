import type { RequestHandler } from 'express';
import { rateLimit, type ClientRateLimitInfo, type Store } from 'express-rate-limit';
import type { RateStore } from '../../storage/storage.js';
import { callerOf } from '../caller.js';
import type { Deps } from '../deps.js';
import { HttpProblem } from '../problems.js';

const MINUTE_MS = 60_000;

/**
 * Holds every key to its requests a minute, with the headers of draft-ietf-httpapi-ratelimit-headers. Replicas on one
 * database count together. A service without keys has no limits: only this machine reaches it.
 */
export function limitRate({
  store: { rates },
  perMinute,
  now,
}: Pick<Deps, 'store' | 'perMinute' | 'now'>): RequestHandler {
  return rateLimit({
    windowMs: MINUTE_MS,
    limit: (_req, res) => callerOf(res).key?.perMinute ?? perMinute,
    skip: (_req, res) => callerOf(res).key === undefined,
    keyGenerator: (_req, res) => callerOf(res).key?.prefix ?? '',
    standardHeaders: 'draft-8',
    legacyHeaders: false,
    identifier: 'requests-per-minute',
    ...(rates !== undefined && { store: sharedCounts(rates, now) }),
    handler: () => {
      throw new HttpProblem(
        'rate-limited',
        'This API key has made as many requests as it may in a minute. Retry-After says when it may make the next.',
      );
    },
  });
}

/** Counts in the database, by the minute of the clock. */
function sharedCounts(rates: RateStore, now: Deps['now']): Store {
  return {
    async increment(key): Promise<ClientRateLimitInfo> {
      const start = Math.floor(now().getTime() / MINUTE_MS) * MINUTE_MS;
      const totalHits = await rates.count(key, start / 1000, 1);
      return { totalHits, resetTime: new Date(start + MINUTE_MS) };
    },
    // A request that was begun is counted, whatever becomes of it; and a count ends with its minute.
    decrement: () => undefined,
    resetKey: () => undefined,
  };
}
