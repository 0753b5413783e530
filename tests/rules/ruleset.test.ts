import { describe, expect, it } from 'vitest';
import { FACTS, type FactId } from '../../src/rules/facts.js';
import { QUESTION_TEXTS } from '../../src/rules/five-questions.js';
import { NOT_SCREENED } from '../../src/rules/not-screened.js';
import { PROMPTS, QUESTIONS } from '../../src/rules/prompts.js';
import type { Condition } from '../../src/rules/rule.js';
import { RULES } from '../../src/rules/ruleset.js';
import { SECTIONS } from '../../src/rules/sections.js';
import { SOURCES } from '../../src/rules/sources.js';
import { MAP } from './map.js';

function factsIn(condition: Condition | undefined): FactId[] {
  if (condition === undefined) return [];
  if (typeof condition === 'string') return [condition];
  if ('all' in condition) return condition.all.flatMap(factsIn);
  if ('any' in condition) return condition.any.flatMap(factsIn);
  return 'not' in condition ? factsIn(condition.not) : [condition.known];
}

const conditionsOf = (rule: (typeof RULES)[number]) => [
  rule.appliesWhen,
  rule.metWhen,
  rule.findingWhen,
  rule.askWhen,
  rule.prompt?.yesWhen,
  rule.prompt?.doubtWhen,
  rule.prompt?.noWhen,
];

const IDS = [...RULES.map(({ id }) => id), ...NOT_SCREENED.map(({ id }) => id)];

describe('the ruleset', () => {
  it('gives each rule an id of its own, in the map’s form', () => {
    expect(new Set(IDS).size).toBe(IDS.length);
    for (const id of IDS) expect(id).toMatch(/^([A-Z]{2,5}|P22|F2F|A22)-(\d\d|D\d|Q\d[a-d]|S\d)$/);
  });

  it('holds every rule of the map and no other: screened, not covered yet, or not to be screened', () => {
    expect(new Set(MAP).size, 'no id twice in the map').toBe(MAP.length);
    expect(
      MAP.filter((id) => !IDS.includes(id)),
      'missing from the ruleset',
    ).toEqual([]);
    expect(
      IDS.filter((id) => !MAP.includes(id)),
      'missing from the map',
    ).toEqual([]);
  });

  it.each(RULES.map((rule) => [rule.id, rule] as const))(
    '%s cites its place in the code first',
    (_, rule) => {
      const [place, ...law] = rule.citations;
      expect(place.source).toBe('ico-framework-code');
      expect(place.section && SECTIONS[place.section]).toBe(place.page);
      expect(place.subHeading).toBeTruthy();
      expect(law.length, 'the law that the rule rests on').toBeGreaterThan(0);
      for (const { source, locator } of law) {
        expect(source).not.toBe('ico-framework-code');
        expect(locator).toBeTruthy();
      }
    },
  );

  it.each(RULES.map((rule) => [rule.id, rule] as const))(
    '%s says what it means and what to do',
    (_, rule) => {
      for (const text of [rule.title, rule.explanation, rule.remedy]) expect(text.length).toBeGreaterThan(15);
      expect(rule.explanation).toMatch(/[.]$/);
      expect(rule.remedy).toMatch(/[.]$/);
    },
  );

  it('uses every source and every fact that is described', () => {
    const cited = new Set(RULES.flatMap(({ citations }) => citations.map(({ source }) => source)));
    expect([...cited].sort()).toEqual(Object.keys(SOURCES).sort());
    const used = new Set([...RULES.flatMap((rule) => conditionsOf(rule).flatMap(factsIn))]);
    const helpers = Object.keys(FACTS).filter((fact) => !used.has(fact as FactId));
    expect(helpers, 'facts that only other facts rest on').toEqual(['prompt-answered-yes']);
  });

  it('has one rule for each of the thirteen prompts, in the code’s order', () => {
    expect(RULES.flatMap(({ prompt }) => (prompt ? [prompt.id] : []))).toEqual([...PROMPTS]);
    expect(Object.keys(QUESTION_TEXTS)).toEqual([...QUESTIONS]);
  });

  it('narrows only asks, and stops that a word alone settles, so that leaving out a fact softens none', () => {
    for (const rule of RULES.filter(({ askWhen }) => askWhen !== undefined)) {
      if (rule.severity === 'stop') expect(rule.metWhen, rule.id).toBe('attested-only');
      else expect(rule.severity, rule.id).toBe('ask');
    }
  });

  it('lets nothing break a DPIA trigger, and everything else that is a duty or a stop be met', () => {
    for (const rule of RULES) {
      if (rule.dpiaTrigger) expect(rule.metWhen).toBeUndefined();
      else if (rule.severity === 'duty' || rule.severity === 'stop') expect(rule.metWhen).toBeDefined();
    }
  });
});
