import type { PostgresPool, PostgresPoolClient } from 'kysely';
import pg from 'pg';

/** Settings of PostgreSQL, by their names. */
export type Settings = Readonly<Record<string, string | number>>;

/**
 * A pool of connections that outlives its connections.
 *
 * pg's own leaves two things open. A connection that breaks while it is lent tells so by an `error` event, beside the
 * query that fails: without a listener, Node ends the process. And a connection whose query was given up after
 * `query_timeout` goes back into the pool, although the database still owes it an answer: each that comes after would
 * wait behind that answer, for as long as the system keeps a connection that nobody is behind.
 *
 * @param settings what holds on each connection. It is set there: PgBouncer refuses to start one with it.
 * @param onIdleError told of a connection that broke while nobody used it.
 */
export function lastingPool(
  config: pg.PoolConfig,
  settings: Settings,
  onIdleError: (error: Error) => void,
): PostgresPool {
  const set = Object.entries(settings).map(([name, value]) => `set ${name} = ${value}`);
  const pool = new pg.Pool({
    ...config,
    // Before it is lent for the first time.
    verify: (client, done) => client.query(set.join(';'), (error: Error | null) => done(error ?? undefined)),
  });
  pool.on('error', onIdleError);
  // The query that was under way has failed, or the next one will: whoever borrowed the connection is told so.
  pool.on('connect', (client) => client.on('error', () => undefined));
  return {
    connect: async () => lent(await pool.connect()),
    end: () => pool.end(),
  };
}

/** A connection until it is given back. One that hangs is closed then, and nothing more is asked on it before. */
function lent(client: pg.PoolClient): PostgresPoolClient {
  let hangs: Error | undefined;
  const query = async (text: string, values: unknown[]) => {
    if (hangs !== undefined) throw hangs;
    try {
      return await client.query(text, values);
    } catch (error) {
      if (error instanceof Error && error.message === GIVEN_UP) hangs = error;
      throw error;
    }
  };
  return { query: query as unknown as PostgresPoolClient['query'], release: () => client.release(hangs) };
}

/** What pg says of a query that has taken longer than `query_timeout`; it has no code. */
const GIVEN_UP = 'Query read timeout';
