import type { z } from 'zod';
import type { Rule } from '../../rules/rule.js';
import type { Case } from '../case.js';
import type { RuleResult } from '../evaluate-rule.js';
import type { Place } from '../reading.js';
import type { AnswerEffect, MissingFact } from '../missing-fact.js';
import { OUTCOMES } from '../outcome.js';
import { openQuestions, type OpenQuestions } from './breaches.js';
import { valueOf, variablesOf } from './formula.js';
import { levelOf, relevantVariables } from './relevance.js';
import { whatIf } from './what-if.js';

/** A missing fact, and whether the outcome waits for it. */
export interface Missing {
  readonly row: z.infer<typeof MissingFact>;
  /** It stands open under a rule that a launch waits for; else it only decides what is owed. */
  readonly blocks: boolean;
}

/**
 * What nobody has stated and can still change the outcome: exactly that, one row a place, first what settles most.
 */
export function missingFacts(results: readonly RuleResult[], opened: Case): Missing[] {
  const open = openQuestions(results, opened);
  const decisive = relevantVariables(open.breaches);
  const relevant = new Set(
    [...decisive].flatMap((name) => [name, ...(open.unknowns.get(name)?.follows ?? [])]),
  );
  const waiting = waitingFor(results);
  const asked = [...relevant]
    .map((name) => toAsk(name, relevant, waiting, open))
    .sort((a, b) => Number(b.blocks) - Number(a.blocks) || b.settles - a.settles);
  const rows = new Map<string, Missing>();
  const turning = rulesByPlace(asked, open);
  for (const one of asked) {
    for (const place of open.unknowns.get(one.name)?.places ?? []) {
      const key = keyOf(place, one);
      const row = () => toRow(one, place, turning.get(key) ?? [], open, opened);
      if (!rows.has(key)) rows.set(key, { row: row(), blocks: one.blocks });
    }
  }
  return markedOnce([...rows.values(), ...onlyKnowing(results, rows)]);
}

/** Each rule is attested by itself; whatever else stands at one place is asked once. */
const keyOf = ({ pointer }: Place, { rules: [rule] }: Asked): string =>
  pointer === '/attestations' ? `${pointer} ${rule.rule.id}` : pointer;

/** The rules that turn on each place, whichever fact they need from there, those that wait for it before others first. */
function rulesByPlace(asked: readonly Asked[], { unknowns }: OpenQuestions): Map<string, Turning[]> {
  const byPlace = new Map<string, Turning[]>();
  for (const one of asked)
    for (const place of unknowns.get(one.name)?.places ?? []) {
      const key = keyOf(place, one);
      byPlace.set(key, [...(byPlace.get(key) ?? []), ...one.rules]);
    }
  return new Map([...byPlace].map(([key, rules]) => [key, rules.toSorted(beforeOthers)]));
}

/**
 * What a rule waits for although either answer comes to the same: nothing but the answer's being there is missing.
 */
function onlyKnowing(results: readonly RuleResult[], rows: ReadonlyMap<string, Missing>): Missing[] {
  if (results.some(({ rule, standing }) => rule.severity === 'stop' && standing === 'broken')) return [];
  const asked = new Set([...rows.values()].map(({ row }) => row.pointer));
  const waiting = results.filter(
    ({ blocks, missing }) => blocks && !missing.some(({ pointer }) => asked.has(pointer)),
  );
  const places = new Map(
    waiting.flatMap(({ rule, missing }) => missing.map((place) => [place.pointer, { rule, place }] as const)),
  );
  return [...places.values()].map(({ rule, place: { pointer, question } }) => ({
    row: { pointer, question, why: why(rule), rule: rule.id, rules: [rule.id] },
    blocks: true,
  }));
}

/** What a launch waits for: rules, and the places of the plan that would settle them. */
interface Waiting {
  readonly rules: ReadonlySet<string>;
  readonly places: ReadonlySet<string>;
}

function waitingFor(results: readonly RuleResult[]): Waiting {
  const waiting = results.filter(({ blocks }) => blocks);
  const places = waiting.flatMap(({ missing }) => missing.map(({ pointer }) => pointer));
  return {
    rules: new Set(waiting.map(({ rule }) => rule.id)),
    places: new Set(places.filter((pointer) => pointer !== '/attestations')),
  };
}

