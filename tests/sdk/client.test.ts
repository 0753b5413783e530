import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createScreener, type Screener, type ScreenerOptions } from '../../sdk/src/index.js';
import { fakeFetch, json, type Sent } from './fake-fetch.js';
import { plan, screeningOf } from './samples.js';

const signals = { signals: [{ value: 'Lutheranism', kind: 'interest' as const }] };

const evidence = { evidence: [{ rules: ['OBJ-02'], met: 'yes' as const }], plan: { dpia: { done: 'yes' } } };

const calls: {
  method: string;
  call: (screener: Screener) => Promise<unknown>;
  route: string;
  body?: unknown;
  /** Where it does not give back the body of the answer. */
  gives?: 'nothing';
}[] = [
  {
    method: 'screenings.create',
    call: (s) => s.screenings.create(plan),
    route: 'POST /v1/screenings',
    body: plan,
  },
  {
    method: 'screenings.create',
    call: (s) => s.screenings.create(plan, { dryRun: true }),
    route: 'POST /v1/screenings?dryRun=true',
    body: plan,
  },
  {
    method: 'screenings.addEvidence',
    call: (s) => s.screenings.addEvidence('a b/c', evidence),
    route: 'POST /v1/screenings/a%20b%2Fc/evidence',
    body: evidence,
  },
  { method: 'screenings.get', call: (s) => s.screenings.get('a b/c'), route: 'GET /v1/screenings/a%20b%2Fc' },
  { method: 'screenings.list', call: (s) => s.screenings.list(), route: 'GET /v1/screenings' },
  {
    method: 'screenings.list',
    call: (s) => s.screenings.list({ outcome: 'clear', reference: 'A&B', limit: 5, cursor: undefined }),
    route: 'GET /v1/screenings?outcome=clear&reference=A%26B&limit=5',
  },
  {
    method: 'screenings.variants',
    call: (s) => s.screenings.variants('a b/c'),
    route: 'POST /v1/screenings/a%20b%2Fc/variants',
  },
  {
    method: 'screenings.plan',
    call: (s) => s.screenings.plan('a b/c'),
    route: 'GET /v1/screenings/a%20b%2Fc/plan',
  },
  {
    method: 'screenings.replay',
    call: (s) => s.screenings.replay('a b/c'),
    route: 'POST /v1/screenings/a%20b%2Fc/replay',
  },
  {
    method: 'screenings.delete',
    call: (s) => s.screenings.delete('a b/c'),
    route: 'DELETE /v1/screenings/a%20b%2Fc',
    gives: 'nothing',
  },
  { method: 'records.verify', call: (s) => s.records.verify(), route: 'GET /v1/records/verify' },
  { method: 'records.retention', call: (s) => s.records.retention(), route: 'GET /v1/records/retention' },
  {
    method: 'records.setRetention',
    call: (s) => s.records.setRetention(30),
    route: 'PUT /v1/records/retention',
    body: { days: 30 },
  },
  { method: 'variants', call: (s) => s.variants(plan), route: 'POST /v1/variants', body: plan },
  { method: 'platforms.list', call: (s) => s.platforms.list(), route: 'GET /v1/platforms' },
  {
    method: 'platforms.meta.screen',
    call: (s) =>
      s.platforms.meta.screen({ name: 'Ward 4' }, { object: 'ad-set', names: { '1': 'Gardening' } }),
    route: 'POST /v1/platforms/meta/screenings',
    body: { object: 'ad-set', names: { '1': 'Gardening' }, body: { name: 'Ward 4' } },
  },
  {
    method: 'platforms.googleAds.screen',
    call: (s) =>
      s.platforms.googleAds.screen([{ name: 'Donors' }], {
        object: 'user-list',
        dryRun: true,
        explain: 'all',
      }),
    route: 'POST /v1/platforms/google-ads/screenings?dryRun=true&explain=all',
    body: { object: 'user-list', body: [{ name: 'Donors' }] },
  },
  {
    method: 'platforms.meta.guard',
    call: async (s) =>
      (await s.platforms.meta.guard({ name: 'Ward 4' }, { object: 'ad-set' }, () => undefined)).screening,
    route: 'POST /v1/platforms/meta/screenings',
    body: { object: 'ad-set', body: { name: 'Ward 4' } },
  },
  {
    method: 'checks.significantEffect',
    call: (s) => s.checks.significantEffect(plan),
    route: 'POST /v1/checks/significant-effect',
    body: plan,
  },
  {
    method: 'checks.specialCategory',
    call: (s) => s.checks.specialCategory(signals),
    route: 'POST /v1/checks/special-category',
    body: signals,
  },
  {
    method: 'checks.specialCategory',
    call: (s) => s.checks.specialCategory(signals, { explain: 'all' }),
    route: 'POST /v1/checks/special-category?explain=all',
    body: signals,
  },
  {
    method: 'checks.customAudience',
    call: (s) => s.checks.customAudience(plan),
    route: 'POST /v1/checks/custom-audience',
    body: plan,
  },
  {
    method: 'checks.lookalikeAudience',
    call: (s) => s.checks.lookalikeAudience(plan),
    route: 'POST /v1/checks/lookalike-audience',
    body: plan,
  },
  {
    method: 'checks.controllership',
    call: (s) => s.checks.controllership(plan),
    route: 'POST /v1/checks/controllership',
    body: plan,
  },
  {
    method: 'checks.dpia',
    call: (s) => s.checks.dpia(plan, { explain: 'all' }),
    route: 'POST /v1/checks/dpia?explain=all',
    body: plan,
  },
  {
    method: 'checks.lawfulBasis',
    call: (s) => s.checks.lawfulBasis(plan),
    route: 'POST /v1/checks/lawful-basis',
    body: plan,
  },
  {
    method: 'checks.dataSource',
    call: (s) => s.checks.dataSource(plan),
    route: 'POST /v1/checks/data-source',
    body: plan,
  },
  {
    method: 'checks.directMarketing',
    call: (s) => s.checks.directMarketing(plan),
    route: 'POST /v1/checks/direct-marketing',
    body: plan,
  },
  {
    method: 'screenings.create',
    call: (s) => s.screenings.create(plan, { explain: 'all' }),
    route: 'POST /v1/screenings?explain=all',
    body: plan,
  },
  { method: 'rules.list', call: (s) => s.rules.list(), route: 'GET /v1/rules' },
  {
    method: 'rules.list',
    call: (s) => s.rules.list({ section: 'Accountability', check: 'dpia' }),
    route: 'GET /v1/rules?section=Accountability&check=dpia',
  },
  {
    method: 'questions.list',
    call: (s) => s.questions.list({ question: 'q1' }),
    route: 'GET /v1/questions?question=q1',
  },
  { method: 'rules.get', call: (s) => s.rules.get('A22-Q5d'), route: 'GET /v1/rules/A22-Q5d' },
  { method: 'questions.list', call: (s) => s.questions.list(), route: 'GET /v1/questions' },
  { method: 'suppressions.count', call: (s) => s.suppressions.count(), route: 'GET /v1/suppressions' },
  {
    method: 'audienceLists.getCheck',
    call: (s) => s.audienceLists.getCheck('a b/c'),
    route: 'GET /v1/audience-lists/checks/a%20b%2Fc',
  },
  { method: 'version.get', call: (s) => s.version.get(), route: 'GET /v1/version' },
  {
    method: 'guard',
    call: async (s) => (await s.guard(plan, () => undefined)).screening,
    route: 'POST /v1/screenings',
    body: plan,
  },
];

