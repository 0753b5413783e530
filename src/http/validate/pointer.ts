export type Path = readonly PropertyKey[];

/** The path as a JSON Pointer (RFC 6901). The root is the empty text. */
export const pointerTo = (path: Path) =>
  path.map((step) => '/' + String(step).replaceAll('~', '~0').replaceAll('/', '~1')).join('');

/** What stands at the path, or `undefined`. Looks at own properties only. */
export function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (at, step) =>
      typeof at === 'object' && at !== null && Object.hasOwn(at, step)
        ? (at as Record<PropertyKey, unknown>)[step]
        : undefined,
    value,
  );
}
