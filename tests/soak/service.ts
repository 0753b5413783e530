import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';

export const ROOT = join(import.meta.dirname, '../..');
const START_MS = 60_000;

/** How a process ended. */
export interface Ending {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
}

/** The service in a process of its own. */
export interface Service {
  readonly url: string;
  readonly pid: number;
  /** Everything that it has logged or complained of so far. */
  log(): string;
  readonly ended: Promise<Ending>;
  isRunning(): boolean;
  kill(signal: NodeJS.Signals): void;
  /** Tells it to stop, and waits until it has. */
  stop(): Promise<Ending>;
}

/** How the process is run, where that is not as usual. */
export interface Run {
  readonly nodeOptions?: readonly string[];
  readonly uid?: number;
  /** A line of sh that ends in `exec "$@"`, to run it under. */
  readonly under?: string;
  /** The whole command, where it is not `sh`. */
  readonly shell?: readonly string[];
}

/** It did not come up. */
export class NotStarted extends Error {
  constructor(
    readonly ending: Ending,
    readonly output: string,
  ) {
    super(`the service ended with ${ending.code ?? ending.signal}: ${output}`);
    this.name = new.target.name;
  }
}

const running = new Set<ChildProcess>();
process.on('exit', killAll);

/** Leaves no process behind, whatever has failed. */
export function killAll(): void {
  for (const child of running) child.kill('SIGKILL');
}

/** Builds what is run, where that is out of date. */
export const ensureBuilt = () => execFileSync(process.execPath, [join(ROOT, 'scripts/ensure.mjs'), 'build']);

/** Starts the built service, and waits until it says that it listens. Throws `NotStarted`. */
export async function startService(environment: Record<string, string>, run: Run = {}): Promise<Service> {
  const child = spawnService(environment, run);
  running.add(child);
  let log = '';
  child.stdout?.on('data', (chunk: Buffer) => (log += chunk.toString()));
  child.stderr?.on('data', (chunk: Buffer) => (log += chunk.toString()));
  const ended = new Promise<Ending>((resolve) => {
    child.once('close', (code, signal) => {
      running.delete(child);
      resolve({ code, signal });
    });
  });
  const url = await new Promise<string>((resolve, reject) => {
    const givenUp = setTimeout(() => child.kill('SIGKILL'), START_MS);
    child.stdout?.on('data', () => {
      const found = /"url":"([^"]+)".*"listening"/.exec(log)?.[1];
      if (found === undefined) return;
      clearTimeout(givenUp);
      resolve(found);
    });
    void ended.then((ending) => {
      clearTimeout(givenUp);
      reject(new NotStarted(ending, log));
    });
  });
  return {
    url,
    pid: child.pid ?? 0,
    log: () => log,
    ended,
    isRunning: () => child.exitCode === null && child.signalCode === null,
    kill: (signal) => void child.kill(signal),
    stop() {
      child.kill('SIGTERM');
      return ended;
    },
  };
}

function spawnService(environment: Record<string, string>, { nodeOptions = [], uid, under, shell }: Run) {
  const command = [process.execPath, ...nodeOptions, join(ROOT, 'dist/cli/a22.js'), 'serve'];
  const before = under === undefined ? [] : [...(shell ?? ['sh']), '-c', under, 'sh'];
  const [file = '', ...args] = [...before, ...command];
  return spawn(file, args, {
    env: { PATH: process.env.PATH, PORT: '0', LOG_LEVEL: 'info', ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
    ...(uid !== undefined && { uid, gid: uid }),
  });
}
