import { describe, expect, it } from 'vitest';
import { PROMPTS } from '../../src/rules/prompts.js';
import { Plan } from '../../src/screening/plan.js';
import { screen } from '../../src/screening/screen.js';
import type { Assessment } from '../../src/screening/screening.js';
import {
  contextual,
  declaredAll,
  geographic,
  list,
  lookalike,
  none,
  retargeting,
  segments,
  type PlanPatch,
} from '../rules/cases/plans.js';

type Article22 = Assessment['article22'];

const article22 = (plan: object): Article22 => screen(Plan.parse(plan)).article22;

type Involvement = NonNullable<Plan['humanInvolvement']>;

const REAL: Involvement = {
  reviews: 'each-person',
  authorityToChange: 'yes',
  beforeEffect: 'yes',
  realInPractice: 'yes',
};
const reviewed = (more: Partial<Involvement> = {}) => segments({ humanInvolvement: { ...REAL, ...more } });

describe('scope', () => {
  it.each<[string, object]>([
    ['an ad stands beside pages', contextual()],
    ['leaflets go to a whole ward', geographic()],
    ['data is only held', none()],
  ])('out, for no decision on an individual: %s', (_, plan) => {
    expect(article22(plan)).toMatchObject({ applies: 'out-of-scope', reason: 'no-individual-decision' });
  });

  it.each<[string, object]>([
    ['a list', list()],
    ['a lookalike', lookalike()],
    ['segments', segments()],
    ['retargeting', retargeting()],
    ['an area whose households are chosen', geographic({ audience: { linkedToPeople: 'yes' } })],
  ])('in: %s', (_, plan) => {
    const { applies, reason } = article22(plan);
    expect(applies).not.toBe('out-of-scope');
    expect(reason).toBeUndefined();
  });

  it.each<[string, object]>([
    ['each person’s case is really looked at', reviewed()],
    ['five minutes are spent on each of forty cases', reviewed({ peopleReviewed: 40, minutesSpent: 200 })],
    ['just ten seconds are spent on each case', reviewed({ peopleReviewed: 60, minutesSpent: 10 })],
  ])('out, for meaningful human involvement: %s', (_, plan) => {
    expect(article22(plan)).toMatchObject({
      applies: 'out-of-scope',
      reason: 'meaningful-human-involvement',
    });
  });

  it.each<[string, object]>([
    ['nothing is said of it', segments()],
    ['nobody looks at anybody', reviewed({ reviews: 'nobody' })],
    ['a batch is signed off, whatever is declared of it', reviewed({ reviews: 'batches' })],
    ['forty thousand cases are looked at in a minute', reviewed({ peopleReviewed: 40_000, minutesSpent: 1 })],
    ['no minute at all is spent', reviewed({ peopleReviewed: 1, minutesSpent: 0 })],
    ['the reviewer cannot change the decision', reviewed({ authorityToChange: 'no' })],
    ['the review comes after the effect', reviewed({ beforeEffect: 'no' })],
    ['the machine is never overruled', reviewed({ realInPractice: 'no' })],
    ['it is not known whether the machine is overruled', reviewed({ realInPractice: 'unknown' })],
    ['only the review is stated', segments({ humanInvolvement: { reviews: 'each-person' } })],
  ])('presumed solely automated: %s', (_, plan) => {
    expect(article22(plan).applies).toBe('unlikely');
  });

  it('presumed solely automated: forty cases of four hundred thousand are looked at', () => {
    const few = { ...REAL, peopleReviewed: 40, minutesSpent: 200 };
    expect(article22(segments({ audience: { size: 400_000 }, humanInvolvement: few })).applies).toBe(
      'unlikely',
    );
  });

  it('gives nobody deciding on an individual as the reason before anybody reviewing', () => {
    expect(article22(contextual({ humanInvolvement: REAL })).reason).toBe('no-individual-decision');
  });

  it('shows every prompt out of scope, asks for none, and still wants the DPIA for a yes', () => {
    const declaredAnswers = { ...declaredAll('unknown'), 'q5.threat': 'yes' as const };
    const screening = screen(Plan.parse(contextual({ declaredAnswers, dpia: null })));
    const prompts = screening.article22.questions.flatMap((question) => question.prompts);
    expect(prompts.map(({ id }) => id)).toEqual(PROMPTS);
    expect(screening.article22.applies).toBe('out-of-scope');
    expect(screening.missing.filter(({ pointer }) => pointer.startsWith('/declaredAnswers'))).toEqual([]);
    expect(screening.dpia).toMatchObject({ required: 'yes', triggers: ['A22-09'] });
  });
});

