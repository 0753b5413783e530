import { setTimeout as wait } from 'node:timers/promises';
import pg from 'pg';
import { audit, type Findings } from '../audit.js';
import { begin, type Figures } from '../figures.js';
import { Ledger } from '../ledger.js';
import { ask, retryOpen, startLoad } from '../load.js';
import { newPlace } from '../places.js';
import { startProxy } from '../proxy.js';
import { startService, type Service } from '../service.js';

interface Given {
  /** An empty database. */
  readonly databaseUrl: string;
  readonly rounds: number;
}

/** Commits whose answer is lost: a retry under the key gives what was kept then. */
export async function lostCommits({ databaseUrl, rounds }: Given): Promise<Figures> {
  const [figures, ledger] = [begin('commit answered to nobody', 'postgres', rounds), new Ledger('commit')];
  const proxy = await startProxy(databaseUrl);
  const found = await withService(proxy.url, ledger, async (service) => {
    for (let round = 0; round < rounds; round++) {
      const load = startLoad(() => [service.url], ledger, { clients: 4 });
      await load.progress(3);
      proxy.loseCommits(1);
      for (let i = 0; proxy.lost <= round && i < 1000; i++) await wait(10);
      await load.stop();
      if (proxy.lost !== round + 1) ledger.wrong.push(`${proxy.lost} commits were lost, not ${round + 1}`);
    }
    if (ledger.refused < rounds) ledger.wrong.push('a lost commit was no 503 for its client');
  });
  await proxy.close();
  return figures(ledger, found, `${proxy.lost} commits lost`);
}

/** Backends that are killed, idle and at work: the service lives, and opens others. */
export async function killedBackends({ databaseUrl, rounds }: Given): Promise<Figures> {
  const [figures, ledger] = [begin('backends terminated', 'postgres', rounds), new Ledger('backends')];
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  let killed = 0;
  const found = await withService(databaseUrl, ledger, async (service) => {
    for (let round = 0; round < rounds; round++) {
      const load = startLoad(() => [service.url], ledger);
      await load.progress(5);
      killed += await terminateAll(client);
      await load.progress(5);
      await load.stop();
      // And once more while nobody works.
      killed += await terminateAll(client);
    }
  });
  await client.end();
  return figures(ledger, found, `${killed} connections killed`);
}

/** As many requests at once as there are no connections for: all are answered, with a record or with a 503. */
export async function crowd({ databaseUrl, rounds }: Given): Promise<Figures> {
  const [figures, ledger] = [begin('200 requests at once', 'postgres', rounds), new Ledger('crowd')];
  const found = await withService(databaseUrl, ledger, async (service) => {
    for (let round = 0; round < rounds; round++) {
      await Promise.all(Array.from({ length: 200 }, () => ask(service.url, ledger, ledger.next())));
    }
    if (ledger.unanswered > 0) ledger.wrong.push(`${ledger.unanswered} of the crowd got no answer`);
  });
  return figures(ledger, found);
}

/** A statement that waits longer than the database lets it: a 503, and all is well again behind it. */
export async function stuckStatement({ databaseUrl }: Given): Promise<Figures> {
  const [figures, ledger] = [begin('statement timeout', 'postgres', 1), new Ledger('stuck')];
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  const found = await withService(databaseUrl, ledger, async (service) => {
    await ask(service.url, ledger, ledger.next());
    await client.query("begin; select from tenants where id = 'default' for update");
    await ask(service.url, ledger, ledger.next());
    if (ledger.refused !== 1) ledger.wrong.push('a statement that ran out of time was no 503');
    await client.query('rollback');
    await ask(service.url, ledger, ledger.next());
    if (ledger.answered !== 2) ledger.wrong.push('the service has not recovered');
  });
  await client.end();
  return figures(ledger, found);
}

/** Connections on which nothing comes any more, as when a host is gone: they are given up, not lent again. */
export async function silentConnections({ databaseUrl }: Given): Promise<Figures> {
  const [figures, ledger] = [begin('connections fall silent', 'postgres', 1), new Ledger('silent')];
  const proxy = await startProxy(databaseUrl);
  let silenced = 0;
  const found = await withService(proxy.url, ledger, async (service) => {
    const load = startLoad(() => [service.url], ledger);
    await load.progress(50);
    silenced = proxy.silence();
    // A query on a silent connection is given up after 16 seconds; none may get behind it again.
    await wait(18_000);
    const before = ledger.refused;
    await load.progress(50);
    await load.stop();
    const refused = ledger.refused - before;
    if (refused > silenced) ledger.wrong.push(`${refused} requests met a connection that was known to hang`);
  });
  await proxy.close();
  return figures(ledger, found, `${silenced} connections silent`);
}

/** Runs something against a service on this database; afterwards all is retried and audited. */
async function withService(
  databaseUrl: string,
  ledger: Ledger,
  work: (service: Service) => Promise<void>,
): Promise<Findings> {
  const place = newPlace(databaseUrl);
  try {
    const service = await startService(place.environment);
    await work(service);
    if (!service.isRunning()) {
      ledger.wrong.push(`the service has ended: ${service.log().slice(-2000)}`);
      return { kept: 0, lost: 0 };
    }
    await retryOpen(service.url, ledger);
    const found = await audit(service.url, ledger);
    await service.stop();
    return found;
  } finally {
    place.remove();
  }
}

async function terminateAll(client: pg.Client): Promise<number> {
  const { rowCount } = await client.query(
    `select pg_terminate_backend(pid) from pg_stat_activity
     where datname = current_database() and pid <> pg_backend_pid()`,
  );
  return rowCount ?? 0;
}
