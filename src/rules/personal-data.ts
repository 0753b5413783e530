import type { Rule } from './rule.js';

/** "Personal data", p. 16 ff. */
export const personalData: readonly Rule[] = [];
