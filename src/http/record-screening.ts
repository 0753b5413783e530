import type { Response } from 'express';
import type { Plan } from '../screening/plan.js';
import type { Deps } from './deps.js';
import { screeningOf, type ScreeningOptions } from './screening-of.js';

/**
 * Screens a plan, records the screening and answers it with a 201. Recorded first: no record, no answer.
 * Which rules do not apply is told, but not kept.
 */
export async function recordScreening(
  plan: Plan,
  { store, now, newId, lexicon }: Deps,
  res: Response,
  options: ScreeningOptions = {},
): Promise<void> {
  const id = newId();
  const createdAt = now().toISOString();
  const { notApplicable, ...record } = screeningOf(plan, id, createdAt, lexicon, options);
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
