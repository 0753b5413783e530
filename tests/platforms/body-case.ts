import type { z } from 'zod';
import type { Basis, SpecialCategory } from '../../src/detection/special-categories.js';
import type { PlatformId } from '../../src/platforms/platform.js';
import type { PlatformScreeningRequest } from '../../src/platforms/request.js';
import type { Outcome } from '../../src/screening/screening.js';

/** A body as a tool would send it to a platform, and what is to be read in it. */
export interface BodyCase {
  /** What the body is, in a sentence. */
  readonly name: string;
  readonly platform: PlatformId;
  readonly request: z.input<typeof PlatformScreeningRequest>;
  /** How the people are found. */
  readonly kind: 'list' | 'lookalike' | 'segments' | 'retargeting' | 'contextual' | 'geographic';
  /** The outcome where the whole rest of a careful campaign is stated beside the body (`IN_ORDER`). */
  readonly inOrder: readonly Outcome[];
  /** Every special category that is told: its place, the category, and how it comes to be told. */
  readonly tells: readonly (readonly [pointer: string, category: SpecialCategory, basis: Basis])[];
  /** The places of all that could not be read. */
  readonly unread: readonly string[];
  /** The places of the switches by which the platform adds people. */
  readonly expands: readonly string[];
  /** Our names of the platform's own rules that the body meets. */
  readonly policies: readonly string[];
  /** Values of what people are left out by. */
  readonly leavesOut?: readonly string[];
}
