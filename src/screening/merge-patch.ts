/** No plan is as deep: what lies deeper stands under a name that no plan knows, and is refused as that. */
const DEEPEST = 50;

/**
 * The document after a JSON merge patch (RFC 7396): objects are merged, a null takes a property away, and anything
 * else, a list too, stands in the place of what was there. Neither argument is changed.
 */
export function mergePatch(target: unknown, patch: unknown, depth = 0): unknown {
  if (!isObject(patch) || depth > DEEPEST) return patch;
  const merged = new Map(isObject(target) ? Object.entries(target) : []);
  for (const [name, value] of Object.entries(patch)) {
    if (value === null) merged.delete(name);
    else merged.set(name, mergePatch(merged.get(name), value, depth + 1));
  }
  return Object.fromEntries(merged);
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
