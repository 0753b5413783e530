import pino from 'pino';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { inSpan } from '../../src/observability/in-span.js';
import { startTracing, type Tracing } from '../../src/observability/tracing.js';
import { StorageError } from '../../src/storage/errors.js';
import { CONTEXTUAL, testService, withScreenings } from '../api/support.js';
import { startCollector, type Collector, type SentSpan } from './collector.js';

const TRACE = '4bf92f3577b34da6a3ce929d0e0e4736';
const CALLER = '00f067aa0ba902b7';
const SECRET = 'Nightingale';

let collector: Collector;
let tracing: Tracing;

beforeEach(async () => {
  collector = await startCollector();
  vi.stubEnv('OTEL_EXPORTER_OTLP_ENDPOINT', collector.url);
  tracing = await startTracing({
    serviceName: 'our-name',
    version: '1.2.3-test',
    logger: pino({ level: 'silent' }),
  });
});
afterEach(async () => {
  await tracing.stop();
  await collector.close();
  vi.unstubAllEnvs();
});

/** What the collector has once all is sent. */
async function sent(): Promise<SentSpan[]> {
  await tracing.stop();
  return collector.spans();
}

const named = (spans: readonly SentSpan[], name: string) => spans.find((span) => span.name === name);

describe('a request', () => {
  it('is one span, with the screening and the write to the storage below it', async () => {
    const { api } = await testService();
    await api.post('/v1/screenings').send(CONTEXTUAL).expect(201);
    const spans = await sent();
    const request = named(spans, 'POST /v1/screenings');
    expect(request).toMatchObject({
      kind: 2,
      parentSpanId: undefined,
      failed: false,
      attributes: {
        'http.request.method': 'POST',
        'http.route': '/v1/screenings',
        'http.response.status_code': 201,
        'url.scheme': 'http',
      },
    });
    expect(Object.keys(request?.attributes ?? {})).toHaveLength(4);
    expect(
      spans
        .filter((span) => span !== request)
        .map(({ name, traceId, parentSpanId, kind, attributes }) => ({
          name,
          inTrace: traceId === request?.traceId,
          below: parentSpanId === request?.spanId,
          kind,
          attributes,
        })),
    ).toEqual(
      ['screen plan', 'keep screening'].map((name) => ({
        name,
        inTrace: true,
        below: true,
        kind: 1,
        attributes: {},
      })),
    );
    expect(collector.paths).toEqual(['/v1/traces']);
  });

  it('goes on with the trace that its caller brings', async () => {
    const { api } = await testService();
    await api.get('/v1/version').set('traceparent', `00-${TRACE}-${CALLER}-01`).expect(200);
    expect(named(await sent(), 'GET /v1/version')).toMatchObject({ traceId: TRACE, parentSpanId: CALLER });
  });

  it('is not sent where the caller’s trace is not sampled', async () => {
    const { api } = await testService();
    await api.get('/v1/version').set('traceparent', `00-${TRACE}-${CALLER}-00`).expect(200);
    expect(await sent()).toEqual([]);
  });

  it.each(['', 'nonsense', `00-${'0'.repeat(32)}-${CALLER}-01`, `00-${TRACE}-${CALLER}`, SECRET])(
    'begins a trace of its own where the caller brings %j',
    async (traceparent) => {
      const { api } = await testService();
      await api.get('/v1/version').set('traceparent', traceparent).expect(200);
      const span = named(await sent(), 'GET /v1/version');
      expect(span?.traceId).toMatch(/^[\da-f]{32}$/);
      expect(span?.traceId).not.toBe(TRACE);
      expect(span?.parentSpanId).toBeUndefined();
    },
  );

  it.each([
    { asks: 'nothing that there is', method: 'get', path: `/v1/${SECRET}`, name: 'GET', status: 404 },
    { asks: 'with an odd method', method: 'purge', path: '/v1/rules', name: 'HTTP /v1/rules', status: 405 },
    {
      asks: 'a record that is not there',
      method: 'get',
      path: `/v1/screenings/${SECRET}`,
      name: 'GET /v1/screenings/{id}',
      status: 404,
    },
  ] as const)(
    'that asks $asks is named $name, and no failure of ours',
    async ({ method, path, name, status }) => {
      const { api } = await testService();
      await api[method](path).expect(status);
      const [span] = await sent();
      expect(span).toMatchObject({
        name,
        failed: false,
        attributes: { 'http.response.status_code': status },
      });
      expect(span?.attributes['http.route']).toBe(/\/\S+/.exec(name)?.[0]);
    },
  );

  it('that the storage fails is a failure, and so is the write, with no word of what was written', async () => {
    const append = () => Promise.reject(new StorageError(`The disk is full of ${SECRET}.`));
    const { store } = await testService();
    const { api } = await testService({ store: withScreenings(store, { append }) });
    await api.post('/v1/screenings').send(CONTEXTUAL).expect(503);
    const spans = await sent();
    expect(named(spans, 'POST /v1/screenings')).toMatchObject({
      failed: true,
      attributes: { 'http.response.status_code': 503, 'error.type': '503' },
    });
    expect(named(spans, 'keep screening')).toMatchObject({
      failed: true,
      attributes: { 'error.type': 'StorageError' },
    });
    expect(named(spans, 'screen plan')?.failed).toBe(false);
    expect(collector.bodies.join('')).not.toContain(SECRET);
  });

  it('has its trace in the log, with its route in place of its path', async () => {
    const { api, log } = await testService();
    await api
      .get(`/v1/screenings/${SECRET}@example.org?reference=${SECRET}`)
      .set('traceparent', `00-${TRACE}-${CALLER}-01`);
    const [line] = log.map((each) => JSON.parse(each) as object);
    expect(line).toMatchObject({ traceId: TRACE, route: '/v1/screenings/{id}' });
    expect(log.join('')).not.toContain(SECRET);
  });
});

