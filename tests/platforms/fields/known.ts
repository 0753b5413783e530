import type { Spec } from '../../../src/platforms/spec.js';

/** The properties that a spec knows at a place, given as the names that lead there; lists need no name. */
export function knownAt(spec: Spec, ...path: readonly string[]): string[] {
  const [key, ...rest] = path;
  const fields = fieldsOf(spec);
  if (key === undefined) return Object.keys(fields).sort();
  const next = fields[key];
  if (next === undefined) throw new Error(`The spec knows no ${key}`);
  return knownAt(next, ...rest);
}

function fieldsOf(spec: Spec): Readonly<Record<string, Spec>> {
  switch (spec.kind) {
    case 'object':
      return spec.fields;
    case 'list':
      return fieldsOf(spec.item);
    case 'noting':
    case 'excluding':
      return fieldsOf(spec.of);
    case 'either':
      return fieldsOf(spec.choose({}));
    default:
      throw new Error(`A ${spec.kind} has no properties`);
  }
}
