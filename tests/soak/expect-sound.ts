import { expect } from 'vitest';
import type { Figures } from './figures.js';

/** Nothing was lost, nothing was wrong, and something was kept at all. */
export function expectSound({ lost, wrong, kept }: Figures, least = 1): void {
  expect({ lost, wrong }).toEqual({ lost: 0, wrong: [] });
  expect(kept).toBeGreaterThanOrEqual(least);
}
