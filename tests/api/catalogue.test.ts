import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import {
  Health,
  Readiness,
  Problem,
  QuestionList,
  RuleList,
  RuleView,
  Version,
} from '../../src/http/schemas.js';
import { PROMPTS } from '../../src/rules/prompts.js';
import { RULES } from '../../src/rules/ruleset.js';
import { StorageError } from '../../src/storage/errors.js';
import { testService } from './support.js';

describe('GET /v1/rules', () => {
  it('shows every rule, and describes every document that they cite', async () => {
    const { api } = await testService();
    const { items, sources } = RuleList.parse((await api.get('/v1/rules').expect(200)).body);
    expect(items.map(({ id }) => id)).toEqual(RULES.map(({ id }) => id));
    const described = new Set(sources.map(({ id }) => id));
    for (const { citations } of items)
      for (const { source } of citations) expect(described).toContain(source);
  });

  it('shows each rule on its own as it stands in the list', async () => {
    const { api } = await testService();
    const { items } = RuleList.parse((await api.get('/v1/rules')).body);
    for (const rule of items) {
      const response = await api.get(`/v1/rules/${rule.id}`).expect(200);
      expect(RuleView.parse(response.body)).toEqual(rule);
    }
  });

  it.each(['SCD-99', 'scd-06', 'constructor'])('does not know %s', async (id) => {
    const { api } = await testService();
    const response = await api.get(`/v1/rules/${id}`).expect(404);
    expect(Problem.parse(response.body).type).toMatch(/:unknown-rule$/);
  });
});

describe('GET /v1/questions', () => {
  it('shows the five questions with their thirteen prompts, in the code’s order', async () => {
    const { api } = await testService();
    const { items } = QuestionList.parse((await api.get('/v1/questions').expect(200)).body);
    expect(items.map(({ id }) => id)).toEqual(['q1', 'q2', 'q3', 'q4', 'q5']);
    expect(items.flatMap(({ prompts }) => prompts.map(({ id }) => id))).toEqual(PROMPTS);
  });
});

describe('GET /v1/version', () => {
  const Limits = z.object({ limits: Version.shape.limits });

  it('tells the versions', async () => {
    const { api } = await testService();
    const version = Version.parse((await api.get('/v1/version').expect(200)).body);
    expect(version.service.version).toBe('1.2.3-test');
    expect(version.ruleset.id).toBe('ico-draft-2019-08-08');
  });

  it('tells limits that hold, to the very number', async () => {
    const { api } = await testService();
    const { limits } = Limits.parse((await api.get('/v1/version')).body);
    const signals = (count: number) => Array.from({ length: count }, () => ({ value: 'gardening' }));
    const status = async (route: string, body: object) => (await api.post(route).send(body)).status;
    const audience = (count: number) => ({ audience: { kind: 'list', signals: signals(count) } });

    expect(await status('/v1/checks/special-category', { signals: signals(limits.signalsPerCheck) })).toBe(
      200,
    );
    expect(
      await status('/v1/checks/special-category', { signals: signals(limits.signalsPerCheck + 1) }),
    ).toBe(422);
    expect(await status('/v1/checks/custom-audience', audience(limits.signalsPerAudience))).toBe(200);
    expect(await status('/v1/checks/custom-audience', audience(limits.signalsPerAudience + 1))).toBe(422);
    expect((await api.get(`/v1/screenings?limit=${limits.pageSize}`)).status).toBe(200);
    expect((await api.get(`/v1/screenings?limit=${limits.pageSize + 1}`)).status).toBe(422);
  });
});

describe('GET /healthz and /readyz', () => {
  it('answer while all is well', async () => {
    const { api } = await testService();
    expect(Health.parse((await api.get('/healthz').expect(200)).body)).toEqual({ status: 'ok' });
    expect(Readiness.parse((await api.get('/readyz').expect(200)).body)).toEqual({
      status: 'ready',
      database: { engine: 'sqlite', state: 'writable' },
    });
  });

  it('is alive, but not ready, while screenings cannot be recorded', async () => {
    const { store } = await testService();
    const { api } = await testService({
      store: { ...store, ready: () => Promise.reject(new StorageError('gone')) },
    });
    await api.get('/healthz').expect(200);
    const response = await api.get('/readyz').expect(503);
    expect(Problem.parse(response.body)).toMatchObject({
      type: expect.stringMatching(/:not-ready$/) as string,
      detail: 'The SQLite database can’t be reached, or not be written to.',
    });
  });

  it('is alive, but not ready, while it stops', async () => {
    const { api } = await testService({ stopping: () => true });
    await api.get('/healthz').expect(200);
    await api.get('/readyz').expect(503);
  });
});
