import type { Request } from 'express';

/**
 * A body as it comes in. Whoever stops reading in the middle leaves the connection open, so that what is to be answered
 * still reaches the caller.
 */
export const incoming = (req: Request): AsyncIterable<Buffer> => ({
  [Symbol.asyncIterator]: () => req.iterator({ destroyOnReturn: false }) as AsyncIterator<Buffer>,
});

/** Was the body cut off, because the caller has gone? Then nobody is there to be answered. */
export const wasCutOff = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'ECONNRESET';
