import type { RuleCase } from './case.js';

export const afterACampaign: readonly RuleCase[] = [];
