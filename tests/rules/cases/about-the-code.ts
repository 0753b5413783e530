import type { RuleCase } from './case.js';

export const aboutTheCode: readonly RuleCase[] = [];
