import type { Rule } from './rule.js';

/** "What are our obligations?", p. 8 ff. */
export const obligations: readonly Rule[] = [];
