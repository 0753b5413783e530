import type { Figures } from './figures.js';

const HEAD = ['scenario', 'engine', 'rounds', 'answered', 'kept', 'lost', 'wrong', 'seconds', 'besides'];

/** A plain table, and below it what was wrong, in words. */
export function printTable(all: readonly Figures[]): void {
  const rows = all.map(({ scenario, engine, rounds, answered, kept, lost, wrong, seconds, note = '' }) =>
    [scenario, engine, rounds, answered, kept, lost, wrong.length, seconds, note].map(String),
  );
  const widths = HEAD.map((head, i) => Math.max(head.length, ...rows.map((row) => row[i]?.length ?? 0)));
  for (const row of [HEAD, ...rows]) {
    console.log(
      row
        .map((cell, i) => (/^\d+$/.test(cell) ? cell.padStart(widths[i] ?? 0) : cell.padEnd(widths[i] ?? 0)))
        .join('  ')
        .trimEnd(),
    );
  }
  for (const { scenario, wrong } of all) {
    for (const what of wrong.slice(0, 20)) console.log(`\n${scenario}: ${what}`);
  }
}
