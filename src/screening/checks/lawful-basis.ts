import type { z } from 'zod';
import type { Lexicon } from '../../detection/detect.js';
import { CHECK_RULES } from '../../rules/checks.js';
import type { Answer } from '../answer.js';
import type { AssessOptions } from '../assess.js';
import { narrowed, openCase, type Case } from '../case.js';
import { evaluateRule, type RuleResult } from '../evaluate-rule.js';
import { usesMade, type Use } from '../facts/lawful-bases.js';
import type { Plan } from '../plan.js';
import { all } from '../reading.js';
import type { BasisOfUse, LawfulBasisCheck } from './answers.js';
import { checkCase } from './plan-check.js';

type BasisOfUse = z.infer<typeof BasisOfUse>;
type Basis = NonNullable<Plan['lawfulBases']>[number];

/** Has each use of the data a lawful basis, and does that basis hold? */
export function checkLawfulBasis(plan: Plan, lexicon?: Lexicon, options?: AssessOptions): LawfulBasisCheck {
  const opened = openCase(plan, lexicon);
  return { ...checkCase(opened, 'lawful-basis', options), bases: bases(opened) };
}

/** The uses that call for a basis, then those that the plan names a basis for without making them. */
function bases(opened: Case): BasisOfUse[] {
  const uses = usesMade(opened).map(
    ([use, made]) => [use, all([opened.read('personal-data'), made]).answer] as const,
  );
  const known = new Set<Use>(uses.map(([use]) => use));
  const named = (opened.plan.lawfulBases ?? []).map(({ use }) => use);
  const others = [...new Set(named)].filter((use) => use !== 'all' && !known.has(use));
  return [
    ...uses.flatMap(([use, made]) => basesOf(use, made, opened)),
    ...others.flatMap((use) => basesOf(use, otherUseMade(use, opened), opened)),
  ];
}

/** Data is collected wherever there is some; devices are a matter of their own. */
const otherUseMade = (use: Use, { read }: Case): Answer =>
  read(use === 'device-technologies' ? 'device-technology' : 'personal-data').answer;

/** A use with each basis that the plan names for it; those for `all` stand in for every use that is made. */
function basesOf(use: Use, made: Answer, opened: Case): BasisOfUse[] {
  const { lawfulBases } = opened.plan;
  const rows = (lawfulBases ?? []).flatMap((entry, i) =>
    entry.use === use || (entry.use === 'all' && made !== 'no')
      ? [
          {
            use,
            made,
            basis: entry.basis,
            pointer: `/lawfulBases/${i}`,
            ...standing({ ...entry, use }, opened),
          },
        ]
      : [],
  );
  if (rows.length > 0 || made === 'no') return rows;
  const none = lawfulBases === undefined ? 'unknown' : 'no';
  return [{ use, made, holds: none, broken: [], open: [] }];
}

/** How the rules stand on this basis, if it were the only one. */
function standing(entry: Basis, opened: Case): Pick<BasisOfUse, 'holds' | 'broken' | 'open'> {
  const alone = narrowed(opened, { ...opened.plan, lawfulBases: [entry] });
  const results = ABOUT_ONE_BASIS.map((rule) => evaluateRule(rule, alone));
  const which = (wanted: RuleResult['standing']) =>
    results.filter(({ standing }) => standing === wanted).map(({ rule }) => rule.id);
  const [broken, open, met] = [which('broken'), which('open'), which('met')];
  return { holds: holds(entry, { broken, open, met }), broken, open };
}

function holds(
  { basis }: Basis,
  { broken, open, met }: Record<'broken' | 'open' | 'met', readonly string[]>,
): Answer {
  if (basis === 'none' || broken.length > 0) return 'no';
  return open.length > 0 || met.length === 0 ? 'unknown' : 'yes';
}

/** Whether all uses have a basis (BASIS-01) and whether it is on record (BASIS-02) say nothing about a basis itself. */
const ABOUT_ONE_BASIS = CHECK_RULES['lawful-basis'].filter(
  ({ id }) => /^(BASIS|CONS)-/.test(id) && id !== 'BASIS-01' && id !== 'BASIS-02',
);
