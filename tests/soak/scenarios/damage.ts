import {
  chmodSync,
  chownSync,
  copyFileSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { audit } from '../audit.js';
import { begin, type Figures } from '../figures.js';
import { Ledger } from '../ledger.js';
import { ask, startLoad } from '../load.js';
import type { Place } from '../places.js';
import { randomFrom, type Random } from '../random.js';
import { send } from '../request.js';
import { NotStarted, startService, type Service } from '../service.js';

const RECORDS = 80;
const PAGE = 4096;
/** An id that owns nothing. */
const NOBODY = 65534;

/**
 * A file that can be read, but not written, in a folder like that. The service says so when it starts, or refuses to
 * keep anything; whatever was kept is there once it may write again. Root may write anywhere, so it is nobody then.
 */
export async function readOnly(place: Place): Promise<Figures> {
  const [figures, ledger] = [begin('read-only file', place.engine, 1), new Ledger('read-only')];
  await fill(place, ledger);
  const keys = join(place.folder, 'of-nobody');
  mkdirSync(keys);
  const SIGNING_KEYS = join(keys, 'signing-keys.json');
  copyFileSync(place.signingKeys, SIGNING_KEYS);
  chmodSync(SIGNING_KEYS, 0o600);
  const isRoot = process.getuid?.() === 0;
  if (isRoot) for (const path of [keys, SIGNING_KEYS]) chownSync(path, NOBODY, NOBODY);
  const files = readdirSync(place.folder).filter((name) => name.startsWith('screenings.sqlite'));
  for (const name of files) chmodSync(join(place.folder, name), 0o444);
  chmodSync(place.folder, 0o555);
  const said = await tryOut(
    { ...place.environment, SIGNING_KEYS },
    ledger,
    isRoot ? { uid: NOBODY } : {},
    async (service) => {
      const asked = ledger.next();
      await ask(service.url, ledger, asked);
      if (asked.answer !== undefined) ledger.wrong.push('a plan was kept in a file that cannot be written');
      ledger.asked.pop();
    },
  );
  for (const name of files) chmodSync(join(place.folder, name), 0o644);
  chmodSync(place.folder, 0o755);
  return figures(ledger, await audited(place, ledger), said);
}

const DAMAGES = {
  'random bytes': (bytes: Buffer, random: Random) => {
    const pages = bytes.length / PAGE;
    for (let page = Math.floor(pages / 4); page < pages / 2; page++) {
      for (let at = 0; at < PAGE; at++) bytes[page * PAGE + at] = random.between(0, 255);
    }
    return bytes;
  },
  'one byte in ten thousand': (bytes: Buffer, random: Random) => {
    for (let i = 0; i < bytes.length / 10_000; i++) {
      // Not in the first page: a header that is broken is seen at once.
      bytes[random.between(PAGE, bytes.length - 1)] = random.between(0, 255);
    }
    return bytes;
  },
  truncated: (bytes: Buffer) => bytes.subarray(0, Math.floor(bytes.length / 2 / PAGE) * PAGE),
  'cut in a page': (bytes: Buffer, random: Random) =>
    bytes.subarray(0, random.between(PAGE, bytes.length - 1)),
} as const;

/**
 * A file that is damaged in each of these ways. The service refuses to start with it, or tells what it can't read; it
 * never says that such records are intact. With the back-up everything is there again.
 */
export async function damaged(place: Place, seed: number): Promise<Figures> {
  const kinds = Object.keys(DAMAGES) as (keyof typeof DAMAGES)[];
  const [figures, ledger] = [begin('file damaged', place.engine, kinds.length), new Ledger(`damage-${seed}`)];
  await fill(place, ledger);
  const sound = readFileSync(place.database);
  const said: string[] = [];
  for (const kind of kinds) {
    writeFileSync(place.database, DAMAGES[kind](Buffer.from(sound), randomFrom(seed)));
    said.push(`${kind}: ${await readDamaged(place, ledger)}`);
    for (const name of ['-wal', '-shm']) writeFileSync(`${place.database}${name}`, '');
  }
  writeFileSync(place.database, sound);
  return figures(ledger, await audited(place, ledger), said.join('; '));
}

/** What a service says of a damaged file, if it starts. */
function readDamaged(place: Place, ledger: Ledger): Promise<string> {
  return tryOut(place.environment, ledger, {}, async ({ url }) => {
    const verified = await send(`${url}/v1/records/verify`);
    if (verified.error !== undefined) return verified.error;
    if (![200, 503].includes(verified.status ?? 0))
      ledger.wrong.push(`verify: ${verified.status} ${verified.body}`);
    const intact = verified.status === 200 && (JSON.parse(verified.body) as { intact: boolean }).intact;
    const seen = { same: 0, 'can not be read': 0, damaged: 0, other: 0 };
    for (const { key, answer } of [...ledger.asked]) {
      const { status, body } = await send(`${url}/v1/screenings/${answer?.id}`);
      if (status === 200 && body === answer?.body) seen.same++;
      else if (status === 503) seen['can not be read']++;
      else {
        const told = status === 500 && body.includes('damaged-record');
        seen[told ? 'damaged' : 'other']++;
        if (status === 500 && !told) ledger.wrong.push(`${key}: ${status} ${body.slice(0, 200)}`);
        if (intact) ledger.wrong.push(`${key}: verified as intact, but read as ${status}`);
      }
    }
    const health = await send(`${url}/healthz`);
    if (health.status !== 200) ledger.wrong.push(`/healthz ${health.status}`);
    return `verify ${verified.status === 503 ? '503' : intact ? 'intact' : 'not intact'}, read ${JSON.stringify(seen)}`;
  });
}

/** Some records, all of them in the file itself. */
async function fill(place: Place, ledger: Ledger): Promise<void> {
  const service = await startService(place.environment);
  const load = startLoad(() => [service.url], ledger);
  await load.progress(RECORDS);
  await load.stop();
  await service.stop();
}

/** Starts in trouble: either it ends with 3 and words, or it does what it can. */
async function tryOut(
  environment: Record<string, string>,
  ledger: Ledger,
  run: { uid?: number },
  work: (service: Service) => Promise<string | void>,
): Promise<string> {
  try {
    const service = await startService(environment, run);
    const said = await work(service);
    if (!service.isRunning()) ledger.wrong.push(`it has ended: ${service.log().slice(-1000)}`);
    await service.stop();
    return said ?? 'it starts';
  } catch (error) {
    if (!(error instanceof NotStarted)) throw error;
    const words = /^a22: (?!internal).{20,}/m.exec(error.output)?.[0];
    if (error.ending.code !== 3 || words === undefined) ledger.wrong.push(error.message);
    return `does not start: ${words}`;
  }
}

async function audited(place: Place, ledger: Ledger) {
  const service = await startService(place.environment);
  const findings = await audit(service.url, ledger);
  await service.stop();
  return findings;
}
