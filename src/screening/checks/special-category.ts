import type { z } from 'zod';
import { builtIn, type Lexicon } from '../../detection/detect.js';
import { isOpaque } from '../../detection/opaque.js';
import { ruleset } from '../../rules/ruleset.js';
import { specialCategoryCitation } from '../assess.js';
import type { PassedOverTerm, SpecialCategoryCheck } from './signal-answers.js';
import { readFlag } from '../supplier-flags.js';
import type { SignalsRequest } from '../signals-request.js';

/**
 * What a list of signals tells about the people who carry them. Without a plan it can't say whether using them is
 * allowed: that turns on consent, conditions and intent.
 *
 * @param explainAll also tells the terms that were seen and did not count.
 */
export function checkSignals(
  { signals }: SignalsRequest,
  { lexicon = builtIn, explainAll = false }: { lexicon?: Lexicon; explainAll?: boolean } = {},
): SpecialCategoryCheck {
  const findings = signals.flatMap(({ value, kind }, index) =>
    lexicon.detect({ value, kind }).map(({ category, basis, confidence, evidence, explanation }) => ({
      signal: index,
      category,
      basis,
      confidence,
      evidence: evidence.map((span) => ({ pointer: `/signals/${index}/value`, ...span })),
      explanation,
      citation: specialCategoryCitation,
    })),
  );
  const telling = [...new Set(findings.map(({ signal }) => signal))];
  const unnamed = signals.flatMap((signal, index) => (isOpaque(signal) ? [index] : []));
  return {
    ruleset,
    lexicon: lexicon.info,
    decision:
      telling.length + unnamed.length === 0
        ? {
            outcome: 'conditional',
            summary: `Nothing is found in ${count(signals.length)} that tells a special category. That is no proof that there is nothing: an opaque name tells nothing. Whether an audience may be made of them takes the whole plan.`,
          }
        : {
            outcome: 'needs-information',
            summary: [...toldSummary(telling.length, signals.length), ...unnamedSummary(unnamed.length)].join(
              ' ',
            ),
          },
    findings,
    ...(explainAll && { passedOver: signals.flatMap((signal, index) => passedOver(lexicon, signal, index)) }),
    ...supplierFlags(signals, findings),
    duties: [],
    missing: [
      ...unnamed.map(nameFor(signals)),
      ...telling.map((index) => {
        const proxyOnly = findings.every(({ signal, basis }) => signal !== index || basis === 'proxy');
        const rule = proxyOnly ? 'SCD-04' : 'SCD-06';
        return {
          pointer: `/signals/${index}`,
          question: proxyOnly
            ? 'Was this signal chosen in order to infer a special category from it?'
            : 'Is there explicit consent for this, or a condition that fits?',
          why: proxyOnly
            ? 'A stand-in counts as special category data only where it was chosen for the inference (SCD-04).'
            : 'People may not be targeted on special category data without it (SCD-06).',
          rule,
          rules: [rule],
        };
      }),
    ],
  };
}

const toldSummary = (telling: number, all: number): string[] =>
  telling === 0
    ? []
    : [
        `${telling} of ${count(all)} tell special categories. Whether they may be used turns on explicit consent, on a narrow condition, or on why they were chosen: screen the whole plan.`,
      ];

const unnamedSummary = (unnamed: number): string[] =>
  unnamed === 0
    ? []
    : [`Of ${count(unnamed)} only an id is known, so what may be told is unknown: give the names.`];

const nameFor = (signals: SignalsRequest['signals']) => (index: number) => ({
  pointer: `/signals/${index}/value`,
  question: `What does “${signals[index]?.value}” stand for? Give its name in place of the id.`,
  why: 'Whether it tells a special category can only be seen from its name (SCD-01).',
  rule: 'SCD-01',
  rules: ['SCD-01'],
});

function supplierFlags(
  signals: SignalsRequest['signals'],
  findings: SpecialCategoryCheck['findings'],
): Pick<SpecialCategoryCheck, 'supplierFlags'> {
  const readings = signals.flatMap(({ supplierFlag: flag }, signal) => {
    if (flag === undefined) return [];
    const told = findings.filter((finding) => finding.signal === signal).map(({ category }) => category);
    return [{ signal, ...readFlag(flag, told) }];
  });
  return readings.length === 0 ? {} : { supplierFlags: readings };
}

function passedOver(
  lexicon: Lexicon,
  { value, kind }: SignalsRequest['signals'][number],
  signal: number,
): z.infer<typeof PassedOverTerm>[] {
  return lexicon.passedOver({ value, kind }).map(({ evidence, categories, ...passed }) => ({
    signal,
    ...passed,
    categories: [...categories],
    evidence: { pointer: `/signals/${signal}/value`, ...evidence },
  }));
}

const count = (signals: number): string => (signals === 1 ? '1 signal' : `${signals} signals`);
