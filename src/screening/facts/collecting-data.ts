import type { FactReaders } from './fact.js';

/** Where data comes from, and what people are told. */
export const collectingDataFacts = {} satisfies FactReaders;
