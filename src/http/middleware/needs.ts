import type { RequestHandler } from 'express';
import type { Scope } from '../../storage/storage.js';
import { callerOf } from '../caller.js';
import { HttpProblem } from '../problems.js';

/** Lets only those callers on whose key has all of these scopes. */
export function needs(...scopes: readonly Scope[]): RequestHandler {
  return (_req, res, next) => {
    const lacking = scopes.filter((scope) => !callerOf(res).scopes.includes(scope));
    if (lacking.length === 0) return next();
    throw new HttpProblem(
      'insufficient-scope',
      `The API key lacks the scope ${lacking.join(' and ')}. \`a22 keys create --scopes …\` makes one that has it.`,
      { authenticate: `Bearer error="insufficient_scope", scope="${scopes.join(' ')}"` },
    );
  };
}
