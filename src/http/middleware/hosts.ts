import type { RequestHandler } from 'express';
import { isLoopback } from '../loopback.js';
import { HttpProblem } from '../problems.js';

/**
 * Answers only for names that are ours.
 *
 * Otherwise any web page could have its own name resolve to 127.0.0.1 and read this service through its visitors'
 * browsers (DNS rebinding).
 */
export function onlyForHosts(allowed: readonly string[]): RequestHandler {
  const names = new Set(allowed.map((name) => name.toLowerCase()));
  return (req, _res, next) => {
    const name = hostName(req.headers.host);
    if (name !== undefined && (isLoopback(name) || names.has(name))) return next();
    throw new HttpProblem(
      'host-not-allowed',
      'The Host header names a host that this service was not told to answer for (ALLOWED_HOSTS).',
    );
  };
}

/** The name without the port, in lower case. */
function hostName(header: string | undefined): string | undefined {
  return /^(\[[\da-f:.]+\]|[^:/@\s]+)(?::\d+)?$/i.exec(header ?? '')?.[1]?.toLowerCase();
}
