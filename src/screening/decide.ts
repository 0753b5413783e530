import type { z } from 'zod';
import type { RuleResult } from './evaluate-rule.js';
import type { Decision, Outcome } from './screening.js';

type Missing = { readonly question: string };

/** The strongest outcome that any rule gives, and the reason in plain sentences. */
export function decide(
  results: readonly RuleResult[],
  missing: readonly Missing[],
): z.infer<typeof Decision> {
  const broken = results.filter(({ rule, standing }) => rule.severity === 'stop' && standing === 'broken');
  const waiting = results.filter(({ blocks }) => blocks);
  const owed = results.filter(isOpenDuty);
  const answeredYes = results.filter(
    ({ rule, finding }) => rule.prompt !== undefined && finding !== undefined,
  );
  const outcome: Outcome =
    broken.length > 0
      ? 'restricted'
      : waiting.length > 0
        ? 'needs-information'
        : owed.length > 0 || answeredYes.length > 0
          ? 'conditional'
          : 'clear';
  return { outcome, summary: summary(outcome, { broken, missing, owed, answeredYes }) };
}

/**
 * A duty that applies, or may apply, and is not known to be met. An ask that nothing points at counts as one, and
 * so does such a stop while it is open.
 */
export function isOpenDuty({ rule, standing, blocks }: RuleResult): boolean {
  switch (rule.severity) {
    case 'duty':
      return standing === 'open' || standing === 'broken';
    case 'ask':
      return !blocks && (standing === 'open' || standing === 'broken');
    case 'stop':
      return !blocks && standing === 'open';
    case 'note':
      return false;
  }
}

interface Reasons {
  readonly broken: readonly RuleResult[];
  readonly missing: readonly Missing[];
  readonly owed: readonly RuleResult[];
  /** Prompts of the five questions that are answered yes. */
  readonly answeredYes: readonly RuleResult[];
}

function summary(outcome: Outcome, { broken, missing, owed, answeredYes }: Reasons): string {
  switch (outcome) {
    case 'restricted':
      return `Do not launch. ${count(broken, 'rule')} of the code would be broken: ${titles(broken)}`;
    case 'needs-information':
      return [
        'Do not launch yet.',
        ...(missing.length > 0
          ? [
              `${count(missing, 'fact')} ${missing.length === 1 ? 'is' : 'are'} missing on which the answer turns. First: ${missing
                .slice(0, SHOWN)
                .map(({ question }) => question)
                .join(' ')}`,
            ]
          : []),
      ].join(' ');
    case 'conditional':
      return [
        ...(owed.length > 0
          ? [
              `Launch once ${count(owed, 'open duty', 'open duties')} ${owed.length === 1 ? 'is' : 'are'} met: ${titles(owed)}`,
            ]
          : ['Every rule is met.']),
        ...(answeredYes.length > 0
          ? [`Of the five questions, a yes to reconsider: ${titles(answeredYes)}`]
          : []),
      ].join(' ');
    case 'clear':
      return 'Launch. The plan breaks no rule of the code, leaves none open and owes no duty.';
  }
}

const count = (results: readonly unknown[], one: string, many = `${one}s`): string =>
  `${results.length} ${results.length === 1 ? one : many}`;

const SHOWN = 3;

function titles(results: readonly RuleResult[]): string {
  const shown = results.slice(0, SHOWN).map(({ rule }) => `${rule.title} (${rule.id})`);
  const more = results.length - shown.length;
  return `${shown.join('; ')}${more > 0 ? `; and ${more} more` : ''}.`;
}
