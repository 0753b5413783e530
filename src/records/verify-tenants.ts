import type { Storage } from '../storage/storage.js';
import type { ReceiptReader } from './notary.js';
import { verifyChain, type ChainReport } from './verify-chain.js';

type Records = Pick<Storage, 'tenants' | 'screenings'>;

/** What the walk along a tenant's chain found. */
export interface TenantReport extends ChainReport {
  readonly tenant: string;
}

/** Walks the chain of a tenant as it is kept, also while records are added to it. */
export async function verifyTenant(
  { screenings }: Pick<Records, 'screenings'>,
  tenant: string,
  notary: ReceiptReader,
): Promise<ChainReport> {
  const head = () => screenings.head(tenant);
  return verifyChain(tenant, screenings.walk(tenant), await head(), notary, head);
}

/** Walks the chains of all tenants, one after the other. A tenant whose records alone are left counts, too. */
export async function verifyTenants(storage: Records, notary: ReceiptReader): Promise<TenantReport[]> {
  const reports: TenantReport[] = [];
  for (const tenant of await tenantsIn(storage)) {
    reports.push({ tenant, ...(await verifyTenant(storage, tenant, notary)) });
  }
  return reports;
}

/** Every tenant that is known, or that has records. */
export async function tenantsIn({ tenants, screenings }: Records): Promise<string[]> {
  const known = (await tenants.list()).map(({ id }) => id);
  return [...new Set([...known, ...(await screenings.tenants())])].sort();
}
