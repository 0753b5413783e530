import type { Score } from './score.js';
import { inWords, share } from './share.js';

/** The bands of stated confidence: from so much up to, not including, the next. */
const BANDS = [0, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 1.01];

/** Of the findings that say they are so sure, how many are right: one line a band that occurs. */
export function calibrationTable(findings: Score['findings']): string[][] {
  return BANDS.slice(0, -1).flatMap((from, index) => {
    const to = BANDS[index + 1] ?? 1;
    const inBand = findings.filter(({ confidence }) => confidence >= from && confidence < to);
    if (inBand.length === 0) return [];
    const mean = inBand.reduce((sum, { confidence }) => sum + confidence, 0) / inBand.length;
    const right = share(inBand.filter((finding) => finding.right).length, inBand.length);
    return [
      [`${from.toFixed(2)} to ${Math.min(to, 1).toFixed(2)}`, `${(100 * mean).toFixed(1)}%`, inWords(right)],
    ];
  });
}
