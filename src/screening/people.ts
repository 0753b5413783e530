import { wholeValue, type Evidence } from './evidence.js';
import type { Plan } from './plan.js';
import type { CIRCUMSTANCES } from './plan/people.js';
import type { FEELINGS } from './plan/message.js';
import type { SignalPlace } from './signals.js';
import { CIRCUMSTANCE_OPEN_TO } from './vulnerability/circumstances.js';
import { readCircumstances } from './vulnerability/read-circumstances.js';
import { readTraits } from './vulnerability/read-traits.js';

export type Circumstance = (typeof CIRCUMSTANCES)[number];
export type Feeling = (typeof FEELINGS)[number];

/** Something that people are selected by and that makes them open to certain feelings. */
export interface Opening {
  readonly evidence: Evidence;
  readonly openTo: readonly Feeling[];
}

/** What the plan shows of the people in the audience, beside special categories. */
export interface PeopleCues {
  /** Vulnerable circumstances that people are selected by, or are stated to share. */
  readonly circumstances: readonly (Opening & { readonly circumstance: Circumstance })[];
  /** Personality traits that are deduced or selected on. */
  readonly traits: readonly Opening[];
}

/** Feelings that a message can press on; a psychometric technique can look for any of them. */
export const STRONG_FEELINGS: readonly Feeling[] = ['fear', 'anger', 'grief', 'shame', 'disgust'];

/** Reads circumstances and traits from what the plan says of the people in the audience. */
export function readPeople(plan: Plan, places: readonly SignalPlace[]): PeopleCues {
  if (plan.audience.kind === 'contextual') return { circumstances: [], traits: [] }; // nobody is selected
  return {
    circumstances: [
      ...(plan.people?.circumstances ?? []).map((circumstance, i) => ({
        circumstance,
        evidence: wholeValue(`/people/circumstances/${i}`, circumstance),
        openTo: CIRCUMSTANCE_OPEN_TO[circumstance],
      })),
      ...(plan.people?.includesUnder18 === 'yes'
        ? [
            {
              circumstance: 'child' as const,
              evidence: wholeValue('/people/includesUnder18', 'yes'),
              openTo: CIRCUMSTANCE_OPEN_TO.child,
            },
          ]
        : []),
      ...places.flatMap(({ pointer, value }) =>
        readCircumstances(value).map(({ circumstance, ...span }) => ({
          circumstance,
          evidence: { pointer, ...span },
          openTo: CIRCUMSTANCE_OPEN_TO[circumstance],
        })),
      ),
    ],
    traits: [
      ...(plan.profiling?.techniques ?? []).flatMap((technique, i) => {
        const pointer = `/profiling/techniques/${i}`;
        const kind =
          technique.kind === 'psychometric'
            ? [{ evidence: wholeValue(`${pointer}/kind`, technique.kind), openTo: STRONG_FEELINGS }]
            : [];
        const traits = (technique.traits ?? []).map((trait, t) => ({
          evidence: wholeValue(`${pointer}/traits/${t}`, trait),
          openTo: readTraits(trait)[0]?.openTo ?? STRONG_FEELINGS,
        }));
        return [...kind, ...traits];
      }),
      ...places.flatMap(({ pointer, value }) =>
        readTraits(value).map(({ openTo, text, term, start, end }) => ({
          evidence: { pointer, text, term, start, end },
          openTo,
        })),
      ),
    ],
  };
}
