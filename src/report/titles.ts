import { RULES, ruleset } from '../rules/ruleset.js';
import type { Rule } from '../rules/rule.js';
import type { Screening } from '../screening/screening.js';

/** What a rule is called, by its id. */
export type TitleOf = (rule: string) => string;

/** The rules that a screening was made by; none where the ruleset has changed since. */
export function rulesOf({ ruleset: { id, version } }: Screening): ReadonlyMap<string, Rule> {
  const same = id === ruleset.id && version === ruleset.version;
  return new Map(same ? RULES.map((rule) => [rule.id, rule]) : []);
}

/** Titles as they were recorded; of rules that the screening does not name, as the ruleset has them. */
export function titlesOf(screening: Screening): TitleOf {
  const recorded = new Map(
    [...screening.findings, ...screening.duties].map(({ rule, title }) => [rule, title]),
  );
  const rules = rulesOf(screening);
  return (id) => recorded.get(id) ?? rules.get(id)?.title ?? id;
}
