import { parseArgs } from 'node:util';
import { prefixOf } from '../../records/api-keys.js';
import { openExisting } from '../../storage/open.js';
import { BadInput, EXIT, write, type ExitCode, type Io } from '../io.js';
import { configOf, DATABASE, withStorage } from '../operator.js';

/** `a22 keys revoke PREFIX`. A whole key does as well: somebody who has found one may have nothing else. */
export async function revokeKey(args: readonly string[], io: Io): Promise<ExitCode> {
  const { values, positionals } = parseArgs({
    args: [...args],
    options: DATABASE,
    allowPositionals: true,
  });
  const [given, ...others] = positionals;
  if (given === undefined || others.length > 0) {
    throw new BadInput('keys revoke takes one PREFIX: `a22 keys list` shows them');
  }
  const prefix = prefixOf(given) ?? given;
  const { database } = configOf(io, values.database);
  return withStorage(openExisting(database), async ({ keys }) => {
    const revoked = await keys.revoke(prefix, new Date().toISOString());
    const key = await keys.get(prefix);
    if (key === undefined)
      throw new BadInput(`there is no key ${prefix}: \`a22 keys list\` shows those there are`);
    await write(
      io.stderr,
      revoked
        ? `${prefix} (${key.name}, of ${key.tenant}) is revoked: no request that begins from now on is let in by it\n`
        : `${prefix} has been revoked since ${key.revokedAt}\n`,
    );
    return EXIT.ok;
  });
}
