import { StorageError } from '../storage/errors.js';

/** Where it happened, but no message: it could quote the plan. A storage error's message is written by us. */
export function forLog(error: unknown): object {
  if (!(error instanceof Error)) return { name: typeof error };
  return {
    name: error.name,
    ...(error instanceof StorageError && { message: error.message }),
    ...('code' in error && { code: String(error.code) }),
    at: (error.stack ?? '').split('\n').filter((line) => line.startsWith('    at ')),
    ...(error.cause !== undefined && { cause: forLog(error.cause) }),
  };
}
