import { z } from 'zod';
import { RULESET_IDS } from '../rules/rulesets.js';
import { Attestation, DeclaredAnswers, Dpia, Effect, Safeguards } from './plan/accountability.js';
import { Audience } from './plan/audience.js';
import { Campaign, Controller, Supplier } from './plan/campaign.js';
import { Delivery, ADDRESSED_CHANNELS, PLATFORM_CHANNELS } from './plan/delivery.js';
import { HumanInvolvement, Profiling, type TechniqueKind } from './plan/profiling.js';
import { Message } from './plan/message.js';
import { Objections, People } from './plan/people.js';
import { Article9Condition, Consent, LawfulBasis } from './plan/lawfulness.js';
import { OwnPage } from './plan/own-pages.js';
import { Suppression } from './plan/suppression.js';
import { canBeKept, CANNOT_BE_KEPT, day, text } from './plan/values.js';

/** The most attestations that a plan may hold. */
export const MOST_ATTESTATIONS = 100;

/**
 * What ad tooling knows of a targeted political audience before it is created.
 *
 * Only the audience is required. What is left out is unknown, never `no`; a list that is given is complete.
 */
export const Plan = z
  .strictObject({
    reference: text(200)
      .refine(canBeKept, { message: CANNOT_BE_KEPT })
      .optional()
      .describe('The caller’s own name for this plan; screenings can be listed by it.'),
    ruleset: z.enum(RULESET_IDS).optional().describe('The ruleset to screen against. Left out: the default.'),
    launchDate: day('On which day is the audience to be used? Other dates are judged against it'),
    campaign: Campaign.optional(),
    controller: Controller.optional(),
    suppliers: z
      .array(Supplier)
      .max(100)
      .optional()
      .describe(
        'Which other bodies handle the data? All of them. Left out: unknown. `[]`: nobody else does.',
      ),
    lawfulBases: z
      .array(LawfulBasis)
      .max(50)
      .optional()
      .describe(
        'What is the lawful basis of each use of the data? Left out: unknown. `[]`: none was settled.',
      ),
    article9Conditions: z
      .array(Article9Condition)
      .max(20)
      .optional()
      .describe(
        'Which Article 9 condition is relied on for special category data? Left out: unknown. `[]`: none is claimed.',
      ),
    consents: z
      .array(Consent)
      .max(100)
      .optional()
      .describe('Which consents are held, and for what? All of them. Left out: unknown. `[]`: none is held.'),
    audience: Audience,
    ownPages: z
      .array(OwnPage)
      .max(50)
      .optional()
      .describe(
        'Which pages does the campaign itself run on social platforms? All of them. Left out: unknown. `[]`: none.',
      ),
    people: People.optional(),
    profiling: Profiling.optional(),
    humanInvolvement: HumanInvolvement.optional(),
    message: Message.optional(),
    delivery: Delivery.optional(),
    objections: Objections.optional(),
    suppression: Suppression.optional(),
    safeguards: Safeguards.optional(),
    dpia: Dpia.optional(),
    effect: Effect.optional(),
    declaredAnswers: DeclaredAnswers.optional(),
    attestations: z
      .array(Attestation)
      .max(MOST_ATTESTATIONS)
      .optional()
      .describe('What somebody vouches for, by rule.'),
  })
  .refine(platformIsReached, {
    when: reachIsValid,
    path: ['audience', 'platform'],
    error: `is named, but none of delivery.channels is carried by a platform. Add ${PLATFORM_CHANNELS.join(' or ')}, or leave the platform out`,
  })
  .refine(addressesPeople, {
    when: reachIsValid,
    path: ['delivery', 'channels'],
    error:
      'reach particular people, but audience.kind says that nobody in particular is chosen. Say who they are: list, segments, lookalike or retargeting',
  })
  .refine(readsNobody, {
    when: techniquesAreValid,
    path: ['profiling', 'techniques'],
    error:
      'hold one that chooses people, but audience.kind is contextual: nothing about the reader decides. Say who is chosen, or leave the technique out',
  })
  .meta({
    id: 'Plan',
    description:
      'A plan for a targeted political audience. Only `audience` is required: what is left out is unknown, never "no", and comes back under `missing` where it matters. A list that is given is taken to be complete. A plan that names `audience.platform` and `delivery.channels` has to name a channel that a platform carries; a channel that reaches particular people, such as `email`, needs an audience of people; a technique that chooses people does not go with a `contextual` audience; the rules of an attestation have to be rules of the code.',
  });

export type Plan = z.infer<typeof Plan>;

/** What the refinements look at. */
interface Reach {
  readonly audience: { readonly kind: string; readonly platform?: unknown };
  readonly delivery?: { readonly channels?: readonly string[] | undefined } | undefined;
}

const Sound = z.looseObject({
  audience: z.looseObject({ kind: z.string() }),
  delivery: z.looseObject({ channels: z.array(z.string()).optional() }).optional(),
});

/** The refinements run wherever this much is sound, whatever else is wrong, so that all faults come at once. */
function reachIsValid({ value }: { value: unknown }): boolean {
  return Sound.safeParse(value).success;
}

function platformIsReached({ audience, delivery }: Reach): boolean {
  const { channels } = delivery ?? {};
  return audience.platform === undefined || (channels?.some((channel) => PLATFORM.has(channel)) ?? true);
}

function addressesPeople({ audience, delivery }: Reach): boolean {
  if (audience.kind !== 'none' && audience.kind !== 'contextual') return true;
  return !(delivery?.channels ?? []).some((channel) => ADDRESSED.has(channel));
}

interface Techniques {
  readonly audience: { readonly kind: string };
  readonly profiling?: { readonly techniques?: readonly { readonly kind: string }[] | undefined } | undefined;
}

const SoundTechniques = z.looseObject({
  audience: z.looseObject({ kind: z.string() }),
  profiling: z
    .looseObject({ techniques: z.array(z.looseObject({ kind: z.string() })).optional() })
    .optional(),
});

function techniquesAreValid({ value }: { value: unknown }): boolean {
  return SoundTechniques.safeParse(value).success;
}

function readsNobody({ audience, profiling }: Techniques): boolean {
  return (
    audience.kind !== 'contextual' || !(profiling?.techniques ?? []).some(({ kind }) => CHOOSES.has(kind))
  );
}

/** Techniques that choose people, which a page's topic has nothing to do with. */
const CHOOSES: ReadonlySet<string> = new Set([
  'propensity-score',
  'clustering',
  'lookalike-model',
  'psychometric',
  'name-origin-inference',
  'location-tracking',
  'behaviour-tracking',
] satisfies TechniqueKind[]);

const PLATFORM: ReadonlySet<string> = new Set(PLATFORM_CHANNELS);
const ADDRESSED: ReadonlySet<string> = new Set(ADDRESSED_CHANNELS);
