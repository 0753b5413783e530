import { WHY } from '../shared.js';
import { allIgnored, either, ignored, list, object, row, unsupported, type Spec } from '../spec.js';
import { isObject } from '../walk.js';

const updateMask: Spec = either(
  object({ paths: ignored(WHY.housekeeping) }),
  ignored('Which properties an update changes.'),
);

/** One operation of a `mutate` call. */
const operation = (resource: Spec): Spec =>
  object({
    create: resource,
    update: resource,
    remove: unsupported('What it was that is taken away is not known.'),
    update_mask: updateMask,
    exempt_policy_violation_keys: list(
      object(
        allIgnored('A word that the advertiser asks to be let through.', 'policy_name', 'violating_text'),
      ),
    ),
  });

/** The first of a list. The others are told as unread. */
const firstOnly = (of: Spec): Spec => ({
  kind: 'either',
  choose: (value) =>
    Array.isArray(value)
      ? row(
          of,
          ...value.slice(1).map(() => unsupported('A second audience in one request. Screen it by itself.')),
        )
      : of,
});

/**
 * A `mutate` call, or what npm clients take in its place: the resources alone, one or several, or the operations
 * alone.
 */
const mutation = (resource: Spec, several: (of: Spec) => Spec): Spec => ({
  kind: 'either',
  choose: (value) => {
    if (isObject(value) && 'operations' in value)
      return object({
        operations: several(operation(resource)),
        ...allIgnored(
          WHY.housekeeping,
          'customer_id',
          'partial_failure',
          'validate_only',
          'response_content_type',
        ),
      });
    const first: unknown = Array.isArray(value) ? value[0] : value;
    const isOperation = isObject(first) && ['create', 'update', 'remove'].some((name) => name in first);
    return several(isOperation ? operation(resource) : resource);
  },
});

/** A call that makes an audience: the first is read. */
export const oneAudience = (resource: Spec): Spec => mutation(resource, firstOnly);

/** A call that adds parts to one audience: all are read. */
export const allParts = (resource: Spec): Spec => mutation(resource, list);
