import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { lexiconVersion } from '../../src/detection/lexicon/version.js';
import type { PromptId } from '../../src/rules/prompts.js';
import { ruleset } from '../../src/rules/ruleset.js';
import { Plan } from '../../src/screening/plan.js';
import { screen } from '../../src/screening/screen.js';
import type { Assessment } from '../../src/screening/screening.js';

const FOLDER = new URL('../../examples/plans/', import.meta.url);

const read = (name: string): Plan =>
  Plan.parse(JSON.parse(readFileSync(new URL(`${name}.json`, FOLDER), 'utf8')));

interface Expected {
  readonly plan: string;
  readonly outcome: Assessment['decision']['outcome'] | Assessment['decision']['outcome'][];
  readonly applies: Assessment['article22']['applies'] | Assessment['article22']['applies'][];
  /** Prompts that are answered yes, by what the plan shows. */
  readonly yes?: readonly PromptId[];
  /** `category basis` of what is found, completely. */
  readonly specialCategories?: readonly string[];
  /** Rules that have to be among the findings, each with a place that its evidence has to name. */
  readonly findings?: Readonly<Record<string, string>>;
  readonly contradictions?: readonly string[];
}

/** The code's own four examples first, with the outcome that it states; then what a campaign tool would send. */
const EXPECTED: readonly Expected[] = [
  {
    plan: 'festival-cards',
    outcome: 'restricted',
    applies: ['consider', 'likely'],
    yes: ['q1.sensitive-data'],
    specialCategories: ['ethnic-origin inferred', 'religious-or-philosophical-beliefs inferred'],
    findings: {
      'SCD-06': '/profiling/techniques/0/description',
      'SCD-09': '/profiling/techniques/0/description',
      'P22-02': '/profiling/techniques/0/description',
    },
  },
  {
    plan: 'neuroticism-knife-crime',
    outcome: 'restricted',
    applies: ['likely', 'consider'],
    yes: ['q1.surprise', 'q3.emotive', 'q4.psychometrics'],
    specialCategories: [],
    findings: { 'PROF-04': '/message/tone/0', 'PROF-03': '/profiling/techniques/0/kind' },
    contradictions: ['A22-Q4b'],
  },
  {
    plan: 'minority-told-not-to-vote',
    outcome: 'restricted',
    applies: 'likely',
    yes: ['q1.sensitive-data', 'q5.detriment', 'q5.discrimination', 'q5.disenfranchisement'],
    specialCategories: ['ethnic-origin declared'],
    findings: {
      'A22-10': '/message/text',
      'A22-06': '/message/text',
      'A22-Q5d': '/message/text',
      'SCD-06': '/audience/signals/0/value',
      'A22-S1': '',
      'A22-S2': '/dpia/done',
      'A22-S3': '/safeguards/peopleInformed',
      'A22-S4': '/safeguards/logicExplained',
      'A22-S5': '/safeguards/humanIntervention',
    },
  },
  {
    plan: 'waiting-times-bereaved-and-ill',
    outcome: 'restricted',
    applies: 'likely',
    yes: ['q1.surprise', 'q1.sensitive-data', 'q3.emotive', 'q4.vulnerability'],
    specialCategories: ['health declared'],
    findings: {
      'A22-07': '/audience/signals/1/value',
      'SCD-06': '/audience/signals/1/value',
      'P22-02': '/audience/signals/1/value',
    },
  },
  {
    plan: 'trade-union-lookalike',
    outcome: 'restricted',
    applies: ['consider', 'likely'],
    yes: ['q1.sensitive-data'],
    findings: {
      'SCD-06': '/audience/seed/name',
      'NFP-03': '/audience/kind',
      'NFP-05': '/audience/kind',
      'AUD-05': '/objections/removedFromSeed',
    },
  },
  {
    plan: 'bought-list',
    outcome: 'restricted',
    applies: ['consider', 'undetermined'],
    yes: ['q1.surprise'],
    findings: {
      'BROK-06': '/audience/sources/0/checkedBeyondAssurance',
      'BROK-09': '/audience/sources/0/complaints',
    },
  },
  {
    plan: 'email-blast-without-consent',
    outcome: 'restricted',
    applies: 'undetermined',
    specialCategories: [],
    findings: { 'MAIL-02': '' },
  },
  {
    plan: 'supporters-custom-audience',
    outcome: 'needs-information',
    applies: 'undetermined',
    findings: { 'AUD-03': '/audience/sources/0/told/topics/0' },
  },
  {
    plan: 'quiet-interest-segments',
    outcome: 'needs-information',
    applies: 'undetermined',
    specialCategories: ['religious-or-philosophical-beliefs proxy'],
    findings: { 'SCD-04': '/audience/signals/1/value' },
  },
  {
    plan: 'consented-members-mailing',
    outcome: 'conditional',
    applies: 'consider',
    yes: ['q1.sensitive-data'],
    specialCategories: ['political-opinions declared'],
  },
  { plan: 'postal-vote-reminder', outcome: 'conditional', applies: 'unlikely', specialCategories: [] },
  { plan: 'contextual-campaign', outcome: 'clear', applies: 'out-of-scope', specialCategories: [] },
  { plan: 'area-leaflets', outcome: 'clear', applies: 'out-of-scope', specialCategories: [] },
];

describe('the example plans', () => {
  it('are all expected here', () => {
    const files = readdirSync(FOLDER).map((file) => file.replace(/\.json$/, ''));
    expect(files.sort()).toEqual(EXPECTED.map(({ plan }) => plan).sort());
  });

  it.each(EXPECTED)('$plan comes out $outcome', ({ plan, outcome, applies, yes, ...expected }) => {
    const screening = screen(read(plan));
    expect([outcome].flat()).toContain(screening.decision.outcome);
    expect([applies].flat()).toContain(screening.article22.applies);
    const prompts = screening.article22.questions.flatMap((question) => question.prompts);
    for (const id of yes ?? []) {
      expect(
        prompts.find((prompt) => prompt.id === id),
        id,
      ).toMatchObject({ answer: 'yes', derived: 'yes' });
    }
    if (expected.specialCategories !== undefined) {
      const found = screening.specialCategories.map(({ category, basis }) => `${category} ${basis}`);
      expect(found.sort()).toEqual([...expected.specialCategories].sort());
    }
    for (const [rule, pointer] of Object.entries(expected.findings ?? {})) {
      const finding = screening.findings.find((one) => one.rule === rule);
      expect(finding, rule).toBeDefined();
      expect(finding?.citation).toMatchObject({ source: 'ico-framework-code' });
      if (pointer !== '') {
        expect(
          finding?.evidence.map((evidence) => evidence.pointer),
          rule,
        ).toContain(pointer);
      }
    }
    const contradictions = screening.findings
      .filter(({ contradiction }) => contradiction)
      .map(({ rule }) => rule);
    expect(contradictions).toEqual(expected.contradictions ?? []);
  });
});

/**
 * One digest over all answers. It changes when an answer does: then the ruleset's or the lexicon's version has to
 * change too, and this line after it, in the same commit.
 */
const GOLDEN = {
  versions: '0.2.2 2026-11-24.4',
  digest: 'f720a922a6e8ff68bb7626ee7e46c2324827aa6eaf2c0735061400731647e217',
};

it('an answer changes only together with the ruleset’s or the lexicon’s version', () => {
  const digest = createHash('sha256');
  for (const { plan } of EXPECTED) digest.update(JSON.stringify(screen(read(plan))));
  expect({
    versions: `${ruleset.version} ${lexiconVersion}`,
    digest: digest.digest('hex'),
  }).toEqual(GOLDEN);
});
