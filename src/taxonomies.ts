import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { ConfigError } from './config.js';
import type { Taxonomies, Taxonomy } from './platforms/taxonomy.js';

/** A taxonomy's file, and the `segtax` number under which OpenRTB names it. */
export interface TaxonomyFile {
  readonly segtax: number;
  readonly path: string;
}

/**
 * Reads the IAB's published tables of a deployment: tab-separated, with a row of headings that has `Unique ID` and
 * `Tier 1`. Throws `ConfigError` naming the file and the remedy.
 */
export function readTaxonomies(files: readonly TaxonomyFile[]): Taxonomies {
  return new Map(files.map(({ segtax, path }) => [segtax, readTaxonomy(path)]));
}

function readTaxonomy(path: string): Taxonomy {
  const rows = textOf(path)
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .map((line) => line.split('\t').map((cell) => cell.trim()));
  const headings = rows.findIndex((row) => row.some(isId) && row.some(isTier));
  const columns = rows[headings];
  if (columns === undefined)
    throw new ConfigError(
      `The taxonomy ${path} has no row of headings with “Unique ID” and “Tier 1”. Give the IAB's own file, tab-separated.`,
    );
  const id = columns.findIndex(isId);
  const name = columns.findIndex((heading) => /^(?:condensed )?name/i.test(heading));
  const tiers = columns.flatMap((heading, i) => (isTier(heading) ? [i] : []));
  const mark = columns.findIndex((heading) => /^(?:scd|sensitive)/i.test(heading));
  const segments = rows
    .slice(headings + 1)
    .flatMap((row): [string, { path: string; sensitive: boolean }][] => {
      const key = row[id];
      if (key === undefined || key === '') return [];
      const steps = tiers.map((tier) => row[tier] ?? '').filter((step) => step !== '');
      const label = steps.length > 0 ? steps.join(' | ') : (row[name] ?? '');
      return label === ''
        ? []
        : [[key, { path: label, sensitive: /^(?:scd|y|yes|true|x|1)$/i.test(row[mark] ?? '') }]];
    });
  if (segments.length === 0) throw new ConfigError(`The taxonomy ${path} holds no segment.`);
  return { name: basename(path), segments: new Map(segments) };
}

const isId = (heading: string) => /^unique id$/i.test(heading);
const isTier = (heading: string) => /^tier \d+$/i.test(heading);

function textOf(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    throw new ConfigError(
      `The taxonomy ${path} can't be read: ${error instanceof Error ? error.message : String(error)}`,
    );
  }
}
