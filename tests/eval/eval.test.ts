import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { detect } from '../../src/detection/detect.js';
import accepted from './accepted.json' with { type: 'json' };
import { readLabels } from './labels.js';
import { figures } from './report.js';
import { score, type Score } from './score.js';
import { ownSets } from './sets.js';
import { share, type Share } from './share.js';

const scores = Object.fromEntries(
  Object.entries(ownSets()).map(([name, rows]) => [name, score(rows, detect)]),
);

/** What is the better the higher it is, and the better the lower. */
const HIGH = ['denoting', 'categories', 'proxies', 'basis'] as const;
const LOW = ['unrelated', 'astray'] as const;

describe.each(Object.entries(scores))('on the %s sets', (name, now) => {
  const before = accepted[name as keyof typeof accepted];
  const was = (figure: keyof typeof before): Share => share(before[figure].count, before[figure].of);
  const rate = ({ count, of }: Share): number => count / of;

  it.each(HIGH)('%s does not fall below what was reached', (figure) => {
    expect(rate(now[figure])).toBeGreaterThanOrEqual(was(figure).low);
  });

  it.each(LOW)('%s does not rise above what was reached', (figure) => {
    expect(rate(now[figure])).toBeLessThanOrEqual(was(figure).high);
  });

  it('is scored on as many rows as then', () => {
    for (const figure of ['denoting', 'unrelated', 'proxies'] as const)
      expect(now[figure].of, 'the sets have changed: measure anew, and accept').toBe(before[figure].of);
  });
});

it('shows in README what the command prints', async () => {
  const readme = await readFile(new URL('../../README.md', import.meta.url), 'utf8');
  expect(readme.replace(/ +\|/g, ' |').replace(/-+ \|/g, '- |')).toContain(
    figures(scores).replace(/ +\|/g, ' |').replace(/-+ \|/g, '- |'),
  );
});

describe('confidence', () => {
  const findings = Object.values(scores).flatMap((one: Score) => one.findings);

  it('is kept where it is stated high: of the findings said to be 0.9 sure, nine in ten are right', () => {
    const sure = findings.filter(({ confidence }) => confidence >= 0.9);
    const right = share(sure.filter((finding) => finding.right).length, sure.length);
    expect(sure.length).toBeGreaterThan(500);
    expect(right.count / right.of).toBeGreaterThanOrEqual(0.9);
  });
});

describe('the format', () => {
  it('reads kinds, strengths and rows without labels', () => {
    const file = new URL('fixture.tsv', import.meta.url);
    const rows = readLabels(file);
    expect(rows.map(({ signal, labels }) => [signal.kind, [...labels]])).toEqual([
      ['field', [['HEA', 'D']]],
      [
        undefined,
        [
          ['ETH', 'D'],
          ['POL', '?'],
        ],
      ],
      ['location', []],
    ]);
  });
});

describe('shares', () => {
  it.each([
    [0, 10, 0, 0.278],
    [5, 10, 0.237, 0.763],
    [10, 10, 0.722, 1],
    [0, 0, 0, 1],
  ])('%d of %d lies between %d and %d', (count, of, low, high) => {
    const one = share(count, of);
    expect(one.low).toBeCloseTo(low, 3);
    expect(one.high).toBeCloseTo(high, 3);
  });
});
