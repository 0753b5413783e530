import { parseArgs } from 'node:util';
import { serve } from '../main.js';
import { BadInput, EXIT, type ExitCode } from './io.js';
import { tellOperator } from './operator.js';

/** `a22 serve`: serves until it is told to stop (SIGTERM, SIGINT). A second signal ends it at once. */
export async function serveCommand(args: readonly string[]): Promise<ExitCode> {
  parseArgs({ args: [...args], options: {}, strict: true });
  const service = await serve().catch(tell);
  await new Promise<void>((resolve) => {
    for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => resolve());
  });
  await service.stop();
  return EXIT.ok;
}

function tell(error: unknown): never {
  if (
    error instanceof Error &&
    'syscall' in error &&
    ['listen', 'getaddrinfo'].includes(String(error.syscall))
  ) {
    throw new BadInput(`can't listen: ${error.message}`, { cause: error });
  }
  return tellOperator(error);
}
