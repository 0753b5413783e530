import { BadInput, EXIT, write, type ExitCode, type Io } from './io.js';

const HELP = `a22 - screens a plan for a targeted political audience before the audience exists

  a22 serve                         serve the HTTP API (HOST, PORT, DATABASE_PATH, CORS_ORIGINS,
                                    ALLOWED_HOSTS, LEXICON_EXTENSIONS, TAXONOMIES, LOG_LEVEL, METRICS_TOKEN,
                                    OTEL_EXPORTER_OTLP_ENDPOINT in the environment)
  a22 screen FILE|- [--format json|text] [--extension FILE]
                                    screen a plan; nothing is recorded. Ends with 0 clear, 1 conditional,
                                    2 restricted or needs-information, 3 bad input, 4 internal error
  a22 detect FILE|- [--ndjson] [--extension FILE]
                                    find special categories: a signal a line in (or with --ndjson a
                                    {"value", "kind"?} a line), a line of JSON out for each
  a22 --help | --version

FILE may be - for standard input. --extension adds terms and an allow-list of your own; it may be repeated. This is decision support, not legal advice.
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
  switch (command) {
    case 'serve':
      return (await import('./serve.js')).serveCommand(rest);
    case 'screen':
      return (await import('./screen.js')).screenCommand(rest, io);
    case 'detect':
      return (await import('./detect.js')).detectCommand(rest, io);
    case '--help':
    case '-h':
    case 'help':
      await write(io.stdout, HELP);
      return EXIT.ok;
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

/** Input that can't be used, and options that `parseArgs` does not know. */
function isCallersFault(error: unknown): error is Error {
  if (error instanceof BadInput) return true;
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  return typeof code === 'string' && code.startsWith('ERR_PARSE_ARGS_');
}

const internal = (error: unknown) =>
  `internal error: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`;
