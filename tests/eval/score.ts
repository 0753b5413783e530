import type { Detect } from '../../src/detection/detect.js';
import type { SpecialCategory } from '../../src/detection/special-categories.js';
import { CODES, type Code, type LabelledRow } from './labels.js';
import { share, type Share } from './share.js';

/** How well a detector does on a labelled set. */
export interface Score {
  /** Of the rows that denote something, those in which anything right was found. */
  readonly denoting: Share;
  /** Of all denoted categories, those found. */
  readonly categories: Share;
  /** Of the rows without any label, those flagged. */
  readonly unrelated: Share;
  /** Of the rows that are proxies only, those in which a labelled category was found. */
  readonly proxies: Share;
  /** Of the labelled rows in which something was found, those with a category that is not among the labels. */
  readonly astray: Share;
  /** Of the labelled categories found, those with the basis that the label has; `inferred` is right for both. */
  readonly basis: Share;
  /** Per category: of what is denoted, found; and how often it was found without cause. */
  readonly perCategory: ReadonlyMap<Code, { readonly recall: Share; readonly withoutCause: number }>;
  /** Each finding on a row whose label for its category is sure: how sure it was, and whether it was right. */
  readonly findings: readonly { readonly confidence: number; readonly right: boolean }[];
  readonly missed: readonly LabelledRow[];
  readonly flagged: readonly LabelledRow[];
}

const CODE_OF: Readonly<Record<SpecialCategory, Code>> = {
  race: 'ETH',
  'ethnic-origin': 'ETH',
  'political-opinions': 'POL',
  'religious-or-philosophical-beliefs': 'REL',
  'trade-union-membership': 'TU',
  'genetic-data': 'GEN',
  'biometric-data': 'BIO',
  health: 'HEA',
  'sex-life': 'SEX',
  'sexual-orientation': 'ORI',
};

/** Scores a detector over the rows of a labelled set. */
export function score(rows: readonly LabelledRow[], detect: Detect): Score {
  const count = { denoting: 0, hit: 0, unrelated: 0, proxies: 0, proxiesHit: 0, found: 0, astray: 0 };
  const basis = { right: 0, all: 0 };
  const denoted = tally();
  const recalled = tally();
  const withoutCause = tally();
  const findings: { confidence: number; right: boolean }[] = [];
  const missed: LabelledRow[] = [];
  const flagged: LabelledRow[] = [];

  for (const row of rows) {
    const { labels } = row;
    const detections = detect(row.signal).map((one) => ({ ...one, code: CODE_OF[one.category] }));
    const found = new Set(detections.map(({ code }) => code));
    const withStrength = (strength: string) => CODES.filter((code) => labels.get(code) === strength);
    const denotes = withStrength('D');
    const stands = withStrength('P');

    if (denotes.length > 0) {
      count.denoting++;
      if ([...labels.keys()].some((code) => found.has(code))) count.hit++;
      else missed.push(row);
    } else if (stands.length > 0) {
      count.proxies++;
      if (stands.some((code) => found.has(code))) count.proxiesHit++;
    } else if (labels.size === 0) {
      count.unrelated++;
      if (found.size > 0) flagged.push(row);
    }
    if (labels.size > 0 && found.size > 0) {
      count.found++;
      if ([...found].some((code) => !labels.has(code))) count.astray++;
    }
    for (const code of denotes) {
      denoted[code]++;
      if (found.has(code)) recalled[code]++;
    }
    for (const code of [...denotes, ...stands]) {
      const bases = detections.filter((one) => one.code === code).map((one) => one.basis);
      if (bases.length === 0) continue;
      basis.all++;
      const wanted = labels.get(code) === 'D' ? 'declared' : 'proxy';
      if (bases.some((one) => one === 'inferred' || one === wanted)) basis.right++;
    }
    for (const code of found) if (!labels.has(code)) withoutCause[code]++;
    for (const { code, confidence } of detections) {
      const label = labels.get(code);
      if (label !== '?') findings.push({ confidence, right: label !== undefined });
    }
  }

  return {
    denoting: share(count.hit, count.denoting),
    categories: share(sum(recalled), sum(denoted)),
    unrelated: share(flagged.length, count.unrelated),
    proxies: share(count.proxiesHit, count.proxies),
    astray: share(count.astray, count.found),
    basis: share(basis.right, basis.all),
    perCategory: new Map(
      CODES.map((code) => [
        code,
        { recall: share(recalled[code], denoted[code]), withoutCause: withoutCause[code] },
      ]),
    ),
    findings,
    missed,
    flagged,
  };
}

const tally = () => Object.fromEntries(CODES.map((code) => [code, 0])) as Record<Code, number>;
const sum = (counts: Record<Code, number>): number => Object.values(counts).reduce((a, b) => a + b, 0);
