import { inOrder, type Change } from './change.js';
import type { Step } from './kind.js';

/** Steps that are taken together. */
export type Pick = readonly Step[];

/** Both together, each step once. */
export const joined = (a: Pick, b: Pick): Pick => [...a, ...b.filter((step) => !a.includes(step))];

export const includesAll = (pick: Pick, part: Pick): boolean => part.every((step) => pick.includes(step));

export const isSame = (a: Pick, b: Pick): boolean => a.length === b.length && includesAll(a, b);

/** What to change, each place once, in an order in which it can be done. Undefined where two steps disagree. */
export function changesOf(pick: Pick): Change[] | undefined {
  const byPlace = new Map<string, Change>();
  for (const change of pick.flatMap(({ changes }) => changes)) {
    const other = byPlace.get(change.pointer);
    if (other !== undefined && other.op !== change.op) return undefined;
    byPlace.set(change.pointer, other ?? change);
  }
  return inOrder([...byPlace.values()]);
}

/** Tells picks apart by what they say, so that the order of a plan’s lists plays no part. */
export const told = (pick: Pick): string =>
  pick
    .flatMap(({ changes }) => changes.map(({ text }) => text))
    .sort()
    .join('\n');

/**
 * The picks to start from: each step alone, and all those of a kind that one finding rests on, since leaving out
 * one of several signals that tell the same changes nothing.
 */
export function picksOf(steps: readonly Step[], findings: readonly (readonly string[])[]): Pick[] {
  const kinds = [...new Set(steps.map(({ kind }) => kind))].map((kind) =>
    steps.filter((step) => step.kind === kind),
  );
  const groups = kinds.flatMap((ofKind) =>
    [...findings.map((places) => ofKind.filter(({ pointer }) => restsOn(places, pointer))), ofKind].filter(
      ({ length }) => length > 1,
    ),
  );
  return [...steps.map((step) => [step]), ...groups].reduce<Pick[]>(
    (kept, pick) => (kept.some((one) => isSame(one, pick)) ? kept : [...kept, pick]),
    [],
  );
}

/** Is one of these the place, or within it? */
export const restsOn = (places: readonly string[], pointer: string): boolean =>
  places.some((place) => place === pointer || place.startsWith(`${pointer}/`));
