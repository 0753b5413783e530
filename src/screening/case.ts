import { builtIn, type Lexicon } from '../detection/detect.js';
import type { FactId } from '../rules/facts.js';
import type { PromptId } from '../rules/prompts.js';
import type { Condition } from '../rules/rule.js';
import { answerPrompt, type PromptReading } from './prompts.js';
import { FACT_READERS } from './facts/index.js';
import type { Cue } from './message/cue.js';
import { readMessage } from './message/read-message.js';
import type { Plan } from './plan.js';
import { all, any, inverse, known, type Reading } from './reading.js';
import { signalPlaces, type SignalPlace } from './signals.js';
import { findSpecialCategories, type CategoryFinding } from './special-categories.js';
import { readPeople, type PeopleCues } from './people.js';

/** A plan under screening: what was read from it, each fact once. */
export interface Case {
  readonly plan: Plan;
  readonly lexicon: Lexicon;
  readonly signals: readonly SignalPlace[];
  readonly specialCategories: readonly CategoryFinding[];
  readonly people: PeopleCues;
  readonly messageCues: readonly Cue[];
  readonly read: (fact: FactId) => Reading;
  readonly evaluate: (condition: Condition) => Reading;
  readonly prompt: (id: PromptId) => PromptReading;
}

/** Opens a plan for screening. Pure: what it remembers are answers that cannot change. */
export function openCase(plan: Plan, lexicon: Lexicon = builtIn): Case {
  const signals = signalPlaces(plan);
  return readFrom({
    plan,
    lexicon,
    signals,
    specialCategories: findSpecialCategories(plan, signals, lexicon),
    people: readPeople(plan, signals),
    messageCues: plan.message?.text === undefined ? [] : readMessage(plan.message.text),
  });
}

/**
 * The case with part of its plan left out, so that one source, basis or channel is judged by itself. Signals and
 * message are not read again: what they tell stays as the whole plan has it.
 */
export const narrowed = (
  { lexicon, signals, specialCategories, people, messageCues }: Case,
  plan: Plan,
): Case => readFrom({ plan, lexicon, signals, specialCategories, people, messageCues });

function readFrom(texts: Omit<Case, 'read' | 'evaluate' | 'prompt'>): Case {
  const facts = new Map<FactId, Reading>();
  const prompts = new Map<PromptId, PromptReading>();
  const conditions = new Map<Condition, Reading>();
  const opened: Case = {
    ...texts,
    read: (fact) => remembered(facts, fact, () => FACT_READERS[fact](opened)),
    evaluate: (condition) =>
      typeof condition === 'string'
        ? opened.read(condition)
        : remembered(conditions, condition, () => evaluate(condition, opened)),
    prompt: (id) => remembered(prompts, id, () => answerPrompt(id, opened)),
  };
  return opened;
}

function evaluate(condition: Exclude<Condition, string>, opened: Case): Reading {
  if ('all' in condition) return all(condition.all.map(opened.evaluate));
  if ('any' in condition) return any(condition.any.map(opened.evaluate));
  if ('not' in condition) return inverse(opened.evaluate(condition.not));
  return known(opened.read(condition.known));
}

function remembered<K, V>(memory: Map<K, V>, key: K, compute: () => V): V {
  const found = memory.get(key);
  if (found !== undefined) return found;
  const value = compute();
  memory.set(key, value);
  return value;
}