type Dpia = NonNullable<Plan['dpia']>;
type Mitigations = NonNullable<Dpia['mitigations']>;
type Declared = NonNullable<Plan['declaredAnswers']>;

const with_ = (declaredAnswers: Declared, mitigations?: Mitigations, more: PlanPatch<'segments'> = {}) =>
  segments({
    ...more,
    declaredAnswers,
    dpia: { ...(mitigations && { mitigations }), ...more.dpia },
  });

const yesTo = (...prompts: (keyof Declared)[]): Declared =>
  Object.fromEntries(prompts.map((prompt) => [prompt, 'yes']));

describe('whether it applies', () => {
  it.each<[Article22['applies'], string, object]>([
    ['unlikely', 'all answers are no', segments()],
    ['undetermined', 'no yes, but one unknown', with_({ 'q3.emotive': 'unknown' })],
    ['undetermined', 'nothing is answered', segments({ declaredAnswers: null })],
    ['consider', 'one yes, and nothing said of its mitigation', with_(yesTo('q3.emotive'))],
    ['consider', 'a yes beside unknowns', with_({ ...declaredAll('unknown'), 'q3.emotive': 'yes' })],
    ['consider', 'another stated reason', segments({ effect: { otherReason: 'It decides on a job' } })],
    ['consider', 'one yes that is mitigated', with_(yesTo('q3.emotive'), [{ sufficient: 'yes' }])],
    ['likely', 'one yes, and no mitigation at all', with_(yesTo('q3.emotive'), [])],
    [
      'likely',
      'one yes, and its mitigation is not sufficient',
      with_(yesTo('q3.emotive'), [{ sufficient: 'no' }]),
    ],
    [
      'likely',
      'another stated reason, and no mitigation',
      segments({ effect: { otherReason: 'It decides on a job' }, dpia: { mitigations: [] } }),
    ],
    ['unlikely', 'no yes, so that mitigation does not matter', with_(declaredAll('no'), [])],
  ])('%s: %s', (want, _, plan) => {
    expect(article22(plan).applies).toBe(want);
  });

  it('is the same whichever prompt the yes is given to, the legal one apart', () => {
    for (const prompt of PROMPTS) {
      const want = prompt === 'q5.disenfranchisement' ? 'likely' : 'consider';
      expect(article22(with_(yesTo(prompt))).applies, prompt).toBe(want);
    }
  });
});

describe('a legal effect is likely unless its mitigation is known to be sufficient', () => {
  const lost = yesTo('q5.disenfranchisement');
  const stated = { effect: { legal: 'yes' } } as const;

  it.each<[Article22['applies'], string, object]>([
    ['likely', 'the vote is lost, and nothing is said of mitigation', with_(lost)],
    ['likely', 'the vote is lost, and mitigation is unknown', with_(lost, [{ sufficient: 'unknown' }])],
    [
      'likely',
      'the vote is lost, and mitigation is claimed without a DPIA',
      with_(lost, [{ sufficient: 'yes' }], { dpia: { done: 'no' } }),
    ],
    ['consider', 'the vote is lost, and the DPIA finds it mitigated', with_(lost, [{ sufficient: 'yes' }])],
    ['likely', 'a legal effect is stated, and nothing is said of mitigation', segments(stated)],
    [
      'consider',
      'a legal effect is stated, and the DPIA finds it mitigated',
      segments({ ...stated, dpia: { mitigations: [{ sufficient: 'yes' }] } }),
    ],
    [
      'likely',
      'a legal effect is stated, and only a prompt is mitigated',
      segments({ ...stated, dpia: { mitigations: [{ prompts: ['q3.emotive'], sufficient: 'yes' }] } }),
    ],
    ['unlikely', 'it is stated that there is no legal effect', segments({ effect: { legal: 'no' } })],
    [
      'unlikely',
      'it is not known whether there is one: the prompts ask for it',
      segments({ effect: { legal: 'unknown' } }),
    ],
  ])('%s: %s', (want, _, plan) => {
    expect(article22(plan).applies).toBe(want);
  });
});

