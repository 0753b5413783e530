import type { Logger } from 'pino';
import { forLog } from './observability/for-log.js';
import type { Storage } from './storage/storage.js';

const HOUR_MS = 3_600_000;
const DAY_MS = 86_400_000;

/**
 * Deletes the plans and answers of screenings that were kept as long as their tenant wants them. Old counts of
 * requests go too. Gives the number of screenings.
 *
 * @param normally days that screenings are kept where a tenant has not said otherwise.
 * @param failed told of a tenant whose screenings could not be deleted. It keeps nobody else's.
 */
export async function forgetExpired(
  storage: Storage,
  normally: number,
  now: Date,
  failed: (error: unknown, tenant: string) => void,
): Promise<number> {
  let forgotten = 0;
  for (const { id, retentionDays = normally } of await storage.tenants.list()) {
    const before = new Date(now.getTime() - retentionDays * DAY_MS).toISOString();
    try {
      forgotten += await storage.screenings.forgetBefore(id, before, now.toISOString());
    } catch (error) {
      failed(error, id);
    }
  }
  await storage.rates?.dropBefore(Math.floor(now.getTime() / 1000) - 3600);
  await storage.scrub?.();
  return forgotten;
}

/** Deletes what was kept long enough, now and every hour. Every replica may do it: nothing is deleted twice. */
export function keepHouse(storage: Storage, normally: number, logger: Logger): { stop(): void } {
  let stopped = false;
  const failed = (error: unknown, tenant?: string) => {
    // The storage may be closed under it then.
    if (stopped) return;
    logger.error(
      { tenant, error: forLog(error) },
      'old screenings could not be deleted; it is tried again in an hour',
    );
  };
  const tidy = async () => {
    try {
      const forgotten = await forgetExpired(storage, normally, new Date(), failed);
      if (forgotten > 0) logger.info({ forgotten }, 'screenings were deleted, as they were kept long enough');
    } catch (error) {
      failed(error);
    }
  };
  void tidy();
  const timer = setInterval(() => void tidy(), HOUR_MS).unref();
  return {
    stop() {
      stopped = true;
      clearInterval(timer);
    },
  };
}
