import type { RequestHandler } from 'express';
import { isKeyOf, prefixOf } from '../../records/api-keys.js';
import type { ApiKey, KeyStore } from '../../storage/storage.js';
import { LOCAL, setCaller, type Caller } from '../caller.js';
import type { Deps } from '../deps.js';
import { HttpProblem } from '../problems.js';

/** `lastUsedAt` is told to this many milliseconds, so that not every request writes. */
const USE_NOTED_MS = 60_000;

/**
 * Makes out who calls, by the key in `Authorization: Bearer`. The key is looked up at each request: once a revocation
 * is kept, no request that begins is let in, on any replica.
 *
 * A service that listens on loopback asks for no key as long as none was ever made.
 */
export function authenticate({
  store: { keys },
  keysRequired,
  now,
  logger,
}: Pick<Deps, 'store' | 'keysRequired' | 'now' | 'logger'>): RequestHandler {
  // A key that was made once is never unmade, only revoked.
  let locked = keysRequired;
  return async (req, res, next) => {
    locked ||= await keys.any();
    if (!locked) {
      setCaller(res, LOCAL);
      return next();
    }
    const header = req.get('Authorization');
    if (header === undefined) throw noKey('This service asks for an API key');
    const at = now();
    const key = await keyOf(header, keys, at.toISOString());
    setCaller(res, {
      tenant: key.tenant,
      scopes: key.scopes,
      key: { prefix: key.prefix, ...(key.perMinute !== undefined && { perMinute: key.perMinute }) },
    });
    if (at.getTime() - Date.parse(key.lastUsedAt ?? '1970-01-01T00:00:00Z') >= USE_NOTED_MS) {
      keys.used(key.prefix, at.toISOString()).catch((error: unknown) => {
        logger.warn({ key: key.prefix, error: String(error) }, 'the use of a key could not be noted');
      });
    }
    next();
  };
}

/** The key that the header holds. Throws `unauthenticated`, the same for every key that is not good. */
async function keyOf(header: string, keys: KeyStore, at: string): Promise<ApiKey> {
  const given = /^Bearer +(\S+)$/i.exec(header)?.[1];
  const prefix = given === undefined ? undefined : prefixOf(given);
  if (given === undefined || prefix === undefined) throw noKey('The Authorization header holds no API key');
  const key = await keys.get(prefix);
  if (key === undefined || !isKeyOf(key.hash, given) || isOver(key, at)) {
    throw noKey('This API key is not known, has been revoked, or has expired');
  }
  return key;
}

const isOver = ({ revokedAt, expiresAt }: ApiKey, at: string) =>
  revokedAt !== undefined || (expiresAt !== undefined && at >= expiresAt);

/** For a request that goes on and on. Throws `unauthenticated` where its key is no longer good. */
export async function stillLetIn(
  { key }: Caller,
  { store: { keys }, now }: Pick<Deps, 'store' | 'now'>,
): Promise<void> {
  if (key === undefined) return;
  const found = await keys.get(key.prefix);
  if (found === undefined || isOver(found, now().toISOString())) {
    throw noKey('This API key has been revoked, or has expired, since the request began');
  }
}

const noKey = (what: string) =>
  new HttpProblem(
    'unauthenticated',
    `${what}: send \`Authorization: Bearer KEY\`, with a key that \`a22 keys create\` has made.`,
  );
