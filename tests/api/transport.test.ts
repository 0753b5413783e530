import { describe, expect, it } from 'vitest';
import { Problem } from '../../src/http/schemas.js';
import { digestsOf, NDJSON, rowsOf } from './digests.js';
import { makeKey } from './keys.js';
import { CONTEXTUAL, testService } from './support.js';

describe('the Host header', () => {
  it.each(['localhost', 'LOCALHOST:3000', '127.0.0.1', '127.0.0.1:8080', '127.1.2.3', '[::1]', '[::1]:3000'])(
    '%s is this machine',
    async (host) => {
      const { api } = await testService();
      await api.get('/v1/version').set('Host', host).expect(200);
    },
  );

  it.each([
    'evil.example',
    'evil.example:3000',
    'localhost.evil.example',
    '127.0.0.1.evil.example',
    '10.0.0.1',
    'a@localhost',
    '',
  ])('%j is not ours', async (host) => {
    const { api } = await testService();
    for (const url of ['/v1/version', '/v1/screenings', '/docs', '/openapi.json', '/nothing']) {
      const response = await api.get(url).set('Host', host).expect(421);
      expect(Problem.parse(response.body).type).toMatch(/:host-not-allowed$/);
    }
  });

  it.each(['/healthz', '/readyz'])('may be anything where a probe asks for %s', async (url) => {
    const { api } = await testService();
    for (const host of ['10.1.2.3:4101', 'screener.default.svc'])
      await api.get(url).set('Host', host).expect(200);
  });

  it.each([
    { name: 'with the token', metricsAccess: { token: 'a-token-of-the-operator' }, status: 200 },
    { name: 'without a token', metricsAccess: 'open', status: 421 },
    { name: 'where they are hidden', metricsAccess: 'hidden', status: 421 },
  ] as const)('of a scrape of the metrics $name by address: $status', async ({ metricsAccess, status }) => {
    const { api } = await testService({ metricsAccess });
    const headers = { Host: '10.1.2.3:4101', Authorization: 'Bearer a-token-of-the-operator' };
    await api.get('/metrics').set(headers).expect(status);
  });

  it('may name what the operator allows, and nothing close to it', async () => {
    const { api } = await testService({ allowedHosts: ['Screener.internal'] });
    await api.get('/v1/version').set('Host', 'screener.INTERNAL:443').expect(200);
    await api.get('/v1/version').set('Host', 'x.screener.internal').expect(421);
  });
});

describe('CORS', () => {
  const origin = 'https://campaigns.example';
  const preflight = {
    'Access-Control-Request-Method': 'POST',
    'Access-Control-Request-Headers': 'content-type',
  };

  it('lets in nobody by default', async () => {
    const { api } = await testService();
    const simple = await api.get('/v1/rules').set('Origin', origin).expect(200);
    expect(simple.headers).not.toHaveProperty('access-control-allow-origin');
    const before = await api.options('/v1/screenings').set({ Origin: origin, ...preflight });
    expect(before.headers).not.toHaveProperty('access-control-allow-origin');
    expect(before.headers).not.toHaveProperty('access-control-allow-methods');
  });

  it('lets in the origins on the list, and shows them the headers they need', async () => {
    const { api } = await testService({ corsOrigins: [origin, 'http://localhost:5173'] });
    const before = await api
      .options('/v1/screenings')
      .set({ Origin: origin, ...preflight })
      .expect(204);
    expect(before.headers).toMatchObject({
      'access-control-allow-origin': origin,
      'access-control-allow-methods': 'GET,HEAD,POST,PUT,DELETE',
      'access-control-allow-headers': 'Content-Type,Authorization,Idempotency-Key,X-Request-Id',
    });
    const created = await api.post('/v1/screenings').set('Origin', origin).send(CONTEXTUAL).expect(201);
    expect(created.headers['access-control-allow-origin']).toBe(origin);
    expect(created.headers['access-control-expose-headers']).toContain('X-Request-Id');
    expect(created.headers.vary).toContain('Origin');
  });

  it('shows its problems to them, too', async () => {
    const { api } = await testService({ corsOrigins: [origin] });
    const refused = await api.post('/v1/screenings').set('Origin', origin).send({}).expect(422);
    expect(refused.headers['access-control-allow-origin']).toBe(origin);
  });

  it.each([
    'https://evil.example',
    'http://campaigns.example',
    'https://campaigns.example.evil.example',
    'null',
  ])('does not let in %s', async (other) => {
    const { api } = await testService({ corsOrigins: [origin] });
    const simple = await api.get('/v1/rules').set('Origin', other);
    expect(simple.headers).not.toHaveProperty('access-control-allow-origin');
  });
});

