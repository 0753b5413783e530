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
  part('About this framework code of practice', ids('SCOPE', 1, 4), 'personal-data'),
  part('What are our obligations?', ['OBL-01'], 'personal-data'),
  part('Who is the controller?', ['CTRL-01', 'CTRL-02', ...ids('CTRL', 4, 7)], 'personal-data'),
  part('Personal data', ids('PD', 1, 7), 'personal-data'),
  part('Accountability', ids('ACC', 1, 2), 'personal-data'),
  part('Lawful, fair and transparent processing', ['LAW-01', ...ids('FAIR', 1, 3)], 'personal-data'),
  part('Use of the electoral register', [...ids('REG', 1, 4), 'REG-06'], {
    all: ['personal-data', 'register-data'],
  }),
  part(
    'How should we collect personal data?',
    [
      ...ids('COL', 1, 10),
      ...ids('IND', 1, 6),
      ...ids('BROK', 3, 5),
      ...ids('BROK', 7, 8),
      'BROK-10',
      ...ids('PUB', 1, 5),
      ...ids('OWN', 1, 2),
    ],
    'personal-data',
  ),
  part('Profiling in political campaigning', [...ids('PROF', 1, 2), ...ids('PROF', 5, 12)], {
    all: ['profiling-used', 'personal-data'],
  }),
  part(
    'Political campaigning - direct marketing',
    [...ids('DM', 1, 4), ...ids('POST', 1, 4)],
    'individual-decision',
  ),
  part(
    'Political campaigning – face to face',
    [
      ...ids('F2F', 1, 2),
      'MAIL-01',
      ...ids('MAIL', 3, 5),
      ...ids('VIR', 1, 2),
      ...ids('CALL', 2, 4),
      'AUTO-01',
      'AUTO-03',
    ],
    'individual-decision',
  ),
  part(
    'Political campaigning in the online world',
    [
      ...ids('ONL', 2, 3),
      ...ids('COOK', 2, 4),
      ...ids('ADV', 1, 2),
      ...ids('RTB', 1, 3),
      'SOC-01',
      ...ids('CAMP', 1, 4),
    ],
    { any: ['device-technology', { all: ['reaches-people-online', 'personal-data'] }] },
  ),
];
