import type { Test } from 'supertest';
import { describe, expect, it } from 'vitest';
import { OPERATIONS } from '../../src/http/openapi/operations.js';
import type { Operation } from '../../src/http/openapi/operation.js';
import { Problem } from '../../src/http/schemas.js';
import { SCOPES, type Storage } from '../../src/storage/storage.js';
import { at } from '../storage/drafts.js';
import { emptyStorage, ENGINES } from '../storage/engines.js';
import { makeKey } from './keys.js';
import { MEMBERS, testService } from './support.js';

const named = (operations: readonly Operation[]) =>
  operations.map((operation) => [`${operation.method} ${operation.path}`, operation] as const);
const keyed = OPERATIONS.filter(({ path }) => path.startsWith('/v1/'));

/** A request to an operation that is as good as it needs to be to get past the door. */
function asking(
  api: Awaited<ReturnType<typeof testService>>['api'],
  { method, path, body }: Operation,
  id = 'id',
): Test {
  const url = path.replaceAll(/\{(\w+)\}/g, (_, name) => (name === 'platform' ? 'meta' : id));
  const test = api[method](url);
  if (body === undefined) return test;
  return typeof body === 'string' ? test.type('application/x-ndjson').send('\n') : test.send({});
}

const codeOf = ({ body }: { body: unknown }) => Problem.parse(body).type.split(':').at(-1);

describe('a service without keys', () => {
  it('answers everybody on this machine', async () => {
    const { api } = await testService();
    await api.get('/v1/screenings').expect(200);
    await api.get('/v1/screenings').set('Authorization', 'Bearer whatever-the-sdk-sends').expect(200);
  });

  it('asks for one from the moment on at which the first is made, also where all are revoked', async () => {
    const { api, store } = await testService();
    await api.get('/v1/screenings').expect(200);
    const { prefix, header } = await makeKey(store, 'default');
    expect(codeOf(await api.get('/v1/screenings').expect(401))).toBe('unauthenticated');
    await api.get('/v1/screenings').set(header).expect(200);
    await store.keys.revoke(prefix, at(1));
    await api.get('/v1/screenings').set(header).expect(401);
    await api.get('/v1/screenings').expect(401);
  });

  it('asks for one from the start where others can reach it', async () => {
    const { api } = await testService({ keysRequired: true });
    expect(codeOf(await api.get('/v1/rules').expect(401))).toBe('unauthenticated');
  });
});

describe('the key', () => {
  it.each([
    ['nothing', undefined],
    ['no key at all', 'Bearer '],
    ['a word', 'Bearer letmein'],
    ['another scheme', (key: string) => `Basic ${key}`],
    ['a key with another secret', (key: string) => `Bearer ${key.slice(0, -4)}AAAA`],
    ['a key cut short', (key: string) => `Bearer ${key.slice(0, -1)}`],
    ['the prefix alone', (key: string) => `Bearer ${key.slice(0, 16)}`],
    ['a key that was never made', `Bearer a22_abcdefghijkm_${'A'.repeat(43)}`],
    ['two keys', (key: string) => `Bearer ${key} ${key}`],
    ['SQL', "Bearer a22_' or 1=1 --"],
  ])('%s is refused, in the same words and with how to ask', async (_, given) => {
    const { api, store } = await testService({ keysRequired: true });
    const { header } = await makeKey(store, 'us');
    const sent = typeof given === 'function' ? given(header.Authorization.slice(7)) : given;
    const answer = await api.get('/v1/rules').set(sent === undefined ? {} : { Authorization: sent });
    expect([answer.status, answer.headers['www-authenticate']]).toEqual([401, 'Bearer']);
    expect(answer.text).not.toContain(header.Authorization.slice(7));
  });

  it.each([
    ['revoked', { revokedAt: at(-1) }],
    ['expired', { expiresAt: at(0) }],
  ])('that is %s is refused', async (_, others) => {
    const { api, store } = await testService();
    const { header } = await makeKey(store, 'us', SCOPES, others);
    await api.get('/v1/rules').set(header).expect(401);
  });

  it('is noted when it was used, once a minute, and never kept or logged as it is', async () => {
    let now = new Date(at(0));
    const { api, store, log } = await testService({ now: () => now });
    const { prefix, header } = await makeKey(store, 'us');
    const uses: (string | undefined)[] = [];
    for (const seconds of [0, 59, 60]) {
      now = new Date(at(seconds * 1000));
      await api.get('/v1/rules').set(header).expect(200);
      uses.push((await store.keys.get(prefix))?.lastUsedAt);
    }
    expect(uses).toEqual([at(0), at(0), at(60_000)]);
    const secret = header.Authorization.slice(-43);
    expect(JSON.stringify(await store.keys.list())).not.toContain(secret);
    expect(log.join('')).not.toContain(secret);
  });
});

