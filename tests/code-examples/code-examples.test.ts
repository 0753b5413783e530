import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { covers } from '../../src/rules/patterns.js';
import { PROMPTS } from '../../src/rules/prompts.js';
import { RULES } from '../../src/rules/ruleset.js';
import { openCase } from '../../src/screening/case.js';
import { evaluateRule } from '../../src/screening/evaluate-rule.js';
import type { Plan } from '../../src/screening/plan.js';
import { screen } from '../../src/screening/screen.js';
import type { Assessment } from '../../src/screening/screening.js';
import { planOf, type CodeExample, type Situation } from './example.js';
import { ILLUSTRATIONS } from './illustrations.js';
import { EXAMPLES } from './index.js';
import { readmeTable } from './readme-table.js';

it('covers the twenty examples of the code, each with its point turned round', () => {
  expect(EXAMPLES.map(({ id }) => id)).toEqual(
    Array.from({ length: 20 }, (_, i) => `EX-${String(i + 1).padStart(2, '0')}`),
  );
  expect(EXAMPLES.filter(({ variants }) => variants.length === 0)).toEqual([]);
});

for (const example of [...EXAMPLES, ...ILLUSTRATIONS]) {
  describe(`${example.id} ${example.title}`, () => {
    for (const situation of example.told) it(situation.name, () => check(example, situation));
    for (const situation of example.variants) it(`but: ${situation.name}`, () => check(example, situation));
  });
}

it('shows in README what `npx tsx tests/code-examples/table.ts` prints', async () => {
  const readme = await readFile(new URL('../../README.md', import.meta.url), 'utf8');
  const [, shown] = /<!-- code-examples -->([\s\S]*?)<!-- \/code-examples -->/.exec(readme) ?? [];
  expect(unaligned(shown ?? '')).toBe(unaligned(readmeTable()));
});

/** A table without the padding that the formatter gives its columns. */
const unaligned = (table: string): string => table.trim().replace(/ +\|/g, ' |').replace(/-+ \|/g, '- |');

function check(example: CodeExample, situation: Situation): void {
  const plan = planOf(example, situation);
  const screening = screen(plan);
  const { decision, article22 } = screening;
  const found = screening.findings.map(({ rule }) => rule);
  const owed = rulesOwed(screening, (status) => status !== 'met');
  const asked = screening.missing.map(({ rule }) => rule);
  expect(situation.outcome, decision.summary).toContain(decision.outcome);
  expect(situation.article22).toContain(article22.applies);
  expect(found).toEqual(expect.arrayContaining([...(situation.finds ?? [])]));
  expect(screening.findings.flatMap(({ rule, contradiction }) => (contradiction ? [rule] : []))).toEqual(
    expect.arrayContaining([...(situation.contradicts ?? [])]),
  );
  expect(owed).toEqual(expect.arrayContaining([...(situation.owes ?? [])]));
  expect(rulesOwed(screening, (status) => status === 'met')).toEqual(
    expect.arrayContaining([...(situation.meets ?? [])]),
  );
  for (const [rule, pointer] of Object.entries(situation.asks ?? {})) {
    expect(waitsFor(rule, plan), `${rule} waits`).toContain(pointer);
    expect(screening.missing.map((row) => row.pointer)).toContain(pointer);
  }
  const alarms = [...new Set([...found, ...owed, ...asked])];
  for (const pattern of situation.silentOn ?? [])
    expect(
      alarms.filter((rule) => covers(pattern, rule)),
      `false alarm of ${pattern}`,
    ).toEqual([]);
  checkCategories(situation, screening);
  for (const prompt of PROMPTS) {
    const accepted = situation.prompts?.[prompt];
    if (accepted !== undefined) expect(accepted, prompt).toContain(answerTo(prompt, screening));
  }
  if (situation.dpia?.length === 0) expect(screening.dpia.triggers).toEqual([]);
  expect(screening.dpia.triggers).toEqual(expect.arrayContaining([...(situation.dpia ?? [])]));
}

function waitsFor(id: string, plan: Plan): string[] {
  const rule = RULES.find((each) => each.id === id);
  if (rule === undefined) throw new Error(`An example speaks of ${id}, which is no rule`);
  return evaluateRule(rule, openCase(plan)).missing.map(({ pointer }) => pointer);
}

function rulesOwed({ duties }: Assessment, wanted: (status: string) => boolean): string[] {
  return duties.filter(({ status }) => wanted(status)).map(({ rule }) => rule);
}

function checkCategories({ tells = [], mayTell = [] }: Situation, { specialCategories }: Assessment): void {
  const told = new Set(specialCategories.map(({ category, basis }) => `${category} ${basis}` as const));
  expect([...told]).toEqual(expect.arrayContaining([...tells]));
  expect([...tells, ...mayTell]).toEqual(expect.arrayContaining([...told]));
}

const answerTo = (prompt: string, { article22 }: Assessment): string | undefined =>
  article22.questions.flatMap(({ prompts }) => prompts).find(({ id }) => id === prompt)?.answer;
