/**
 * `npm run eval [-- FILE.tsv ...] [--rows]`: how well special categories are found, on our own labelled sets or on
 * any file of that format (README.md beside this file). `--rows` also lists what was missed and flagged; `--accept`
 * makes the figures of our own sets those that the tests hold later changes to, and that the project's README shows.
 */
import { parseArgs } from 'node:util';
import { pathToFileURL } from 'node:url';
import { detect } from '../../src/detection/detect.js';
import { lexiconVersion } from '../../src/detection/lexicon/version.js';
import { readLabels, type LabelledRow } from './labels.js';
import { calibration, figures, perCategory } from './report.js';
import { accept } from './accept.js';
import { score, type Score } from './score.js';
import { ownSets } from './sets.js';

process.stdout.on('error', () => process.exit()); // whoever reads may stop early, as head does

const { values, positionals } = parseArgs({
  options: { rows: { type: 'boolean', default: false }, accept: { type: 'boolean', default: false } },
  allowPositionals: true,
});

const sets: Record<string, LabelledRow[]> =
  positionals.length === 0
    ? ownSets()
    : Object.fromEntries(positionals.map((path) => [path, readLabels(pathToFileURL(path))]));
const scores: Record<string, Score> = Object.fromEntries(
  Object.entries(sets).map(([name, rows]) => [name, score(rows, detect)]),
);

console.log(`Lexicon ${lexiconVersion}. Shares with 95% intervals.\n\n${figures(scores)}`);
if (values.accept && positionals.length === 0) await accept(scores);
for (const [name, one] of Object.entries(scores)) {
  console.log(`\n${name}\n\n${perCategory(one)}\n\n${calibration(one)}`);
  if (!values.rows) continue;
  for (const [title, rows] of [
    ['missed', one.missed],
    ['flagged without cause', one.flagged],
  ] as const) {
    console.log(`\n${title}:`);
    for (const { source, signal, labels } of rows)
      console.log(`  ${source}\t${signal.value}\t${[...labels].map((label) => label.join(':')).join(',')}`);
  }
}
