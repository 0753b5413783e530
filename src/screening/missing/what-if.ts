import type { z } from 'zod';
import { narrowed, openCase, type Case } from '../case.js';
import type { Plan } from '../plan.js';
import { acceptsAnswer } from '../plan/question.js';
import type { Place } from '../reading.js';
import type { AnswerEffect } from '../missing-fact.js';
import type { OpenQuestions } from './breaches.js';

interface Effects {
  readonly ifYes?: z.infer<typeof AnswerEffect>;
  readonly ifNo?: z.infer<typeof AnswerEffect>;
}

/**
 * What a yes and what a no at a place would do. Nothing where the place takes something else: a list, a text, a
 * choice of several.
 *
 * @param effectOf what follows where the unknown behind the place is true or false
 */
export function whatIf(
  name: string,
  { pointer }: Place,
  { unknowns }: OpenQuestions,
  opened: Case,
  effectOf: (value: boolean) => z.infer<typeof AnswerEffect>,
): Effects {
  if (pointer === '/attestations' || name.startsWith('prompt ') || name.startsWith('mitigated '))
    return pointer === '/dpia/mitigations' ? {} : { ifYes: effectOf(true), ifNo: effectOf(false) };
  const read = unknowns.get(name)?.read;
  if (read === undefined || !acceptsAnswer(pointer)) return {};
  const filled = (answer: 'yes' | 'no') => {
    const reading = read(refilled(opened, pointer, answer));
    return reading.answer === 'unknown' ? undefined : effectOf(reading.answer === 'yes');
  };
  const [ifYes, ifNo] = [filled('yes'), filled('no')];
  return { ...(ifYes && { ifYes }), ...(ifNo && { ifNo }) };
}

/** The case with an answer at a place. What is not about signals, people or profiling leaves the texts as read. */
function refilled(opened: Case, pointer: string, answer: 'yes' | 'no'): Case {
  const plan = withAnswer(opened.plan, pointer, answer);
  return READ_ANEW.test(pointer) ? openCase(plan, opened.lexicon) : narrowed(opened, plan);
}

const READ_ANEW = /^\/(?:people|profiling)\/|\/(?:signals|exclusions)\//;

/** The plan with an answer at a place; what leads there is made where it is not stated. */
function withAnswer(plan: Plan, pointer: string, answer: 'yes' | 'no'): Plan {
  const put = (value: unknown, [key, ...rest]: readonly string[]): unknown => {
    if (key === undefined) return answer;
    if (Array.isArray(value))
      return value.map((item: unknown, i) => (String(i) === key ? put(item, rest) : item));
    const object = (value ?? {}) as Record<string, unknown>;
    return { ...object, [key]: put(object[key], rest) };
  };
  return put(plan, pointer.split('/').slice(1)) as Plan;
}
