import type { Assessment } from '../../src/screening/screening.js';
import type { Scenario } from './scenario.js';

/** What of an answer is not as the scenario expects, each in a line; nothing where all is. */
export function mismatches(scenario: Scenario, answer: Assessment): string[] {
  const found = new Map(answer.findings.map((finding) => [finding.rule, finding]));
  const owed = new Set(answer.duties.filter(({ status }) => status !== 'met').map(({ rule }) => rule));
  const asked = answer.missing.map(({ pointer }) => pointer);
  const { outcome, applies, reason, atMostAsked } = scenario;
  return [
    ...unless(outcome.includes(answer.decision.outcome), `outcome ${answer.decision.outcome}`),
    ...unless(applies.includes(answer.article22.applies), `article 22 ${answer.article22.applies}`),
    ...unless(
      reason === undefined || reason === answer.article22.reason,
      `reason ${answer.article22.reason}`,
    ),
    ...each(scenario.found, (rule) => found.has(rule), 'not found'),
    ...each(scenario.notFound, (rule) => !found.has(rule), 'found'),
    ...each(scenario.owed, (rule) => owed.has(rule), 'not owed'),
    ...each(scenario.notOwed, (rule) => !owed.has(rule), 'owed'),
    ...each(scenario.contradicted, (rule) => found.get(rule)?.contradiction === true, 'no contradiction'),
    ...each(scenario.asked, (pointer) => asked.includes(pointer), 'not asked'),
    ...each(scenario.notAsked, (start) => !asked.some((pointer) => pointer.startsWith(start)), 'asked'),
    ...unless(atMostAsked === undefined || asked.length <= atMostAsked, `${asked.length} questions`),
  ];
}

const unless = (holds: boolean, fault: string): string[] => (holds ? [] : [fault]);

const each = (expected: readonly string[] | undefined, holds: (one: string) => boolean, fault: string) =>
  (expected ?? []).filter((one) => !holds(one)).map((one) => `${fault}: ${one}`);
