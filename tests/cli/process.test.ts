import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, existsSync, mkdtempSync, openSync, rmSync, writeFileSync } from 'node:fs';
import { connect, createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { serve as serveHere } from '../../src/main.js';
import { openStorage } from '../../src/storage/open.js';
import { sealsNothing } from '../../src/storage/storage.js';
import { MEMBERS } from '../api/support.js';

const ROOT = join(import.meta.dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'a22-process-'));
const running: ChildProcess[] = [];
let databases = 0;

beforeAll(() => execFileSync(process.execPath, [join(ROOT, 'scripts/ensure.mjs'), 'build']));
afterEach(() => running.splice(0).forEach((child) => child.kill('SIGKILL')));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The built command, as users run it. */
function a22(args: string[], environment: NodeJS.ProcessEnv = {}) {
  const child = spawn(process.execPath, [join(ROOT, 'dist/cli/a22.js'), ...args], {
    env: { PATH: process.env.PATH, ...environment },
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  running.push(child);
  return child;
}

function serve(environment: NodeJS.ProcessEnv = {}) {
  const DATABASE_PATH = join(folder, `${++databases}`, 'screenings.sqlite');
  return a22(['serve'], { PORT: '0', DATABASE_PATH, ...environment });
}

/** The service in this process, where it does not matter whose process it is: one of its own takes its time. */
const startHere = (environment: NodeJS.ProcessEnv) =>
  serveHere({
    PORT: '0',
    LOG_LEVEL: 'silent',
    DATABASE_PATH: join(folder, `${++databases}`, 'screenings.sqlite'),
    ...environment,
  });

/** Where it answers: the first thing that it logs. */
async function urlOf(child: ReturnType<typeof a22>): Promise<string> {
  let log = '';
  for await (const chunk of child.stdout) {
    log += String(chunk);
    const url = /"url":"([^"]+)"/.exec(log)?.[1];
    if (url !== undefined) return url;
  }
  throw new Error(`it did not start: ${log}${await text(child.stderr)}`);
}

const post = (url: string, plan: object) =>
  fetch(`${url}/v1/screenings`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(plan),
  });

