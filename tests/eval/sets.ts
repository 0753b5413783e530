import { readdirSync } from 'node:fs';
import { readLabels, type LabelledRow } from './labels.js';

const FOLDER = new URL('sets/', import.meta.url);

const inFolder = (folder: string): LabelledRow[] =>
  readdirSync(new URL(`${folder}/`, FOLDER))
    .sort()
    .flatMap((file) => readLabels(new URL(`${folder}/${file}`, FOLDER)));

/** Our own labelled sets; README.md says how each was made. */
export const ownSets = (): Record<string, LabelledRow[]> => ({
  'held out': inFolder('held-out'),
  development: inFolder('development'),
});
