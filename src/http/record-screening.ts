import type { Response } from 'express';
import type { Plan } from '../screening/plan.js';
import type { Deps } from './deps.js';
import { screeningOf } from './screening-of.js';

/**
 * Screens a plan, records the screening and answers it with a 201. Recorded first: no record, no answer.
 *
 * @param supersedes id of the screening whose plan this was
 */
export async function recordScreening(
  plan: Plan,
  { store, now, newId, lexicon }: Deps,
  res: Response,
  supersedes?: string,
): Promise<void> {
  const id = newId();
  const createdAt = now().toISOString();
  const answer = screeningOf(plan, id, createdAt, lexicon, supersedes);
  const screening = JSON.stringify(answer);
  const { outcome } = answer.decision;
  const { reference } = plan;
  await store.add({
    id,
    createdAt,
    outcome,
    ...(reference !== undefined && { reference }),
    plan: JSON.stringify(plan),
    screening,
    ...(supersedes !== undefined && { supersedes }),
  });
  res.status(201).location(`/v1/screenings/${id}`).type('application/json').send(screening);
}
