import { setTimeout as wait } from 'node:timers/promises';
import { audit, unreadable } from '../audit.js';
import type { Database } from '../database.js';
import { begin, type Figures } from '../figures.js';
import { Ledger } from '../ledger.js';
import { retryOpen, startLoad } from '../load.js';
import type { Place } from '../places.js';
import { randomFrom } from '../random.js';
import { startService } from '../service.js';

/**
 * SIGKILL at random moments under load, a restart on the same data, and a retry of all that was not answered.
 *
 * @param database where it is given, it crashes every third time, in turn with the service and under it.
 */
export async function kills(
  place: Place,
  { rounds, seed, database }: { rounds: number; seed: number; database?: Database },
): Promise<Figures> {
  const figures = begin(database === undefined ? 'kill -9' : 'kill -9, database too', place.engine, rounds);
  const [random, ledger] = [randomFrom(seed), new Ledger(`kill-${seed}`)];
  let service = await startService(place.environment);
  let crashes = 0;
  for (let round = 0; round < rounds; round++) {
    const from = ledger.asked.length;
    const load = startLoad(() => [service.url], ledger);
    await load.progress(1);
    await wait(random.between(0, 400));
    const crash = database !== undefined && round % 3 === 2;
    // Every other time the service lives on while its database crashes.
    const serviceToo = !crash || crashes++ % 2 === 1;
    if (crash) await database.crash();
    if (serviceToo) service.kill('SIGKILL');
    if (crash) await database.recover();
    await load.stop();
    if (serviceToo) {
      await service.ended;
      service = await startService(place.environment);
    } else if (!service.isRunning()) {
      ledger.wrong.push(`the crash of its database has ended the service: ${service.log().slice(-2000)}`);
      service = await startService(place.environment);
    }
    await retryOpen(service.url, ledger);
    const lost = await unreadable(
      service.url,
      ledger.asked.slice(from).filter(({ answer }) => answer),
    );
    for (const key of lost) ledger.wrong.push(`${key}: lost in round ${round}`);
  }
  const findings = await audit(service.url, ledger);
  await service.stop();
  return figures(ledger, findings, database && `${crashes} crashes of the database`);
}
