import type { FactReaders } from './fact.js';

/** Purposes, retention, lawful bases, and what is left of earlier campaigns. */
export const lawfulnessFacts = {} satisfies FactReaders;