describe('what is sent', () => {
  it('holds nothing that a caller wrote', async () => {
    const { api } = await testService();
    const all = { tracestate: `x=${SECRET}`, baggage: `plan=${SECRET}`, Authorization: `Bearer ${SECRET}` };
    const headers = { ...all, Cookie: SECRET, 'User-Agent': SECRET, 'X-Request-Id': SECRET, Referer: SECRET };
    await api
      .post(`/v1/screenings?explain=${SECRET}`)
      .set({ ...headers, traceparent: `00-${TRACE}-${CALLER}-01` })
      .send(CONTEXTUAL)
      .expect(422);
    await api
      .post('/v1/screenings')
      .set(headers)
      .send({ ...CONTEXTUAL, reference: SECRET, audience: { kind: 'contextual', pageTopics: [SECRET] } })
      .expect(201);
    await api.get(`/v1/screenings/${SECRET}`).set(headers).expect(404);
    await api.get(`/v1/screenings?reference=${SECRET}`).set(headers).expect(200);
    expect(await sent()).toHaveLength(6);
    expect(collector.bodies.join('')).not.toContain(SECRET);
  });

  it('says who sends it, and nothing of the machine', async () => {
    const { api } = await testService();
    await api.get('/healthz');
    await sent();
    expect(collector.resources()).toEqual([{ 'service.name': 'our-name', 'service.version': '1.2.3-test' }]);
  });

  it('goes to an address for traces alone, where the operator gives one', async () => {
    await tracing.stop();
    vi.stubEnv('OTEL_EXPORTER_OTLP_TRACES_ENDPOINT', `${collector.url}/elsewhere`);
    tracing = await startTracing({ serviceName: 'x', version: '1', logger: pino({ level: 'silent' }) });
    const { api } = await testService();
    await api.get('/healthz');
    await sent();
    expect(collector.paths).toEqual(['/elsewhere']);
  });
});

describe('work in a span', () => {
  it.each([
    { name: 'gives what it gives', work: () => 7, gives: 7 },
    { name: 'waits for what it promises', work: () => Promise.resolve(7), gives: 7 },
  ])('$name', async ({ work, gives }) => {
    expect(await inSpan('work', work)).toBe(gives);
    expect(named(await sent(), 'work')?.failed).toBe(false);
  });

  it('fails as it fails, and tells no message', async () => {
    const failure = new TypeError(SECRET);
    await expect(inSpan('work', () => Promise.reject(failure))).rejects.toBe(failure);
    await expect(
      inSpan('more work', () => {
        throw failure;
      }),
    ).rejects.toBe(failure);
    expect(await sent()).toMatchObject([
      { name: 'work', failed: true, attributes: { 'error.type': 'TypeError' } },
      { name: 'more work', failed: true },
    ]);
    expect(collector.bodies.join('')).not.toContain(SECRET);
  });

  it('is done all the same once nobody traces any more', async () => {
    await tracing.stop();
    const { api, log } = await testService();
    await api
      .post('/v1/screenings')
      .set('traceparent', `00-${TRACE}-${CALLER}-01`)
      .send(CONTEXTUAL)
      .expect(201);
    expect(await inSpan('work', () => 7)).toBe(7);
    expect(collector.bodies).toEqual([]);
    expect(log.join('')).not.toContain('traceId');
  });
});
