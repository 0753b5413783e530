import { not, type Answer } from './answer.js';
import type { Evidence } from './evidence.js';

/** A place in the plan where a missing fact goes, and the question that it answers. */
export interface Place {
  readonly pointer: string;
  readonly question: string;
}

/**
 * What the plan says about a fact: the answer, what it rests on, and, if unknown, what would settle it.
 *
 * Never spread one: `evidence` and `missing` may be collected only when they are asked for.
 */
export interface Reading {
  readonly answer: Answer;
  readonly evidence: readonly Evidence[];
  readonly missing: readonly Place[];
  /** The plan itself declares the opposite of what it shows. */
  readonly contradiction?: true;
}

export const yes = (...evidence: readonly Evidence[]): Reading => ({ answer: 'yes', evidence, missing: [] });
export const no = (...evidence: readonly Evidence[]): Reading => ({ answer: 'no', evidence, missing: [] });
export const unknown = (...missing: readonly Place[]): Reading => ({
  answer: 'unknown',
  evidence: [],
  missing,
});

/** Kleene's or: the evidence of whatever decides it, or the missing places of whatever leaves it open. */
export const any = (readings: readonly Reading[]): Reading =>
  join(has(readings, 'yes') ? 'yes' : has(readings, 'unknown') ? 'unknown' : 'no', readings);

/** Kleene's and, likewise. */
export const all = (readings: readonly Reading[]): Reading =>
  join(has(readings, 'no') ? 'no' : has(readings, 'unknown') ? 'unknown' : 'yes', readings);

export const inverse = (reading: Reading): Reading => new Joined(not(reading.answer), [reading]);

/** Is the fact known at all, either way? */
export const known = (reading: Reading): Reading =>
  reading.answer === 'unknown' ? reading : new Joined('yes', [reading]);

/** The reading, marked: the plan declares the opposite. */
export const contradicted = ({ answer, evidence, missing }: Reading): Reading => ({
  answer,
  evidence,
  missing,
  contradiction: true,
});

const has = (readings: readonly Reading[], answer: Answer): boolean =>
  readings.some((reading) => reading.answer === answer);

function join(answer: Answer, readings: readonly Reading[]): Reading {
  const deciding = readings.filter((reading) => reading.answer === answer);
  return deciding.length === 1 && deciding[0] !== undefined ? deciding[0] : new Joined(answer, deciding);
}

/**
 * A reading that rests on others. What they rest on is collected when it is first asked for: of the many facts
 * that a plan is put to, few are told or asked about.
 */
class Joined implements Reading {
  declare readonly contradiction?: true;
  private rests: readonly Evidence[] | undefined = undefined;
  private waits: readonly Place[] | undefined = undefined;

  constructor(
    readonly answer: Answer,
    private readonly parts: readonly Reading[],
  ) {
    if (parts.some((part) => part.contradiction)) this.contradiction = true;
  }

  get evidence(): readonly Evidence[] {
    return (this.rests ??= gathered(this.parts.map(({ evidence }) => evidence)));
  }

  get missing(): readonly Place[] {
    return (this.waits ??= gathered(this.parts.map(({ missing }) => missing)));
  }
}

/** Two facts often rest on the same words, or wait for the same answer: each is told once. */
function gathered<T extends Evidence | Place>(lists: readonly (readonly T[])[]): readonly T[] {
  if (lists.length === 1 && lists[0] !== undefined) return lists[0];
  const items = lists.flat();
  return items.filter((item, i) => items.findIndex((earlier) => isSame(earlier, item)) === i);
}

function isSame(a: Evidence | Place, b: Evidence | Place): boolean {
  if (a === b) return true;
  if (a.pointer !== b.pointer) return false;
  return !('start' in a && 'start' in b) || (a.start === b.start && a.end === b.end);
}
