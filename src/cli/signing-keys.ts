import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { publishedKey, SigningKey } from '../records/notary.js';
import { existingSigningKeys, readSigningKeys, rotateSigningKey, trustPublicKeys } from '../signing-keys.js';
import { readStorage } from '../storage/open.js';
import { BadInput, EXIT, write, type ExitCode, type Io } from './io.js';
import { configOf, DATABASE, tellOperator, withStorage } from './operator.js';

/** `a22 signing-keys rotate|trust`: the file of keys that receipts are signed with. */
export async function signingKeysCommand([action, ...args]: readonly string[], io: Io): Promise<ExitCode> {
  switch (action) {
    case 'rotate':
      return rotate(args, io);
    case 'trust':
      return trust(args, io);
    case undefined:
    default:
      throw new BadInput('signing-keys takes rotate or trust: `a22 --help` shows how');
  }
}

async function rotate(args: readonly string[], io: Io): Promise<ExitCode> {
  parseArgs({ args: [...args], options: {} });
  const path = fileOf(io);
  if (!existsSync(path)) {
    throw new BadInput(`there is no file of keys ${path}: set SIGNING_KEYS to the one that the service uses`);
  }
  const kid = await rotateSigningKey(path).catch(tellOperator);
  await write(
    io.stderr,
    `${path} has a new key, which signs from the next start on. Of the keys before it only the public halves are left: receipts that they have signed can still be checked.
Now give all replicas this file, and start all of them again: one that has the file of before can't check the new receipts, and does not start.
Keep the new file with your back-ups.
`,
  );
  await write(io.stdout, `${kid}\n`);
  return EXIT.ok;
}

/** Puts the public keys that the database has noted into the file, so that the receipts by them can be checked. */
async function trust(args: readonly string[], io: Io): Promise<ExitCode> {
  const { values } = parseArgs({ args: [...args], options: DATABASE });
  const path = fileOf(io, values.database);
  const { database } = configOf(io, values.database);
  return withStorage(readStorage(database), async ({ signingKeys }) => {
    const noted = await Promise.all(
      [...(await signingKeys.list())].map(([kid, text]) => notedKey(kid, text)),
    );
    // Where the file is lost, there has to be one with a key that signs from now on.
    const known = existsSync(path) ? existingSigningKeys(path) : await readSigningKeys(path);
    const lost = noted.filter(({ key }) => known.every(({ x }) => x !== key.x));
    if (lost.length === 0) {
      await write(io.stderr, `${path} has every key that has signed in this database: nothing was changed\n`);
      return EXIT.ok;
    }
    trustPublicKeys(
      path,
      lost.map(({ key }) => key),
    );
    await write(
      io.stderr,
      `The public halves of these keys were put into ${path}. Receipts that they have signed count as ours from now on: be sure that they are yours.
Now give all replicas this file, and start all of them again. The lost private halves don't come back: the first key of the file signs.
`,
    );
    await write(io.stdout, lost.map(({ kid }) => `${kid}\n`).join(''));
    return EXIT.ok;
  });
}

/** A key that was noted under the id that it has. Throws `BadInput` where it was changed by hand. */
async function notedKey(kid: string, text: string): Promise<{ kid: string; key: SigningKey }> {
  try {
    const key = SigningKey.parse(JSON.parse(text));
    if ((await publishedKey(key)).kid === kid) return { kid, key };
  } catch {
    // Told below.
  }
  throw new BadInput(
    `the database has noted a key as ${kid} that is not the key of that id: it was changed by hand`,
  );
}

function fileOf(io: Io, database?: string): string {
  const { signingKeys } = configOf(io, database);
  if (signingKeys === undefined) {
    throw new BadInput('a database in memory has no file of keys: set SIGNING_KEYS, or DATABASE_PATH');
  }
  return signingKeys;
}
