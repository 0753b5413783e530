import type { SignalKind } from '../detection/special-categories.js';
import type { Plan } from './plan.js';
import type { PlanSignal } from './plan/audience.js';
import type { z } from 'zod';

/** Something in the plan that says who is in the audience. */
export interface SignalPlace {
  /** Where its value stands. */
  readonly pointer: string;
  readonly value: string;
  readonly kind: SignalKind | undefined;
  /** The signal itself, where it is one of the plan's own signals rather than a name or a technique. */
  readonly signal?: { readonly pointer: string; readonly stated: z.infer<typeof PlanSignal> };
  /** People are left out by it. */
  readonly excluded?: true;
  /** Stands under `profiling.techniques`: at this index. */
  readonly technique?: number;
}

/**
 * Everything in a plan that says who is in the audience: signals, exclusions, names of lists and sources, and
 * techniques. Message text, page topics and area names are not among them: they say nothing about the people.
 */
export function signalPlaces(plan: Plan): SignalPlace[] {
  const { audience } = plan;
  const techniques = (plan.profiling?.techniques ?? []).flatMap((technique, i) =>
    technique.description === undefined
      ? []
      : [
          {
            pointer: `/profiling/techniques/${i}/description`,
            value: technique.description,
            kind: 'technique' as const,
            technique: i,
          },
        ],
  );
  if (audience.kind === 'contextual') return techniques;
  return [
    ...(audience.kind === 'geographic' ? [] : name('/audience/name', audience.name)),
    ...(audience.kind === 'lookalike' ? [] : sourceNames('/audience/sources', audience.sources)),
    ...stated('/audience/signals', audience.signals),
    ...stated('/audience/exclusions', audience.exclusions).map((place) => ({
      ...place,
      excluded: true as const,
    })),
    ...(audience.kind === 'lookalike' && audience.seed !== undefined
      ? [
          ...name('/audience/seed/name', audience.seed.name),
          ...sourceNames('/audience/seed/sources', audience.seed.sources),
          ...stated('/audience/seed/signals', audience.seed.signals),
        ]
      : []),
    ...techniques,
  ];
}

const name = (pointer: string, value: string | undefined): SignalPlace[] =>
  value === undefined ? [] : [{ pointer, value, kind: 'free-text' }];

const sourceNames = (
  pointer: string,
  sources: readonly { name?: string | undefined }[] | undefined,
): SignalPlace[] => (sources ?? []).flatMap((source, i) => name(`${pointer}/${i}/name`, source.name));

const stated = (pointer: string, signals: readonly z.infer<typeof PlanSignal>[] | undefined): SignalPlace[] =>
  (signals ?? []).map((signal, i) => ({
    pointer: `${pointer}/${i}/value`,
    value: signal.value,
    kind: signal.kind,
    signal: { pointer: `${pointer}/${i}`, stated: signal },
  }));
