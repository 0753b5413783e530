import type { RequestHandler } from 'express';
import { HttpProblem } from '../problems.js';

/** Stands behind the methods that a route takes, and turns all others away. */
export function noOther(...methods: ('GET' | 'POST' | 'PUT' | 'DELETE')[]): RequestHandler {
  const allowed = methods.flatMap((method) => (method === 'GET' ? ['GET', 'HEAD'] : [method]));
  const allow = [...allowed, 'OPTIONS'].join(', ');
  return (req, res) => {
    if (req.method === 'OPTIONS') {
      res.setHeader('Allow', allow);
      res.status(204).end();
      return;
    }
    throw new HttpProblem(
      'method-not-allowed',
      `${req.method} is not possible here; ${allowed.join(' and ')} ${allowed.length === 1 ? 'is' : 'are'}.`,
      { allow },
    );
  };
}
