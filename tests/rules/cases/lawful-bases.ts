import type { RuleCase } from './case.js';

export const lawfulBases: readonly RuleCase[] = [];
