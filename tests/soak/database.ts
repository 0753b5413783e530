import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { startPostgres, type PostgresServer } from '../postgres/server.js';

const TRIES = 100;

/** A PostgreSQL that can be maltreated. */
export interface Database extends PostgresServer {
  /** SIGKILL to the postmaster and all its children at once, as a machine would that loses its power. */
  crash(): Promise<void>;
  /** Stops all its processes where they are: connections stay open, and nothing is answered. */
  pause(): void;
  resume(): void;
  /** Starts it after a crash, which takes it through its recovery. */
  recover(): Promise<void>;
}

export async function startDatabase(): Promise<Database> {
  const server = await startPostgres();
  const postmaster = () =>
    Number(readFileSync(join(server.folder, 'data/postmaster.pid'), 'utf8').split('\n')[0]);
  const all = () => [postmaster(), ...childrenOf(postmaster())];
  return {
    ...server,
    async crash() {
      const processes = all();
      for (const pid of processes) signal(pid, 'SIGKILL');
      for (let i = 0; processes.some(isThere) && i < TRIES; i++) await wait(50);
    },
    pause: () => all().forEach((pid) => signal(pid, 'SIGSTOP')),
    resume: () => all().forEach((pid) => signal(pid, 'SIGCONT')),
    async recover() {
      // What a killed server has had in shared memory may take a moment to go.
      for (let i = 1; ; i++) {
        try {
          return await server.start();
        } catch (error) {
          if (i === TRIES) throw new Error('PostgreSQL does not start again', { cause: error });
          await wait(100);
        }
      }
    },
  };
}

function childrenOf(pid: number): number[] {
  return readdirSync(`/proc/${pid}/task`).flatMap((thread) =>
    readFileSync(`/proc/${pid}/task/${thread}/children`, 'utf8').split(' ').filter(Boolean).map(Number),
  );
}

function signal(pid: number, name: NodeJS.Signals): void {
  try {
    process.kill(pid, name);
  } catch {
    // A backend that has ended by itself meanwhile.
  }
}

/** A process that has ended and that nobody has asked about yet is not there any more. */
function isThere(pid: number): boolean {
  if (!existsSync(`/proc/${pid}/stat`)) return false;
  try {
    return !/\) [ZX] /.test(readFileSync(`/proc/${pid}/stat`, 'utf8'));
  } catch {
    return false;
  }
}
