import { newApiKey } from '../../src/records/api-keys.js';
import { SCOPES, type ApiKey, type Scope, type Storage } from '../../src/storage/storage.js';
import { at } from '../storage/drafts.js';

/** Makes a key for a tenant, and the tenant where it is missing. Gives the key as it is sent. */
export async function makeKey(
  store: Storage,
  tenant: string,
  scopes: readonly Scope[] = SCOPES,
  others: Partial<ApiKey> = {},
): Promise<{ prefix: string; header: { Authorization: string } }> {
  const { key, prefix, hash } = newApiKey();
  await store.tenants.ensure(tenant, at(0));
  await store.keys.add({ prefix, tenant, name: 'a key', scopes, hash, createdAt: at(0), ...others });
  return { prefix, header: { Authorization: `Bearer ${key}` } };
}
