import type { FactReaders } from './fact.js';

/** Who handles the data and answers for it. */
export const bodiesAndAccountabilityFacts = {} satisfies FactReaders;
