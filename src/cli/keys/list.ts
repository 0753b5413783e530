import { parseArgs } from 'node:util';
import { readStorage } from '../../storage/open.js';
import type { ApiKey } from '../../storage/storage.js';
import { BadInput, EXIT, write, type ExitCode, type Io } from '../io.js';
import { configOf, DATABASE, withStorage } from '../operator.js';
import { table } from '../table.js';

/** `a22 keys list`: all that may be told of keys, which is everything but their hashes. */
export async function listKeys(args: readonly string[], io: Io): Promise<ExitCode> {
  const { values } = parseArgs({
    args: [...args],
    options: { tenant: { type: 'string' }, json: { type: 'boolean', default: false }, ...DATABASE },
  });
  const { tenant, json } = values;
  const { database } = configOf(io, values.database);
  return withStorage(readStorage(database), async ({ tenants, keys }) => {
    if (tenant !== undefined && (await tenants.get(tenant)) === undefined) {
      const known = (await tenants.list()).map(({ id }) => id);
      throw new BadInput(`there is no tenant ${tenant}: there are ${known.join(', ')}`);
    }
    const found = (await keys.list(tenant)).map(({ hash: _hash, ...shown }) => shown);
    await write(io.stdout, json ? `${JSON.stringify(found, null, 2)}\n` : asText(found));
    return EXIT.ok;
  });
}

function asText(keys: readonly Omit<ApiKey, 'hash'>[]): string {
  if (keys.length === 0) return 'There are no keys: `a22 keys create` makes one.\n';
  return table(
    ['PREFIX', 'TENANT', 'NAME', 'SCOPES', 'PER MINUTE', 'CREATED', 'LAST USED', 'EXPIRES', 'REVOKED'],
    keys.map((key) => [
      key.prefix,
      key.tenant,
      key.name,
      key.scopes.join(','),
      key.perMinute?.toString(),
      minute(key.createdAt),
      minute(key.lastUsedAt),
      minute(key.expiresAt),
      minute(key.revokedAt),
    ]),
  );
}

/** To the minute, as nobody reads further. */
const minute = (time: string | undefined) => time && `${time.slice(0, 16).replace('T', ' ')}Z`;
