import { dirname, join } from 'node:path';
import { z } from 'zod';

/** What can be set from outside: environment variables, each with its default. */
export interface Config {
  readonly port: number;
  readonly host: string;
  /** Path of a SQLite file, or address of a PostgreSQL database. */
  readonly database: string;
  /** File with the keys that receipts are signed with; absent: a key for this run alone. */
  readonly signingKeys?: string;
  /** Who answers for the receipts. */
  readonly issuer: string;
  /** How long screenings are kept where a tenant has not said otherwise. */
  readonly retentionDays: number;
  /** The most requests of a key in a minute, where the key says nothing else. */
  readonly perMinute: number;
  readonly corsOrigins: readonly string[];
  readonly allowedHosts: readonly string[];
  /** Files with terms and allow-lists of the deployment’s own. */
  readonly lexiconExtensions: readonly string[];
  /** Files of the IAB’s taxonomies, each with the `segtax` number it goes by. */
  readonly taxonomies: readonly { readonly segtax: number; readonly path: string }[];
  readonly logLevel: (typeof LOG_LEVELS)[number];
  /** What opens the metrics. */
  readonly metricsToken: string | undefined;
  /** The name under which traces are sent, if any are. Where to, the exporter reads for itself. */
  readonly tracesName: string | undefined;
}

const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;

/** The configuration can't be used. The message is for the operator, and names each variable that is wrong. */
export class ConfigError extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = new.target.name;
  }
}

/**
 * Reads the configuration. Blanks around a value don't count, and a variable with nothing else as not set. Throws
 * `ConfigError` naming every fault.
 */
export function readConfig(environment: NodeJS.ProcessEnv): Config {
  const set = Object.fromEntries(
    Object.entries(environment)
      .map(([name, value]) => [name, value?.trim()] as const)
      .filter(([, value]) => value !== ''),
  );
  const result = Environment.safeParse(set);
  if (!result.success) {
    const faults = result.error.issues.map(({ path, message }) => `  ${path.join('.')} ${message}`);
    throw new ConfigError(`The configuration can't be used:\n${faults.join('\n')}`);
  }
  const {
    PORT,
    HOST,
    DATABASE_PATH,
    DATABASE_URL,
    SIGNING_KEYS,
    ISSUER,
    RETENTION_DAYS,
    RATE_LIMIT,
    CORS_ORIGINS,
    ALLOWED_HOSTS,
    LEXICON_EXTENSIONS,
    TAXONOMIES,
    LOG_LEVEL,
    METRICS_TOKEN,
    OTEL_SERVICE_NAME,
    OTEL_SDK_DISABLED,
    OTEL_EXPORTER_OTLP_ENDPOINT,
    OTEL_EXPORTER_OTLP_TRACES_ENDPOINT,
  } = result.data;
  const traces = OTEL_EXPORTER_OTLP_TRACES_ENDPOINT ?? OTEL_EXPORTER_OTLP_ENDPOINT;
  return {
    port: PORT,
    host: HOST,
    database: DATABASE_URL ?? DATABASE_PATH,
    ...signingKeysIn(SIGNING_KEYS, DATABASE_URL, DATABASE_PATH),
    issuer: ISSUER,
    retentionDays: RETENTION_DAYS,
    perMinute: RATE_LIMIT,
    corsOrigins: CORS_ORIGINS,
    allowedHosts: ALLOWED_HOSTS,
    lexiconExtensions: LEXICON_EXTENSIONS,
    taxonomies: TAXONOMIES.map((entry) => {
      const [segtax = '', ...path] = entry.split('=');
      return { segtax: Number(segtax), path: path.join('=') };
    }),
    logLevel: LOG_LEVEL,
    metricsToken: METRICS_TOKEN,
    tracesName: OTEL_SDK_DISABLED || traces === undefined ? undefined : OTEL_SERVICE_NAME,
  };
}

/** Beside the file, also where PostgreSQL stands in for it: that is the place which can be written. */
function signingKeysIn(given: string | undefined, url: string | undefined, path: string) {
  if (given !== undefined) return { signingKeys: given };
  // A database in memory is gone after the run, and so may the key be.
  if (url === undefined && path === ':memory:') return {};
  return { signingKeys: join(dirname(path), 'signing-keys.json') };
}

