import type { Rule } from './rule.js';

/** "Lawful bases", p. 36 ff. */
export const lawfulBases: readonly Rule[] = [];
