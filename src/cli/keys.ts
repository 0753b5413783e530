import { BadInput, type ExitCode, type Io } from './io.js';
import { createKey } from './keys/create.js';
import { listKeys } from './keys/list.js';
import { revokeKey } from './keys/revoke.js';

/** `a22 keys create|list|revoke`: the API keys by which callers are known. */
export async function keysCommand([action, ...args]: readonly string[], io: Io): Promise<ExitCode> {
  switch (action) {
    case 'create':
      return createKey(args, io);
    case 'list':
      return listKeys(args, io);
    case 'revoke':
      return revokeKey(args, io);
    case undefined:
    default:
      throw new BadInput('keys takes create, list or revoke: `a22 --help` shows how');
  }
}