describe('each method calls its route and gives back the body', () => {
  it.each(calls)('$method: $route', async ({ call, route, body, gives }) => {
    const answer = screeningOf('clear');
    const fetch = fakeFetch(json(200, answer));
    expect(await call(screenerOn({ fetch }))).toEqual(gives === 'nothing' ? undefined : answer);
    const [{ method, url, headers, body: sentBody }] = fetch.sent as [(typeof fetch.sent)[number]];
    expect(`${method} ${url.pathname}${url.search}`).toBe(route);
    expect(sentBody).toEqual(body);
    expect(headers.get('Accept')).toContain('application/json');
    expect(headers.get('Content-Type')).toBe(body === undefined ? null : 'application/json');
    expect(headers.get('Authorization')).toBeNull();
  });

  it.each(calls)('$method: $route names itself if it records', async ({ call, route }) => {
    const fetch = fakeFetch(json(200, screeningOf('clear')));
    await call(screenerOn({ fetch }));
    const records = /^POST \/v1\/(?:platforms\/[^/]+\/screenings|screenings(?:\/[^/]+\/evidence)?)$/;
    const isRecording = records.test(route.replace(/\?.*/, '')) && !route.includes('dryRun=true');
    expect(fetch.sent[0]!.headers.has('Idempotency-Key')).toBe(isRecording);
  });

  it.each(calls)('$method: $route is tried again', async ({ call, route, gives }) => {
    const answer = screeningOf('clear');
    const fetch = fakeFetch(json(503, {}, { 'Retry-After': '0' }), json(200, answer));
    expect(await call(screenerOn({ fetch }))).toEqual(gives === 'nothing' ? undefined : answer);
    const [first, second] = fetch.sent as [Sent, Sent];
    expect(`${second.method} ${second.url.pathname}${second.url.search}`).toBe(route);
    expect(second.body).toEqual(first.body);
    expect([...second.headers]).toEqual([...first.headers]);
  });

  it('api.md lists exactly these methods with their routes', () => {
    const page = readFileSync(new URL('../../sdk/api.md', import.meta.url), 'utf8');
    const listed = [...page.matchAll(/^\| `(?<method>[\w.]+)\(.*?\| `(?<route>\w+ \/\S+)`\s*\|/gm)].map(
      ({ groups }) => `${groups!['method']} ${groups!['route']}`,
    );
    const called = calls.map(({ method, route }) => {
      const path = route
        .replace(/\?.*/, '')
        .replace(/(?<=\/v1\/(?:screenings|rules|audience-lists\/checks)\/)[^/]+/, '{id}');
      return `${method} ${path}`;
    });
    const ofOthers = called.indexOf('platforms.googleAds.screen POST /v1/platforms/google-ads/screenings');
    called.splice(ofOthers, 1); // listed with Meta's
    called.push('screenings.report GET /v1/screenings/{id}/report'); // has tests of its own: its answer is no JSON
    // Their bodies and answers are no single JSON: lists.test.ts and streams.test.ts are about them.
    called.push('suppressions.add PUT /v1/suppressions', 'suppressions.clear DELETE /v1/suppressions');
    called.push('suppressions.remove DELETE /v1/suppressions/{digest}');
    called.push('audienceLists.check POST /v1/audience-lists/check');
    called.push('screenings.batch POST /v1/screenings/batch', 'records.export GET /v1/records/export');
    called.push('checks.specialCategoryStream POST /v1/checks/special-category/stream');
    called.push('receipts.keys GET /.well-known/jwks.json', 'receipts.verify GET /.well-known/jwks.json');
    expect(listed.sort()).toEqual([...new Set(called)].sort());
  });
});

describe('an id that would lead to another route', () => {
  const takingIds: [string, (screener: Screener, id: string) => Promise<unknown>][] = [
    ['screenings.get', (s, id) => s.screenings.get(id)],
    ['screenings.addEvidence', (s, id) => s.screenings.addEvidence(id, evidence)],
    ['screenings.report', (s, id) => s.screenings.report(id)],
    ['screenings.variants', (s, id) => s.screenings.variants(id)],
    ['screenings.plan', (s, id) => s.screenings.plan(id)],
    ['screenings.replay', (s, id) => s.screenings.replay(id)],
    ['screenings.delete', (s, id) => s.screenings.delete(id)],
    ['rules.get', (s, id) => s.rules.get(id)],
    ['audienceLists.getCheck', (s, id) => s.audienceLists.getCheck(id)],
    ['suppressions.remove', (s, id) => s.suppressions.remove(id)],
  ];
  const ids = ['', '.', '..', undefined as unknown as string];

  it.each(takingIds.flatMap(([method, call]) => ids.map((id) => ({ method, call, id }))))(
    '$method($id) is a TypeError, and nothing is sent',
    async ({ call, id }) => {
      const fetch = fakeFetch(json(200, { items: [] }));
      const made = call(screenerOn({ fetch }), id);
      await expect(made).rejects.toThrow(TypeError);
      await expect(made).rejects.toThrow(/^(?:id|digest) must be a text, and not empty/);
      expect(fetch.sent).toHaveLength(0);
    },
  );
});

describe('options', () => {
  it.each([
    ['http://127.0.0.1:3000', 'http://127.0.0.1:3000/v1/version'],
    ['http://127.0.0.1:3000/', 'http://127.0.0.1:3000/v1/version'],
    ['https://ads.example/screener/', 'https://ads.example/screener/v1/version'],
  ])('baseUrl %s: calls %s', async (baseUrl, address) => {
    const fetch = fakeFetch(json(200, {}));
    await screenerOn({ baseUrl, fetch }).version.get();
    expect(fetch.sent[0]!.url.href).toBe(address);
  });

  it('apiKey is sent as a bearer token', async () => {
    const fetch = fakeFetch(json(200, {}));
    await screenerOn({ apiKey: 'a22_key', fetch }).version.get();
    expect(fetch.sent[0]!.headers.get('Authorization')).toBe('Bearer a22_key');
  });

  it.each<[string, Partial<ScreenerOptions>, string]>([
    ['no address', { baseUrl: '' }, 'baseUrl'],
    ['an address without a host', { baseUrl: '/screener' }, 'baseUrl'],
    ['another scheme', { baseUrl: 'ftp://127.0.0.1' }, 'baseUrl'],
    ['a password in the address', { baseUrl: 'http://me:secret@127.0.0.1' }, 'baseUrl'],
    ['a query in the address', { baseUrl: 'http://127.0.0.1/?a=1' }, 'baseUrl'],
    ['an empty key', { apiKey: '' }, 'apiKey'],
    ['a key with a line break', { apiKey: 'secret\nX-Other: 1' }, 'apiKey'],
    ['no time', { timeoutMs: 0 }, 'timeoutMs'],
    ['time that is no number', { timeoutMs: Number.NaN }, 'timeoutMs'],
    ['more time than a timer can hold', { timeoutMs: 2 ** 31 }, 'timeoutMs'],
  ])('are refused at once: %s', (_what, options, named) => {
    const create = () => screenerOn(options);
    expect(create).toThrow(TypeError);
    expect(create).toThrow(named);
    expect(create).not.toThrow('secret');
  });
});

const screenerOn = (options: Partial<ScreenerOptions>) =>
  createScreener({ baseUrl: 'http://screener.test', ...options });
