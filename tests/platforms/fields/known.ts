import type { Platform } from '../../../src/platforms/platform.js';
import type { Spec } from '../../../src/platforms/spec.js';

/** How a platform reads one of its objects. */
export function specOf({ id, objects }: Platform, name: string): Spec {
  const found = objects.find(({ object }) => object === name);
  if (found === undefined) throw new Error(`${id} has no object ${name}`);
  return found.spec;
}

/**
 * The spec inside what only says something of it: a list's items, an exclusion, one of two forms.
 *
 * @param shown stands for the value that a choice of forms turns on
 */
export function unwrapped(spec: Spec, shown: unknown = {}): Spec {
  if (spec.kind === 'list') return unwrapped(spec.item, shown);
  if (spec.kind === 'noting' || spec.kind === 'excluding') return unwrapped(spec.of, shown);
  if (spec.kind === 'either') return unwrapped(spec.choose(shown), shown);
  return spec;
}

/** The properties that a spec knows at a place, given as the names that lead there; lists need no name. */
export function knownAt(spec: Spec, ...path: readonly string[]): string[] {
  const [key, ...rest] = path;
  const inner = unwrapped(spec);
  if (inner.kind !== 'object') throw new Error(`A ${inner.kind} has no properties`);
  if (key === undefined) return Object.keys(inner.fields).sort();
  const next = inner.fields[key];
  if (next === undefined) throw new Error(`The spec knows no ${key}`);
  return knownAt(next, ...rest);
}
