import type { Plan } from '../plan.js';
import { all, contradicted, type Reading } from '../reading.js';
import { isOneOf, listNames } from './stated.js';

/** Decisions that make a supplier more than a processor. How results are presented is not among them. */
const CONTROLLER_DECISIONS = ['purposes', 'people-chosen', 'data-collected', 'sample', 'method'] as const;

/** Does a supplier that is declared a processor decide what only a controller decides? */
export function processorDecides(
  { role, decides }: NonNullable<Plan['suppliers']>[number],
  index: number,
): Reading {
  const reading = all([
    isOneOf(`/suppliers/${index}/role`, role, ['processor']),
    listNames(`/suppliers/${index}/decides`, decides, CONTROLLER_DECISIONS),
  ]);
  return reading.answer === 'yes' ? contradicted(reading) : reading;
}