/** The breaches that turn on an unknown, directly or through a fact that follows from it. */
function breachesOn(name: string, { breaches, unknowns }: OpenQuestions) {
  return breaches.filter(({ when }) =>
    [...variablesOf(when)].some((one) => one === name || unknowns.get(one)?.follows?.includes(name)),
  );
}

/** A rule that turns on a variable. */
interface Turning {
  readonly rule: Rule;
  readonly level: number;
  /** A launch waits for the rule. */
  readonly waits: boolean;
  /** How much else it turns on. */
  readonly breadth: number;
}

/** What a launch waits for comes first, then the strictest, then what turns on little else. */
const beforeOthers = (a: Turning, b: Turning): number =>
  Number(b.waits) - Number(a.waits) || b.level - a.level || a.breadth - b.breadth;

/** A variable that matters. */
interface Asked {
  readonly name: string;
  /** The rules that turn on it, those that wait for it before others first. */
  readonly rules: readonly [Turning, ...Turning[]];
  readonly blocks: boolean;
  /** How many of the unknowns no longer matter once it is answered, for yes and no together. */
  readonly settles: number;
}

function toAsk(name: string, relevant: ReadonlySet<string>, waiting: Waiting, open: OpenQuestions): Asked {
  const { breaches, unknowns } = open;
  const own = breachesOn(name, open);
  const [first, ...others] = own
    .map(({ rule, level, when }) => ({
      rule,
      level,
      waits: waiting.rules.has(rule.id),
      breadth: variablesOf(when).size,
    }))
    .toSorted(beforeOthers);
  if (first === undefined) throw new Error(`${name} matters to no rule`);
  const settles = [true, false].map((value) => {
    const known = new Map([[name, value]]);
    if (levelOf(breaches, known) !== undefined) return relevant.size;
    return own.filter(({ when }) => valueOf(when, known) !== undefined).length;
  });
  return {
    name,
    rules: [first, ...others],
    blocks:
      own.some(({ rule }) => waiting.rules.has(rule.id)) ||
      (unknowns.get(name)?.places ?? []).some(({ pointer }) => waiting.places.has(pointer)),
    settles: settles.reduce((a, b) => a + b),
  };
}

function toRow(
  { name, rules: [own] }: Asked,
  place: Place,
  turning: readonly Turning[],
  open: OpenQuestions,
  opened: Case,
): z.infer<typeof MissingFact> {
  const { pointer, question } = place;
  const { rule } = turning[0] ?? own;
  const effects = whatIf(name, place, open, opened, (value) => effectOf(name, value, open));
  return {
    pointer,
    question,
    why: why(rule),
    rule: rule.id,
    rules: [...new Set(turning.map((one) => one.rule.id))],
    ...effects,
    ...([effects.ifYes, effects.ifNo].some((effect) => effect?.outcome !== undefined) && {
      decides: true as const,
    }),
  };
}

/** What follows once a variable is known. */
function effectOf(name: string, value: boolean, { breaches }: OpenQuestions): z.infer<typeof AnswerEffect> {
  const known = new Map([[name, value]]);
  const level = levelOf(breaches, known);
  const own = breaches.filter(({ when }) => variablesOf(when).has(name));
  const of = (wanted: boolean) => [
    ...new Set(own.filter(({ when }) => valueOf(when, known) === wanted).map(({ rule }) => rule.id)),
  ];
  const breaks = of(true);
  return {
    ...(level !== undefined && { outcome: OUTCOMES[level] }),
    settles: of(false).filter((id) => !breaks.includes(id)),
    breaks,
  };
}

/** Only the first fact that decides alone is marked. */
function markedOnce(missing: readonly Missing[]): Missing[] {
  const first = missing.find(({ row }) => row.decides);
  return missing.map((one) => {
    if (one === first || one.row.decides === undefined) return one;
    const { decides: _, ...row } = one.row;
    return { ...one, row };
  });
}

function why({ id, title, severity }: Rule): string {
  switch (severity) {
    case 'stop':
      return `If this turns out badly, the launch fails: ${title} (${id}).`;
    case 'ask':
      return `The answer turns on it: ${title} (${id}).`;
    case 'duty':
    case 'note':
      return `It decides whether a duty is met: ${title} (${id}).`;
  }
}
