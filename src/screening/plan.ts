import { z } from 'zod';
import { RULESET_IDS } from '../rules/rulesets.js';
import { Attestation, DeclaredAnswers, Dpia, Effect, Safeguards } from './plan/accountability.js';
import { Audience } from './plan/audience.js';
import { Campaign, Controller, Supplier } from './plan/campaign.js';
import { Delivery, HumanInvolvement, Message, Objections, People, Profiling } from './plan/conduct.js';
import { Article9Condition, Consent, LawfulBasis } from './plan/lawfulness.js';
import { day, text } from './plan/values.js';

/**
 * What ad tooling knows of a targeted political audience before it is created.
 *
 * Only the audience is required. What is left out is unknown, never `no`; a list that is given is complete.
 */
export const Plan = z
  .strictObject({
    reference: text(200)
      .optional()
      .describe('The caller’s own name for this plan; screenings can be listed by it.'),
    ruleset: z.enum(RULESET_IDS).optional().describe('The ruleset to screen against. Left out: the default.'),
    launchDate: day('The day on which the audience is to be used. Other dates are judged against it'),
    campaign: Campaign.optional(),
    controller: Controller.optional(),
    suppliers: z
      .array(Supplier)
      .max(100)
      .optional()
      .describe(
        'Every other body that handles the data, completely. Left out: unknown. `[]`: nobody else does.',
      ),
    lawfulBases: z
      .array(LawfulBasis)
      .max(50)
      .optional()
      .describe('The lawful basis of each use. Left out: unknown. `[]`: none was settled.'),
    article9Conditions: z
      .array(Article9Condition)
      .max(20)
      .optional()
      .describe('The conditions for special category data. Left out: unknown. `[]`: none is claimed.'),
    consents: z
      .array(Consent)
      .max(100)
      .optional()
      .describe('Every consent that is held, completely. Left out: unknown. `[]`: none is held.'),
    audience: Audience,
    people: People.optional(),
    profiling: Profiling.optional(),
    humanInvolvement: HumanInvolvement.optional(),
    message: Message.optional(),
    delivery: Delivery.optional(),
    objections: Objections.optional(),
    safeguards: Safeguards.optional(),
    dpia: Dpia.optional(),
    effect: Effect.optional(),
    declaredAnswers: DeclaredAnswers.optional(),
    attestations: z.array(Attestation).max(100).optional().describe('What somebody vouches for, by rule.'),
  })
  .meta({
    id: 'Plan',
    description:
      'A plan for a targeted political audience. Only `audience` is required: what is left out is unknown, never "no", and comes back under `missing` where it matters. A list that is given is taken to be complete.',
  });

export type Plan = z.infer<typeof Plan>;
