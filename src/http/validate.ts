import type { z } from 'zod';
import { HttpProblem, type Fault } from './problems.js';
import { faultsOf, MOST_FAULTS } from './validate/faults.js';
import { pointerTo } from './validate/pointer.js';

/** The body as the schema has it. Throws `invalid-request` with every fault at once, sorted by pointer. */
export function validBody<S extends z.ZodType>(schema: S, body: unknown): z.output<S> {
  const result = schema.safeParse(body);
  if (result.success) return result.data;
  throw invalidRequest(faultsOf(schema, body));
}

/** The query as the schema has it; pointers start with `/query`. Throws `invalid-request`. */
export function validQuery<S extends z.ZodType>(schema: S, query: object): z.output<S> {
  const result = schema.safeParse(query);
  if (result.success) return result.data;
  const repeated = Object.entries(query)
    .filter(([, value]) => Array.isArray(value))
    .map(([name]) => pointerTo([name]));
  const faults = faultsOf(schema, query).map((fault) =>
    repeated.includes(fault.pointer) ? { ...fault, message: 'is given more than once' } : fault,
  );
  throw invalidRequest(faults.map(({ pointer, message }) => ({ pointer: `/query${pointer}`, message })));
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