describe('every endpoint below /v1', () => {
  it.each(named(keyed))('asks for a key: %s', async (_, operation) => {
    const { api } = await testService({ keysRequired: true });
    expect(operation.scopes).toBeDefined();
    expect(codeOf(await asking(api, operation))).toBe('unauthenticated');
  });

  it.each(named(keyed.filter(({ scopes = [] }) => scopes.length > 0)))(
    'asks for its scopes and for no other: %s',
    async (_, operation) => {
      const { api, store } = await testService();
      const { scopes = [] } = operation;
      for (const lacking of scopes) {
        const { header } = await makeKey(
          store,
          'us',
          SCOPES.filter((scope) => scope !== lacking),
        );
        const answer = await asking(api, operation).set(header);
        expect(codeOf(answer)).toBe('insufficient-scope');
        expect(answer.headers['www-authenticate']).toContain('insufficient_scope');
      }
      const { header } = await makeKey(store, 'us', scopes);
      expect([401, 403]).not.toContain((await asking(api, operation).set(header)).status);
    },
  );

  it.each(['/V1/screenings', '/v1/screenings/', '/v1//screenings', '/v1/nothing', '/v1'])(
    'asks for a key by any spelling: %s',
    async (url) => {
      const { api } = await testService({ keysRequired: true });
      expect([401, 404]).toContain((await api.get(url)).status);
      expect((await api.get(url)).text).not.toContain('"items"');
    },
  );
});

describe('what is for everybody', () => {
  it.each(['/healthz', '/readyz', '/openapi.json', '/docs', '/.well-known/jwks.json'])(
    '%s asks for no key',
    async (url) => {
      const { api } = await testService({ keysRequired: true });
      expect((await api.get(url)).status).toBeLessThan(400);
    },
  );
});

describe.each(ENGINES)('tenants on %s', (engine) => {
  /** Their record, known to us by its id, and keys of both. */
  async function two() {
    const store: Storage = await emptyStorage(engine);
    const { api } = await testService({ store });
    const [us, them] = [await makeKey(store, 'us'), await makeKey(store, 'them')];
    const theirs = await api
      .post('/v1/screenings')
      .set(them.header)
      .set('Idempotency-Key', 'shared')
      .send({ ...MEMBERS, reference: 'their secret campaign' })
      .expect(201);
    const { id } = theirs.body as { id: string };
    return { api, store, us, them, id, theirs: theirs.text };
  }

  it.each(named(keyed.filter(({ path }) => path.includes('/screenings/{id}'))))(
    'can’t reach each other’s records by their id: %s',
    async (_, operation) => {
      const { api, store, us, them, id } = await two();
      const body = { evidence: [{ rules: ['OBJ-02'], met: 'yes' }] };
      const ask = () =>
        operation.body === undefined ? asking(api, operation, id) : asking(api, operation, id).send(body);
      const answer = await ask().set(us.header);
      expect([answer.status, codeOf(answer)]).toEqual([404, 'unknown-screening']);
      expect((await ask().set(them.header)).status).toBeLessThan(300);
      await store.close();
    },
  );

  it('see and count only their own in whatever they list, verify or export', async () => {
    const { api, store, us, them, id, theirs } = await two();
    const answers = new Map<string, string>();
    for (const [name, operation] of named(
      keyed.filter(({ method, path }) => method === 'get' && !path.includes('{')),
    )) {
      const answer = await asking(api, operation).set(us.header).expect(200);
      answers.set(name, answer.text);
      expect(answer.text).not.toContain('their secret');
      expect(answer.text).not.toContain(id);
    }
    expect(answers.get('get /v1/records/verify')).toContain('"records":0');
    expect(answers.get('get /v1/records/export')).toBe('');
    const mine = await api.get('/v1/screenings').set(them.header).expect(200);
    expect(mine.text).toBe(`{"items":[${theirs}]}`);
    await store.close();
  });

  it('have idempotency keys of their own', async () => {
    const { api, store, us, id } = await two();
    const ours = await api
      .post('/v1/screenings')
      .set(us.header)
      .set('Idempotency-Key', 'shared')
      .send(MEMBERS)
      .expect(201);
    expect((ours.body as { id: string }).id).not.toBe(id);
    await store.close();
  });

  it('can’t go on with each other’s cursor, nor list by what the other calls a plan', async () => {
    const { api, store, us, them } = await two();
    await api.post('/v1/screenings').set(them.header).send(MEMBERS).expect(201);
    const { nextCursor } = (await api.get('/v1/screenings?limit=1').set(them.header)).body as {
      nextCursor: string;
    };
    for (const query of [`cursor=${nextCursor}`, 'reference=their+secret+campaign']) {
      expect((await api.get(`/v1/screenings?${query}`).set(us.header).expect(200)).body).toEqual({
        items: [],
      });
    }
    await store.close();
  });
});
