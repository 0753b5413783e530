/** What was measured on both sides in one round. */
export interface Round {
  readonly ours: number;
  readonly theirs: number;
}

/** The medians of both sides; the ratio is the median of each round's own, with the least and the greatest. */
export interface Comparison {
  readonly ours: number;
  readonly theirs: number;
  readonly ratio: number;
  readonly least: number;
  readonly greatest: number;
}

/** Sums up rounds in which both sides took their turns, so that a busy machine is busy for both. */
export function compare(rounds: readonly Round[]): Comparison {
  const ratios = rounds.map(({ ours, theirs }) => ours / theirs);
  return {
    ours: median(rounds.map(({ ours }) => ours)),
    theirs: median(rounds.map(({ theirs }) => theirs)),
    ratio: median(ratios),
    least: Math.min(...ratios),
    greatest: Math.max(...ratios),
  };
}

/** The middle value; of an even number of values, the lower of the two. */
export function median(values: readonly number[]): number {
  const middle = values.toSorted((a, b) => a - b)[Math.floor((values.length - 1) / 2)];
  if (middle === undefined) throw new Error('Nothing was measured');
  return middle;
}
