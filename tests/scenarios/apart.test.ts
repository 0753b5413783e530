import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { Plan } from '../../src/screening/plan.js';
import { screen } from '../../src/screening/screen.js';
import { ARTICLE_22_ANSWERS, OUTCOMES, type Assessment } from '../../src/screening/screening.js';

const FOLDER = new URL('apart/', import.meta.url);

/** A campaign whose author knew the code and the schema, but neither the engine nor its tests. */
const Apart = z.strictObject({
  story: z.string(),
  why: z.string(),
  plan: z.unknown(),
  expect: z.strictObject({
    outcome: z.array(z.enum(OUTCOMES)),
    applies: z.array(z.enum(ARTICLE_22_ANSWERS)).optional(),
    /** Rules that stand among the findings or the duties. */
    told: z.array(z.string()).optional(),
    notFound: z.array(z.string()).optional(),
    /** Rules that something is asked for. */
    askedFor: z.array(z.string()).optional(),
    dpia: z.enum(['yes', 'no', 'unknown']).optional(),
  }),
  /** Where we answer otherwise, and stand by it. */
  differs: z
    .strictObject({
      outcome: z.enum(OUTCOMES).optional(),
      applies: z.enum(ARTICLE_22_ANSWERS).optional(),
      told: z.array(z.string()).optional(),
      askedFor: z.array(z.string()).optional(),
      notFound: z.array(z.string()).optional(),
      why: z.string(),
    })
    .optional(),
});
type Apart = z.infer<typeof Apart>;

describe('campaigns that were written apart from the engine', () => {
  it.each(readdirSync(FOLDER))('%s', (file) => {
    const scenario = Apart.parse(JSON.parse(readFileSync(new URL(file, FOLDER), 'utf8')));
    expect(faults(scenario, screen(Plan.parse(scenario.plan)))).toEqual([]);
  });
});

function faults({ expect: expected, differs }: Apart, answer: Assessment): string[] {
  const told = new Set([...answer.findings, ...answer.duties].map(({ rule }) => rule));
  const found = new Set(answer.findings.map(({ rule }) => rule));
  const asked = new Set(answer.missing.flatMap(({ rules }) => rules));
  const outcomes = differs?.outcome === undefined ? expected.outcome : [differs.outcome];
  const applies = differs?.applies === undefined ? expected.applies : [differs.applies];
  const except = (rules: readonly string[] | undefined, ours: readonly string[] | undefined) =>
    (rules ?? []).filter((rule) => !ours?.includes(rule));
  return [
    ...(outcomes.includes(answer.decision.outcome) ? [] : [`outcome ${answer.decision.outcome}`]),
    ...(applies?.includes(answer.article22.applies) === false
      ? [`article 22 ${answer.article22.applies}`]
      : []),
    ...except(expected.told, differs?.told).flatMap((rule) => (told.has(rule) ? [] : [`not told: ${rule}`])),
    ...except(expected.notFound, differs?.notFound).flatMap((rule) =>
      found.has(rule) ? [`found: ${rule}`] : [],
    ),
    ...except(expected.askedFor, differs?.askedFor).flatMap((rule) =>
      asked.has(rule) ? [] : [`not asked for: ${rule}`],
    ),
    ...(expected.dpia === undefined || expected.dpia === answer.dpia.required
      ? []
      : [`dpia ${answer.dpia.required}`]),
  ];
}