describe('mitigation stands per prompt, with a default for the rest', () => {
  const both = yesTo('q1.surprise', 'q3.emotive');

  it.each<[Article22['applies'], string, Mitigations]>([
    [
      'consider',
      'each is sufficient',
      [
        { prompts: ['q1.surprise'], sufficient: 'yes' },
        { prompts: ['q3.emotive'], sufficient: 'yes' },
      ],
    ],
    [
      'consider',
      'one is sufficient, and so is the default',
      [{ prompts: ['q1.surprise'], sufficient: 'yes' }, { sufficient: 'yes' }],
    ],
    [
      'likely',
      'one is sufficient, and the other has none',
      [{ prompts: ['q1.surprise'], sufficient: 'yes' }],
    ],
    [
      'likely',
      'a prompt’s own counts before a sufficient default',
      [{ prompts: ['q1.surprise'], sufficient: 'no' }, { sufficient: 'yes' }],
    ],
    [
      'consider',
      'a prompt’s own counts before an insufficient default',
      [{ prompts: ['q1.surprise', 'q3.emotive'], sufficient: 'yes' }, { sufficient: 'no' }],
    ],
    [
      'consider',
      'one is sufficient, the default is unknown',
      [{ prompts: ['q1.surprise'], sufficient: 'yes' }, { sufficient: 'unknown' }],
    ],
    [
      'likely',
      'of two measures for a prompt one falls short',
      [
        { prompts: ['q1.surprise'], sufficient: 'yes' },
        { prompts: ['q1.surprise'], sufficient: 'no' },
        { sufficient: 'yes' },
      ],
    ],
  ])('%s: %s', (want, _, mitigations) => {
    expect(article22(with_(both, mitigations)).applies).toBe(want);
  });
});

describe('“sufficient” counts only once the DPIA is done', () => {
  const claimed: Mitigations = [{ sufficient: 'yes' }];
  const askedFor = (dpia: Dpia, launchDate?: null) =>
    screen(
      Plan.parse(with_(yesTo('q3.emotive'), claimed, { dpia, ...(launchDate === null && { launchDate }) })),
    );

  it.each<[string, Dpia]>([
    ['it was not done', { done: 'no' }],
    ['it is not said whether it was done', { done: 'unknown' }],
    ['it covers something else', { coversPlan: 'no' }],
    ['it was completed after the launch', { completedOn: '2026-12-24' }],
  ])('unknown where %s: Article 22 is no more than considered, and its outcome waits', (_, dpia) => {
    const { article22: found, decision } = askedFor(dpia);
    expect(found.applies).toBe('consider');
    expect(decision.outcome).toBe('needs-information');
  });

  it('asks for the DPIA then, not for the mitigation again', () => {
    const pointers = askedFor({ done: 'no' }).missing.map(({ pointer }) => pointer);
    expect(pointers).toContain('/dpia/done');
    expect(pointers).not.toContain('/dpia/mitigations');
  });

  it('asks for the launch date where that alone decides', () => {
    expect(askedFor({}, null).missing.map(({ pointer }) => pointer)).toContain('/launchDate');
  });
});

describe('safeguards', () => {
  const likely = (patch: PlanPatch<'segments'> = {}) => with_(yesTo('q3.emotive'), [], patch);
  const statusOf = (plan: object) =>
    Object.fromEntries(article22(plan).safeguards.map(({ id, status }) => [id, status]));

  it('stand only where Article 22 is likely', () => {
    for (const plan of [
      segments(),
      with_(yesTo('q3.emotive')),
      contextual(),
      segments({ declaredAnswers: null }),
    ]) {
      expect(article22(plan).safeguards).toEqual([]);
    }
  });

  it.each<[string, PlanPatch<'segments'>, Record<string, string>]>([
    [
      'nothing is said',
      { consents: null, safeguards: null },
      { 'A22-S1': 'unknown', 'A22-S2': 'met', 'A22-S3': 'unknown', 'A22-S4': 'unknown', 'A22-S5': 'unknown' },
    ],
    [
      'all are in place',
      {
        consents: [{ scope: 'article-22', obtained: 'yes' }],
        safeguards: {
          peopleInformed: 'yes',
          logicExplained: 'yes',
          humanIntervention: 'yes',
          pointOfViewHeard: 'yes',
          explanationAndChallenge: 'yes',
        },
      },
      { 'A22-S1': 'met', 'A22-S2': 'met', 'A22-S3': 'met', 'A22-S4': 'met', 'A22-S5': 'met' },
    ],
    [
      'none is in place',
      {
        consents: [],
        dpia: { done: 'no' },
        safeguards: { peopleInformed: 'no', logicExplained: 'no', humanIntervention: 'no' },
      },
      { 'A22-S1': 'unmet', 'A22-S2': 'unmet', 'A22-S3': 'unmet', 'A22-S4': 'unmet', 'A22-S5': 'unmet' },
    ],
  ])('%s', (_, patch, want) => {
    expect(statusOf(likely(patch))).toEqual(want);
  });

  it('stand among the duties too, with the same status', () => {
    const { article22: found, duties } = screen(
      Plan.parse(likely({ safeguards: { peopleInformed: 'yes', logicExplained: 'no' } })),
    );
    const owed = duties
      .filter(({ rule }) => rule.startsWith('A22-S'))
      .map(({ rule, status }) => ({ id: rule, status }));
    expect(owed).toEqual(found.safeguards);
  });
});
