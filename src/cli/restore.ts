import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { receiptReaderWith, SigningKey, type ReceiptReader } from '../records/notary.js';
import { noRows } from '../storage/backup/format.js';
import { restore } from '../storage/backup/restore.js';
import { openStorage } from '../storage/open.js';
import { sealsNothing, type LoadedStorage } from '../storage/storage.js';
import { toldRows } from './backup.js';
import { BadInput, bytesOf, EXIT, write, type ExitCode, type Io } from './io.js';
import { configOf, withStorage } from './operator.js';
import { JWKS, receiptReader } from './receipts.js';

/** `a22 restore FILE|- DATABASE`: fills a new database, of either kind, with a back-up, or leaves it empty. */
export async function restoreCommand(args: readonly string[], io: Io): Promise<ExitCode> {
  const { values, positionals } = parseArgs({
    args: [...args],
    options: { 'trust-noted': { type: 'boolean', default: false }, ...JWKS },
    allowPositionals: true,
  });
  const [file, database, ...others] = positionals;
  if (file === undefined || database === undefined || others.length > 0) {
    throw new BadInput('restore takes a FILE, or - for stdin, and the DATABASE that it is to fill');
  }
  // Before a database is made for it.
  if (file !== '-' && !existsSync(file)) throw new BadInput(`there is no back-up ${file}`);
  const config = configOf(io, database);
  const fixed = values['trust-noted'] ? undefined : await receiptReader(config, values.jwks);
  const counts = noRows();
  await withStorage(openStorage(config.database, sealsNothing), (storage) =>
    restore(storage, bytesOf(file, io), async (loaded) => fixed ?? notedReader(loaded), counts),
  );
  await write(
    io.stderr,
    `${toldRows(counts)} were restored, and every chain is intact. Start the service on it with the file of signing keys that was kept with the back-up.\n`,
  );
  if (fixed === undefined) {
    await write(
      io.stderr,
      'The receipts were checked by the public keys in the back-up itself: that shows that it fits together, not who has signed it.\n',
    );
  }
  return EXIT.ok;
}

/** Checks receipts by the keys that a back-up has noted, for those who have lost the file of keys. */
async function notedReader({ signingKeys }: LoadedStorage): Promise<ReceiptReader> {
  const noted = [...(await signingKeys.list()).values()];
  try {
    return await receiptReaderWith(noted.map((text) => SigningKey.parse(JSON.parse(text))));
  } catch (cause) {
    throw new BadInput('the back-up has a signing key that can’t be read', { cause });
  }
}
