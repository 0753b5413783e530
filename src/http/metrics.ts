import { createHash, timingSafeEqual } from 'node:crypto';
import { Router, type Request } from 'express';
import type { Deps } from './deps.js';
import { isLoopback } from './loopback.js';
import { onlyForHosts } from './middleware/hosts.js';
import { noOther } from './middleware/methods.js';
import { HttpProblem } from './problems.js';

/** Who may read the metrics: whoever reaches the service, whoever knows the token, or nobody. */
export type MetricsAccess = 'open' | 'hidden' | { readonly token: string };

/** Metrics are about all tenants. Without a token they are for this machine only. */
export function metricsAccess(token: string | undefined, host: string): MetricsAccess {
  if (token !== undefined) return { token };
  return isLoopback(host) ? 'open' : 'hidden';
}

/**
 * `/metrics`, for whoever operates the service. Where it is hidden, there is no such address. With a token it answers
 * under any name, as a web page that has its own name lead here does not know the token.
 */
export function metricsRoutes({
  metrics,
  metricsAccess,
  allowedHosts,
}: Pick<Deps, 'metrics' | 'metricsAccess' | 'allowedHosts'>): Router {
  const routes = Router();
  if (metricsAccess === 'hidden') return routes;
  if (metricsAccess === 'open') routes.use('/metrics', onlyForHosts(allowedHosts));
  routes
    .route('/metrics')
    .get(async (req, res) => {
      if (metricsAccess !== 'open') requireToken(req, metricsAccess.token);
      res.set('Content-Type', metrics.contentType).send(await metrics.text());
    })
    .all(noOther('GET'));
  return routes;
}

function requireToken(req: Request, token: string): void {
  const given = /^Bearer +(\S+)$/i.exec(req.get('Authorization') ?? '')?.[1];
  if (given !== undefined && same(given, token)) return;
  throw new HttpProblem(
    'unauthenticated',
    'Send the token of the metrics (METRICS_TOKEN) as a Bearer token.',
  );
}

/** Takes as long for a wrong token as for the right one. Hashed, since only equal lengths can be compared like that. */
function same(given: string, token: string): boolean {
  const [a, b] = [given, token].map((text) => createHash('sha256').update(text).digest());
  return timingSafeEqual(a as Buffer, b as Buffer);
}
