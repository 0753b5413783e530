import { z } from 'zod';
import { Plan } from '../screening/plan.js';
import {
  LookalikeAudience,
  ListAudience,
  Platform,
  Seed,
  GeographicAudience,
} from '../screening/plan/audience.js';

const { name: _name, ...platformTerms } = Platform.shape;

/**
 * The parts of a plan that no platform's body can say. Where it states a signal of a name that the body holds too,
 * what it says of that signal counts; any other signal is added.
 */
export const PlatformContext = z
  .strictObject({
    ...Plan.shape,
    audience: z
      .strictObject({
        platform: z
          .strictObject(platformTerms)
          .optional()
          .describe('What stands between the campaign and the platform.'),
        size: ListAudience.shape.size,
        largeScale: ListAudience.shape.largeScale,
        sources: ListAudience.shape.sources,
        signals: ListAudience.shape.signals.describe(
          'What is to be said of signals that the body holds, by the same value: why they were chosen, what a supplier flags. Others are added to those of the body.',
        ),
        exclusions: ListAudience.shape.exclusions.describe('The same of what people are left out by.'),
        assessedForInferences: ListAudience.shape.assessedForInferences,
        hashed: ListAudience.shape.hashed,
        seed: Seed.optional(),
        pixelsConsidered: LookalikeAudience.shape.pixelsConsidered,
        linkedToPeople: GeographicAudience.shape.linkedToPeople,
      })
      .optional()
      .describe(
        'What the body does not say of the audience. Properties that only go with another way of finding people than the body’s are left aside.',
      ),
  })
  .meta({
    id: 'PlatformContext',
    description:
      'What no platform’s body can say: where the data came from, what people were told, consents, objections, and the rest of the plan. It has the form of a plan, without what the body says of the audience.',
  });

export type PlatformContext = z.infer<typeof PlatformContext>;
