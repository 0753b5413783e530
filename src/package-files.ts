import { readFileSync } from 'node:fs';

/** A file of this package as text. Works from `src` and from `dist` alike: both lie one level below the package. */
export const readFromPackage = (path: string): string =>
  readFileSync(new URL(`../${path}`, import.meta.url), 'utf8');

/** The version of this package. */
export const packageVersion = (): string =>
  (JSON.parse(readFromPackage('package.json')) as { version: string }).version;
