import type { Ending, LexiconFamily } from './lexicon/entry.js';

/** An ending with the family that holds it. */
export interface EndingOfFamily {
  readonly ending: Ending;
  readonly family: string;
}

/** So many letters must stand before an ending: "stent" is no "-ent". */
const SHORTEST_STEM = 3;

/** The longest ending of a word, given in all its forms, that tells something. */
export type FindEnding = (forms: readonly string[]) => EndingOfFamily | undefined;

/**
 * Finds words by their endings.
 *
 * @param isOrdinary words that mean nothing of the kind, however they end.
 */
export function endingsOf(
  families: readonly LexiconFamily[],
  isOrdinary: (word: string) => boolean,
): FindEnding {
  const byEnding = new Map(
    families.flatMap(({ family, endings = [] }) =>
      endings.map((ending) => [ending.ending, { ending, family }] as const),
    ),
  );
  const lengths = [...new Set([...byEnding.keys()].map(({ length }) => length))].sort((a, b) => b - a);
  return (forms) => {
    for (const length of lengths) {
      for (const form of forms) {
        const found = form.length >= length + SHORTEST_STEM ? byEnding.get(form.slice(-length)) : undefined;
        if (found === undefined) continue;
        return forms.some((one) => isOrdinary(one) || found.ending.except?.includes(one)) ? undefined : found;
      }
    }
    return undefined;
  };
}
