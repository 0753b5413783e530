import { join } from 'node:path';
import { audit } from '../audit.js';
import { begin, type Figures } from '../figures.js';
import { Ledger } from '../ledger.js';
import { startLoad } from '../load.js';
import type { Place } from '../places.js';
import { ROOT, startService } from '../service.js';

const DAY_MS = 86_400_000;
const nodeOptions = ['--import', join(ROOT, 'tests/soak/clock.mjs')];

/** The clock is set back by a day under load, and by another one while the service is away. */
export async function clockSetBack(place: Place): Promise<Figures> {
  const [figures, ledger] = [begin('clock set back', place.engine, 1), new Ledger('clock')];
  const clock = { CLOCK_SHIFT_MS: '0', CLOCK_SHIFT_LATER_MS: String(-DAY_MS) };
  const first = await startService({ ...place.environment, ...clock }, { nodeOptions });
  const load = startLoad(() => [first.url], ledger);
  await load.progress(20);
  first.kill('SIGUSR2');
  await load.progress(20);
  await load.stop();
  await first.stop();

  const later = { ...place.environment, CLOCK_SHIFT_MS: String(-2 * DAY_MS) };
  const second = await startService(later, { nodeOptions });
  const more = startLoad(() => [second.url], ledger);
  await more.progress(20);
  await more.stop();
  if (ledger.answered < ledger.asked.length) ledger.wrong.push('a clock that was set back kept plans out');
  const days = new Set(
    ledger.asked.map(({ answer }) => /"createdAt":"(.{10})/.exec(answer?.body ?? '')?.[1]),
  );
  if (days.size < 3) ledger.wrong.push(`records of ${days.size} days: the clock was not set back`);
  const findings = await audit(second.url, ledger);
  await second.stop();
  return figures(ledger, findings, `days: ${[...days].join(', ')}`);
}
