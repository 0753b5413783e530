/**
 * `npm run soak`: what the tests in this folder do a few times, many times, with a table of what came of it. It ends
 * with 1 where a record was lost, or anything else was wrong.
 *
 *   SOAK_SCALE=0.1   a tenth of the rounds
 *   SOAK_SEED=7      the random moments of a run before
 *   SOAK_ONLY=disk   only scenarios whose name fits this pattern
 */
import { startDatabase } from './database.js';
import type { Figures } from './figures.js';
import { newPlace, type Place } from './places.js';
import { seedOfRun } from './random.js';
import { clockSetBack } from './scenarios/clock.js';
import {
  crowd,
  killedBackends,
  lostCommits,
  silentConnections,
  stuckStatement,
} from './scenarios/connections.js';
import { damaged, readOnly } from './scenarios/damage.js';
import { canMount, fileLimit, smallDisk } from './scenarios/full-disk.js';
import { kills } from './scenarios/kills.js';
import { outage } from './scenarios/outage.js';
import { revocation, sameKeyAtBoth, sharedLimit } from './scenarios/replicas.js';
import { gracefulStops } from './scenarios/stop.js';
import { startTogether } from './scenarios/two-processes.js';
import { killAll } from './service.js';
import { printTable } from './table.js';

const seed = seedOfRun();
const scale = Number(process.env.SOAK_SCALE ?? 1);
const times = (rounds: number) => Math.max(1, Math.round(rounds * scale));

const database = await startDatabase();
const places: Place[] = [];
const sqlite = () => {
  const place = newPlace();
  places.push(place);
  return place;
};
const postgres = async () => {
  const place = newPlace(await database.newDatabase());
  places.push(place);
  return place;
};
const url = () => database.newDatabase();

const scenarios: Record<string, () => Promise<Figures>> = {
  'kills, sqlite': () => kills(sqlite(), { rounds: times(100), seed }),
  'kills, postgres': async () => kills(await postgres(), { rounds: times(100), seed, database }),
  'outage, stop': async () => outage(await postgres(), { database, seconds: 10, how: 'stop' }),
  'outage, pause': async () => outage(await postgres(), { database, seconds: 5, how: 'pause' }),
  'outage, long pause': async () => outage(await postgres(), { database, seconds: 25, how: 'pause' }),
  'connections, killed': async () => killedBackends({ databaseUrl: await url(), rounds: times(20) }),
  'connections, commits': async () => lostCommits({ databaseUrl: await url(), rounds: times(20) }),
  'connections, crowd': async () => crowd({ databaseUrl: await url(), rounds: times(10) }),
  'connections, stuck': async () => stuckStatement({ databaseUrl: await url(), rounds: 1 }),
  'connections, silent': async () => silentConnections({ databaseUrl: await url(), rounds: 1 }),
  'together, sqlite': () => startTogether(sqlite, { rounds: times(20), requests: 100 }),
  'together, postgres': () => startTogether(postgres, { rounds: times(20), requests: 100 }),
  'replicas, same key': async () => sameKeyAtBoth(await postgres(), times(200)),
  'replicas, revocation': async () => revocation(await postgres(), times(50)),
  'replicas, limit': async () => sharedLimit(await postgres()),
  'stop, sqlite': () => gracefulStops(sqlite(), { rounds: times(20), seed }),
  'stop, postgres': async () => gracefulStops(await postgres(), { rounds: times(20), seed }),
  'disk, limit': () => fileLimit(sqlite()),
  ...(canMount() && { 'disk, full': () => smallDisk(sqlite()) }),
  'disk, read-only': () => readOnly(sqlite()),
  'disk, damage': () => damaged(sqlite(), seed),
  clock: () => clockSetBack(sqlite()),
};

const all: Figures[] = [];
for (const [name, scenario] of Object.entries(scenarios)) {
  if (!new RegExp(process.env.SOAK_ONLY ?? '').test(name)) continue;
  console.error(name);
  try {
    all.push(await scenario());
  } catch (error) {
    const wrong = [error instanceof Error ? (error.stack ?? error.message) : String(error)];
    all.push({ scenario: name, engine: '', rounds: 0, answered: 0, kept: 0, lost: 0, wrong, seconds: 0 });
  }
  killAll();
  for (const place of places.splice(0)) place.remove();
  console.error(`  ${JSON.stringify(all.at(-1)).slice(0, 1500)}`);
}
await database.remove();
printTable(all);
process.exit(all.some(({ lost, wrong }) => lost > 0 || wrong.length > 0) ? 1 : 0);
