import type { Rule } from './rule.js';

/** "After a campaign", p. 94 ff. */
export const afterACampaign: readonly Rule[] = [];
