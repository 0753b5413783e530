import { parseArgs } from 'node:util';
import { ConfigError } from '../config.js';
import { serve } from '../main.js';
import { StorageError } from '../storage/errors.js';
import { BadInput, EXIT, type ExitCode } from './io.js';

/** `a22 serve`: serves until it is told to stop (SIGTERM, SIGINT). A second signal ends it at once. */
export async function serveCommand(args: readonly string[]): Promise<ExitCode> {
  parseArgs({ args: [...args], options: {}, strict: true });
  const service = await serve().catch(tellOperator);
  await new Promise<void>((resolve) => {
    for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => resolve());
  });
  await service.stop();
  return EXIT.ok;
}

function tellOperator(error: unknown): never {
  if (error instanceof ConfigError || error instanceof StorageError) {
    throw new BadInput(error.message, { cause: error });
  }
  if (error instanceof Error && 'syscall' in error && error.syscall === 'listen') {
    throw new BadInput(`can't listen: ${error.message}`, { cause: error });
  }
  throw error;
}
