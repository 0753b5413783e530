import { describe, expect, it, vi } from 'vitest';
import { Problem } from '../../src/http/schemas.js';
import { OPERATIONS } from '../../src/http/openapi/operations.js';
import { emptyStorage, ENGINES } from '../storage/engines.js';
import { MEMBERS, testService } from './support.js';

const OBJECTIONS_MET = { evidence: [{ rules: ['OBJ-02'], met: 'yes' }] };
const BODY = {
  object: 'ad-set',
  body: { name: 'Ward 4', targeting: { geo_locations: { countries: ['GB'] } } },
};

const codeOf = ({ body }: { body: unknown }) => Problem.parse(body).type.split(':').at(-1);

describe.each(ENGINES)('a request that records, tried again under its key, on %s', (engine) => {
  it.each([
    ['a plan', '/v1/screenings', MEMBERS],
    ['a plan, explained', '/v1/screenings?explain=all', MEMBERS],
    ['evidence', '/v1/screenings/{id}/evidence', OBJECTIONS_MET],
    ['a platform’s body', '/v1/platforms/meta/screenings?explain=all', BODY],
  ])('%s: the first answer again, byte for byte, at once and later, and one record', async (_, url, body) => {
    const store = await emptyStorage(engine);
    const { api } = await testService({ store });
    const { id } = (await api.post('/v1/screenings').send(MEMBERS).expect(201)).body as { id: string };
    const send = () => api.post(url.replace('{id}', id)).set('Idempotency-Key', 'a-key').send(body);
    const together = await Promise.all([send(), send(), send()]);
    const again = await send().expect(201);
    // Another replica, or the same one after a restart: nothing is kept but in the storage.
    const other = await testService({ store, newId: () => 'other' });
    const elsewhere = await other.api
      .post(url.replace('{id}', id))
      .set('Idempotency-Key', 'a-key')
      .send(JSON.parse(JSON.stringify(body)) as object);
    for (const answer of [...together, elsewhere]) {
      expect([answer.status, answer.text]).toEqual([201, again.text]);
      expect(answer.headers.location).toBe(again.headers.location);
    }
    expect((await store.screenings.head('default')).sequence).toBe(2);
    await store.close();
  });

  it('is refused with another body, at another address, with another query', async () => {
    const store = await emptyStorage(engine);
    const { api } = await testService({ store });
    const send = (url: string, body: object) => api.post(url).set('Idempotency-Key', 'a-key').send(body);
    const { id } = (await send('/v1/screenings', MEMBERS).expect(201)).body as { id: string };
    for (const [url, body] of [
      ['/v1/screenings', { ...MEMBERS, reference: 'another' }],
      ['/v1/screenings?explain=all', MEMBERS],
      [`/v1/screenings/${id}/evidence`, OBJECTIONS_MET],
    ] as const) {
      expect(codeOf(await send(url, body).expect(409))).toBe('idempotency-conflict');
    }
    expect((await store.screenings.head('default')).sequence).toBe(1);
    await store.close();
  });
});

describe('an idempotency key', () => {
  it('knows the same body again whatever the order of its properties and its spaces', async () => {
    const { api } = await testService();
    const send = (text: string) =>
      api.post('/v1/screenings').set('Idempotency-Key', 'k').type('json').send(text).expect(201);
    const first = await send('{"reference":"r","audience":{"kind":"contextual","pageTopics":["a"]}}');
    const again = await send(
      '{ "audience": {"pageTopics":["\\u0061"], "kind":"contextual"},\n"reference":"r"}',
    );
    expect(again.text).toBe(first.text);
  });

  it('is not used up by a request that was refused', async () => {
    const { api } = await testService();
    const send = (body: object) => api.post('/v1/screenings').set('Idempotency-Key', 'k').send(body);
    await send({ audience: 1 }).expect(422);
    await send(MEMBERS).expect(201);
  });

  it.each(['', ' ', 'a b', 'ü', 'x'.repeat(256)])('can’t be %j', async (key) => {
    const { api } = await testService();
    const answer = await api
      .post('/v1/screenings')
      .set('Idempotency-Key', Buffer.from(key).toString('latin1'))
      .send(MEMBERS);
    expect([answer.status, Problem.parse(answer.body).errors?.[0]?.pointer]).toEqual([
      422,
      '/header/idempotency-key',
    ]);
  });

  it('gives the first answer again where what that rested on is gone', async () => {
    const { api, store } = await testService();
    const { id } = (await api.post('/v1/screenings').send(MEMBERS).expect(201)).body as { id: string };
    const evidence = () =>
      api
        .post(`/v1/screenings/${id}/evidence`)
        .set('Idempotency-Key', 'k')
        .send({ plan: { dpia: { done: 'yes' } } });
    const first = await evidence().expect(201);
    await api.delete(`/v1/screenings/${id}`).expect(204);
    expect((await evidence().expect(201)).text).toBe(first.text);
    expect((await store.screenings.head('default')).sequence).toBe(2);
  });

  it('is ignored where nothing is recorded', async () => {
    const { api } = await testService();
    const send = (query: string) =>
      api.post(`/v1/screenings${query}`).set('Idempotency-Key', 'k').send(MEMBERS);
    await send('?dryRun=true').expect(200);
    await send('').expect(201);
    await send('?dryRun=true').expect(200);
  });

  it('is kept as a digest alone: it outlives its screening', async () => {
    const { store, api } = await testService();
    const append = vi.spyOn(store.screenings, 'append');
    await api.post('/v1/screenings').set('Idempotency-Key', 'jane@example.org').send(MEMBERS).expect(201);
    await api
      .post('/v1/screenings/batch')
      .type('application/x-ndjson')
      .send(JSON.stringify({ plan: MEMBERS, idempotencyKey: 'jane@example.org/2' }))
      .expect(200);
    expect(append.mock.calls.map(([{ idempotency }]) => idempotency?.key)).toEqual([
      expect.stringMatching(/^[\da-f]{64}$/),
      expect.stringMatching(/^[\da-f]{64}$/),
    ]);
  });

  it('whose answer was deleted since says so', async () => {
    const { api } = await testService();
    const send = () => api.post('/v1/screenings').set('Idempotency-Key', 'k').send(MEMBERS);
    const first = await send().expect(201);
    await api.delete(String(first.headers.location)).expect(204);
    expect(codeOf(await send().expect(410))).toBe('screening-forgotten');
  });

  it('is taken by every operation that records, as the document says', () => {
    const recording = OPERATIONS.filter(({ records }) => records).map(({ operationId }) => operationId);
    expect(recording).toEqual(
      expect.arrayContaining(['createScreening', 'addEvidence', 'screenPlatformBody', 'screenBatch']),
    );
  });
});
