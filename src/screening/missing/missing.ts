import type { z } from 'zod';
import type { RuleResult } from './evaluate-rule.js';
import type { MissingFact } from './screening.js';

/**
 * What nobody has stated and could still change the outcome, one row a place, first what could change it most:
 * facts on which a launch can fail, then those that the answer waits for, then duties. Duties are asked about
 * only where nothing stronger is open.
 */
export function missingFacts(results: readonly RuleResult[]): z.infer<typeof MissingFact>[] {
  const open = results.filter(({ missing }) => missing.length > 0);
  const waiting = open.filter(({ blocks }) => blocks);
  const asked = (waiting.length > 0 ? waiting : open.filter(({ rule }) => rule.severity !== 'note')).toSorted(
    (a, b) => weight(a) - weight(b),
  );
  const rows = new Map<string, z.infer<typeof MissingFact>>();
  for (const { rule, missing } of asked) {
    for (const { pointer, question } of missing) {
      const key = pointer === '/attestations' ? `${pointer} ${rule.id}` : pointer;
      if (!rows.has(key)) rows.set(key, { pointer, question, why: why(rule), rule: rule.id });
    }
  }
  return [...rows.values()];
}

const weight = ({ rule }: RuleResult): number => {
  if (rule.prompt !== undefined) return 1;
  if (rule.appliesWhen === 'article-22-likely') return 3; // turns on the prompts, which are asked first
  return rule.severity === 'stop' ? 0 : rule.severity === 'ask' ? 2 : 4;
};

function why({ id, title, severity }: RuleResult['rule']): string {
  switch (severity) {
    case 'stop':
      return `If this turns out badly, the launch fails: ${title} (${id}).`;
    case 'ask':
      return `The answer turns on it: ${title} (${id}).`;
    case 'duty':
    case 'note':
      return `It decides whether a duty is met: ${title} (${id}).`;
  }
}
