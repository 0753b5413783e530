import { describe, expect, it } from 'vitest';
import { Problem } from '../../src/http/schemas.js';
import { SpecialCategoryCheck } from '../../src/screening/checks/signal-answers.js';
import { AudienceCheck, SignificantEffectCheck } from '../../src/screening/screening.js';
import { PROMPTS } from '../../src/rules/prompts.js';
import { CONTEXTUAL, LOOKALIKE, MEMBERS, testService } from './support.js';

describe('POST /v1/checks/significant-effect', () => {
  it('answers every prompt of the five questions, in the code’s order', async () => {
    const { api } = await testService();
    const response = await api.post('/v1/checks/significant-effect').send(MEMBERS).expect(200);
    const { article22 } = SignificantEffectCheck.parse(response.body);
    expect(article22.questions.flatMap(({ prompts }) => prompts.map(({ id }) => id))).toEqual(PROMPTS);
  });
});

describe('POST /v1/checks/special-category', () => {
  it('says what each signal tells, by its index, with the words it rests on', async () => {
    const { api } = await testService();
    const signals = [
      { value: 'Lutheranism' },
      { value: 'Garden furniture' },
      { value: 'tu_mbr_flag', kind: 'field' },
    ];
    const response = await api.post('/v1/checks/special-category').send({ signals }).expect(200);
    const { findings } = SpecialCategoryCheck.parse(response.body);
    expect(findings.map(({ signal, category }) => ({ signal, category }))).toEqual([
      { signal: 0, category: 'religious-or-philosophical-beliefs' },
      { signal: 2, category: 'trade-union-membership' },
    ]);
    for (const { signal, evidence } of findings) {
      for (const { text, start, end } of evidence)
        expect(signals[signal]?.value.slice(start, end)).toBe(text);
    }
  });
});

describe.each([
  { route: '/v1/checks/custom-audience', kind: 'list', fits: MEMBERS, others: [LOOKALIKE, CONTEXTUAL] },
  {
    route: '/v1/checks/lookalike-audience',
    kind: 'lookalike',
    fits: LOOKALIKE,
    others: [MEMBERS, CONTEXTUAL],
  },
])('POST $route', ({ route, kind, fits, others }) => {
  it(`checks an audience of kind ${kind}`, async () => {
    const { api } = await testService();
    const response = await api.post(route).send(fits).expect(200);
    expect(AudienceCheck.parse(response.body).ruleset.id).toBe('ico-draft-2019-08-08');
  });

  it.each(others)('refuses $audience.kind', async (plan) => {
    const { api } = await testService();
    const response = await api.post(route).send(plan).expect(422);
    expect(Problem.parse(response.body).errors).toEqual([
      {
        pointer: '/audience/kind',
        message: `must be \`${kind}\` for this check, not \`${plan.audience.kind}\``,
      },
    ]);
  });
});

describe('every check', () => {
  it.each([
    ['significant-effect', MEMBERS],
    ['special-category', { signals: [{ value: 'Lutheranism' }] }],
    ['custom-audience', MEMBERS],
    ['lookalike-audience', LOOKALIKE],
  ])('%s records nothing, and answers the same again', async (name, body) => {
    const { api } = await testService();
    const first = await api.post(`/v1/checks/${name}`).send(body).expect(200);
    const second = await api.post(`/v1/checks/${name}`).send(body).expect(200);
    expect(second.text).toBe(first.text);
    expect((await api.get('/v1/screenings')).body).toEqual({ items: [] });
  });
});
