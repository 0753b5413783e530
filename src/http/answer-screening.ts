import type { Response } from 'express';
import type { Plan } from '../screening/plan.js';
import type { Screening } from '../screening/screening.js';
import { inSpan } from '../observability/in-span.js';
import type { Deps } from './deps.js';
import { tellKept } from './middleware/measure.js';
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
  { store, now, newId, lexicon, metrics }: Deps,
  res: Response,
  { dryRun = false, dress = (screening) => screening, ...options }: AnswerOptions = {},
): Promise<void> {
  const screen = (id: string | null, at: string | null) =>
    inSpan('screen plan', () => dress(screeningOf(plan, id, at, lexicon, options)));
  if (dryRun) {
    const dry = await screen(null, null);
    metrics.screened(dry, false);
    res.json(dry);
    return;
  }
  const id = newId();
  const createdAt = now().toISOString();
  const { notApplicable, ...record } = await screen(id, createdAt);
  const screening = JSON.stringify(record);
  const { outcome } = record.decision;
  const { reference } = plan;
  const { supersedes } = options;
  await inSpan('keep screening', () =>
    store.add({
      id,
      createdAt,
      outcome,
      ...(reference !== undefined && { reference }),
      plan: JSON.stringify(plan),
      screening,
      ...(supersedes !== undefined && { supersedes }),
    }),
  );
  tellKept(res, id);
  metrics.screened(record, true);
  const answer = notApplicable === undefined ? screening : JSON.stringify({ ...record, notApplicable });
  res.status(201).location(`/v1/screenings/${id}`).type('application/json').send(answer);
}
