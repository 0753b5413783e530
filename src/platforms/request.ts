import { z } from 'zod';
import { text } from '../screening/plan/values.js';
import { PlatformContext } from './context.js';

/** The body of a screening of a platform's own payload. */
export const PlatformScreeningRequest = z
  .strictObject({
    object: z
      .string()
      .min(1)
      .max(100)
      .describe('What the body is, by the names that `GET /v1/platforms` lists: `custom-audience`.'),
    apiVersion: z
      .string()
      .min(1)
      .max(20)
      .optional()
      .describe(
        'The version of the platform’s interface that the body is for. Left out: the newest we know.',
      ),
    body: z
      .union([z.record(z.string(), z.unknown()), z.array(z.unknown()).min(1)])
      .describe('The body, exactly as it is sent to the platform.'),
    parent: z
      .record(z.string(), z.unknown())
      .optional()
      .describe('The campaign that the body belongs to, as it was sent to the platform.'),
    names: z
      .record(z.string().min(1).max(300), text())
      .optional()
      .describe(
        'What ids of the body stand for: `{"6003000000002": "Gardening"}`. An id without a name is unknown, never clean.',
      ),
    context: PlatformContext.optional(),
  })
  .meta({
    id: 'PlatformScreeningRequest',
    description: 'A platform’s own body to screen, with what the body can’t say.',
  });

export type PlatformScreeningRequest = z.infer<typeof PlatformScreeningRequest>;
