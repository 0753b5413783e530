import { BadInput, EXIT, write, type ExitCode, type Io } from './io.js';

const HELP = `a22 - screens a plan for a targeted political audience before the audience exists

  a22 serve                         serve the HTTP API, as the environment says (below)
  a22 screen FILE|- [--format json|text] [--extension FILE]
                                    screen a plan; nothing is recorded. Ends with 0 clear, 1 conditional,
                                    2 restricted or needs-information, 3 bad input, 4 internal error
  a22 detect FILE|- [--ndjson] [--extension FILE]
                                    find special categories: a signal a line in (or with --ndjson a
                                    {"value", "kind"?} a line), a line of JSON out for each

  a22 keys create --tenant T --name NAME --scopes screen,read[,admin] [--per-minute N]
                  [--expires YYYY-MM-DD]
                                    make an API key, and its tenant where there is none. The key goes to
                                    stdout, this once
  a22 keys list [--tenant T] [--json]
  a22 keys revoke PREFIX            from then on no request is let in by the key
  a22 verify [DATABASE] [--tenant T] [--jwks FILE] [--json]
                                    check that no record was changed, added or taken out. Ends with 0 intact,
                                    2 not intact, 3 bad input. Changes nothing; takes a copy as well
  a22 replay ID [--json]            screen the plan of a record again. Ends with 0 the same answer, 2 another,
                                    or a release that lacks the versions, 3 unknown or deleted
  a22 signing-keys rotate           put a new key into SIGNING_KEYS; it signs from the next start on
  a22 signing-keys trust            put the public keys that have signed in the database, and are missing in
                                    SIGNING_KEYS, into it
  a22 backup FILE|-                 all that the database holds at one moment, but the signing keys
  a22 restore FILE|- DATABASE [--jwks FILE | --trust-noted]
                                    fill a new database of either kind with it, and verify it. --trust-noted
                                    checks receipts by the keys in the back-up itself, if all others are lost
  a22 --help | --version

FILE may be - for standard input (backup: output). --extension adds terms and an allow-list of your own; it may be repeated. DATABASE is the path of a SQLite file or a postgres:// address; keys, replay, signing-keys trust and backup take it as --database. Without it, it is the one of the environment.

  DATABASE_URL, DATABASE_PATH       PostgreSQL, or else the SQLite file, in which everything is kept
  SIGNING_KEYS, ISSUER              the file of keys that receipts are signed with, and who answers for them
  RETENTION_DAYS                    how long screenings are kept
  HOST, PORT, ALLOWED_HOSTS, CORS_ORIGINS
                                    where to listen, and to whom; off loopback every request needs a key
  RATE_LIMIT                        the most requests of a key in a minute
  LEXICON_EXTENSIONS, TAXONOMIES    terms of your own, and the IAB's files
  LOG_LEVEL, METRICS_TOKEN, OTEL_EXPORTER_OTLP_ENDPOINT, OTEL_SERVICE_NAME, OTEL_*
                                    the log, /metrics, and where traces go

This is decision support, not legal advice.
`;

/** Runs a command line and answers what the process should end with. Never throws. */
export async function run(args: readonly string[], io: Io): Promise<ExitCode> {
  try {
    return await dispatch(args, io);
  } catch (error) {
    const told = isCallersFault(error);
    await write(io.stderr, `a22: ${told ? error.message : internal(error)}\n`);
    return told ? EXIT.badInput : EXIT.internal;
  }
}

/** Commands are loaded when they are called: screening a plan needs no web server. */
async function dispatch([command, ...rest]: readonly string[], io: Io): Promise<ExitCode> {
  if (asksForHelp(command, rest)) {
    await write(io.stdout, HELP);
    return EXIT.ok;
  }
  switch (command) {
    case 'serve':
      return (await import('./serve.js')).serveCommand(rest);
    case 'screen':
      return (await import('./screen.js')).screenCommand(rest, io);
    case 'detect':
      return (await import('./detect.js')).detectCommand(rest, io);
    case 'keys':
      return (await import('./keys.js')).keysCommand(rest, io);
    case 'verify':
      return (await import('./verify.js')).verifyCommand(rest, io);
    case 'replay':
      return (await import('./replay.js')).replayCommand(rest, io);
    case 'signing-keys':
      return (await import('./signing-keys.js')).signingKeysCommand(rest, io);
    case 'backup':
      return (await import('./backup.js')).backupCommand(rest, io);
    case 'restore':
      return (await import('./restore.js')).restoreCommand(rest, io);
    case '--version':
    case '-v':
      await write(io.stdout, `${(await import('../package-files.js')).packageVersion()}\n`);
      return EXIT.ok;
    case undefined:
      throw new BadInput(`no command given\n\n${HELP}`);
    default:
      throw new BadInput(`there is no command ${command}\n\n${HELP}`);
  }
}

/** Wherever it stands, but behind `--`, where it would be a name. */
function asksForHelp(command: string | undefined, rest: readonly string[]): boolean {
  if (command === 'help') return true;
  const options = [command, ...rest.slice(0, rest.includes('--') ? rest.indexOf('--') : undefined)];
  return options.includes('--help') || options.includes('-h');
}

/** Input that can't be used, and options that `parseArgs` does not know. */
function isCallersFault(error: unknown): error is Error {
  if (error instanceof BadInput) return true;
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  return typeof code === 'string' && code.startsWith('ERR_PARSE_ARGS_');
}

const internal = (error: unknown) =>
  `internal error: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`;
