import { setTimeout as wait } from 'node:timers/promises';
import { audit } from '../audit.js';
import { begin, type Figures } from '../figures.js';
import { Ledger } from '../ledger.js';
import { startLoad } from '../load.js';
import type { Place } from '../places.js';
import { randomFrom } from '../random.js';
import { startService } from '../service.js';

/**
 * SIGTERM at random moments under load: whatever was begun is answered, so that there is no record that nobody was
 * answered, and the process ends with 0. Nothing is retried here: the audit compares with the first answers alone.
 */
export async function gracefulStops(
  place: Place,
  { rounds, seed }: { rounds: number; seed: number },
): Promise<Figures> {
  const figures = begin('SIGTERM under load', place.engine, rounds);
  const [random, ledger] = [randomFrom(seed), new Ledger(`stop-${seed}`)];
  for (let round = 0; round < rounds; round++) {
    const service = await startService(place.environment);
    const load = startLoad(() => [service.url], ledger);
    await load.progress(5);
    await wait(random.between(0, 300));
    const { code, signal } = await service.stop();
    await load.stop();
    if (code !== 0) ledger.wrong.push(`ended with ${code ?? signal}: ${service.log().slice(-1000)}`);
  }
  const service = await startService(place.environment);
  const findings = await audit(service.url, ledger);
  await service.stop();
  return figures(ledger, findings);
}
