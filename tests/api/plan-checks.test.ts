import { describe, expect, it } from 'vitest';
import { Screening } from '../../src/screening/screening.js';
import {
  ControllershipCheck,
  DataSourceCheck,
  DirectMarketingCheck,
  DpiaCheck,
  LawfulBasisCheck,
} from '../../src/screening/checks/answers.js';
import { CONTEXTUAL, LOOKALIKE, MEMBERS, testService } from './support.js';

const CHECKS = [
  { name: 'controllership', schema: ControllershipCheck },
  { name: 'dpia', schema: DpiaCheck },
  { name: 'lawful-basis', schema: LawfulBasisCheck },
  { name: 'data-source', schema: DataSourceCheck },
  { name: 'direct-marketing', schema: DirectMarketingCheck },
];

describe.each(CHECKS)('POST /v1/checks/$name', ({ name, schema }) => {
  it.each([MEMBERS, LOOKALIKE, CONTEXTUAL])('takes an audience of kind $audience.kind', async (plan) => {
    const { api } = await testService();
    const answer = await api.post(`/v1/checks/${name}`).send(plan).expect(200);
    expect(schema.parse(answer.body)).not.toHaveProperty('notApplicable');
  });
});

describe('?explain=all', () => {
  it.each([
    'significant-effect',
    'custom-audience',
    'controllership',
    'dpia',
    'lawful-basis',
    'data-source',
    'direct-marketing',
  ])('%s names the rules that do not apply', async (name) => {
    const { api } = await testService();
    const answer = await api.post(`/v1/checks/${name}?explain=all`).send(MEMBERS).expect(200);
    expect(answer.body).toHaveProperty('notApplicable');
  });

  it('is told with a screening and not recorded', async () => {
    const { api } = await testService();
    const told = Screening.parse((await api.post('/v1/screenings?explain=all').send(CONTEXTUAL)).body);
    const { notApplicable, ...rest } = told;
    expect(notApplicable?.find(({ rule }) => rule === 'LAL-01')).toMatchObject({
      because: [{ pointer: '/audience/kind', text: 'contextual' }],
      why: 'Not so: the audience is made of people similar to a seed audience.',
    });
    expect((await api.get(`/v1/screenings/${told.id}`)).body).toEqual(rest);
    const shown = new Set([...told.duties, ...told.findings, ...told.missing].map(({ rule }) => rule));
    for (const { rule } of notApplicable ?? []) expect(shown).not.toContain(rule);
  });
});

describe('the catalogue, filtered', () => {
  it('lists the rules of a section and of a check', async () => {
    const { api } = await testService();
    const { items } = (await api.get('/v1/rules?section=Accountability&check=dpia').expect(200)).body as {
      items: { id: string; section: string; checks: string[]; facts: object[] }[];
    };
    expect(items.map(({ id }) => id)).toContain('DPIA-01');
    for (const { section, checks } of items) {
      expect(section).toBe('Accountability');
      expect(checks).toContain('dpia');
    }
    expect(items.find(({ id }) => id === 'DPIA-01')?.facts).toEqual([
      { id: 'dpia-required', statement: 'A DPIA is required.', decides: 'applies' },
      { id: 'dpia-done', statement: expect.any(String) as string, decides: 'met' },
    ]);
  });

  it('lists one question, with where each answer goes', async () => {
    const { api } = await testService();
    const { items } = (await api.get('/v1/questions?question=q1').expect(200)).body as {
      items: { id: string; prompts: { pointer: string }[] }[];
    };
    expect(items.map(({ id }) => id)).toEqual(['q1']);
    expect(items[0]?.prompts.map(({ pointer }) => pointer)).toEqual([
      '/declaredAnswers/q1.surprise',
      '/declaredAnswers/q1.sensitive-data',
    ]);
  });

  it.each([
    ['/v1/rules?section=accountability', '/query/section', '`Accountability`'],
    ['/v1/rules?check=all', '/query/check', '`data-source`'],
    ['/v1/questions?question=q6', '/query/question', '`q5`'],
  ])('%s is refused with what is allowed', async (route, pointer, allowed) => {
    const { api } = await testService();
    const { errors } = (await api.get(route).expect(422)).body as { errors: Record<string, string>[] };
    expect(errors).toMatchObject([{ pointer, message: expect.stringContaining(allowed) as string }]);
  });
});
