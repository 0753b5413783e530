import { z } from 'zod';
import { DUE_BY, OWNERS } from '../rules/rule.js';
import { Citation, ruleId } from './citation.js';

/** What a met duty rests on. */
export const DUTY_BASES = ['plan', 'attestation'] as const;

export const Duty = z
  .strictObject({
    rule: ruleId,
    status: z.enum(['met', 'unmet', 'unknown']),
    title: z.string(),
    owner: z
      .enum(OWNERS)
      .optional()
      .describe('Who has to act, or to show that it is done. The campaign answers for all of it.'),
    due: z.enum(DUE_BY).optional().describe('By when.'),
    evidence: z.string().optional().describe('What shows that it is met. Words, not a place in the plan.'),
    basis: z
      .enum(DUTY_BASES)
      .optional()
      .describe(
        'What a met duty rests on: what the `plan` shows, or somebody’s word in an `attestation`. Absent where it is not met.',
      ),
    attestation: z
      .string()
      .optional()
      .describe('JSON Pointer to the attestation in the plan on which a met duty rests.'),
    citation: Citation,
  })
  .meta({
    id: 'Duty',
    description:
      'Something that has to be in place: what, by whom, by when, and what shows that it is. `POST /v1/screenings/{id}/evidence` takes the word that it is.',
  });

export type Duty = z.infer<typeof Duty>;
