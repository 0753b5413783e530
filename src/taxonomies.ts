import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { ConfigError } from './config.js';
import type { Taxonomies, Taxonomy, TaxonomySegment } from './platforms/taxonomy.js';

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
  const name = columns.findIndex((heading) => /^name$/i.test(heading));
  const tiers = columns.flatMap((heading, i) => (isTier(heading) ? [i] : []));
  const segments = new Map<string, TaxonomySegment>();
  for (const row of rows.slice(headings + 1)) {
    const steps = tiers.map((tier) => row[tier] ?? '').filter((step) => step !== '');
    const own = row[name] ?? '';
    // Some rows have tiers that stop short of the segment's own name.
    if (own !== '' && own.toLowerCase() !== steps.at(-1)?.toLowerCase()) steps.push(own);
    const key = row[id] ?? '';
    if (key !== '' && steps.length > 0)
      segments.set(key, { path: steps.join(' | '), sensitive: isMarked(row, tiers) });
  }
  if (segments.size === 0) throw new ConfigError(`The taxonomy ${path} holds no segment.`);
  const hasMarks = [...segments.values()].some(({ sensitive }) => sensitive);
  return { name: basename(path), segments, hasMarks };
}

/** The IAB marks sensitive segments by `SCD` in a column behind the tiers, which has no heading of its own. */
const isMarked = (row: readonly string[], tiers: readonly number[]): boolean =>
  row.slice(Math.max(...tiers) + 1).some((cell) => /^scd$/i.test(cell));

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
