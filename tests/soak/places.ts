import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Where a service keeps its records. */
export interface Place {
  readonly engine: 'sqlite' | 'postgres';
  readonly folder: string;
  /** What the service has to be told. */
  readonly environment: Record<string, string>;
  /** What `openStorage` has to be told. */
  readonly database: string;
  readonly signingKeys: string;
  remove(): void;
}

/** A folder of its own; with an address, the keys alone are in it. */
export function newPlace(databaseUrl?: string): Place {
  const folder = mkdtempSync(join(tmpdir(), 'a22-soak-'));
  const signingKeys = join(folder, 'signing-keys.json');
  const file = join(folder, 'screenings.sqlite');
  return {
    engine: databaseUrl === undefined ? 'sqlite' : 'postgres',
    folder,
    database: databaseUrl ?? file,
    signingKeys,
    environment: {
      SIGNING_KEYS: signingKeys,
      ...(databaseUrl === undefined ? { DATABASE_PATH: file } : { DATABASE_URL: databaseUrl }),
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
