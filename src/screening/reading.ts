import { allOf, anyOf, not, type Answer } from './answer.js';
import type { Evidence } from './evidence.js';

/** A place in the plan where a missing fact goes, and the question that it answers. */
export interface Place {
  readonly pointer: string;
  readonly question: string;
}

/** What the plan says about a fact: the answer, what it rests on, and, if unknown, what would settle it. */
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
export const any = (readings: readonly Reading[]): Reading => join(anyOf(readings.map(answerOf)), readings);

/** Kleene's and, likewise. */
export const all = (readings: readonly Reading[]): Reading => join(allOf(readings.map(answerOf)), readings);

export const inverse = (reading: Reading): Reading => ({ ...reading, answer: not(reading.answer) });

/** Is the fact known at all, either way? */
export const known = (reading: Reading): Reading =>
  reading.answer === 'unknown' ? reading : { ...reading, answer: 'yes' };

const answerOf = (reading: Reading): Answer => reading.answer;

function join(answer: Answer, readings: readonly Reading[]): Reading {
  const deciding = readings.filter((reading) => reading.answer === answer);
  if (deciding.length === 1 && deciding[0] !== undefined) return deciding[0];
  return {
    answer,
    evidence: unique(deciding.flatMap((reading) => reading.evidence)),
    missing: unique(deciding.flatMap((reading) => reading.missing)),
    ...(deciding.some((reading) => reading.contradiction) && { contradiction: true as const }),
  };
}

/** Two facts often rest on the same words, or wait for the same answer. */
function unique<T extends Evidence | Place>(items: readonly T[]): readonly T[] {
  if (items.length < 2) return items;
  const seen = new Map<string, T>();
  for (const item of items) {
    const key = 'start' in item ? `${item.pointer} ${item.start} ${item.end}` : item.pointer;
    if (!seen.has(key)) seen.set(key, item);
  }
  return [...seen.values()];
}
