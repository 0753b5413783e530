import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { built } from './dist.js';

/** A service in a process of its own, on loopback. */
export interface Service {
  readonly url: string;
  /** Milliseconds from the start of its process to its first answer. */
  readonly startedIn: number;
  stop(): Promise<void>;
}

const POLL_MS = 5;
const GIVE_UP_MS = 30_000;

/** Our service as it is built, all settings at their defaults but for an empty database of its own. */
export async function startOurs(body: string): Promise<Service> {
  const folder = await mkdtemp(join(tmpdir(), 'a22-bench-'));
  const remove = () => rm(folder, { recursive: true, force: true });
  const environment = { DATABASE_PATH: join(folder, 'screenings.sqlite') };
  return start([built('cli/a22.js'), 'serve'], environment, '/v1/screenings?dryRun=true', body, remove);
}

/** The empty route, answering a text of this length. */
export function startEmpty(body: string, answerLength: number): Promise<Service> {
  const script = fileURLToPath(new URL('empty-service.mjs', import.meta.url));
  return start([script], { ANSWER_LENGTH: String(answerLength) }, '/', body);
}

async function start(
  args: readonly string[],
  environment: Record<string, string>,
  path: string,
  body: string,
  cleanUp = () => Promise.resolve(),
): Promise<Service> {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const started = performance.now();
  const child = spawn(process.execPath, args, {
    env: { PATH: process.env.PATH, ...environment, PORT: String(port) },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const exited = once(child, 'exit');
  const stop = async () => {
    child.kill('SIGTERM');
    await exited;
    await cleanUp();
  };
  while (!(await answers(url + path, body))) {
    if (child.exitCode !== null || performance.now() - started > GIVE_UP_MS) {
      await stop();
      throw new Error(`${args.join(' ')} does not answer`);
    }
    await wait(POLL_MS);
  }
  return { url, startedIn: performance.now() - started, stop };
}

async function answers(url: string, body: string): Promise<boolean> {
  try {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body,
    });
    await response.text();
    return response.ok;
  } catch {
    return false; // nobody listens yet
  }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}
