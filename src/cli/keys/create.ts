import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { newApiKey } from '../../records/api-keys.js';
import { openStorage } from '../../storage/open.js';
import { isPostgresUrl } from '../../storage/database-url.js';
import { DEFAULT_TENANT, sealsNothing } from '../../storage/storage.js';
import { EXIT, write, type ExitCode, type Io } from '../io.js';
import { configOf, DATABASE, withStorage } from '../operator.js';
import { expiryIn, nameIn, perMinuteIn, scopesIn, tenantIn } from './options.js';

/** `a22 keys create`: the key alone on stdout, once. Makes the tenant where there is none, and the database. */
export async function createKey(args: readonly string[], io: Io): Promise<ExitCode> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      tenant: { type: 'string' },
      name: { type: 'string' },
      scopes: { type: 'string' },
      'per-minute': { type: 'string' },
      expires: { type: 'string' },
      ...DATABASE,
    },
  });
  const now = new Date();
  const tenant = tenantIn(values.tenant);
  const settings = {
    name: nameIn(values.name),
    scopes: scopesIn(values.scopes),
    ...perMinuteIn(values['per-minute']),
    ...expiryIn(values.expires, now),
  };
  const { database } = configOf(io, values.database);
  const isNew = !isPostgresUrl(database) && !existsSync(database);
  return withStorage(openStorage(database, sealsNothing), async ({ tenants, keys }) => {
    const createdAt = now.toISOString();
    const told = isNew ? [`There was no database ${resolve(database)}: it was made.`] : [];
    if ((await tenants.get(tenant)) === undefined) {
      await tenants.ensure(tenant, createdAt);
      told.push(`There was no tenant ${tenant}: it was made.`);
    }
    if (!(await keys.any())) {
      told.push(
        'It is the first key: from now on every request needs one.',
        `Screenings that were recorded without keys are of the tenant ${DEFAULT_TENANT}: only keys made with --tenant ${DEFAULT_TENANT} see them.`,
      );
    }
    const { key, prefix, hash } = newApiKey();
    await keys.add({ prefix, tenant, hash, createdAt, ...settings });
    told.push(
      `${prefix} is good for ${settings.scopes.join(' and ')} as ${tenant}${settings.expiresAt === undefined ? '' : ` until ${settings.expiresAt}`}.`,
      'The key is shown this once and kept nowhere: callers send it as `Authorization: Bearer KEY`.',
    );
    await write(io.stderr, `${told.join('\n')}\n`);
    await write(io.stdout, `${key}\n`);
    return EXIT.ok;
  });
}
