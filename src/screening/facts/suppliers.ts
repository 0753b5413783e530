import type { Plan } from '../plan.js';
import { all, any, contradicted, no, unknown, type Reading } from '../reading.js';
import { allOf, isOneOf, listNames, place } from './stated.js';

type Supplier = NonNullable<Plan['suppliers']>[number];

/** Decisions that make a supplier more than a processor. How results are presented is not among them. */
export const CONTROLLER_DECISIONS = [
  'purposes',
  'people-chosen',
  'data-collected',
  'sample',
  'method',
] as const;

/** Does a supplier that is declared a processor decide what only a controller decides? */
export function processorDecides({ role, decides }: Supplier, index: number): Reading {
  const reading = all([
    isOneOf(`/suppliers/${index}/role`, role, ['processor']),
    listNames(`/suppliers/${index}/decides`, decides, CONTROLLER_DECISIONS),
  ]);
  return reading.answer === 'yes' ? contradicted(reading) : reading;
}

/** Whether a supplier of one of these kinds handles the data. */
export function someSupplier({ suppliers }: Plan, kinds: readonly Supplier['kind'][]): Reading {
  if (suppliers === undefined) return unknown(place('/suppliers'));
  if (suppliers.length === 0) return no(...allOf('/suppliers', []));
  return any(suppliers.map(({ kind }, i) => isOneOf(`/suppliers/${i}/kind`, kind, kinds)));
}

/** Whether something holds of every supplier of these kinds. */
export function everySupplier(
  { suppliers }: Plan,
  kinds: readonly Supplier['kind'][],
  judge: (supplier: Supplier, pointer: string) => Reading,
): Reading {
  if (suppliers === undefined) return unknown(place('/suppliers'));
  return all(
    suppliers.flatMap((supplier, i) =>
      kinds.includes(supplier.kind) ? [judge(supplier, `/suppliers/${i}`)] : [],
    ),
  );
}
