import { describe, expect, it } from 'vitest';
import { MEMBERS, testService, withScreenings } from '../support.js';
import { JSON_TYPE, LEAKS, problemIn } from './support.js';

const STREAM = '/v1/checks/special-category/stream';

interface Asked {
  readonly name: string;
  readonly method?: 'get' | 'post' | 'put' | 'options' | 'head';
  readonly url: string;
  readonly headers?: Record<string, string>;
  readonly body?: string;
  readonly status: number;
}

const ASKED: readonly Asked[] = [
  { name: 'JSON', url: '/v1/version', status: 200 },
  { name: 'JSON without its body', method: 'head', url: '/v1/version', status: 200 },
  { name: 'a list of records', url: '/v1/screenings', status: 200 },
  { name: 'a record', url: '/v1/screenings/id-0002', status: 200 },
  {
    name: 'a new record',
    method: 'post',
    url: '/v1/screenings',
    headers: JSON_TYPE,
    body: JSON.stringify(MEMBERS),
    status: 201,
  },
  { name: 'a report in HTML', url: '/v1/screenings/id-0002/report?format=html', status: 200 },
  { name: 'a report in Markdown', url: '/v1/screenings/id-0002/report?format=markdown', status: 200 },
  {
    name: 'lines of JSON',
    method: 'post',
    url: STREAM,
    headers: { 'Content-Type': 'application/x-ndjson' },
    body: '{"value":"a"}\n',
    status: 200,
  },
  { name: 'methods', method: 'options', url: '/v1/screenings', status: 204 },
  { name: 'a sign of life', url: '/healthz', status: 200 },
  { name: 'readiness', url: '/readyz', status: 200 },
  { name: 'the contract', url: '/openapi.json', status: 200 },
  { name: 'the page of the docs', url: '/docs', status: 200 },
  { name: 'a script of the docs', url: '/docs/swagger-ui-init.js', status: 200 },
  { name: 'a problem: no such route', url: '/nothing', status: 404 },
  { name: 'a problem: no such file of the docs', url: '/docs/package.json', status: 404 },
  { name: 'a problem: no such record', url: '/v1/screenings/none', status: 404 },
  { name: 'a problem: a broken address', url: '/v1/rules/%E0%A4', status: 400 },
  { name: 'a problem: another host', url: '/', headers: { Host: 'evil.example' }, status: 421 },
  { name: 'a problem: another method', method: 'put', url: '/docs', status: 405 },
  {
    name: 'a problem: an answer nobody takes',
    url: '/v1/rules',
    headers: { Accept: 'image/png' },
    status: 406,
  },
  {
    name: 'a problem: not JSON',
    method: 'post',
    url: '/v1/screenings',
    headers: JSON_TYPE,
    body: '{',
    status: 400,
  },
  {
    name: 'a problem: no plan',
    method: 'post',
    url: '/v1/screenings',
    headers: JSON_TYPE,
    body: '{}',
    status: 422,
  },
  { name: 'a problem: no lines', method: 'post', url: STREAM, headers: JSON_TYPE, body: '{}', status: 415 },
];

describe('every kind of answer has the headers that keep browsers from misusing it', () => {
  it.each(ASKED)('$name', async ({ method = 'get', url, headers = {}, body, status }) => {
    const { api } = await testService();
    await api.post('/v1/screenings').send(MEMBERS).expect(201);
    const call = api[method](url).set(headers);
    const answer = await (body === undefined ? call : call.send(body));
    expect(answer.status).toBe(status);
    expect(answer.headers).toMatchObject({
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'SAMEORIGIN',
      'referrer-policy': 'no-referrer',
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
      'cache-control': expect.stringMatching(/^(no-store|public, max-age=0)$/) as string,
    });
    expect(answer.headers['x-request-id']).toMatch(/^id-\d+$/);
    const policy = answer.headers['content-security-policy'] ?? '';
    expect(policy).toMatch(/^default-src 'none'/);
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toMatch(/\*|unsafe-eval|script-src[^;]*(unsafe-inline|http)/);
    for (const absent of ['x-powered-by', 'server', 'access-control-allow-origin', 'set-cookie', 'etag'])
      if (!url.startsWith('/docs/')) expect(answer.headers).not.toHaveProperty(absent);
    if (status >= 400) {
      expect(answer.headers['content-type']).toMatch(/^application\/problem\+json/);
      problemIn(answer);
    } else if (!url.startsWith('/docs') && url !== '/openapi.json')
      expect(answer.text ?? '').not.toMatch(LEAKS);
  });
});

describe('a failure of ours tells no more than its number', () => {
  const failing = () => Promise.reject(new Error('SQLITE_IOERR at /work/data/screenings.sqlite'));

  it.each(['/v1/screenings', '/v1/screenings/id-1', '/v1/screenings/id-1/report', '/readyz'])(
    '%s with a storage that is broken in a way nobody foresaw',
    async (url) => {
      const { store } = await testService();
      const { api } = await testService({
        store: { ...withScreenings(store, { list: failing, get: failing, rowOf: failing }), ready: failing },
      });
      const answer = await api.get(url);
      expect(answer.status).toBeGreaterThanOrEqual(500);
      problemIn(answer);
    },
  );
});
