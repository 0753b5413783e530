import { describe, expect, it } from 'vitest';
import type { Condition, Rule } from '../../src/rules/rule.js';
import { RULES } from '../../src/rules/ruleset.js';
import { openCase } from '../../src/screening/case.js';
import type { Evidence } from '../../src/screening/evidence.js';
import { evaluateRule } from '../../src/screening/evaluate-rule.js';
import { Plan } from '../../src/screening/plan.js';
import { PROMPT_CASES, RULE_CASES } from './cases/index.js';
import type { PromptCase, RuleCase } from './cases/case.js';

const RULE = new Map(RULES.map((rule) => [rule.id, rule]));

function ruleOf(id: string): Rule {
  const rule = RULE.get(id);
  if (rule === undefined) throw new Error(`A case speaks of ${id}, which is no rule`);
  return rule;
}

describe('every case of every rule', () => {
  for (const ruleCase of RULE_CASES) {
    it(`${ruleCase.rule} ${ruleCase.expect}: ${ruleCase.name}`, () => check(ruleCase));
  }

  for (const promptCase of PROMPT_CASES) {
    it(`${promptCase.rule} ${promptCase.answer}: ${promptCase.name}`, () => checkPrompt(promptCase));
  }
});

function check({ rule: id, plan, ...expected }: RuleCase): void {
  const parsed = Plan.parse(plan);
  const result = evaluateRule(ruleOf(id), openCase(parsed));
  const rested = [
    ...result.applies.evidence,
    ...result.met.evidence,
    ...(result.finding ? result.finding.evidence : []),
  ];
  expect(result.standing).toBe(expected.expect);
  if (expected.expect === 'not-applicable') expect(result.applies.answer).toBe(expected.applies ?? 'no');
  if (expected.expect === 'broken') expect(result.finding).toBeDefined();
  if (expected.finding !== undefined) expect(result.finding !== undefined).toBe(expected.finding);
  if (expected.contradiction) expect(result.finding?.contradiction).toBe(true);
  if (expected.evidence) expect(pointersOf(rested)).toEqual(expect.arrayContaining([...expected.evidence]));
  if (expected.missing) expect(result.missing.map(({ pointer }) => pointer)).toEqual(expected.missing);
  expectToStandInPlan(rested, parsed);
}

function checkPrompt({ rule: id, plan, declared, ...expected }: PromptCase): void {
  const rule = ruleOf(id);
  const prompt = rule.prompt?.id;
  if (prompt === undefined) throw new Error(`${id} is no prompt`);
  const { [prompt]: _, ...others } = Plan.parse(plan).declaredAnswers ?? {};
  const parsed = Plan.parse({
    ...plan,
    declaredAnswers: declared === undefined ? others : { ...others, [prompt]: declared },
  });
  const opened = openCase(parsed);
  const reading = opened.prompt(prompt);
  const result = evaluateRule(rule, opened);
  expect({ derived: reading.derived, answer: reading.answer, contradiction: reading.contradiction }).toEqual({
    derived: expected.derived,
    answer: expected.answer,
    contradiction: expected.contradiction,
  });
  expect(result.standing === 'not-applicable').toBe(expected.outOfScope === true);
  expect(result.finding !== undefined, 'a yes is told, and nothing else').toBe(expected.answer === 'yes');
  if (expected.outOfScope) expect(result.missing).toEqual([]);
  if (expected.evidence)
    expect(pointersOf(reading.evidence)).toEqual(expect.arrayContaining([...expected.evidence]));
  if (expected.missing) expect(result.missing.map(({ pointer }) => pointer)).toEqual(expected.missing);
  expectToStandInPlan(reading.evidence, parsed);
}

const pointersOf = (evidence: readonly Evidence[]) => evidence.map(({ pointer }) => pointer);

/** Evidence quotes the plan: its text is what stands at its place. */
function expectToStandInPlan(evidence: readonly Evidence[], plan: Plan): void {
  for (const { pointer, text, start, end } of evidence) {
    const value = (pointer ?? '')
      .split('/')
      .slice(1)
      .reduce<unknown>((at, key) => (at as Record<string, unknown> | undefined)?.[key], plan);
    expect(String(value).slice(start, end), pointer).toBe(text);
  }
}

