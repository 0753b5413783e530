import type { z } from 'zod';
import { builtIn, type Lexicon } from '../detection/detect.js';
import type { Citation, Rule } from '../rules/rule.js';
import { RULES, ruleset } from '../rules/ruleset.js';
import { article22, dutyStatus } from './article-22.js';
import { attestationBehind } from './attestations.js';
import { openCase, type Case } from './case.js';
import { decide, isOpenDuty } from './decide.js';
import { evaluateRule, type RuleResult } from './evaluate-rule.js';
import { missingFacts } from './missing/missing.js';
import { notApplicable } from './not-applicable.js';
import type { Plan } from './plan.js';
import type { Reading } from './reading.js';
import { readFlag } from './supplier-flags.js';
import type { Duty } from './duty.js';
import type { Assessment, Finding, SpecialCategoryFinding } from './screening.js';

/** What an assessment tells beside what it always does. */
export interface AssessOptions {
  /** Also tells, under `notApplicable`, which rules do not apply and why. */
  readonly explainAll?: boolean;
}

/**
 * Puts rules to a plan: all of them, or those of one check.
 *
 * Pure: the same plan, rules and lexicon give the same answer.
 */
export const assess = (
  plan: Plan,
  rules: readonly Rule[] = RULES,
  lexicon: Lexicon = builtIn,
  options: AssessOptions = {},
): Assessment => assessCase(openCase(plan, lexicon), rules, options);

/** Puts rules to a plan that is opened already. */
export function assessCase(
  opened: Case,
  rules: readonly Rule[],
  { explainAll = false }: AssessOptions = {},
): Assessment {
  const results = rules.map((rule) => evaluateRule(rule, opened));
  const missing = missingFacts(results, opened);
  return {
    ruleset,
    lexicon: opened.lexicon.info,
    decision: decide(
      results,
      missing.filter(({ blocks }) => blocks).map(({ row }) => row),
    ),
    article22: article22(opened, results),
    specialCategories: specialCategories(opened),
    ...supplierFlags(opened),
    findings: results.flatMap(finding),
    duties: results.flatMap(duty),
    missing: missing.map(({ row }) => row),
    dpia: dpia(opened, results),
    ...(explainAll && { notApplicable: notApplicable(results, opened) }),
  };
}

function finding({ rule, finding: reading }: RuleResult): z.infer<typeof Finding>[] {
  if (reading === undefined) return [];
  return [
    {
      rule: rule.id,
      severity: rule.severity,
      title: rule.title,
      explanation: rule.explanation,
      ...(reading.contradiction && { contradiction: true as const }),
      evidence: [...reading.evidence],
      citation: rule.citations[0],
      remedy: rule.remedy,
    },
  ];
}

/** Duties that apply, the safeguards of Article 22 where they are needed, and asks that came down to a duty. */
function duty(result: RuleResult): Duty[] {
  const { rule, standing, applies, met } = result;
  const owed =
    rule.metWhen !== undefined &&
    (rule.severity === 'duty' || isOpenDuty(result) || (rule.safeguard === true && applies.answer === 'yes'));
  if (!owed || standing === 'not-applicable' || (standing === 'met' && applies.answer !== 'yes')) return [];
  const status = applies.answer === 'yes' ? dutyStatus(met.answer) : 'unknown';
  return [
    {
      rule: rule.id,
      status,
      title: rule.title,
      owner: rule.owner ?? 'campaign',
      due: rule.due ?? 'before-launch',
      ...(rule.proof !== undefined && { evidence: rule.proof }),
      ...(status === 'met' && basisOf(met)),
      citation: rule.citations[0],
    },
  ];
}

/** What a met duty rests on: the plan, or somebody's word. */
function basisOf(met: Reading): Pick<Duty, 'basis' | 'attestation'> {
  const attestation = attestationBehind(met);
  return attestation === undefined ? { basis: 'plan' } : { basis: 'attestation', attestation };
}

const SPECIAL_CATEGORY_PLACE: Citation = (() => {
  const rule = RULES.find(({ id }) => id === 'SCD-01');
  if (rule === undefined) throw new Error('The ruleset has no SCD-01 to cite for special categories');
  return rule.citations[0];
})();

/** What a special category finding is cited from: what the code says special category data is. */
export const specialCategoryCitation = SPECIAL_CATEGORY_PLACE;

function specialCategories({
  specialCategories: found,
  read,
}: Case): z.infer<typeof SpecialCategoryFinding>[] {
  if (read('personal-data').answer === 'no') return []; // scores of whole areas, of nobody in particular
  return found.map(({ pointer, value, category, basis, confidence, evidence, explanation }) => ({
    signal: { pointer, value },
    category,
    basis,
    confidence,
    evidence: [...evidence],
    explanation,
    citation: SPECIAL_CATEGORY_PLACE,
  }));
}

/** The suppliers' flags beside our reading; nothing where no signal carries one. */
function supplierFlags({ signals, specialCategories: found }: Case): Pick<Assessment, 'supplierFlags'> {
  const readings = signals.flatMap(({ pointer, value, signal }) => {
    const flag = signal?.stated.supplierFlag;
    if (flag === undefined) return [];
    const told = found.filter((one) => one.pointer === pointer).map(({ category }) => category);
    return [{ signal: { pointer, value }, ...readFlag(flag, told) }];
  });
  return readings.length === 0 ? {} : { supplierFlags: readings };
}

/** Rules that ask for a DPIA when a plan brings them in, beside the listed triggers. */
const ASKS_FOR_DPIA = new Set(['A22-09', 'A22-S2']);

function dpia(opened: Case, results: readonly RuleResult[]) {
  return {
    required: opened.read('dpia-required').answer,
    triggers: results
      .filter(
        ({ rule, applies }) => (rule.dpiaTrigger ?? ASKS_FOR_DPIA.has(rule.id)) && applies.answer === 'yes',
      )
      .map(({ rule }) => rule.id),
  };
}
