import { Router } from 'express';
import type { Deps } from './deps.js';
import { noOther } from './middleware/methods.js';
import { HttpProblem } from './problems.js';

/** `/healthz` and `/readyz`, for whatever keeps the service running. */
export function healthRoutes({ store, stopping }: Pick<Deps, 'store' | 'stopping'>): Router {
  const routes = Router();
  let readyAt = Number.NEGATIVE_INFINITY;
  let trying: Promise<void> | undefined;
  /** Anybody may ask, as often as they like: the storage is tried for all of them together, and once a second. */
  const ready = async () => {
    if (performance.now() - readyAt < TRIED_MS) return;
    trying ??= store.ready().finally(() => (trying = undefined));
    await trying;
    readyAt = performance.now();
  };

  routes
    .route('/healthz')
    .get((_req, res) => {
      res.json({ status: 'ok' });
    })
    .all(noOther('GET'));

  routes
    .route('/readyz')
    .get(async (_req, res) => {
      if (stopping()) throw new HttpProblem('not-ready', 'The service is stopping.');
      await ready().catch((cause: unknown) => {
        throw new HttpProblem(
          'not-ready',
          `The ${ENGINES[store.engine]} database can’t be reached, or not be written to.`,
          {
            cause,
          },
        );
      });
      res.json({ status: 'ready', database: { engine: store.engine, state: 'writable' } });
    })
    .all(noOther('GET'));

  return routes;
}

/** A storage that could be written so long ago can be. */
const TRIED_MS = 1_000;

const ENGINES = { sqlite: 'SQLite', postgres: 'PostgreSQL' } as const;
