import { z } from 'zod';
import { fact, text } from './values.js';

export const TECHNIQUE_KINDS = [
  'rule-based',
  'propensity-score',
  'clustering',
  'lookalike-model',
  'psychometric',
  'name-origin-inference',
  'machine-learning',
  'data-matching',
  'location-tracking',
  'behaviour-tracking',
] as const;

export type TechniqueKind = (typeof TECHNIQUE_KINDS)[number];

export const Technique = z
  .strictObject({
    kind: z.enum(TECHNIQUE_KINDS).describe('The family of the technique.'),
    description: text(1000)
      .optional()
      .describe(
        'What it infers, from what, in a sentence. Read for special categories that it is built to infer.',
      ),
    traits: z
      .array(text())
      .max(50)
      .optional()
      .describe('Personality traits that it deduces or uses, for instance "neuroticism".'),
    fills: z
      .array(text())
      .max(100)
      .optional()
      .describe('The fields and segments of the plan that it fills, by their names.'),
    innovative: fact('Is this technology new, or used in a new way?'),
  })
  .meta({ id: 'Technique', description: 'A way in which people are scored, grouped or chosen.' });

export const Profiling = z
  .strictObject({
    techniques: z
      .array(Technique)
      .max(50)
      .optional()
      .describe(
        'How are people scored, grouped or selected? Every technique. Left out: unknown. `[]`: none is used.',
      ),
    accuracyChecked: fact(
      'Are the guesses checked, so that they do not lead to wrong or irrelevant data about people?',
    ),
    particularCareTaken: fact(
      'Where personality traits are deduced or used: was its fairness assessed with particular care?',
    ),
    decidesAccessToService: fact('Does the profiling decide whether somebody gets a service or a benefit?'),
  })
  .meta({ id: 'Profiling', description: 'How people are scored, grouped or selected by algorithm.' });

export const HumanInvolvement = z
  .strictObject({
    reviews: z
      .enum(['each-person', 'batches', 'nobody'])
      .optional()
      .describe('Does a person look at each individual’s case, sign off batches, or look at nobody?'),
    authorityToChange: fact('Has the reviewer the authority and the competence to change the decision?'),
    beforeEffect: fact('Does the review happen before the message is shown?'),
    realInPractice: fact(
      'Do reviewers really weigh all the facts, and overrule the machine where they disagree?',
    ),
    peopleReviewed: z.int().positive().optional().describe('Number of people whose cases are looked at.'),
    minutesSpent: z
      .number()
      .nonnegative()
      .optional()
      .describe('Minutes that the reviewers spend on all of them together.'),
  })
  .meta({ id: 'HumanInvolvement', description: 'What people do in deciding who gets the message.' });
