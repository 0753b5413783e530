import { connect, createServer, type AddressInfo } from 'node:net';
import { once } from 'node:events';

/** Stands between the service and its database, and treats the connections badly. */
export interface Proxy {
  /** The address of the database through the proxy. */
  readonly url: string;
  /** Lets the next commits through to the database, and cuts the connection before their answer comes back. */
  loseCommits(number: number): void;
  /** How many of them have come so far. */
  readonly lost: number;
  /** From now on nothing comes through on the connections that there are; new ones work. */
  silence(): number;
  close(): Promise<void>;
}

/** A simple query with the text `commit`, as pg sends it. */
const COMMIT = Buffer.from('commit\0');

export async function startProxy(databaseUrl: string): Promise<Proxy> {
  const target = new URL(databaseUrl);
  const links = new Set<{ silent: boolean; close(): void }>();
  let [toLose, lost] = [0, 0];
  const server = createServer((client) => {
    const database = connect(Number(target.port), target.hostname);
    const link = { silent: false, close: () => [client, database].forEach((socket) => socket.destroy()) };
    links.add(link);
    let losing = false;
    client.on('data', (chunk) => {
      if (link.silent) return;
      if (toLose > 0 && chunk.includes(COMMIT)) {
        toLose--;
        losing = true;
      }
      database.write(chunk);
    });
    database.on('data', (chunk) => {
      if (link.silent) return;
      // The database has answered the commit: it is on its disk. Only nobody hears of it.
      if (losing) {
        lost++;
        link.close();
      } else client.write(chunk);
    });
    for (const socket of [client, database]) {
      socket.on('error', () => undefined);
      socket.on('close', () => (links.delete(link), link.close()));
    }
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const through = new URL(databaseUrl);
  through.port = String((server.address() as AddressInfo).port);
  return {
    url: through.href,
    loseCommits: (number) => (toLose += number),
    get lost() {
      return lost;
    },
    silence() {
      for (const link of links) link.silent = true;
      return links.size;
    },
    async close() {
      server.close();
      for (const link of links) link.close();
      await once(server, 'close');
    },
  };
}
