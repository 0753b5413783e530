import type { FactReaders } from './fact.js';

/** Profiling, messages and the channels they go by. */
export const directMarketingFacts = {} satisfies FactReaders;