describe('the request id', () => {
  it.each(['abc-123', '4bf92f35.77b34da6', 'a'.repeat(128)])('%s comes back', async (id) => {
    const { api } = await testService();
    const response = await api.get('/v1/rules/none').set('X-Request-Id', id).expect(404);
    expect(response.headers['x-request-id']).toBe(id);
    expect(Problem.parse(response.body).requestId).toBe(id);
  });

  it.each([undefined, '', 'a b', 'a'.repeat(129), '<script>', '{"level":50}'])(
    '%j is replaced',
    async (id) => {
      const { api } = await testService();
      const call = api.get('/healthz');
      const response = await (id === undefined ? call : call.set('X-Request-Id', id)).expect(200);
      expect(response.headers['x-request-id']).toMatch(/^id-\d+$/);
    },
  );
});

describe('security headers', () => {
  it('keep data from being run, framed, sniffed or kept', async () => {
    const { api } = await testService();
    for (const url of ['/v1/screenings', '/v1/nothing', '/healthz']) {
      const { headers } = await api.get(url);
      expect(headers).toMatchObject({
        'content-security-policy': "default-src 'none';frame-ancestors 'none'",
        'x-content-type-options': 'nosniff',
        'cache-control': 'no-store',
        'referrer-policy': 'no-referrer',
      });
      expect(headers).not.toHaveProperty('x-powered-by');
    }
  });

  it('let Swagger UI run its own scripts and no others', async () => {
    const { api } = await testService();
    const { headers } = await api.get('/docs').expect(200).expect('Content-Type', /html/);
    expect(headers['content-security-policy']).toContain("script-src 'self';");
  });
});

describe('the log', () => {
  it('has a line for each request, and nothing of what was in it', async () => {
    const { api, log } = await testService();
    const secret = 'Operation Nightingale';
    await api
      .post('/v1/screenings')
      .set('X-Request-Id', 'r1')
      .send({ ...CONTEXTUAL, reference: secret })
      .expect(201);
    await api
      .post('/v1/screenings')
      .send({ audience: { kind: secret } })
      .expect(422);
    await api.post('/v1/screenings').set('Content-Type', 'application/json').send(`{"${secret}`).expect(400);
    await api.get(`/v1/screenings?reference=${encodeURIComponent(secret)}`).expect(200);
    const lines = log.map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(lines.map(({ method, route, status }) => ({ method, route, status }))).toEqual([
      { method: 'POST', route: '/v1/screenings', status: 201 },
      { method: 'POST', route: '/v1/screenings', status: 422 },
      { method: 'POST', route: '/v1/screenings', status: 400 },
      { method: 'GET', route: '/v1/screenings', status: 200 },
    ]);
    expect(lines[0]?.requestId).toBe('r1');
    expect(log.join('')).not.toMatch(/Nightingale/);
  });

  const read = (log: readonly string[]) => log.map((line) => JSON.parse(line) as Record<string, unknown>);

  it('says whose request it was, by the tenant and the prefix of its key', async () => {
    const { api, store, log } = await testService();
    await api.get('/v1/rules').expect(200);
    const { prefix, header } = await makeKey(store, 'north');
    await api.get('/v1/rules').set(header).expect(200);
    await api.get('/v1/rules').set('Authorization', `${header.Authorization}x`).expect(401);
    await api.get('/healthz').expect(200);
    expect(read(log).map(({ tenant, key }) => ({ tenant, key }))).toEqual([
      { tenant: 'default' },
      { tenant: 'north', key: prefix },
      {},
      {},
    ]);
    expect(log.join('')).not.toContain(header.Authorization.slice('Bearer '.length));
  });

  it('tells changes of the suppression list by their counts and whose it is, and no digest', async () => {
    const { api, store, log } = await testService();
    const { prefix, header } = await makeKey(store, 'north');
    const [first = '', ...others] = digestsOf(0, 3);
    const put = (body: string) =>
      api
        .put('/v1/suppressions')
        .set({ ...header, 'Content-Type': NDJSON })
        .send(body);
    await put(rowsOf([first, first, ...others])).expect(200);
    await put(`${rowsOf(['jane.doe@example.org'])}${rowsOf(others)}`).expect(422);
    await api.delete(`/v1/suppressions/${first}`).set(header).expect(204);
    await api.delete(`/v1/suppressions/${first}`).set(header).expect(404);
    await api.delete('/v1/suppressions?confirm=all').set(header).expect(200);
    const changes = read(log).filter(({ msg }) => msg === 'the suppression list was changed');
    const whose = { tenant: 'north', key: prefix, level: 30 };
    expect(changes).toMatchObject([
      { ...whose, received: 4, added: 3 },
      { ...whose, received: 3, added: 0 },
      { ...whose, removed: 1 },
      { ...whose, removed: 2 },
    ]);
    expect(log.join('')).not.toMatch(/jane|[\da-f]{40}/i);
  });
});
