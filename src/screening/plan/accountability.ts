import { z } from 'zod';
import { coversAny } from '../../rules/patterns.js';
import { PROMPTS } from '../../rules/prompts.js';
import { day, fact, text } from './values.js';

export const Safeguards = z
  .strictObject({
    peopleInformed: fact(
      'Are people told that their data feeds solely automated decisions with legal or similarly significant effects?',
    ),
    logicExplained: fact(
      'Are people given meaningful information about the logic and the likely consequences?',
    ),
    humanIntervention: fact('Can people obtain the intervention of a human?'),
    pointOfViewHeard: fact('Can people express their point of view?'),
    explanationAndChallenge: fact('Can people obtain an explanation of the decision and challenge it?'),
  })
  .meta({ id: 'Safeguards', description: 'What people are given where Article 22 applies.' });

export const Mitigation = z
  .strictObject({
    prompts: z
      .array(z.enum(PROMPTS))
      .min(1)
      .max(PROMPTS.length)
      .optional()
      .describe(
        'The prompts of the five questions that it answers. Left out: it is the default for all the others.',
      ),
    description: text(2000).optional().describe('What is done to lower the risk.'),
    sufficient: fact('Does the DPIA find that this lowers the risk sufficiently?'),
  })
  .meta({ id: 'Mitigation', description: 'A measure of the DPIA against an effect on people.' });

export const Dpia = z
  .strictObject({
    done: fact('Has a data protection impact assessment been carried out?'),
    completedOn: day('When was the DPIA completed?'),
    coversPlan: fact('Does it cover this plan?'),
    weighsHarm: fact(
      'Does it weigh likelihood and severity of harm to people and to society, social and economic disadvantage included?',
    ),
    mitigations: z
      .array(Mitigation)
      .max(100)
      .optional()
      .describe(
        'What lowers the effects on people, and does the DPIA find it sufficient? Every mitigation. Left out: unknown. `[]`: there is none.',
      ),
  })
  .meta({ id: 'Dpia', description: 'The data protection impact assessment.' });

export const Effect = z
  .strictObject({
    legal: fact(
      'Does the decision affect anybody’s legal status or legal rights, such as the right to vote?',
    ),
    otherReason: text(2000)
      .optional()
      .describe('Any other reason to believe that the decision could affect people as significantly.'),
  })
  .meta({ id: 'Effect', description: 'Effects on people that the five questions do not cover.' });

export const DeclaredAnswers = z
  .strictObject(
    Object.fromEntries(
      PROMPTS.map((prompt) => [prompt, fact(`The caller’s own answer to ${prompt}.`)]),
    ) as Record<(typeof PROMPTS)[number], ReturnType<typeof fact>>,
  )
  .meta({
    id: 'DeclaredAnswers',
    description:
      'The caller’s own answers to the prompts of the five questions (`GET /v1/questions` has their wording). What the plan shows outweighs a declared no.',
  });

export const Attestation = z
  .strictObject({
    rules: z
      .array(
        z
          .string()
          .min(1)
          .max(40, { abort: true })
          .refine(coversAny, {
            error: ({ input }) =>
              `“${String(input)}” names no rule or family of rules. GET /v1/rules lists them; a family is written like OBJ-*`,
          }),
      )
      .min(1)
      .max(200)
      .describe(
        'Rule ids such as `OBJ-02`, or a family with a star such as `DPIA-*`. Ids of the code’s map that are not screened yet are accepted.',
      ),
    met: z.enum(['yes', 'no']).describe('Are these rules met?'),
    by: text().optional().describe('Who says so: a role, such as "data protection officer".'),
    on: day('When they said so'),
    evidence: text(2000).optional().describe('Where the proof is kept.'),
  })
  .meta({
    id: 'Attestation',
    description:
      'Somebody’s word that rules are met. It fills a gap; it never outweighs evidence to the contrary, and it cannot stand in for a consent.',
  });
