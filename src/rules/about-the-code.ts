import type { Rule } from './rule.js';

/** "About this framework code of practice", p. 3 ff.: what it is for. */
export const aboutTheCode: readonly Rule[] = [];
