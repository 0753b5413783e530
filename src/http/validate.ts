import type { z } from 'zod';
import { HttpProblem, type Fault } from './problems.js';
import { faultsOf } from './validate/faults.js';

/** Further faults are counted, not listed: an answer should not outgrow its request by much. */
const MOST_FAULTS = 1000;

/**
 * The value as the schema has it. Throws `invalid-request` with every fault at once, sorted by pointer.
 *
 * @param prefix where the value stands, for the pointers: nothing for a body, `/query` for a query.
 */
export function valid<S extends z.ZodType>(schema: S, value: unknown, prefix = ''): z.output<S> {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  throw invalidRequest(faultsOf(schema, value, prefix));
}

/** The problem that these faults make. */
export function invalidRequest(faults: readonly Fault[]): HttpProblem {
  const { length } = faults;
  const detail =
    length === 1
      ? 'There is 1 fault; it stands under errors, with its place.'
      : length <= MOST_FAULTS
        ? `There are ${length} faults; each stands under errors, with its place.`
        : `There are ${length} faults; the first ${MOST_FAULTS} stand under errors, each with its place.`;
  return new HttpProblem('invalid-request', detail, { errors: faults.slice(0, MOST_FAULTS) });
}
