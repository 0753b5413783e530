/** So many of so many, with the 95% interval (Wilson) of the share. */
export interface Share {
  readonly of: number;
  readonly count: number;
  readonly low: number;
  readonly high: number;
}

const Z = 1.96;

/** The share that `count` is of `of`. Of nothing nothing is known: 0 to 1. */
export function share(count: number, of: number): Share {
  if (of === 0) return { count, of, low: 0, high: 1 };
  const p = count / of;
  const square = (Z * Z) / of;
  const middle = p + square / 2;
  const half = Z * Math.sqrt((p * (1 - p)) / of + square / (4 * of));
  return { count, of, low: (middle - half) / (1 + square), high: (middle + half) / (1 + square) };
}

/** For instance `93.1% [89.2, 95.7] (230/247)`. */
export function inWords({ count, of, low, high }: Share): string {
  if (of === 0) return 'none';
  const percent = (value: number) => (100 * value).toFixed(1);
  return `${percent(count / of)}% [${percent(low)}, ${percent(high)}] (${count}/${of})`;
}
