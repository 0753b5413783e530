import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { audit, unreadable } from '../audit.js';
import { begin, type Figures } from '../figures.js';
import { Ledger } from '../ledger.js';
import { retryOpen, startLoad } from '../load.js';
import type { Place } from '../places.js';
import { send } from '../request.js';
import { startService, type Service } from '../service.js';

const REFUSALS = 40;
const FULL_MS = 60_000;

/** Can this user mount a small disk of its own? */
export const canMount = () =>
  spawnSync('unshare', ['-rm', 'sh', '-c', 'mount -t tmpfs none /mnt && command -v nsenter']).status === 0;

/** Files can't grow beyond a limit; the process starts anew without one. */
export async function fileLimit(place: Place): Promise<Figures> {
  const [figures, ledger] = [begin('file cannot grow', place.engine, 1), new Ledger('limit')];
  const limited = await startService(place.environment, {
    under: `trap '' XFSZ; ulimit -f 4096; exec "$@"`,
  });
  await untilRefused(limited, ledger);
  await limited.stop();
  const free = await startService(place.environment);
  await retryOpen(free.url, ledger);
  const findings = await audit(free.url, ledger);
  await free.stop();
  return figures(ledger, findings);
}

/** A disk of 2 MB that runs full, and is made larger while the service runs. */
export async function smallDisk(place: Place): Promise<Figures> {
  const [figures, ledger] = [begin('disk full', place.engine, 1), new Ledger('disk')];
  const disk = join(place.folder, 'disk');
  mkdirSync(disk);
  const DATABASE_PATH = join(disk, 'screenings.sqlite');
  const service = await startService(
    { ...place.environment, DATABASE_PATH },
    { shell: ['unshare', '-rm', 'sh'], under: `mount -t tmpfs -o size=2m none '${disk}' && exec "$@"` },
  );
  await untilRefused(service, ledger);
  const enter = ['-t', String(service.pid), '-U', '-m', '--preserve-credentials'];
  execFileSync('nsenter', [...enter, 'mount', '-o', 'remount,size=256m', disk]);
  await retryOpen(service.url, ledger);
  const findings = await audit(service.url, ledger);
  await service.stop();
  return figures(ledger, findings);
}

/** Fills it up. What was kept can be read while it is full. */
async function untilRefused(service: Service, ledger: Ledger): Promise<void> {
  const load = startLoad(() => [service.url], ledger);
  const deadline = performance.now() + FULL_MS;
  while (ledger.refused < REFUSALS && performance.now() < deadline) await wait(20);
  await load.stop();
  if (ledger.refused < REFUSALS) ledger.wrong.push(`it never ran full: ${service.log().slice(-500)}`);
  if (!service.isRunning()) ledger.wrong.push(`the service has ended: ${service.log().slice(-2000)}`);
  const { status } = await send(`${service.url}/healthz`);
  if (status !== 200) ledger.wrong.push(`/healthz ${status} while the disk is full`);
  const answered = ledger.asked.filter(({ answer }) => answer !== undefined);
  const lost = await unreadable(service.url, answered);
  for (const key of lost) ledger.wrong.push(`${key}: kept, but not readable while the disk is full`);
}