const list = (fits: (entry: string) => boolean, message: string) =>
  z
    .string()
    .default('')
    .transform((text) =>
      text
        .split(',')
        .map((entry) => entry.trim())
        .filter((entry) => entry !== ''),
    )
    .refine((entries) => entries.every(fits), { message });

/** Where traces go. Where the exporter can't read it, it would send them to its own default. */
const collector = z
  .string()
  .refine((text) => URL.canParse(text) && /^https?:/i.test(text), {
    message: 'must be an http or https URL, such as http://127.0.0.1:4318',
  })
  .optional();

const Environment = z.object({
  PORT: z
    .string()
    .default('3000')
    .refine((text) => /^\d{1,5}$/.test(text) && Number(text) <= 65535, {
      message: 'must be a port: 0 (any free one) to 65535',
    })
    .transform(Number),
  HOST: z.string().default('127.0.0.1'),
  DATABASE_PATH: z.string().default('data/screenings.sqlite'),
  DATABASE_URL: z
    .string()
    .optional()
    .refine((url) => url === undefined || isDatabaseUrl(url), {
      message:
        'must be an address such as postgres://user:password@host:5432/database, with special characters in the password percent-encoded (@ as %40, / as %2F, # as %23, % as %25)',
    }),
  SIGNING_KEYS: z.string().optional(),
  ISSUER: z.string().max(200, { error: 'must have 200 characters at most' }).default('article22-screener'),
  RETENTION_DAYS: whole(1, 36_500, '2190'),
  RATE_LIMIT: whole(1, 1_000_000, '600'),
  CORS_ORIGINS: list(
    isOrigin,
    'must be origins such as https://campaigns.example, separated by commas: no path, and no * in place of a name',
  ),
  ALLOWED_HOSTS: list(
    (name) => /^[a-z\d]([a-z\d.-]*[a-z\d])?$/i.test(name),
    'must be host names such as screener.internal, separated by commas: no scheme, no port',
  ),
  LEXICON_EXTENSIONS: list(() => true, 'must be paths of files, separated by commas'),
  TAXONOMIES: list(
    (entry) => /^\d+=./.test(entry),
    'must be numbers of segtax, each with the path of a file, such as 4=Audience-Taxonomy-1.1.tsv, separated by commas',
  ),
  LOG_LEVEL: z.enum(LOG_LEVELS, { error: `must be one of ${LOG_LEVELS.join(', ')}` }).default('info'),
  METRICS_TOKEN: z
    .string()
    .refine((token) => /^[\x21-\x7e]{16,}$/.test(token), {
      message: 'must be at least 16 printable ASCII characters, without spaces',
    })
    .optional(),
  OTEL_EXPORTER_OTLP_ENDPOINT: collector,
  OTEL_EXPORTER_OTLP_TRACES_ENDPOINT: collector,
  OTEL_SERVICE_NAME: z.string().default('article22-screener'),
  OTEL_SDK_DISABLED: z
    .string()
    .default('false')
    .refine((text) => /^(true|false)$/i.test(text), { message: 'must be true or false' })
    .transform((text) => text.toLowerCase() === 'true'),
});

/** Every variable that is read. */
export const VARIABLES: readonly string[] = Object.keys(Environment.shape);

function whole(from: number, to: number, normally: string) {
  return z
    .string()
    .default(normally)
    .refine((text) => /^\d{1,7}$/.test(text) && Number(text) >= from && Number(text) <= to, {
      message: `must be a whole number from ${from} to ${to}`,
    })
    .transform(Number);
}

/** The address of a PostgreSQL database, in which no part of a password runs into another. It names something at all. */
function isDatabaseUrl(text: string): boolean {
  const parts = /^postgres(?:ql)?:\/\/([^/?#@]*@)?([^/?#@]*)\/[^/?#@]+(?:\?([^#]*))?$/.exec(text);
  if (parts === null) return false;
  const [, login = '', host = '', query] = parts;
  if (host === '' && !new URLSearchParams(query).has('host')) return false;
  // With a login but no host it is no URL, though the usual form of a socket: `postgres://user:password@/db?host=/run`.
  const whole = host === '' ? text.replace(`//${login}`, `//${login}localhost`) : text;
  try {
    decodeURIComponent(text);
  } catch {
    return false;
  }
  return URL.canParse(whole);
}

function isOrigin(text: string): boolean {
  return URL.canParse(text) && /^https?:/.test(text) && new URL(text).origin === text;
}
