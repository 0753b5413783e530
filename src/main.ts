import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import pino, { type Logger } from 'pino';
import { v7 as uuidv7 } from 'uuid';
import { ConfigError, readConfig, type Config } from './config.js';
import { createApp } from './http/app.js';
import { isLoopback } from './http/loopback.js';
import { gracefulStop } from './http/graceful-stop.js';
import { packageVersion, readFromPackage } from './package-files.js';
import { lexiconWith } from './detection/detect.js';
import { readExtensions } from './lexicon-extensions.js';
import { readTaxonomies } from './taxonomies.js';
import { newSigningKey, notaryWith, type Notary } from './records/notary.js';
import { forgetExpired } from './retention.js';
import { readSigningKeys } from './signing-keys.js';
import { openStorage } from './storage/open.js';
import { withoutPassword } from './storage/postgres/open.js';
import type { Storage } from './storage/storage.js';

/** A service that listens. */
export interface RunningService {
  /** Where it answers, for instance `http://127.0.0.1:3000`. */
  readonly url: string;
  /** Takes no new connections, ends what it has begun, closes the storage. Safe to call twice. */
  stop(): Promise<void>;
}

/** Requests that are still under way after this long are cut off when the service stops. */
const GRACE_MS = 10_000;

/**
 * Starts the service with what the environment says. Throws `ConfigError`, `StorageError`, or the error of an
 * address that is taken.
 */
export async function serve(environment: NodeJS.ProcessEnv = process.env): Promise<RunningService> {
  const config = readConfig(environment);
  const logger = pino({ level: config.logLevel, base: null, timestamp: pino.stdTimeFunctions.isoTime });
  const lexicon = lexiconWith(readExtensions(config.lexiconExtensions));
  const notary = await notaryOf(config);
  const store = await openStorage(config.database, notary.seal, (error) =>
    logger.warn({ error: error.message }, 'an idle connection to the database broke'),
  );
  await startedOr(store, () => noteSigningKey(store, notary, config));
  const housekeeping = keepHouse(store, config, logger);
  let stopped: Promise<void> | undefined;

  const app = createApp({
    store,
    notary,
    keysRequired: !isLoopback(config.host),
    perMinute: config.perMinute,
    retentionDays: config.retentionDays,
    lexicon,
    taxonomies: readTaxonomies(config.taxonomies),
    now: () => new Date(),
    newId: uuidv7,
    logger,
    stopping: () => stopped !== undefined,
    version: packageVersion(),
    openapi: readFromPackage('openapi/openapi.json'),
    corsOrigins: config.corsOrigins,
    allowedHosts: config.allowedHosts,
  });
  // How long a body may take is for each route to say: a stream of signals may go on for as long as it moves.
  const server = createServer({ requestTimeout: 0, headersTimeout: 30_000 }, app);
  const stopServer = gracefulStop(server, GRACE_MS);
  await startedOr(store, () => listening(server, config.port, config.host)).catch((error: unknown) => {
    clearInterval(housekeeping);
    throw error;
  });

  const url = urlOf(server.address() as AddressInfo);
  logger.info({ url, database: databaseOf(config), signingKey: notary.kid }, 'listening');
  return {
    url,
    stop() {
      clearInterval(housekeeping);
      stopped ??= stopServer()
        .then(() => store.close())
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
async function startedOr(store: Storage, step: () => Promise<void>): Promise<void> {
  try {
    await step();
  } catch (error) {
    await store.close();
    throw error;
  }
}

async function notaryOf({ signingKeys, issuer }: Config): Promise<Notary> {
  return notaryWith(
    signingKeys === undefined ? [await newSigningKey()] : await readSigningKeys(signingKeys),
    issuer,
  );
}

/**
 * Notes the key that signs here. Throws `ConfigError` where records were signed with one that is not in our file:
 * another replica has keys of its own, or the file was lost, and receipts could not be checked.
 */
async function noteSigningKey(store: Storage, notary: Notary, config: Config): Promise<void> {
  await store.signingKeys.add(notary.kid, JSON.stringify(notary.keys[0]), new Date().toISOString());
  const known = new Set(notary.keys.map(({ kid }) => kid));
  const strangers = [...(await store.signingKeys.list()).keys()].filter((kid) => !known.has(kid));
  if (strangers.length === 0) return;
  throw new ConfigError(
    `Records in this database were signed with ${strangers.join(' and ')}, which is not among the keys of SIGNING_KEYS ${config.signingKeys ?? '(none)'}. Replicas have to share one file of keys: give this one the same. If the file is lost, \`a22 signing-keys trust\` puts the public halves that the database has noted into it`,
  );
}

const HOUR_MS = 3_600_000;

/** Forgets what was kept long enough, now and every hour. Every replica may do it: it is done once. */
function keepHouse(store: Storage, { retentionDays }: Config, logger: Logger): NodeJS.Timeout {
  const tidy = () =>
    forgetExpired(store, retentionDays, new Date())
      .then((forgotten) => {
        if (forgotten > 0)
          logger.info({ forgotten }, 'screenings were deleted, as they were kept long enough');
      })
      .catch((error: unknown) =>
        logger.error({ error: String(error) }, 'old screenings could not be deleted'),
      );
  void tidy();
  return setInterval(() => void tidy(), HOUR_MS).unref();
}

const databaseOf = ({ database }: Config) =>
  database.startsWith('postgres') ? withoutPassword(database) : database;
