import { open, rm } from 'node:fs/promises';
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

/** For its owner's eyes only: what is in it is as personal as the database. A part of a back-up is not left behind. */
async function intoNewFile(path: string, storage: Storage): Promise<Counts> {
  const file = await open(path, 'wx', 0o600).catch((error: NodeJS.ErrnoException) => {
    throw new BadInput(
      error.code === 'EEXIST'
        ? `${path} is there already, and no back-up is overwritten: name another file`
        : cantBeWritten(path, error).message,
    );
  });
  try {
    let waiting = '';
    const flush = async () => {
      const text = waiting;
      waiting = '';
      await file.appendFile(text).catch((error: Error) => {
        throw cantBeWritten(path, error);
      });
    };
    const counts = await written(storage, async (line) => {
      waiting += line;
      if (waiting.length > AT_ONCE) await flush();
    });
    await flush();
    await file.sync();
    return counts;
  } catch (error) {
    await rm(path, { force: true });
    throw error;
  } finally {
    await file.close();
  }
}

const cantBeWritten = (path: string, { message }: Error) =>
  new BadInput(`${path} can't be written: ${message}`);

/** What a back-up holds, in words. */
export const toldRows = ({ tenants, records, api_keys: keys, suppressions, list_checks: checks }: Counts) =>
  `${tenants} tenants, ${records} records, ${keys} API keys, ${suppressions} suppressed people and ${checks} checks of lists`;
