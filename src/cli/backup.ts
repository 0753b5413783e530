import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { link, open, rename, rm } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { packageVersion } from '../package-files.js';
import { writeBackup } from '../storage/backup/write.js';
import type { Counts } from '../storage/backup/format.js';
import { readStorage } from '../storage/open.js';
import type { Storage } from '../storage/storage.js';
import { BadInput, EXIT, write, type ExitCode, type Io } from './io.js';
import { configOf, DATABASE, withStorage } from './operator.js';

/** `a22 backup FILE|-`: all that the database holds at this moment, while the service may go on. */
export async function backupCommand(args: readonly string[], io: Io): Promise<ExitCode> {
  const { values, positionals } = parseArgs({ args: [...args], options: DATABASE, allowPositionals: true });
  const [file, ...others] = positionals;
  if (file === undefined || others.length > 0) throw new BadInput('backup takes one FILE, or - for stdout');
  const { database, signingKeys = '' } = configOf(io, values.database);
  const counts = await withStorage(readStorage(database), (storage) =>
    file === '-' ? written(storage, (line) => write(io.stdout, line)) : intoNewFile(file, storage),
  );
  await write(
    io.stderr,
    `${toldRows(counts)} are in the back-up. The signing keys are not: keep the file ${signingKeys} with it, as safe as it.\n`,
  );
  return EXIT.ok;
}

/** Characters that are written to a file at once. */
const AT_ONCE = 65_536;

const written = (storage: Storage, writeLine: (line: string) => Promise<void>) =>
  writeBackup(storage, { release: packageVersion(), at: new Date().toISOString() }, writeLine);

/**
 * For its owner's eyes only: what is in it is as personal as the database. It gets its name once it is whole, so that
 * not even a process that is killed leaves a part of a back-up under it.
 */
export async function intoNewFile(path: string, storage: Storage): Promise<Counts> {
  if (existsSync(path)) throw isThere(path);
  const draft = `${path}.${randomUUID()}.tmp`;
  const tell = (error: Error) => {
    throw new BadInput(`${path} can't be written: ${error.message}`, { cause: error });
  };
  const file = await open(draft, 'wx', 0o600).catch(tell);
  try {
    let waiting = '';
    const flush = async () => {
      const text = waiting;
      waiting = '';
      await file.appendFile(text).catch(tell);
    };
    const counts = await written(storage, async (line) => {
      waiting += line;
      if (waiting.length > AT_ONCE) await flush();
    });
    await flush();
    await file.sync().catch(tell);
    // A link overwrites nothing. Where the file system knows none, a rename has to do.
    await link(draft, path).catch(async () => {
      if (existsSync(path)) throw isThere(path);
      await rename(draft, path).catch(tell);
    });
    return counts;
  } finally {
    await file.close();
    await rm(draft, { force: true });
  }
}

const isThere = (path: string) =>
  new BadInput(`${path} is there already, and no back-up is overwritten: name another file`);

/** What a back-up holds, in words. */
export const toldRows = ({ tenants, records, api_keys: keys, suppressions, list_checks: checks }: Counts) =>
  `${tenants} tenants, ${records} records, ${keys} API keys, ${suppressions} suppressed people and ${checks} checks of lists`;
