import type { RuleCase } from './case.js';

export const obligations: readonly RuleCase[] = [];
