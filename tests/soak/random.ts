/** Numbers that look random, and are the same again for the same seed: a failure can be repeated. */
export interface Random {
  readonly seed: number;
  /** From 0 to 1, without 1. */
  next(): number;
  /** A whole number, both ends included. */
  between(least: number, most: number): number;
}

/** mulberry32. */
export function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  return { seed, next, between: (least, most) => least + Math.floor(next() * (most - least + 1)) };
}

/** The seed that `SOAK_SEED` names, or a new one. It is printed, so that it can be named. */
export function seedOfRun(): number {
  const seed = Number(process.env.SOAK_SEED ?? Math.floor(Math.random() * 2 ** 31));
  console.error(`SOAK_SEED=${seed}`);
  return seed;
}
