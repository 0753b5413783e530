import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import pino from 'pino';
import { v7 as uuidv7 } from 'uuid';
import { atMost } from './at-most.js';
import { readConfig, type Config } from './config.js';
import { createApp } from './http/app.js';
import { isLoopback } from './http/loopback.js';
import { metricsAccess } from './http/metrics.js';
import { STORAGE_OPERATIONS } from './http/route-pattern.js';
import { gracefulStop } from './http/graceful-stop.js';
import { createMetrics } from './observability/metrics.js';
import { startTracing } from './observability/tracing.js';
import { packageVersion, readFromPackage } from './package-files.js';
import { lexiconWith } from './detection/detect.js';
import { readExtensions } from './lexicon-extensions.js';
import { readTaxonomies } from './taxonomies.js';
import { keepHouse } from './retention.js';
import { notaryFor } from './signing-keys.js';
import { openStorage } from './storage/open.js';
import { isPostgresUrl, withoutPassword } from './storage/database-url.js';
import type { Storage } from './storage/storage.js';

/** A service that listens. */
export interface RunningService {
  /** Where it answers, for instance `http://127.0.0.1:3000`. */
  readonly url: string;
  /** Takes no new connections, ends what it has begun, closes the storage. Safe to call twice. */
  stop(): Promise<void>;
}

/**
 * Requests that are still under way after this long are cut off when the service stops. With the last traces
 * (`STOP_MS`) it all fits into the ten seconds after which `docker stop` kills.
 */
export const GRACE_MS = 7_000;

/** The longest that the stop waits for the storage: a database that hangs has what it has acknowledged. */
const CLOSE_MS = 2_000;

/**
 * Connections are kept for this long after an answer: longer than the sixty seconds of the usual proxies, which would
 * otherwise send a request on one that has just been closed.
 */
export const KEEP_ALIVE_MS = 65_000;

/**
 * Starts the service with what the environment says. Throws `ConfigError`, `StorageError`, or the error of an
 * address that is taken.
 */
export async function serve(environment: NodeJS.ProcessEnv = process.env): Promise<RunningService> {
  const config = readConfig(environment);
  const logger = pino({ level: config.logLevel, base: null, timestamp: pino.stdTimeFunctions.isoTime });
  const lexicon = lexiconWith(readExtensions(config.lexiconExtensions));
  const taxonomies = readTaxonomies(config.taxonomies);
  const store = await openStorage(
    config.database,
    (entries) => notary.seal(entries),
    (error) => logger.warn({ error: error.message }, 'an idle connection to the database broke'),
  );
  const notary = await startedOr(store, () => notaryFor(store, config));
  const version = packageVersion();
  const tracing = await startTracing({ serviceName: config.tracesName, version, logger });
  let stopped: Promise<void> | undefined;

  const app = createApp({
    store,
    notary,
    keysRequired: !isLoopback(config.host),
    perMinute: config.perMinute,
    retentionDays: config.retentionDays,
    lexicon,
    taxonomies,
    now: () => new Date(),
    newId: uuidv7,
    logger,
    metrics: createMetrics(STORAGE_OPERATIONS),
    metricsAccess: metricsAccess(config.metricsToken, config.host),
    stopping: () => stopped !== undefined,
    version,
    openapi: readFromPackage('openapi/openapi.json'),
    corsOrigins: config.corsOrigins,
    allowedHosts: config.allowedHosts,
  });
  // How long a body may take is for each route to say: a stream of signals may go on for as long as it moves.
  const server = createServer(
    { requestTimeout: 0, headersTimeout: 30_000, keepAliveTimeout: KEEP_ALIVE_MS },
    app,
  );
  const stopServer = gracefulStop(server, GRACE_MS);
  await startedOr(store, () => listening(server, config.port, config.host)).catch(async (error: unknown) => {
    await tracing.stop();
    throw error;
  });

  const housekeeping = keepHouse(store, config.retentionDays, logger);
  const url = urlOf(server.address() as AddressInfo);
  logger.info({ url, database: databaseOf(config), signingKey: notary.kid }, 'listening');
  return {
    url,
    stop() {
      housekeeping.stop();
      stopped ??= stopServer()
        .then(() => Promise.all([atMost(CLOSE_MS, store.close()), tracing.stop()]))
        .then(() => logger.info('stopped'));
      return stopped;
    },
  };
}

function listening(server: Server, port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject).listen(port, host, () => {
      server.off('error', reject);
      resolve();
    });
  });
}

const urlOf = ({ address, family, port }: AddressInfo) =>
  `http://${family === 'IPv6' ? `[${address}]` : address}:${port}`;

/** Does a step of the start; where it fails, nothing stays open behind it. */
async function startedOr<T>(store: Storage, step: () => Promise<T>): Promise<T> {
  try {
    return await step();
  } catch (error) {
    await store.close();
    throw error;
  }
}

const databaseOf = ({ database }: Config) => (isPostgresUrl(database) ? withoutPassword(database) : database);