describe('the cases', () => {
  const named = [...RULE_CASES, ...PROMPT_CASES].map(({ rule, name }) => `${rule} ${name}`);

  it('are each named by a situation of their own, in a sentence', () => {
    expect(new Set(named).size).toBe(named.length);
    for (const { name } of [...RULE_CASES, ...PROMPT_CASES]) expect(name).toMatch(/^\p{Lu}.*\s.*[^.]$/u);
  });

  it('ask for something wherever a rule is open', () => {
    for (const { rule, name, expect: standing, missing } of RULE_CASES) {
      if (standing === 'open') expect(missing, `${rule} ${name}: which places are asked for`).toBeDefined();
    }
  });
});

type Need =
  | 'met'
  | 'broken'
  | 'open'
  | 'told'
  | 'not-applicable'
  | 'unknown whether it applies'
  | 'told as a finding'
  | 'not told as a finding';

/** What no plan can bring about although a rule’s data look as if one could, and why. */
const CANNOT_HAPPEN: Readonly<Record<string, Partial<Record<Need, string>>>> = {
  'SCD-04': {
    met: 'once it is stated why the stand-in was chosen it is none any more, so the rule stops applying instead',
  },
  'BROK-04': {
    broken: 'it asks only whether the guesses are tied to people: stating it either way meets the rule',
  },
  'A22-02': {
    broken:
      'whether something about a person decides is stated or it is not: stating it either way meets the rule',
  },
  'PROF-01': {
    broken: 'whether people are profiled is known or it is not: stating it either way meets the rule',
  },
  'DM-01': { broken: 'whether it is direct marketing is known or it is not: either way the rule is met' },
  'POST-02': { broken: 'whether people decide is known or it is not: either way the rule is met' },
  'MAIL-01': { broken: 'whether it is electronic mail is known or it is not: either way the rule is met' },
};

/** The situations for which a rule needs a case, read off its data. */
function needs(rule: Rule): Need[] {
  const unlessAlways: Need[] = ['not-applicable', 'unknown whether it applies'];
  if (rule.metWhen !== undefined) {
    return ['met', 'broken', 'open', 'not-applicable'];
  }
  const telling: Need[] =
    rule.findingWhen === undefined || same(rule.findingWhen, rule.appliesWhen)
      ? []
      : ['told as a finding', 'not told as a finding'];
  return ['told', ...unlessAlways, ...telling];
}

const same = (a: Condition, b: Condition): boolean => JSON.stringify(a) === JSON.stringify(b);

const serves = ({ expect: standing, applies, finding }: RuleCase, need: Need): boolean => {
  switch (need) {
    case 'unknown whether it applies':
      return standing === 'not-applicable' && applies === 'unknown';
    case 'not-applicable':
      return standing === 'not-applicable' && applies === undefined;
    case 'told as a finding':
      return standing === 'told' && finding === true;
    case 'not told as a finding':
      return standing === 'told' && finding === false;
    case 'met':
    case 'broken':
    case 'open':
    case 'told':
      return standing === need;
  }
};

describe('coverage: every situation that a rule’s own data make possible has a case', () => {
  const plainRules = RULES.filter(({ prompt }) => prompt === undefined);

  it.each(plainRules.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
    const ofRule = RULE_CASES.filter((one) => one.rule === id);
    const missing = needs(rule).filter((need) => !ofRule.some((one) => serves(one, need)));
    expect(missing, `${id} has no case for these`).toEqual(Object.keys(CANNOT_HAPPEN[id] ?? {}));
  });

  const prompts = RULES.flatMap((rule) => (rule.prompt ? [[rule.id, rule.prompt] as const] : []));

  it.each(prompts)('%s', (id, prompt) => {
    const ofRule = PROMPT_CASES.filter((one) => one.rule === id);
    const has = (situation: string, fits: (one: PromptCase) => boolean) =>
      expect(ofRule.some(fits), `${id} has no case for: ${situation}`).toBe(true);
    has('the plan shows a yes', ({ derived }) => derived === 'yes');
    has('a yes shown against a declared no', ({ contradiction }) => contradiction === true);
    has(
      'a declared yes',
      ({ declared, derived, answer }) => declared === 'yes' && !derived && answer === 'yes',
    );
    has('a declared no', ({ declared, derived, answer }) => declared === 'no' && !derived && answer === 'no');
    has(
      'nothing is known',
      ({ declared, derived, missing }) => !declared && !derived && missing?.length === 1,
    );
    has('out of scope', ({ outOfScope }) => outOfScope === true);
    if (prompt.doubtWhen) {
      has('doubt cast on a declared no', (one) => one.derived === 'unknown' && one.declared === 'no');
      has('a declared yes beside a doubt', (one) => one.derived === 'unknown' && one.declared === 'yes');
    }
    if (prompt.noWhen) has('the plan shows a no', ({ derived }) => derived === 'no');
  });
});
