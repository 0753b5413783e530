import type { ReceiptReader } from '../../records/notary.js';
import { verifyTenants } from '../../records/verify-tenants.js';
import { BackupError } from '../errors.js';
import type { LoadedStorage, Storage } from '../storage.js';
import type { Counts } from './format.js';
import { rowsOf } from './read.js';

/**
 * Fills an empty database with a back-up. Nothing of it is kept unless it is whole and every chain in it is intact.
 *
 * @param reader gives what checks the receipts.
 * @param counts is filled with how many rows there were.
 *
 * Throws `BackupError`, `NotEmptyError`.
 */
export const restore = (
  storage: Storage,
  bytes: AsyncIterable<Buffer>,
  reader: (loaded: LoadedStorage) => Promise<ReceiptReader>,
  counts?: Counts,
): Promise<void> =>
  storage.load(rowsOf(bytes, counts), async (loaded) => {
    const broken = (await verifyTenants(loaded, await reader(loaded))).filter(({ intact }) => !intact);
    if (broken.length === 0) return;
    const faults = broken.map(({ tenant, fault }) => `${tenant} at record ${fault?.sequence}: ${fault?.why}`);
    throw new BackupError(
      `a chain in the back-up is not intact, so nothing was restored: ${faults.join('; ')}`,
    );
  });
