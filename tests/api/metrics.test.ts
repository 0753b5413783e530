import express from 'express';
import request from 'supertest';
import { describe, expect, it } from 'vitest';
import { metricsAccess } from '../../src/http/metrics.js';
import { measureRequests, tellKept } from '../../src/http/middleware/measure.js';
import { recogniseRoute } from '../../src/http/middleware/route.js';
import { Problem } from '../../src/http/schemas.js';
import { createMetrics } from '../../src/observability/metrics.js';
import { StorageError } from '../../src/storage/errors.js';
import type { ScreeningStore, Storage } from '../../src/storage/storage.js';
import { counted, parseExposition } from '../observability/exposition.js';
import { CONTEXTUAL, LOOKALIKE, testService, withScreenings } from './support.js';

const TOKEN = 'q7#Fz2-the-operators-token';
const SECRET = 'Nightingale';

type Api = Awaited<ReturnType<typeof testService>>['api'];
const read = async (api: Api) => (await api.get('/metrics').expect(200)).text;

describe('/metrics', () => {
  it('answers in Prometheus’ text format', async () => {
    const { api } = await testService();
    const response = await api
      .get('/metrics')
      .set('Accept', 'application/openmetrics-text;version=1.0.0,text/plain;version=0.0.4;q=0.5')
      .expect(200);
    expect(response.headers['content-type']).toMatch(/^text\/plain;/);
    expect(response.headers['content-type']).toContain('version=0.0.4');
    expect(parseExposition(response.text).length).toBeGreaterThan(20);
  });

  it('takes no other method', async () => {
    const { api } = await testService();
    await api.post('/metrics').expect(405).expect('Allow', 'GET, HEAD, OPTIONS');
    await api.head('/metrics').expect(200);
  });
});

describe('who may read the metrics', () => {
  it.each([
    { name: 'loopback without a token: whoever reaches it', host: '127.0.0.1', access: 'open' },
    { name: 'localhost without a token: the same', host: 'localhost', access: 'open' },
    { name: 'any address without a token: nobody', host: '0.0.0.0', access: 'hidden' },
    { name: 'a name without a token: nobody', host: 'screener.internal', access: 'hidden' },
    { name: 'loopback with a token', host: '::1', token: TOKEN, access: { token: TOKEN } },
    { name: 'any address with a token', host: '0.0.0.0', token: TOKEN, access: { token: TOKEN } },
  ])('$name', ({ host, token, access }) => {
    expect(metricsAccess(token, host)).toEqual(access);
  });

  it.each([
    { name: 'none', given: undefined },
    { name: 'an empty one', given: 'Bearer ' },
    { name: 'another', given: 'Bearer q7#Fz2-another-operators' },
    { name: 'the beginning of it', given: `Bearer ${TOKEN.slice(0, -1)}` },
    { name: 'it with more behind it', given: `Bearer ${TOKEN}x` },
    { name: 'it in another case', given: `Bearer ${TOKEN.toUpperCase()}` },
    { name: 'it without a scheme', given: TOKEN },
    { name: 'it in another scheme', given: `Basic ${TOKEN}` },
  ])('where there is a token: not who sends $name', async ({ given }) => {
    const { api, log } = await testService({ metricsAccess: { token: TOKEN } });
    const call = api.get('/metrics');
    const response = await (given === undefined ? call : call.set('Authorization', given)).expect(401);
    expect(response.headers['www-authenticate']).toBe('Bearer');
    expect(Problem.parse(response.body).type).toMatch(/:unauthenticated$/);
    expect(response.text + log.join('')).not.toContain(TOKEN);
  });

  it.each(['Bearer', 'bearer'])('where there is a token: who sends it as %s', async (scheme) => {
    const { api } = await testService({ metricsAccess: { token: TOKEN } });
    await api.get('/metrics').set('Authorization', `${scheme} ${TOKEN}`).expect(200);
  });

  it.each(['get', 'head', 'post', 'options'] as const)(
    'where they are hidden: %s finds nothing at the address',
    async (method) => {
      const { api } = await testService({ metricsAccess: 'hidden' });
      const [hidden, nothing] = [await api[method]('/metrics'), await api[method]('/nothing')];
      expect(hidden.status).toBe(404);
      expect(Object.keys(hidden.headers)).toEqual(Object.keys(nothing.headers));
      expect(hidden.text ?? '').toBe(
        nothing.text?.replace('/nothing', '/metrics').replace(/id-\d+/, 'id-0001') ?? '',
      );
    },
  );
});

