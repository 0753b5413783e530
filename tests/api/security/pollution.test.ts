import { afterEach, describe, expect, it } from 'vitest';
import { Plan } from '../../../src/screening/plan.js';
import { MEMBERS, testService } from '../support.js';
import { JSON_TYPE, problemIn } from './support.js';

const POISON = '{"polluted":"yes","admin":true}';
const EVIDENCE = '/v1/screenings/id-0002/evidence';
const PLATFORM = '/v1/platforms/meta/screenings';

/** Bodies with a name in a place: where each is refused, a pointer to that place is told. */
const PLACES: Readonly<Record<string, (name: string) => { url: string; body: string; pointer: string }>> = {
  'a plan': (name) => ({
    url: '/v1/screenings',
    body: `{"audience":{"kind":"list"},"${name}":${POISON}}`,
    pointer: `/${name}`,
  }),
  'an audience': (name) => ({
    url: '/v1/screenings',
    body: `{"audience":{"kind":"list","${name}":${POISON}}}`,
    pointer: `/audience/${name}`,
  }),
  'a signal': (name) => ({
    url: '/v1/checks/special-category',
    body: `{"signals":[{"value":"a","${name}":${POISON}}]}`,
    pointer: `/signals/0/${name}`,
  }),
  'declared answers': (name) => ({
    url: '/v1/checks/significant-effect',
    body: `{"audience":{"kind":"list"},"declaredAnswers":{"${name}":"yes"}}`,
    pointer: `/declaredAnswers/${name}`,
  }),
  evidence: (name) => ({
    url: EVIDENCE,
    body: `{"evidence":[{"rules":["OBJ-01"],"met":"yes"}],"${name}":${POISON}}`,
    pointer: `/${name}`,
  }),
  'a patch': (name) => ({ url: EVIDENCE, body: `{"plan":{"${name}":${POISON}}}`, pointer: `/plan/${name}` }),
  'a part of a patch': (name) => ({
    url: EVIDENCE,
    body: `{"plan":{"audience":{"platform":{"${name}":${POISON}}}}}`,
    pointer: `/plan/audience/platform/${name}`,
  }),
  'a platform’s request': (name) => ({
    url: PLATFORM,
    body: `{"object":"ad-set","body":{"name":"a"},"${name}":${POISON}}`,
    pointer: `/${name}`,
  }),
  'a platform’s context': (name) => ({
    url: PLATFORM,
    body: `{"object":"ad-set","body":{"name":"a"},"context":{"audience":{"${name}":${POISON}}}}`,
    pointer: `/context/audience/${name}`,
  }),
};

const NAMES = ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', '__defineGetter__'];

afterEach(() => {
  expect({}).not.toHaveProperty('polluted');
  expect([]).not.toHaveProperty('admin');
  expect(Object.keys(Object.prototype)).toEqual([]);
});

describe.each(NAMES)('a property called %s', (name) => {
  it.each(Object.entries(PLACES))('in %s is refused at its place', async (_, request) => {
    const { api } = await testService();
    await api.post('/v1/screenings').send(MEMBERS).expect(201);
    const { url, body, pointer } = request(name);
    const answer = await api.post(url).set(JSON_TYPE).send(body);
    expect(answer.status).toBe(422);
    expect(problemIn(answer).errors?.map((fault) => fault.pointer)).toEqual([pointer]);
  });

  it('in a row is answered with its fault', async () => {
    const { api } = await testService();
    const answer = await api
      .post('/v1/checks/special-category/stream')
      .set('Content-Type', 'application/x-ndjson')
      .buffer(true)
      .send(`{"value":"a","${name}":${POISON}}\n`)
      .expect(200);
    expect(String(answer.text ?? answer.body)).toContain(`/${name} is not a known property`);
  });

  it.each(['targeting', 'targeting.geo_locations'])('in a platform’s %s is told as unread', async (path) => {
    const { api } = await testService();
    const inner = path.includes('.') ? `{"geo_locations":{"${name}":${POISON}}}` : `{"${name}":${POISON}}`;
    const answer = await api
      .post(PLATFORM)
      .set(JSON_TYPE)
      .send(`{"object":"ad-set","body":{"targeting":${inner}}}`)
      .expect(201);
    const { unread } = answer.body as { unread: { pointer: string }[] };
    expect(unread.map(({ pointer }) => pointer)).toContain(`/body/${path.replace('.', '/')}/${name}`);
  });

  it.each(['body', 'parent', 'names'])(
    'on top of a platform’s %s is unread, refused or a name',
    async (part) => {
      const { api } = await testService();
      const value = part === 'names' ? '"Gardening"' : POISON;
      const others = part === 'body' ? '' : '"body":{"name":"a"},';
      const answer = await api
        .post(PLATFORM)
        .set(JSON_TYPE)
        .send(`{"object":"ad-set",${others}"${part}":{"${name}":${value}}}`);
      const told = answer.text.includes(`/${part}/${name}`);
      expect([told, answer.status]).toEqual([
        told,
        part === 'names' && !told ? 201 : answer.status === 422 ? 422 : 201,
      ]);
      if (part !== 'names') expect(told).toBe(true);
    },
  );

  it.each(['', '[polluted]', '.polluted', '[__proto__][polluted]'])(
    'in a query, with %j behind it',
    async (path) => {
      const { api } = await testService();
      for (const url of ['/v1/screenings', '/v1/rules', '/v1/version']) {
        const answer = await api.get(`${url}?${name}${path}=yes`);
        expect(answer.status).toBe(422);
        problemIn(answer);
      }
    },
  );

  it.each(['/v1/rules/', '/v1/screenings/', '/v1/'])('behind %s in an address is nothing', async (base) => {
    const { api } = await testService();
    problemIn(await api.get(`${base}${name}`).expect(404));
  });

  it('is no platform, and no object of one', async () => {
    const { api } = await testService();
    const body = { object: name, body: { a: 1 } };
    problemIn(await api.post(`/v1/platforms/${name}/screenings`).send(body).expect(404));
    problemIn(await api.post(PLATFORM).send(body).expect(422));
  });
});

it('a patch that takes a prototype away changes nothing', async () => {
  const { api, store } = await testService();
  await api.post('/v1/screenings').send(MEMBERS).expect(201);
  const body = '{"plan":{"__proto__":null,"audience":{"__proto__":null,"constructor":null}}}';
  const { headers } = await api.post(EVIDENCE).set(JSON_TYPE).send(body).expect(201);
  const id = headers.location?.split('/').at(-1) ?? '';
  expect(Plan.parse(JSON.parse((await store.screenings.rowOf('default', id))?.plan ?? ''))).toEqual(MEMBERS);
});
