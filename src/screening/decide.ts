import type { z } from 'zod';
import type { Answer } from './answer.js';
import type { RuleResult } from './evaluate-rule.js';
import type { Decision, Outcome } from './screening.js';

type Missing = { readonly question: string };
type Touched = { readonly section: string; readonly touched: Answer };

/** The strongest outcome that any rule gives, and the reason in plain sentences. */
export function decide(
  results: readonly RuleResult[],
  missing: readonly Missing[],
  notCovered: readonly Touched[],
): z.infer<typeof Decision> {
  const broken = results.filter(({ rule, standing }) => rule.severity === 'stop' && standing === 'broken');
  const waiting = results.filter(({ blocks }) => blocks);
  const owed = results.filter(isOpenDuty);
  const touched = notCovered.filter(({ touched: answer }) => answer !== 'no');
  const outcome: Outcome =
    broken.length > 0
      ? 'restricted'
      : waiting.length > 0
        ? 'needs-information'
        : owed.length > 0 || touched.length > 0
          ? 'conditional'
          : 'clear';
  return { outcome, summary: summary(outcome, { broken, missing, owed, touched }) };
}

/** A duty that applies, or may apply, and is not known to be met. An ask that nothing points at counts as one. */
export function isOpenDuty({ rule, standing, blocks }: RuleResult): boolean {
  return (
    (rule.severity === 'duty' || (rule.severity === 'ask' && !blocks)) &&
    (standing === 'open' || standing === 'broken')
  );
}

interface Reasons {
  readonly broken: readonly RuleResult[];
  readonly missing: readonly Missing[];
  readonly owed: readonly RuleResult[];
  readonly touched: readonly Touched[];
}

function summary(outcome: Outcome, { broken, missing, owed, touched }: Reasons): string {
  switch (outcome) {
    case 'restricted':
      return `Do not launch. ${count(broken, 'rule')} of the code would be broken: ${titles(broken)}`;
    case 'needs-information':
      return `Do not launch yet. ${count(missing, 'fact')} ${missing.length === 1 ? 'is' : 'are'} missing on which the answer turns. First: ${missing
        .slice(0, SHOWN)
        .map(({ question }) => question)
        .join(' ')}`;
    case 'conditional':
      return [
        ...(owed.length > 0
          ? [
              `Launch once ${count(owed, 'open duty', 'open duties')} ${owed.length === 1 ? 'is' : 'are'} met: ${titles(owed)}`,
            ]
          : ['Every rule that is screened is met.']),
        ...(touched.length > 0
          ? [
              'The plan also touches parts of the code that are not screened here (ruleset.notCovered): check those yourself.',
            ]
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
