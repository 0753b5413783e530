import { z } from 'zod';
import { OUTCOMES } from '../screening.js';
import { Change } from './change.js';

const ruleIds = z.array(z.string());

export const Variant = z
  .strictObject({
    changes: z
      .array(Change)
      .min(1)
      .describe('What to change. Made one after the other, each pointer leads to its place.'),
    outcome: z.enum(OUTCOMES).describe('What the changed plan comes to: it was screened.'),
    lifts: ruleIds.describe('Ids of the rules that no longer stand in the way.'),
    remaining: ruleIds.describe('Ids of the rules that are still broken or open.'),
  })
  .meta({
    id: 'Variant',
    description: 'A plan close to the one that was screened, which is not restricted.',
  });
export type Variant = z.infer<typeof Variant>;

export const Variants = z
  .strictObject({
    outcome: z.enum(OUTCOMES).describe('What the plan itself comes to.'),
    variants: z
      .array(Variant)
      .describe('First those with the fewest changes, and of these the best outcome. Five at most.'),
    why: z.string().optional().describe('Why there is none. Absent where there is one.'),
  })
  .meta({
    id: 'Variants',
    description:
      'The smallest changes that lift a plan’s restriction. Each is something that the campaign would really do.',
  });
export type Variants = z.infer<typeof Variants>;
