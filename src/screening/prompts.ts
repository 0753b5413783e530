import { fiveQuestions } from '../rules/five-questions.js';
import type { PromptId } from '../rules/prompts.js';
import type { PromptRule, Rule } from '../rules/rule.js';
import type { Answer } from './answer.js';
import type { Case } from './case.js';
import { wholeValue, type Evidence } from './evidence.js';

/** The answer to one prompt, from what the caller declares and what the plan shows. */
export interface PromptReading {
  readonly rule: Rule;
  readonly answer: Answer;
  readonly declared?: Answer;
  /** What the plan shows; `unknown` where it casts doubt; undefined where it shows nothing. */
  readonly derived?: Answer;
  readonly contradiction?: true;
  readonly evidence: readonly Evidence[];
}

const PROMPT_RULES = new Map(
  fiveQuestions.flatMap((rule) =>
    rule.prompt ? [[rule.prompt.id, { rule, prompt: rule.prompt }] as const] : [],
  ),
);

/** Answers a prompt by the table of design: evidence of a yes outweighs a declared no, and is a contradiction. */
export function answerPrompt(id: PromptId, opened: Case): PromptReading {
  const found = PROMPT_RULES.get(id);
  if (found === undefined) throw new Error(`No rule carries the prompt ${id}`);
  const declared = opened.plan.declaredAnswers?.[id];
  const derived = derive(found.prompt, opened);
  const answer = combine(derived?.answer, declared);
  return {
    rule: found.rule,
    answer,
    ...(declared !== undefined && { declared }),
    ...(derived !== undefined && { derived: derived.answer }),
    ...(declared === 'no' && derived?.answer === 'yes' && { contradiction: true as const }),
    evidence: evidenceOf(id, answer, derived, declared),
  };
}

/** What the answer rests on: the plan, or else the declaration. */
function evidenceOf(
  id: PromptId,
  answer: Answer,
  derived: Derived | undefined,
  declared: Answer | undefined,
): readonly Evidence[] {
  const overruled = derived?.answer === 'no' && answer === 'yes';
  if (derived !== undefined && !overruled) return derived.evidence;
  return declared === undefined ? [] : [wholeValue(`/declaredAnswers/${id}`, declared)];
}

/** The answer for what the plan shows (undefined: nothing) and what is declared. */
export function combine(derived: Answer | undefined, declared: Answer | undefined): Answer {
  if (derived === 'yes' || declared === 'yes') return 'yes';
  if (derived === 'unknown') return 'unknown';
  return derived ?? declared ?? 'unknown';
}

interface Derived {
  readonly answer: Answer;
  readonly evidence: readonly Evidence[];
}

/** A `no` is derived only where nothing that is still unknown could turn it into a yes. */
function derive({ yesWhen, doubtWhen, noWhen }: PromptRule, opened: Case): Derived | undefined {
  const says = opened.evaluate(yesWhen);
  if (says.answer === 'yes') return says;
  const doubt = opened.evaluate(doubtWhen ?? { any: [] });
  if (doubt.answer === 'yes') return { answer: 'unknown', evidence: doubt.evidence };
  if (says.answer === 'unknown' || doubt.answer === 'unknown') return undefined;
  const denies = opened.evaluate(noWhen ?? { any: [] });
  return denies.answer === 'yes' ? { answer: 'no', evidence: denies.evidence } : undefined;
}
