import { z } from 'zod';
import { Screening } from '../screening/screening.js';
import { PLATFORM_IDS } from './platform.js';
import { PolicyFinding } from './policies/apply.js';

export const UnreadPart = z
  .strictObject({
    pointer: z.string().describe('JSON Pointer into the request.'),
    why: z.string().describe('Why it could not be read, and what to do.'),
  })
  .meta({
    id: 'UnreadPart',
    description:
      'A property or an id of a platform’s body that could not be read. It is unknown, never clean.',
  });

export const ExpansionFound = z
  .strictObject({
    pointer: z.string().describe('JSON Pointer into the request.'),
    explanation: z.string(),
  })
  .meta({
    id: 'Expansion',
    description: 'A switch by which the platform adds people whom the plan does not name, after the check.',
  });

const parts = {
  platform: z
    .strictObject({
      id: z.enum(PLATFORM_IDS),
      object: z.string().describe('What the body was read as.'),
      apiVersion: z.string().optional().describe('The version that the request gave.'),
    })
    .optional()
    .describe('Only where a platform’s own body was screened; pointers then lead into the request.'),
  unread: z
    .array(UnreadPart)
    .optional()
    .describe('What of the body could not be read. It holds the outcome: see `missing`.'),
  expansions: z.array(ExpansionFound).optional().describe('How the platform may add people after the check.'),
  platformPolicy: z
    .array(PolicyFinding)
    .optional()
    .describe('What the platform’s own rules say. Apart from the code, and without a part in the decision.'),
};

type Parts = z.infer<z.ZodObject<typeof parts>>;

/** The same where a body was screened: `unread` and the like are then always there. */
export type PlatformParts = { readonly [Part in keyof Parts]-?: NonNullable<Parts[Part]> };

/** A screening as it is answered and kept: of a plan, or of a platform's own body. */
export const AnsweredScreening = z.strictObject({ ...Screening.shape, ...parts }).meta({
  id: 'Screening',
  description:
    'A plan, or a platform’s own body, screened as a whole: the decision, and all that it rests on.',
});
