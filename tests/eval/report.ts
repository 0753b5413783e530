import { calibrationTable } from './calibration.js';
import type { Score } from './score.js';
import { inWords } from './share.js';

/** The figures of a score, as a table in Markdown. */
export function figures(scores: Readonly<Record<string, Score>>): string {
  const names = Object.keys(scores);
  const row = (label: string, of: (score: Score) => string) => [label, ...Object.values(scores).map(of)];
  return table(
    ['', ...names],
    [
      row('denoting rows found', ({ denoting }) => inWords(denoting)),
      row('denoted categories found', ({ categories }) => inWords(categories)),
      row('unrelated rows flagged', ({ unrelated }) => inWords(unrelated)),
      row('proxies found', ({ proxies }) => inWords(proxies)),
      row('found with a wrong category beside', ({ astray }) => inWords(astray)),
      row('basis right', ({ basis }) => inWords(basis)),
    ],
  );
}

/** Per category: of what is denoted, found; and how often it was found without cause. */
export function perCategory({ perCategory: categories }: Score): string {
  return table(
    ['category', 'denoted, found', 'found without cause'],
    [...categories].map(([code, { recall, withoutCause }]) => [code, inWords(recall), String(withoutCause)]),
  );
}

/** Of the findings that say they are so sure, how many are right. */
export function calibration({ findings }: Score): string {
  return table(['stated confidence', 'on average', 'right'], calibrationTable(findings));
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((_, column) =>
    Math.max(3, ...[head, ...rows].map((cells) => (cells[column] ?? '').length)),
  );
  const line = (cells: readonly string[]) =>
    `| ${widths.map((width, column) => (cells[column] ?? '').padEnd(width)).join(' | ')} |`;
  return [line(head), line(widths.map((width) => '-'.repeat(width))), ...rows.map(line)].join('\n');
}
