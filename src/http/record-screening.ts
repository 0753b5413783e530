import { digestOf } from '../records/canonical.js';
import type { Plan } from '../screening/plan.js';
import type { Screening } from '../screening/screening.js';
import type { Draft, Idempotency, KeptAnswer } from '../storage/storage.js';
import type { Deps } from './deps.js';
import { inSpan } from '../observability/in-span.js';
import { screeningOf, type ScreeningOptions } from './screening-of.js';

export interface RecordOptions extends ScreeningOptions {
  /** What is said beside the screening, or otherwise. It is recorded like that. */
  readonly dress?: (screening: Screening) => Screening;
  /** What the plan was read from, where it is not the plan itself. The receipt names its digest. */
  readonly request?: unknown;
  /** How a retry is known. */
  readonly idempotency?: Omit<Idempotency, 'notApplicable'>;
}

/**
 * Screens a plan and keeps the screening. Under an idempotency key that was used before, it gives the first answer
 * again.
 *
 * Throws `StorageError`, `IdempotencyConflictError`, `ForgottenError`, `NotCanonicalError`; nothing is kept then.
 */
export async function recordScreening(
  plan: Plan,
  tenant: string,
  deps: Deps,
  { dress = (screening) => screening, request, idempotency, ...options }: RecordOptions = {},
): Promise<KeptAnswer & { readonly repeated: boolean }> {
  const { store, now, newId, lexicon, notary, metrics } = deps;
  const id = newId();
  const createdAt = now().toISOString();
  const screening = await inSpan('screen plan', () => screeningOf(plan, id, createdAt, lexicon, options));
  const { notApplicable, ...record } = dress(screening);
  const { reference } = plan;
  const { supersedes } = options;
  const told = notApplicable === undefined ? {} : { notApplicable: JSON.stringify(notApplicable) };
  const draft: Draft = {
    entry: {
      issuer: notary.issuer,
      tenant,
      id,
      createdAt,
      outcome: record.decision.outcome,
      ruleset: { id: record.ruleset.id, version: record.ruleset.version },
      lexicon: record.lexicon,
      digests: {
        plan: digestOf(plan),
        ...(request !== undefined && { request: digestOf(request) }),
        assessment: digestOf(assessmentOf(screening)),
        screening: digestOf(record),
      },
    },
    ...(reference !== undefined && { reference }),
    ...(supersedes !== undefined && { supersedes }),
    plan: JSON.stringify(plan),
    screening: JSON.stringify(record),
    ...(idempotency !== undefined && { idempotency: { ...idempotency, ...told } }),
  };
  const kept = await inSpan('keep screening', () => store.screenings.append(draft));
  // Where another try was quicker, it is that one’s record that is answered, and that was counted.
  const repeated = kept.id !== id;
  if (!repeated) metrics.screened(record, true);
  return { ...told, ...kept, repeated };
}

/** What the engine made of the plan: the part of a screening that is the same again for the same plan and versions. */
export function assessmentOf(screening: Screening): object {
  const { id: _1, createdAt: _2, reference: _3, supersedes: _4, supersededBy: _5, ...rest } = screening;
  const { notApplicable: _6, receipt: _7, ...assessment } = rest;
  return assessment;
}
