import { digestOf } from '../../src/records/canonical.js';
import type { Outcome } from '../../src/screening/outcome.js';
import { DEFAULT_TENANT, type Draft } from '../../src/storage/storage.js';

interface Given extends Partial<Omit<Draft, 'entry'>> {
  id: string;
  tenant?: string;
  createdAt?: string;
  outcome?: Outcome;
}

/** What is to be kept: it differs from the next only in what a test is about. */
export function draft({
  id,
  tenant = DEFAULT_TENANT,
  createdAt = at(0),
  outcome = 'conditional',
  plan = '{}',
  reference,
  supersedes,
  screening = JSON.stringify({ id, reference, supersedes }),
  ...others
}: Given): Draft {
  const digests = { plan: digestOf(JSON.parse(plan)), screening: digestOf(JSON.parse(screening)) };
  return {
    entry: {
      issuer: 'tests',
      tenant,
      id,
      createdAt,
      outcome,
      ruleset: { id: 'a-ruleset', version: '1' },
      lexicon: { version: '1', extensions: [] },
      digests: { ...digests, assessment: digests.screening },
    },
    plan,
    screening,
    ...(reference !== undefined && { reference }),
    ...(supersedes !== undefined && { supersedes }),
    ...others,
  };
}

/** A moment, so many milliseconds after another. */
export const at = (millisecond: number) => new Date(Date.UTC(2026, 10, 23) + millisecond).toISOString();
