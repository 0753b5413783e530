import type { Rule } from './rule.js';

/** "Lawful, fair and transparent processing", p. 33 ff. */
export const lawfulProcessing: readonly Rule[] = [];
