import type { Condition } from './rule.js';
import { SECTIONS, type SectionTitle } from './sections.js';

/** A part of the code whose rules are not screened yet, and when a plan touches it. */
export interface UncoveredPart {
  readonly section: SectionTitle;
  readonly page: number;
  readonly rules: readonly string[];
  readonly touchedWhen: Condition;
}

function part(section: SectionTitle, rules: readonly string[], touchedWhen: Condition): UncoveredPart {
  return { section, page: SECTIONS[section], rules, touchedWhen };
}

/** Ids `PREFIX-from` to `PREFIX-to`, for instance `COL-01` to `COL-10`. */
const ids = (prefix: string, from: number, to: number): string[] =>
  Array.from({ length: to - from + 1 }, (_, i) => `${prefix}-${String(from + i).padStart(2, '0')}`);

/** What a launch can turn on and this ruleset does not screen yet. A plan that touches it is never `clear`. */
export const NOT_COVERED: readonly UncoveredPart[] = [
  part(
    'Purpose limitation, data minimisation and storage limitation',
    ['PURP-01', 'PURP-03', 'PURP-06', ...ids('MIN', 1, 3), ...ids('STOR', 1, 2)],
    'personal-data',
  ),
  part('Lawful bases', [...ids('BASIS', 1, 9), ...ids('CONS', 1, 7)], 'personal-data'),
  part('After a campaign', ids('AFT', 1, 4), 'personal-data'),
];
