import type { z } from 'zod';
import type { Plan } from './plan.js';
import type { Source, SOURCE_KINDS } from './plan/sources.js';

export type SourceKind = (typeof SOURCE_KINDS)[number];

/** A source of the plan with its place. */
export interface SourcePlace {
  readonly pointer: string;
  readonly source: z.infer<typeof Source>;
}

/** The lists of sources of a plan: the audience's own and, for a lookalike, its seed's. */
export interface SourceList {
  readonly pointer: string;
  /** Undefined: nobody has said where the data came from. */
  readonly sources: readonly SourcePlace[] | undefined;
}

/** Data that came from the people themselves, or from dealings with them. */
export const OWN_SOURCES: readonly SourceKind[] = [
  'own-members',
  'former-members',
  'regular-supporters',
  'own-customers',
  'own-contacts',
  'petition',
  'survey',
  'canvass',
  'casework',
  'website-visitors',
  'registration-form',
];

/** Data that the campaign got from somebody else. */
export const THIRD_PARTY_SOURCES: readonly SourceKind[] = [
  'data-broker',
  'other-body',
  'representatives-office',
];

/** Data that people did not give and mostly do not know is held. */
export const HIDDEN_SOURCES: readonly SourceKind[] = [
  'data-broker',
  'other-body',
  'representatives-office',
  'public-data',
  'social-media',
];

/**
 * Where the plan's data came from. A lookalike audience has its data from its seed.
 */
export function sourceLists(plan: Plan): SourceList[] {
  const { audience } = plan;
  if (audience.kind === 'contextual') return [];
  return [
    audience.kind === 'lookalike' ? seedSources(plan) : sourceList('/audience/sources', audience.sources),
  ];
}

/** The sources of a lookalike's seed. */
export function seedSources({ audience }: Plan): SourceList {
  return sourceList(
    '/audience/seed/sources',
    audience.kind === 'lookalike' ? audience.seed?.sources : undefined,
  );
}

const sourceList = (pointer: string, sources: readonly z.infer<typeof Source>[] | undefined): SourceList => ({
  pointer,
  sources: sources?.map((source, i) => ({ pointer: `${pointer}/${i}`, source })),
});
