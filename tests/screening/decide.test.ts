import { describe, expect, it } from 'vitest';
import { RULES } from '../../src/rules/ruleset.js';
import type { Rule, Severity } from '../../src/rules/rule.js';
import type { Answer } from '../../src/screening/answer.js';
import { decide } from '../../src/screening/decide.js';
import type { RuleResult, Standing } from '../../src/screening/evaluate-rule.js';
import { Plan } from '../../src/screening/plan.js';
import { unknown, yes } from '../../src/screening/reading.js';
import { screen } from '../../src/screening/screen.js';
import type { Outcome } from '../../src/screening/screening.js';
import { contextual, declaredAll, list, segments, uploadedList } from '../rules/cases/plans.js';

const ruleOf = (severity: Severity): Rule => {
  const found = RULES.find((rule) => rule.severity === severity);
  if (found === undefined) throw new Error(`No rule is a ${severity}`);
  return found;
};

type Situation = readonly [severity: Severity, standing: Standing, waits?: 'waits'];

const resultOf = ([severity, standing, waits]: Situation): RuleResult => ({
  rule: ruleOf(severity),
  standing,
  applies: yes(),
  met: unknown(),
  blocks: waits === 'waits',
  missing: [],
});

const outcomeOf = (situations: readonly Situation[]): Outcome => decide(situations.map(resultOf), []).outcome;

describe('one rule on its own', () => {
  it.each<[Severity, Standing, 'waits' | undefined, Outcome]>([
    ['stop', 'broken', undefined, 'restricted'],
    ['stop', 'open', 'waits', 'needs-information'],
    ['stop', 'met', undefined, 'clear'],
    ['stop', 'not-applicable', undefined, 'clear'],
    ['ask', 'open', 'waits', 'needs-information'],
    ['ask', 'broken', 'waits', 'needs-information'],
    ['ask', 'open', undefined, 'conditional'],
    ['ask', 'broken', undefined, 'conditional'],
    ['ask', 'met', undefined, 'clear'],
    ['ask', 'told', undefined, 'clear'],
    ['ask', 'not-applicable', undefined, 'clear'],
    ['duty', 'broken', undefined, 'conditional'],
    ['duty', 'open', undefined, 'conditional'],
    ['duty', 'met', undefined, 'clear'],
    ['duty', 'told', undefined, 'clear'],
    ['duty', 'not-applicable', undefined, 'clear'],
    ['note', 'broken', undefined, 'clear'],
    ['note', 'open', undefined, 'clear'],
    ['note', 'told', undefined, 'clear'],
  ])('a %s that is %s (%s) comes to %s', (severity, standing, waits, want) => {
    expect(outcomeOf([waits ? [severity, standing, waits] : [severity, standing]])).toBe(want);
  });
});

describe('several rules', () => {
  const broken: Situation = ['stop', 'broken'];
  const waiting: Situation = ['stop', 'open', 'waits'];
  const owed: Situation = ['duty', 'open'];
  const noted: Situation = ['note', 'broken'];

  it.each<[string, readonly Situation[], Outcome]>([
    ['a broken stop before everything', [noted, owed, waiting, broken], 'restricted'],
    ['what is waited for before duties', [noted, owed, waiting], 'needs-information'],
    ['duties before notes', [noted, owed], 'conditional'],
    ['notes stand in nobody’s way', [noted], 'clear'],
    ['nothing at all', [], 'clear'],
  ])('%s, in either order', (_, situations, want) => {
    expect(outcomeOf(situations)).toBe(want);
    expect(outcomeOf(situations.toReversed())).toBe(want);
  });
});

describe('the summary', () => {
  const summaryOf = (situations: readonly Situation[], questions: string[] = []) =>
    decide(
      situations.map(resultOf),
      questions.map((question) => ({ question })),
    ).summary;
  const stop = ruleOf('stop');

  it('names the rules that would be broken, with their ids', () => {
    expect(summaryOf([['stop', 'broken']])).toContain(
      `1 rule of the code would be broken: ${stop.title} (${stop.id})`,
    );
  });

  it('names three and counts the rest', () => {
    const five = Array.from({ length: 5 }, (): Situation => ['stop', 'broken']);
    expect(summaryOf(five)).toMatch(/5 rules .*; and 2 more\.$/);
  });

  it('asks the first questions of what is missing', () => {
    const summary = summaryOf([['stop', 'open', 'waits']], ['Who?', 'When?', 'Why?', 'Where?']);
    expect(summary).toContain('4 facts are missing');
    expect(summary).toContain('First: Who? When? Why?');
    expect(summary).not.toContain('Where?');
  });

  it('names the open duties', () => {
    expect(summaryOf([['duty', 'open']])).toMatch(/^Launch once 1 open duty is met: .*\.$/);
  });

  it('says launch only where nothing is left', () => {
    expect(summaryOf([])).toMatch(/^Launch\./);
    for (const situation of [
      ['stop', 'broken'],
      ['stop', 'open', 'waits'],
    ] satisfies Situation[]) {
      expect(summaryOf([situation])).toMatch(/^Do not launch/);
    }
  });
});

describe('whole plans', () => {
  const SAFEGUARDS = {
    peopleInformed: 'yes',
    logicExplained: 'yes',
    humanIntervention: 'yes',
    pointOfViewHeard: 'yes',
    explanationAndChallenge: 'yes',
  } as const;
  const likely = (logicExplained: Answer) =>
    segments({
      declaredAnswers: { 'q3.autonomy': 'yes' },
      dpia: { mitigations: [] },
      consents: [{ scope: 'article-22', obtained: 'yes' }],
      safeguards: { ...SAFEGUARDS, logicExplained },
    });

  it.each<[string, object, Outcome]>([
    ['an ad beside pages, all stated', contextual(), 'clear'],
    [
      'an ad beside pages that sets a pixel without consent',
      contextual({ delivery: { deviceTechnologies: ['pixels'] } }),
      'restricted',
    ],
    [
      'letters to own contacts, all stated, but nobody vouches for what no plan can show',
      list(),
      'conditional',
    ],
    [
      'letters to own contacts without a procedure for objections',
      list({ objections: { procedure: 'no' } }),
      'conditional',
    ],
    [
      'letters to people of whom some objected',
      list({ objections: { removedFromAudience: 'no' } }),
      'restricted',
    ],
    [
      'letters, and nobody says whether objectors were taken out',
      list({ objections: null }),
      'needs-information',
    ],
    ['letters, and the five questions are left open', list({ declaredAnswers: null }), 'needs-information'],
    [
      'a list of petitioners uploaded unassessed, which gives something away',
      uploadedList({
        audience: {
          name: 'Petition',
          sources: [{ kind: 'petition', originalPurpose: 'political-campaigning' }],
          assessedForInferences: 'no',
        },
      }),
      'needs-information',
    ],
    [
      'a list of contacts uploaded unassessed, which gives nothing away',
      uploadedList({ audience: { assessedForInferences: 'no' } }),
      'conditional',
    ],
    ['Article 22 likely, and every safeguard met', likely('yes'), 'conditional'],
    ['Article 22 likely, and one safeguard unmet', likely('no'), 'restricted'],
    ['Article 22 likely, and one safeguard unknown', likely('unknown'), 'needs-information'],
    [
      'all prompts answered no, but nothing else said',
      { audience: { kind: 'list' }, declaredAnswers: declaredAll('no') },
      'needs-information',
    ],
  ])('%s', (_, plan, want) => {
    expect(screen(Plan.parse(plan)).decision.outcome).toBe(want);
  });
});
