import type { RuleCase } from './case.js';

export const lawfulProcessing: readonly RuleCase[] = [];
