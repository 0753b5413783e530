import type { Request } from 'express';
import { digestOf, sha256 } from '../records/canonical.js';
import type { Idempotency } from '../storage/storage.js';
import { invalidRequest } from './validate.js';

/** An idempotency key: visible ASCII. */
export const IDEMPOTENCY_KEY = /^[\x21-\x7e]{1,255}$/;

/** The `Idempotency-Key` of a request; `undefined` where there is none. Throws `invalid-request`. */
export function idempotencyKeyOf(req: Request): string | undefined {
  const key = req.get('Idempotency-Key');
  if (key === undefined || IDEMPOTENCY_KEY.test(key)) return key;
  throw invalidRequest([
    {
      pointer: '/header/idempotency-key',
      message: 'has to be 1 to 255 characters of visible ASCII. A random UUID will do',
    },
  ]);
}

/**
 * How a retry of this request is known; `undefined` where the caller sends no `Idempotency-Key`. The same request is
 * one to the same address, with the same query, and with a body of the same canonical form.
 *
 * Throws `invalid-request`, and `NotCanonicalError` for a body that has no canonical form.
 */
export function idempotencyOf(req: Request): Idempotency | undefined {
  const key = idempotencyKeyOf(req);
  if (key === undefined) return undefined;
  const { method, path, query } = req;
  return { key: keptKey(key), request: digestOf([method, path, query, req.body]) };
}

/** What is kept of a key: it outlives the deletion of its screening, and callers may make one of what they know. */
export const keptKey = (key: string): string => sha256(key);
