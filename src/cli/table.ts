/** Rows under their headings, each column as wide as it has to be. What is not there is a dash. */
export function table(
  headings: readonly string[],
  rows: readonly (readonly (string | undefined)[])[],
): string {
  const cells = [headings, ...rows.map((row) => row.map((cell) => cell ?? '-'))];
  const widths = headings.map((_, i) => Math.max(...cells.map((row) => row[i]?.length ?? 0)));
  return cells
    .map(
      (row) =>
        `${row
          .map((cell, i) => cell.padEnd(widths[i] ?? 0))
          .join('  ')
          .trimEnd()}\n`,
    )
    .join('');
}
