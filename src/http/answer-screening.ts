import type { Response } from 'express';
import type { Plan } from '../screening/plan.js';
import type { Screening } from '../screening/screening.js';
import type { Deps } from './deps.js';
import { screeningOf, type ScreeningOptions } from './screening-of.js';

export interface AnswerOptions extends ScreeningOptions {
  /** Screen without recording: the answer is a 200 without id and time. */
  readonly dryRun?: boolean;
  /** What is said beside the screening, or otherwise. It is recorded like that. */
  readonly dress?: (screening: Screening) => Screening;
}

/**
 * Screens a plan, records the screening and answers it with a 201. Recorded first: no record, no answer.
 * Which rules do not apply is told, but not kept.
 */
export async function answerScreening(
  plan: Plan,
  { store, now, newId, lexicon }: Deps,
  res: Response,
  { dryRun = false, dress = (screening) => screening, ...options }: AnswerOptions = {},
): Promise<void> {
  if (dryRun) {
    res.json(dress(screeningOf(plan, null, null, lexicon, options)));
    return;
  }
  const id = newId();
  const createdAt = now().toISOString();
  const { notApplicable, ...record } = dress(screeningOf(plan, id, createdAt, lexicon, options));
  const screening = JSON.stringify(record);
  const { outcome } = record.decision;
  const { reference } = plan;
  const { supersedes } = options;
  await store.add({
    id,
    createdAt,
    outcome,
    ...(reference !== undefined && { reference }),
    plan: JSON.stringify(plan),
    screening,
    ...(supersedes !== undefined && { supersedes }),
  });
  const answer = notApplicable === undefined ? screening : JSON.stringify({ ...record, notApplicable });
  res.status(201).location(`/v1/screenings/${id}`).type('application/json').send(answer);
}
