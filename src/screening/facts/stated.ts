import type { Answer } from '../answer.js';
import { wholeValue, type Evidence } from '../evidence.js';
import { questionAt } from '../plan/question.js';
import { no, unknown, yes, type Place, type Reading } from '../reading.js';

/** A place of the plan, with the question that its schema asks there. */
export const place = (pointer: string, question = questionAt(pointer)): Place => ({ pointer, question });

/** A three-valued fact of the plan, as it is stated there. */
export function stated(pointer: string, value: Answer | undefined): Reading {
  if (value === undefined || value === 'unknown') return unknown(place(pointer));
  return value === 'yes' ? yes(wholeValue(pointer, value)) : no(wholeValue(pointer, value));
}

/** Whether a property is there at all: known, or asked for. */
export const given = (pointer: string, value: unknown): Reading =>
  value === undefined ? unknown(place(pointer)) : yes();

/**
 * Whether a list of the plan names one of some items. A list that is given is complete; one that is left out is
 * unknown.
 */
export function listNames<T extends string>(
  pointer: string,
  list: readonly T[] | undefined,
  names: readonly T[],
): Reading {
  if (list === undefined) return unknown(place(pointer));
  const found = namedIn(pointer, list, names);
  return found.length > 0 ? yes(...found) : no(...allOf(pointer, list));
}

/** The items of a list of the plan that are among some. */
export const namedIn = <T extends string>(
  pointer: string,
  list: readonly T[] | undefined,
  names: readonly T[],
): Evidence[] =>
  (list ?? []).flatMap((item, i) => (names.includes(item) ? [wholeValue(`${pointer}/${i}`, item)] : []));

/** The whole of a list as evidence: what stands in it, or that it is empty. */
export const allOf = (pointer: string, items: readonly string[]): Evidence[] =>
  items.length === 0
    ? [{ pointer, text: '', start: 0, end: 0 }]
    : items.map((item, i) => wholeValue(`${pointer}/${i}`, item));

/** Whether a single choice of the plan is one of some; left out: unknown. */
export function isOneOf<T extends string>(
  pointer: string,
  value: T | undefined,
  names: readonly T[],
): Reading {
  if (value === undefined) return unknown(place(pointer));
  const evidence = wholeValue(pointer, value);
  return names.includes(value) ? yes(evidence) : no(evidence);
}

/** Whether a list of the plan has an item. A list that is given without it says no. */
export function includes<T extends string>(
  pointer: string,
  list: readonly T[] | undefined,
  item: NoInfer<T>,
): Reading {
  if (list === undefined) return unknown(place(pointer));
  const index = list.indexOf(item);
  return index >= 0 ? yes(wholeValue(`${pointer}/${index}`, item)) : no(...allOf(pointer, list));
}
