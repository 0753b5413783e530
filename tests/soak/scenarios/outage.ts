import { setTimeout as wait } from 'node:timers/promises';
import { audit } from '../audit.js';
import type { Database } from '../database.js';
import { begin, type Figures } from '../figures.js';
import { Ledger } from '../ledger.js';
import { retryOpen, startLoad } from '../load.js';
import type { Place } from '../places.js';
import { statusOf } from '../request.js';
import { startService } from '../service.js';

const BACK_MS = 60_000;

/**
 * The database is away under load, and comes back. Meanwhile only 503 is answered, or a 201 that is kept; the service
 * lives, says that it is not ready, and is ready again by itself.
 *
 * @param how `stop`: its connections break; `pause`: they stay open, and nobody answers on them.
 */
export async function outage(
  place: Place,
  { database, seconds, how }: { database: Database; seconds: number; how: 'stop' | 'pause' },
): Promise<Figures> {
  const figures = begin(`database ${how === 'stop' ? 'gone' : 'paused'} for ${seconds} s`, place.engine, 1);
  const ledger = new Ledger(`outage-${how}`);
  const service = await startService(place.environment);
  const load = startLoad(() => [service.url], ledger);
  await load.progress(50);
  const probes = probe(service.url, ledger);
  if (how === 'stop') await database.stop();
  else database.pause();
  // On connections that stay open, nobody can tell a pause from a slow answer before statements are given up.
  if (how === 'stop') await probes.untilReady(503);
  await wait(seconds * 1000);
  if (how === 'stop') await database.recover();
  else database.resume();
  await probes.untilReady(200);
  await load.progress(50);
  await Promise.all([load.stop(), probes.stop()]);
  if (!service.isRunning()) ledger.wrong.push(`the service has ended: ${service.log().slice(-2000)}`);
  await retryOpen(service.url, ledger);
  const findings = await audit(service.url, ledger);
  const { code } = await service.stop();
  if (code !== 0) ledger.wrong.push(`the service ended with ${code}`);
  return figures(ledger, findings);
}

/** Asks after health and readiness all the time. */
function probe(url: string, ledger: Ledger) {
  let [stopped, ready] = [false, 200 as number | undefined];
  const health = (async () => {
    while (!stopped) {
      const status = await statusOf(`${url}/healthz`);
      if (status !== 200) ledger.wrong.push(`/healthz ${status ?? 'is not answered'}`);
      await wait(50);
    }
  })();
  const readiness = (async () => {
    while (!stopped) {
      ready = await statusOf(`${url}/readyz`);
      if (ready !== 200 && ready !== 503) ledger.wrong.push(`/readyz ${ready ?? 'is not answered'}`);
      await wait(50);
    }
  })();
  return {
    async untilReady(status: 200 | 503) {
      const deadline = performance.now() + BACK_MS;
      while (ready !== status && performance.now() < deadline) await wait(20);
      if (ready !== status) ledger.wrong.push(`/readyz did not come to ${status} in a minute`);
    },
    async stop() {
      stopped = true;
      await Promise.all([health, readiness]);
    },
  };
}
