import { createHash } from 'node:crypto';
import type { Storage } from '../storage.js';
import { schemaVersion } from '../sql/migrations/index.js';
import { FORMAT, noRows, type Counts, type Header } from './format.js';

/**
 * Writes all that a database holds, as lines of JSON: a header, the rows, and an end by which it is known to be whole.
 *
 * @param write is waited for after each line, so that a slow disk or reader fills no memory.
 */
export async function writeBackup(
  storage: Storage,
  { release, at }: Pick<Header, 'release' | 'at'>,
  write: (line: string) => Promise<void>,
): Promise<Counts> {
  const hash = createHash('sha256');
  const counts = noRows();
  const writeLine = async (value: object) => {
    const line = `${JSON.stringify(value)}\n`;
    hash.update(line);
    await write(line);
  };
  const header: Header = { ...FORMAT, engine: storage.engine, schema: schemaVersion, release, at };
  await writeLine(header);
  await storage.dump(async (row) => {
    counts[row.table]++;
    await writeLine(row);
  });
  await write(`${JSON.stringify({ end: counts, sha256: hash.digest('hex') })}\n`);
  return counts;
}
