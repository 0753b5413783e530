import type { FactId } from '../../rules/facts.js';
import type { Answer } from '../answer.js';
import type { Plan } from '../plan.js';
import type { Change } from './change.js';

/** What a kind of change looks at. */
export interface View {
  readonly plan: Plan;
  readonly answer: (fact: FactId) => Answer;
  /** Does anything that the plan was found to tell or to break rest on this place, or on one within it? */
  readonly pointsAt: (pointer: string) => boolean;
}

/** A place at which a change is offered, and what stands there. */
export interface Offer<T = unknown> {
  readonly pointer: string;
  readonly value: T;
}

/** A kind of change that a campaign can make to what it does: when, what, and how people are told. */
export interface KindOfChange<T = unknown> {
  readonly name: string;
  readonly offered: (view: View) => readonly Offer<T>[];
  /** What is changed there: several places where they stand or fall together. */
  readonly changes: (offer: Offer<T>, view: View) => readonly Change[];
}

/** Changes that are made together, by one kind at one place. */
export interface Step {
  readonly kind: string;
  readonly pointer: string;
  readonly changes: readonly Change[];
}

/** Everything that a kind offers for a plan. */
export function stepsOf<T>(kind: KindOfChange<T>, view: View): Step[] {
  return kind.offered(view).map((offer) => ({
    kind: kind.name,
    pointer: offer.pointer,
    changes: kind.changes(offer, view),
  }));
}

/** The items of a list, each with its place. */
export const itemsAt = <T>(pointer: string, list: readonly T[] | undefined): Offer<T>[] =>
  (list ?? []).map((value, i) => ({ pointer: `${pointer}/${i}`, value }));

export const remove = (pointer: string, text: string): Change => ({ op: 'remove', pointer, text });
export const replace = (pointer: string, value: unknown, text: string): Change => ({
  op: 'replace',
  pointer,
  value,
  text,
});
