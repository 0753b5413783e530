import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { MEMBERS } from '../api/support.js';
import { startCollector, type Collector } from './collector.js';

const ROOT = join(import.meta.dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'a22-observability-'));
const running: ChildProcess[] = [];
const collectors: Collector[] = [];
let databases = 0;

beforeAll(() => execFileSync(process.execPath, [join(ROOT, 'scripts/ensure.mjs'), 'build']));
afterEach(async () => {
  running.splice(0).forEach((child) => child.kill('SIGKILL'));
  await Promise.all(collectors.splice(0).map((collector) => collector.close()));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The built service, as operators run it, with all that it logs. */
async function serve(environment: NodeJS.ProcessEnv) {
  const child = spawn(process.execPath, [join(ROOT, 'dist/cli/a22.js'), 'serve'], {
    env: {
      PATH: process.env.PATH,
      PORT: '0',
      DATABASE_PATH: join(folder, `${++databases}.sqlite`),
      ...environment,
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  running.push(child);
  const log: Record<string, unknown>[] = [];
  const lines = createInterface({ input: child.stdout });
  lines.on('line', (line) => log.push(JSON.parse(line) as Record<string, unknown>));
  await once(lines, 'line');
  return {
    url: String(log[0]?.url),
    log,
    async stop() {
      child.kill('SIGTERM');
      const [ended] = await Promise.all([once(child, 'exit'), once(lines, 'close')]);
      return ended as unknown[];
    },
  };
}

async function collector(options?: { answers: boolean }): Promise<Collector> {
  const started = await startCollector(options);
  collectors.push(started);
  return started;
}

const post = (url: string) =>
  fetch(`${url}/v1/screenings`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(MEMBERS),
  });

describe('a22 serve with a collector', () => {
  it('sends what it has before it ends', async () => {
    const told = await collector();
    const service = await serve({ OTEL_EXPORTER_OTLP_ENDPOINT: told.url });
    expect((await post(service.url)).status).toBe(201);
    expect(await service.stop()).toEqual([0, null]);
    const spans = told.spans();
    expect(spans.map(({ name }) => name)).toEqual(['screen plan', 'keep screening', 'POST /v1/screenings']);
    expect(service.log.find(({ route }) => route === '/v1/screenings')?.traceId).toBe(spans[0]?.traceId);
  });

  it.each([
    { name: 'is not there', start: () => Promise.resolve({ url: 'http://127.0.0.1:9' }) },
    { name: 'never answers', start: () => collector({ answers: false }) },
  ])('that $name answers all the same, and ends when it is told to', async ({ start }) => {
    const { url: OTEL_EXPORTER_OTLP_ENDPOINT } = await start();
    const service = await serve({ OTEL_EXPORTER_OTLP_ENDPOINT, OTEL_BSP_SCHEDULE_DELAY: '1' });
    for (let i = 0; i < 3; i++) expect((await post(service.url)).status).toBe(201);
    expect(await service.stop()).toEqual([0, null]);
    expect(service.log.some(({ msg }) => msg === 'stopped')).toBe(true);
    // The operator is told that traces are missing.
    expect(service.log.some(({ source }) => source === 'opentelemetry')).toBe(true);
  });

  it.each([
    { name: 'OpenTelemetry is switched off', environment: { OTEL_SDK_DISABLED: 'true' } },
    { name: 'nothing is sampled', environment: { OTEL_TRACES_SAMPLER: 'always_off' } },
  ])('sends nothing where $name', async ({ environment }) => {
    const { url: OTEL_EXPORTER_OTLP_ENDPOINT, bodies } = await collector();
    const service = await serve({ OTEL_EXPORTER_OTLP_ENDPOINT, ...environment });
    expect((await post(service.url)).status).toBe(201);
    expect(await service.stop()).toEqual([0, null]);
    expect(bodies).toEqual([]);
  });
});

describe('a22 serve', () => {
  it('loads OpenTelemetry’s SDK only where there is a collector', () => {
    const code = `
      const service = await (await import('./dist/main.js')).serve();
      await service.stop();
      const { cache } = (await import('node:module')).createRequire(import.meta.url);
      console.log(Object.keys(cache).some((path) => /sdk-trace|exporter-trace/.test(path)));`;
    const loads = (environment: NodeJS.ProcessEnv) =>
      execFileSync(process.execPath, ['--input-type=module', '-e', code], {
        cwd: ROOT,
        env: { PORT: '0', DATABASE_PATH: ':memory:', LOG_LEVEL: 'silent', ...environment },
        encoding: 'utf8',
      }).trim();
    expect(loads({})).toBe('false');
    expect(loads({ OTEL_EXPORTER_OTLP_ENDPOINT: 'http://127.0.0.1:9' })).toBe('true');
  });

  it('shows its metrics on loopback', async () => {
    const service = await serve({});
    await post(service.url);
    const text = await (await fetch(`${service.url}/metrics`)).text();
    expect(text).toMatch(/^a22_screenings_total\{outcome="\S+",recorded="yes"\} 1$/m);
    expect(text).toMatch(/^process_cpu_seconds_total /m);
  });

  it('shows them to who knows the token, where there is one', async () => {
    const METRICS_TOKEN = 'the-token-of-the-operator';
    const service = await serve({ METRICS_TOKEN });
    expect((await fetch(`${service.url}/metrics`)).status).toBe(401);
    const headers = { Authorization: `Bearer ${METRICS_TOKEN}` };
    expect((await fetch(`${service.url}/metrics`, { headers })).status).toBe(200);
    await service.stop();
    expect(JSON.stringify(service.log)).not.toContain(METRICS_TOKEN);
  });
});