describe('requests', () => {
  it.each([
    { asks: 'a screening', path: `/v1/screenings/${SECRET}`, is: 'GET /v1/screenings/{id} 404' },
    { asks: 'a report', path: `/v1/screenings/${SECRET}/report`, is: 'GET /v1/screenings/{id}/report 404' },
    { asks: 'a list', path: `/v1/screenings?reference=${SECRET}`, is: 'GET /v1/screenings 200' },
    { asks: 'a rule in capitals', path: `/V1/RULES/${SECRET}/`, is: 'GET /v1/rules/{id} 404' },
    { asks: 'nothing that there is', path: `/v1/${SECRET}`, is: 'GET unknown 404' },
    { asks: 'what is broken', path: `/v1/rules/%E0%A4%A${SECRET}`, is: 'GET /v1/rules/{id} 400' },
    { asks: 'as another host', path: '/v1/rules', host: 'evil.example', is: 'GET /v1/rules 421' },
    { asks: 'with a wrong method', method: 'delete', path: '/v1/rules', is: 'DELETE /v1/rules 405' },
    { asks: 'with an odd method', method: 'purge', path: '/v1/rules', is: '_OTHER /v1/rules 405' },
    { asks: 'the pages for people', path: '/docs', is: 'GET /docs 200' },
    { asks: 'a file of these', path: '/docs/swagger-ui.css', is: 'GET /docs 200' },
  ] as const)('that ask $asks are measured as $is', async ({ path, is, ...rest }) => {
    const { api } = await testService();
    const method = 'method' in rest ? rest.method : 'get';
    await api[method](path).set('Host', 'host' in rest ? rest.host : 'localhost');
    const text = await read(api);
    expect(counted(text, 'a22_http_request_duration_seconds_count')).toEqual({ [is]: 1 });
    expect(text).not.toContain(SECRET);
  });

  it('have a latency, which is in one bucket at least', async () => {
    const { api } = await testService();
    await api.get('/v1/version').expect(200);
    const samples = parseExposition(await read(api)).filter(({ labels }) => labels.route === '/v1/version');
    const last = samples.find(({ labels }) => labels.le === '+Inf');
    expect(last?.value).toBe(1);
    expect(samples.find(({ name }) => name.endsWith('_sum'))?.value).toBeGreaterThan(0);
  });
});

describe('screenings', () => {
  it('are counted by outcome, and by whether they were recorded', async () => {
    const { api } = await testService();
    const created = await api.post('/v1/screenings').send(LOOKALIKE).expect(201);
    await api.post('/v1/screenings?dryRun=true').send(LOOKALIKE).expect(200);
    await api.post('/v1/screenings').send({ audience: SECRET }).expect(422);
    const text = await read(api);
    const { outcome } = (created.body as { decision: { outcome: string } }).decision;
    expect(counted(text, 'a22_screenings_total')).toEqual({ [`${outcome} yes`]: 1, [`${outcome} no`]: 1 });
    expect(counted(text, 'a22_detections_total')).toEqual({ 'trade-union-membership declared': 2 });
    expect(text).toMatch(/^a22_decisions_without_record_total 0$/m);
  });

  it('that could not be recorded are storage failures, and no screenings', async () => {
    const store = await failing('append', 'get', 'list');
    const { api } = await testService({ store });
    await api.post('/v1/screenings').send(CONTEXTUAL).expect(503);
    await api.get('/v1/screenings/some-id').expect(503);
    await api.head('/v1/screenings').expect(503);
    const text = await read(api);
    expect(counted(text, 'a22_screenings_total')).toEqual({});
    expect(counted(text, 'a22_storage_failures_total')).toEqual({
      createScreening: 1,
      getScreening: 1,
      listScreenings: 1,
    });
    expect(text).toMatch(/^a22_decisions_without_record_total 0$/m);
  });
});

describe('of a batch', () => {
  const send = (api: Api, rows: number) =>
    api
      .post('/v1/screenings/batch')
      .set('Content-Type', 'application/x-ndjson')
      .send([...Array<string>(rows).fill(JSON.stringify({ plan: CONTEXTUAL })), 'no row'].join('\n'))
      .expect(200);

  it('each row that could not be kept is a storage failure, whatever comes behind it', async () => {
    const { api } = await testService({ store: await failing('append') });
    await send(api, 3);
    const text = await read(api);
    expect(counted(text, 'a22_storage_failures_total')).toEqual({ screenBatch: 3 });
    expect(text).toMatch(/^a22_decisions_without_record_total 0$/m);
  });

  it.each([
    { name: 'what was kept', second: (screening: string) => screening, count: 0 },
    {
      name: 'another record once',
      second: (screening: string) => screening.replace(/"id":"[^"]+"/, '"id":"other"'),
      count: 1,
    },
    { name: 'what is no record once', second: () => '{}', count: 1 },
  ])('rows that are answered with $name are $count decisions without a record', async ({ second, count }) => {
    const { store } = await testService();
    let calls = 0;
    const append: ScreeningStore['append'] = async (draft) => {
      const kept = await store.screenings.append(draft);
      return ++calls === 2 ? { ...kept, screening: second(kept.screening) } : kept;
    };
    const { api } = await testService({ store: withScreenings(store, { append }) });
    await send(api, 20);
    expect(await read(api)).toMatch(new RegExp(`^a22_decisions_without_record_total ${count}$`, 'm'));
  });
});

describe('a decision without a record', () => {
  it.each([
    { name: 'a record that was told to be kept', kept: 'id-1', counts: 0 },
    { name: 'nothing that was kept', kept: undefined, counts: 1 },
    { name: 'another record', kept: 'id-2', counts: 1 },
    { name: 'nothing kept, but another status', kept: undefined, status: 200, counts: 0 },
    { name: 'nothing kept, but what is no screening', kept: undefined, at: '/v1/other/id-1', counts: 0 },
  ])('is an answer of a decision with $name: $counts', async ({ kept, status, at, counts }) => {
    const metrics = createMetrics();
    const app = express();
    app.use(recogniseRoute, measureRequests(metrics), (_req, res) => {
      if (kept !== undefined) tellKept(res, kept);
      res
        .status(status ?? 201)
        .location(at ?? '/v1/screenings/id-1')
        .json({});
    });
    await request(app).post('/v1/screenings');
    const text = await metrics.text();
    expect(text).toMatch(new RegExp(`^a22_decisions_without_record_total ${counts}$`, 'm'));
  });
});

/** A store of which some operations fail. */
async function failing(...operations: (keyof ScreeningStore)[]): Promise<Storage> {
  const fail = () => Promise.reject(new StorageError('The disk is full.'));
  const { store } = await testService();
  return withScreenings(store, Object.fromEntries(operations.map((operation) => [operation, fail])));
}
