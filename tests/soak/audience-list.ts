/**
 * Holds ten million digests against a suppression list of one million, over HTTP, on both engines, and prints how long
 * it took and the most memory that the service had: `npx tsx tests/soak/audience-list.ts [rows] [objections] [engine]`.
 */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { request, type IncomingMessage } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { startPostgres } from '../postgres/server.js';

const [rows = 10_000_000, objections = 1_000_000] = process.argv.slice(2, 4).map(Number);
const engines = process.argv[4] === undefined ? ['sqlite', 'postgres'] : [process.argv[4]];

const digestOf = (person: number) => createHash('sha256').update(`person ${person}`).digest('hex');

/** Rows of the people from `first` on, with every `step`th number. */
function* rowsOf(first: number, count: number, step = 1): Generator<string> {
  let piece = '';
  for (let i = 0; i < count; i++) {
    piece += `{"digest":"${digestOf(first + i * step)}"}\n`;
    if (piece.length < 64_000 && i + 1 < count) continue;
    yield piece;
    piece = '';
  }
}

const statusOf = (pid: number | undefined) => readFileSync(`/proc/${pid}/status`, 'utf8');

for (const engine of engines) await soak(engine);

async function soak(engine: string) {
  const folder = mkdtempSync(join(tmpdir(), 'a22-soak-'));
  const postgres = engine === 'postgres' ? await startPostgres() : undefined;
  const database: Record<string, string> =
    postgres === undefined
      ? { DATABASE_PATH: join(folder, 'soak.sqlite') }
      : { DATABASE_URL: await postgres.newDatabase() };
  const service = spawn(
    process.execPath,
    [
      '--max-old-space-size=128',
      '--import',
      'tsx',
      '--input-type=module',
      '-e',
      "const { serve } = await import('./src/main.ts'); console.log((await serve()).url);",
    ],
    {
      env: {
        ...process.env,
        ...database,
        SIGNING_KEYS: join(folder, 'signing-keys.json'),
        PORT: '0',
        LOG_LEVEL: 'silent',
      },
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  );
  try {
    const [url] = (await once(createInterface(service.stdout), 'line')) as [string];
    const memory = () => Number(/VmHWM:\s+(\d+)/.exec(statusOf(service.pid))?.[1]) / 1024;
    const idle = memory();
    // Every eleventh person of the list objected, and as many who are not on it.
    const added = await timed(() => sent(url, 'PUT', '/v1/suppressions', rowsOf(0, objections, 11)));
    tell(engine, 'objections added', objections, added.seconds, idle, memory());
    const checked = await timed(() => sent(url, 'POST', '/v1/audience-lists/check', rowsOf(0, rows)));
    tell(engine, 'rows checked', rows, checked.seconds, idle, memory());
    const expected = Math.min(objections, Math.ceil(rows / 11));
    const { summary } = JSON.parse(checked.result.last) as { summary: { remove: { rows: number } } };
    console.log(`  ${checked.result.last}`);
    if (summary.remove.rows !== expected || checked.result.lines !== expected + 1)
      throw new Error(`${expected} rows had to come out`);
  } finally {
    service.kill();
    await postgres?.remove();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function sent(url: string, method: string, path: string, pieces: Iterable<string>) {
  const sending = request(new URL(path, url), {
    method,
    headers: { 'Content-Type': 'application/x-ndjson' },
  });
  const answered = once(sending, 'response') as Promise<[IncomingMessage]>;
  const read = answered.then(async ([answer]) => {
    let [last, lines] = ['', 0];
    for await (const line of createInterface(answer)) [last, lines] = [line, lines + 1];
    if (answer.statusCode !== 200) throw new Error(`${method} ${path}: ${answer.statusCode} ${last}`);
    return { last, lines };
  });
  await pipeline(Readable.from(pieces, { highWaterMark: 4 }), sending);
  return read;
}

async function timed<T>(work: () => Promise<T>): Promise<{ result: T; seconds: number }> {
  const started = performance.now();
  return { result: await work(), seconds: (performance.now() - started) / 1000 };
}

function tell(engine: string, what: string, count: number, seconds: number, idle: number, peak: number) {
  const rate = Math.round(count / seconds).toLocaleString('en');
  console.log(
    `${engine}: ${count.toLocaleString('en')} ${what} in ${seconds.toFixed(1)} s (${rate}/s); peak RSS ${peak.toFixed(0)} MB, ${idle.toFixed(0)} MB before`,
  );
}
