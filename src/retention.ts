import type { Storage } from './storage/storage.js';

const DAY_MS = 86_400_000;

/**
 * Deletes the plans and answers of screenings that were kept as long as their tenant wants them. Old counts of
 * requests go too. Gives the number of screenings.
 *
 * @param normally days that screenings are kept where a tenant has not said otherwise.
 */
export async function forgetExpired(storage: Storage, normally: number, now: Date): Promise<number> {
  let forgotten = 0;
  for (const { id, retentionDays = normally } of await storage.tenants.list()) {
    const before = new Date(now.getTime() - retentionDays * DAY_MS).toISOString();
    forgotten += await storage.screenings.forgetBefore(id, before, now.toISOString());
  }
  await storage.rates?.dropBefore(Math.floor(now.getTime() / 1000) - 3600);
  return forgotten;
}
