import type { Logger } from 'pino';
import type { Storage } from './storage/storage.js';

const HOUR_MS = 3_600_000;
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

/** Deletes what was kept long enough, now and every hour. Every replica may do it: nothing is deleted twice. */
export function keepHouse(storage: Storage, normally: number, logger: Logger): { stop(): void } {
  const tidy = async () => {
    try {
      const forgotten = await forgetExpired(storage, normally, new Date());
      if (forgotten > 0) logger.info({ forgotten }, 'screenings were deleted, as they were kept long enough');
    } catch (error) {
      logger.error(
        { error: String(error) },
        'old screenings could not be deleted; it is tried again in an hour',
      );
    }
  };
  void tidy();
  const timer = setInterval(() => void tidy(), HOUR_MS).unref();
  return { stop: () => clearInterval(timer) };
}