describe('a22 serve', () => {
  it.each(['SIGTERM', 'SIGINT'] as const)(
    'records, stops on %s with 0, and still has the record',
    async (signal) => {
      const DATABASE_PATH = join(folder, `kept-${signal}`, 'screenings.sqlite');
      const first = serve({ DATABASE_PATH });
      const created = await post(await urlOf(first), MEMBERS);
      expect(created.status).toBe(201);
      const answer = await created.text();
      first.kill(signal);
      expect(await once(first, 'exit')).toEqual([0, null]);

      const again = await fetch((await urlOf(serve({ DATABASE_PATH }))) + created.headers.get('Location'));
      expect(await again.text()).toBe(answer);
    },
  );

  it('has recorded what it answered even when it is killed', async () => {
    const DATABASE_PATH = join(folder, 'killed', 'screenings.sqlite');
    const first = serve({ DATABASE_PATH });
    const created = await post(await urlOf(first), MEMBERS);
    const answer = await created.text();
    first.kill('SIGKILL');
    await once(first, 'exit');
    const again = await fetch((await urlOf(serve({ DATABASE_PATH }))) + created.headers.get('Location'));
    expect(await again.text()).toBe(answer);
  });

  it('ends the request that it has begun before it stops', async () => {
    const child = serve();
    const url = new URL(await urlOf(child));
    const socket = connect(Number(url.port), url.hostname);
    const body = JSON.stringify(MEMBERS);
    socket.write(
      `POST /v1/screenings HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: ${body.length}\r\nConnection: close\r\n\r\n${body.slice(0, 5)}`,
    );
    // Answered by the same process after the half request has reached it.
    await fetch(`${url.href}healthz`);
    child.kill('SIGTERM');
    socket.write(body.slice(5));
    expect(await text(socket)).toMatch(/^HTTP\/1.1 201 /);
    expect(await once(child, 'exit')).toEqual([0, null]);
  });

  it.each([
    { name: 'a port that is none', environment: { PORT: '70000' }, says: 'PORT must be a port' },
    {
      name: 'an origin with a path',
      environment: { CORS_ORIGINS: 'https://a.example/x' },
      says: 'CORS_ORIGINS must be origins',
    },
    { name: 'every origin', environment: { CORS_ORIGINS: '*' }, says: 'CORS_ORIGINS must be origins' },
    {
      name: 'a host with a scheme',
      environment: { ALLOWED_HOSTS: 'https://a.example' },
      says: 'ALLOWED_HOSTS must be host names',
    },
    { name: 'no day to keep anything', environment: { RETENTION_DAYS: '0' }, says: 'RETENTION_DAYS must be' },
    { name: 'no request allowed', environment: { RATE_LIMIT: 'none' }, says: 'RATE_LIMIT must be' },
    {
      name: 'a database of another kind',
      environment: { DATABASE_URL: 'mysql://localhost/a' },
      says: 'DATABASE_URL must be',
    },
    {
      name: 'a file of keys that is none',
      environment: { SIGNING_KEYS: import.meta.filename },
      says: 'chmod 600',
    },
    { name: 'a level that is none', environment: { LOG_LEVEL: 'loud' }, says: 'LOG_LEVEL must be one of' },
    {
      name: 'a taxonomy that is not there',
      environment: { TAXONOMIES: '4=/nowhere.tsv' },
      says: "/nowhere.tsv can't be read",
    },
    {
      name: 'a database that is none',
      environment: { DATABASE_PATH: import.meta.filename, SIGNING_KEYS: join(folder, 'keys.json') },
      says: 'is not a database',
    },
  ])('refuses to start with $name, and says why', async ({ environment, says }) => {
    // In this process: that a refusal ends the command with 3 is shown by the port that is taken.
    await expect(startHere(environment)).rejects.toThrow(says);
  });

  it('refuses to start on a port that is taken', async () => {
    const taken = createServer().listen(0, '127.0.0.1');
    await once(taken, 'listening');
    const child = serve({ PORT: String((taken.address() as AddressInfo).port) });
    const [stderr] = await Promise.all([text(child.stderr), once(child, 'exit')]);
    taken.close();
    expect(child.exitCode).toBe(3);
    expect(stderr).toContain("can't listen");
  });

  it('refuses to start on a host that there is not, without a stack', async () => {
    const child = serve({ HOST: '999.1.1.1' });
    const [stderr] = await Promise.all([text(child.stderr), once(child, 'exit')]);
    expect(child.exitCode).toBe(3);
    expect(stderr).toMatch(/^a22: can't listen: getaddrinfo .*\n$/);
  });

  it('asks everybody for a key where others can reach it', async () => {
    const service = await startHere({ HOST: '0.0.0.0' });
    const local = service.url.replace('0.0.0.0', '127.0.0.1');
    expect((await fetch(`${local}/healthz`)).status).toBe(200);
    expect((await fetch(`${local}/v1/screenings`)).status).toBe(401);
    await service.stop();
  });

  it('is refused nothing by a name for this machine, and keeps connections for longer than the usual proxies', async () => {
    const service = await startHere({ HOST: 'localhost' });
    const { status, headers } = await fetch(`${service.url}/healthz`);
    expect([status, headers.get('keep-alive')]).toEqual([200, 'timeout=65']);
    await service.stop();
  });
});

describe('a22 backup in a pipe', () => {
  const backup = (stdout: 'pipe' | number) => {
    const child = spawn(process.execPath, [join(ROOT, 'dist/cli/a22.js'), 'backup', '-'], {
      env: { PATH: process.env.PATH, DATABASE_PATH: filled },
      stdio: ['ignore', stdout, 'pipe'],
    });
    running.push(child);
    return child;
  };
  const filled = join(folder, 'filled.sqlite');
  beforeAll(async () => {
    const storage = await openStorage(filled, sealsNothing);
    for (let thousand = 0; thousand < 10; thousand++) {
      const digests = Array.from({ length: 1000 }, (_, i) => Buffer.from(`${thousand}-${i}`.padStart(32)));
      await storage.suppressions.add('default', digests, '2026-11-23T00:00:00.000Z');
    }
    await storage.close();
  });

  it('fails where its reader goes away', async () => {
    const child = backup('pipe');
    child.stdout?.once('data', () => child.stdout?.destroy());
    const [stderr] = await Promise.all([text(child.stderr as Readable), once(child, 'exit')]);
    expect({ code: child.exitCode, stderr }).toEqual({
      code: 4,
      stderr: "a22: the output can't be written: write EPIPE\n",
    });
  });

  it.runIf(existsSync('/dev/full'))('fails where the disk is full', async () => {
    const full = openSync('/dev/full', 'w');
    const child = backup(full);
    const [stderr] = await Promise.all([text(child.stderr as Readable), once(child, 'exit')]);
    closeSync(full);
    expect(child.exitCode).toBe(4);
    expect(stderr).toContain("a22: the output can't be written: ENOSPC");
  });
});

describe('a22 in a pipe', () => {
  it('is quiet where its reader stops reading', async () => {
    const input = join(folder, 'many.txt');
    writeFileSync(input, 'Lutheranism\n'.repeat(100_000));
    const child = a22(['detect', input]);
    child.stdout.once('data', () => child.stdout.destroy());
    const [stderr] = await Promise.all([text(child.stderr), once(child, 'exit')]);
    expect({ code: child.exitCode, stderr }).toEqual({ code: 0, stderr: '' });
  });

  it('waits for a slow reader instead of filling its memory', async () => {
    const child = a22(['detect', '-']);
    let read = 0;
    const source = (function* () {
      for (; read < 2_000; read++) yield 'Lutheranism and more\n'.repeat(1000);
    })();
    Readable.from(source).pipe(child.stdin);
    child.stdin.on('error', () => undefined);
    // Nobody reads stdout: what it takes in has to come to a standstill far from the end.
    let before = -1;
    while (before !== read) {
      before = read;
      await new Promise((resolve) => setTimeout(resolve, 1500));
    }
    expect(read).toBeGreaterThan(0);
    expect(read).toBeLessThan(500);
  });

  it('screens from stdin', async () => {
    const child = a22(['screen', '-']);
    child.stdin.end(JSON.stringify(MEMBERS));
    const stdout = await text(child.stdout);
    expect(JSON.parse(stdout)).toMatchObject({ id: null, reference: MEMBERS.reference });
  });
});
