import { nameOf } from '../detection/explain.js';
import type { SpecialCategory } from '../detection/special-categories.js';

/** What a supplier's own flag says of a signal. */
export const SUPPLIER_FLAGS = ['sensitive', 'not-sensitive'] as const;
export type SupplierFlag = (typeof SUPPLIER_FLAGS)[number];

/** A supplier's flag beside our own reading. The flag decides nothing. */
export interface FlagReading {
  readonly flag: SupplierFlag;
  /** Whether we come to the same. */
  readonly agrees: boolean;
  readonly explanation: string;
}

/** Sets a supplier's flag beside what we found in the signal. */
export function readFlag(flag: SupplierFlag, found: readonly SpecialCategory[]): FlagReading {
  const agrees = (flag === 'sensitive') === found.length > 0;
  return { flag, agrees, explanation: explained(flag, [...new Set(found)].map(nameOf)) };
}

function explained(flag: SupplierFlag, found: readonly string[]): string {
  const told = found.join(', ');
  if (flag === 'sensitive') {
    return found.length > 0
      ? `The supplier flags it as sensitive, and we agree: it tells ${told}.`
      : 'The supplier flags it as sensitive, and we find nothing in its name: ask the supplier what it is made from.';
  }
  return found.length > 0
    ? `The supplier flags it as not sensitive, and we do not agree: it tells ${told}.`
    : 'The supplier flags it as not sensitive, and we find nothing in its name either.';
}
