import { z } from 'zod';
import type { Plan } from './plan.js';
import { Attestation } from './plan/accountability.js';

/** What is added to a plan that was screened: words that duties are met, facts that were missing, or both. */
export const EvidenceRequest = z
  .strictObject({
    evidence: z
      .array(Attestation)
      .min(1)
      .max(100)
      .optional()
      .describe(
        'That rules are met, on whose word, and where the proof is kept. Added to the plan’s attestations: a no that stands there already outweighs a yes, unless the patch takes it back.',
      ),
    plan: z
      .looseObject({})
      .meta({
        id: 'PlanPatch',
        description: 'A part of a plan as a JSON merge patch (RFC 7396).',
      })
      .optional()
      .describe(
        'Facts that were missing, as a JSON merge patch of the plan (RFC 7396): objects are merged, a list stands in the place of the whole list, null takes a property away.',
      ),
  })
  .refine(({ evidence, plan }) => evidence !== undefined || plan !== undefined, {
    error: 'holds neither `evidence` nor `plan`. Give at least one of the two',
  })
  .meta({
    id: 'EvidenceRequest',
    description:
      'What is new since a plan was screened: evidence that duties are met, facts that were missing, or both.',
  });

export type EvidenceRequest = z.infer<typeof EvidenceRequest>;

/** The plan with the evidence behind what was attested before. */
export function withEvidence(plan: Plan, evidence: EvidenceRequest['evidence'] = []): Plan {
  return evidence.length === 0
    ? plan
    : { ...plan, attestations: [...(plan.attestations ?? []), ...evidence] };
}
