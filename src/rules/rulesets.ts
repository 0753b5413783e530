/** The rulesets a plan can be screened against; the first is the default. */
export const RULESET_IDS = ['ico-draft-2019-08-08'] as const;

export type RulesetId = (typeof RULESET_IDS)[number];
