import { describe, expect, it } from 'vitest';
import type { Rule } from '../../src/rules/rule.js';
import { RULES } from '../../src/rules/ruleset.js';
import type { Answer } from '../../src/screening/answer.js';
import { ALL_RULE_IDS, coversAny } from '../../src/rules/patterns.js';
import { attested } from '../../src/screening/attestations.js';
import { Plan } from '../../src/screening/plan.js';
import { no, unknown, yes, type Reading } from '../../src/screening/reading.js';
import { screen } from '../../src/screening/screen.js';
import { list } from '../rules/cases/plans.js';

type Attestations = NonNullable<Plan['attestations']>;

const rule = (id: string): Rule => {
  const found = RULES.find((one) => one.id === id);
  if (found === undefined) throw new Error(`${id} is no rule`);
  return found;
};

const OBJ_02 = rule('OBJ-02');
const MAIL_02 = rule('MAIL-02');

const SHOWN: Readonly<Record<Answer, Reading>> = { yes: yes(), no: no(), unknown: unknown() };

const planWith = (...attestations: Attestations): Plan =>
  Plan.parse(list({ objections: null, attestations }));

const word = (met: 'yes' | 'no', ...rules: string[]): Attestations[number] => ({ rules, met });

describe('somebody’s word that a rule is met', () => {
  it.each([
    ['unknown', 'yes', 'yes'],
    ['unknown', 'no', 'no'],
    ['yes', 'no', 'yes'],
    ['yes', 'yes', 'yes'],
    ['no', 'yes', 'no'],
    ['no', 'no', 'no'],
  ] as const)('fills a gap and never outweighs: shown %s, attested %s, makes %s', (shown, met, want) => {
    expect(attested(OBJ_02, SHOWN[shown], planWith(word(met, 'OBJ-02'))).answer).toBe(want);
  });

  it('is the evidence where it decides, and only there', () => {
    const plan = planWith(word('yes', 'DPIA-01'), word('yes', 'OBJ-02'));
    expect(attested(OBJ_02, SHOWN.unknown, plan).evidence).toEqual([
      { pointer: '/attestations/1/met', text: 'yes', start: 0, end: 3 },
    ]);
    expect(attested(OBJ_02, SHOWN.yes, plan).evidence).toEqual([]);
  });

  it('is a no where two people say the opposite, in either order', () => {
    const [granted, denied] = [word('yes', 'OBJ-02'), word('no', 'OBJ-*')];
    expect(attested(OBJ_02, SHOWN.unknown, planWith(granted, denied)).answer).toBe('no');
    expect(attested(OBJ_02, SHOWN.unknown, planWith(denied, granted)).answer).toBe('no');
  });

  it.each([
    ['OBJ-02', 'yes'],
    ['OBJ-*', 'yes'],
    ['OBJ-0*', 'yes'],
    ['OBJ-01', 'unknown'],
    ['DPIA-*', 'unknown'],
    ['AUD-*', 'unknown'],
  ] as const)('about %s leaves OBJ-02 %s', (pattern, want) => {
    expect(attested(OBJ_02, SHOWN.unknown, planWith(word('yes', pattern))).answer).toBe(want);
  });

  it('covers each rule that one attestation names', () => {
    expect(attested(OBJ_02, SHOWN.unknown, planWith(word('yes', 'DPIA-*', 'OBJ-02'))).answer).toBe('yes');
  });
});

describe('a rule that turns on a fact of the plan', () => {
  it('is not settled by a yes, because nobody can vouch for other people’s consent', () => {
    expect(MAIL_02.attestable).toBe(false);
    expect(attested(MAIL_02, SHOWN.unknown, planWith(word('yes', 'MAIL-02'))).answer).toBe('unknown');
  });

  it('is settled by a no: somebody admits it', () => {
    expect(attested(MAIL_02, SHOWN.unknown, planWith(word('no', 'MAIL-02'))).answer).toBe('no');
  });

  it('is each rule on consent, on the five questions and on Article 22’s prohibition', () => {
    const onConsent = [
      'MAIL-02',
      'AUTO-02',
      'COOK-01',
      'EXP-01',
      'SCD-06',
      'SCD-09',
      'NFP-05',
      'A22-01',
      'A22-S1',
    ];
    const prompts = RULES.filter(({ prompt }) => prompt !== undefined).map(({ id }) => id);
    for (const id of [...onConsent, ...prompts]) expect(rule(id).attestable, id).toBe(false);
  });
});

describe('what a plan may attest', () => {
  it.each(ALL_RULE_IDS.map((id) => [id]))('%s, screened or not', (id) => {
    expect(coversAny(id)).toBe(true);
  });

  it.each([
    ['a rule that there is not', 'OBJ-99'],
    ['a family that there is not', 'XYZ-*'],
    ['another way of writing one', 'obj-02'],
    ['a star in the middle', 'OBJ-*2'],
  ])('not %s', (_, pattern) => {
    expect(coversAny(pattern)).toBe(false);
    const result = Plan.safeParse(list({ attestations: [word('yes', 'OBJ-02', pattern)] }));
    expect(result.error?.issues).toMatchObject([{ path: ['attestations', 0, 'rules', 1] }]);
    expect(result.error?.issues[0]?.message).toContain(pattern);
  });
});

describe('in a screening', () => {
  const dutiesOf = (plan: object) =>
    screen(Plan.parse(plan)).duties.filter(({ rule: id }) => id.startsWith('OBJ-'));

  it('turns open duties into met ones', () => {
    const silent = { objections: { procedure: null, suppressionListUsed: null } } as const;
    expect(dutiesOf(list(silent)).map(({ status }) => status)).toEqual(['unknown', 'unknown']);
    const vouched = { ...silent, attestations: [word('yes', 'OBJ-*')] };
    expect(dutiesOf(list(vouched)).map(({ status }) => status)).toEqual(['met', 'met']);
  });

  it('does not hide a duty that the plan shows unmet', () => {
    const plan = list({ objections: { procedure: 'no' }, attestations: [word('yes', 'OBJ-*')] });
    expect(dutiesOf(plan)).toMatchObject([
      { rule: 'OBJ-02', status: 'unmet' },
      { rule: 'OBJ-03', status: 'met' },
    ]);
  });

  it('says nothing about a rule that does not apply', () => {
    const quiet = screen(Plan.parse(list()));
    const denied = screen(Plan.parse(list({ attestations: [word('no', 'MAIL-02', 'JC-01')] })));
    expect(denied.decision).toEqual(quiet.decision);
    expect(denied.findings).toEqual(quiet.findings);
  });
});
