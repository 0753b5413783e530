import type { RuleCase } from './case.js';

export const personalData: readonly RuleCase[] = [];
