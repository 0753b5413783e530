import { describe, expect, it } from 'vitest';
import { MEMBERS, testService } from '../support.js';
import { JSON_TYPE, nested, problemIn } from './support.js';

const LEVELS = 100_000;
const SHAPES = {
  lists: nested.arrays(LEVELS),
  objects: nested.objects(LEVELS),
  'objects of a known name': nested.objects(60_000, 'audience'),
  'objects called __proto__': nested.objects(60_000, '__proto__'),
};

const PLACES: Readonly<Record<string, (deep: string) => { url: string; body: string }>> = {
  'a plan': (deep) => ({ url: '/v1/screenings', body: deep }),
  'an audience': (deep) => ({ url: '/v1/screenings', body: `{"audience":${deep}}` }),
  'a kind of audience': (deep) => ({ url: '/v1/screenings', body: `{"audience":{"kind":${deep}}}` }),
  'an unknown property': (deep) => ({
    url: '/v1/screenings',
    body: `{"audience":{"kind":"list"},"x":${deep}}`,
  }),
  'a text': (deep) => ({ url: '/v1/screenings', body: `{"audience":{"kind":"list","name":${deep}}}` }),
  'a plan to vary': (deep) => ({ url: '/v1/variants', body: `{"audience":{"kind":"list","x":${deep}}}` }),
  signals: (deep) => ({ url: '/v1/checks/special-category', body: `{"signals":[${deep}]}` }),
  'a patch': (deep) => ({ url: '/v1/screenings/id-0002/evidence', body: `{"plan":${deep}}` }),
  'a part of a patch': (deep) => ({
    url: '/v1/screenings/id-0002/evidence',
    body: `{"plan":{"audience":${deep}}}`,
  }),
  evidence: (deep) => ({ url: '/v1/screenings/id-0002/evidence', body: `{"evidence":[${deep}]}` }),
  ...Object.fromEntries(
    ['object', 'body', 'parent', 'names', 'context', 'x'].map((part) => [
      `a platform’s ${part}`,
      (deep: string) => ({
        url: '/v1/platforms/meta/screenings',
        body: `{"object":"ad-set","body":{"name":"a"},"${part}":{"targeting":${deep}}}`,
      }),
    ]),
  ),
};

describe.each(Object.entries(SHAPES))('%s within each other, a hundred thousand deep', (_, deep) => {
  it.each(Object.entries(PLACES))('as %s: a 422', async (_name, request) => {
    const { api } = await testService();
    await api.post('/v1/screenings').send(MEMBERS).expect(201);
    const { url, body } = request(deep);
    const answer = await api.post(url).set(JSON_TYPE).send(body);
    expect(answer.status).toBe(422);
    problemIn(answer);
  });

  it('as JSON in a text of a platform’s body: unread, and so not clean', async () => {
    const { api } = await testService();
    const body = { object: 'ad-set', body: { targeting: deep } };
    const answer = await api.post('/v1/platforms/meta/screenings').send(body).expect(201);
    expect(answer.body).toMatchObject({ decision: { outcome: 'needs-information' } });
  });

  it('never closed: a 400', async () => {
    const { api } = await testService();
    const answer = await api
      .post('/v1/screenings')
      .set(JSON_TYPE)
      .send(deep.slice(0, deep.length / 2));
    expect(answer.status).toBe(400);
    problemIn(answer);
  });
});
