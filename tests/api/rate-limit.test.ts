import { describe, expect, it } from 'vitest';
import { Problem } from '../../src/http/schemas.js';
import { SCOPES } from '../../src/storage/storage.js';
import { at } from '../storage/drafts.js';
import { emptyStorage, ENGINES } from '../storage/engines.js';
import { makeKey } from './keys.js';
import { testService } from './support.js';

describe.each(ENGINES)('requests of a key on %s', (engine) => {
  it('are counted in standard headers, and refused beyond the limit until its minute is over', async () => {
    const store = await emptyStorage(engine);
    const { api } = await testService({ store, perMinute: 3, now: () => new Date() });
    const { header } = await makeKey(store, 'us');
    const answers = [];
    for (let i = 0; i < 4; i++) answers.push(await api.get('/v1/questions').set(header));
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 429]);
    expect(answers[0]?.headers['ratelimit-policy']).toMatch(/^"requests-per-minute"; q=3; w=60/);
    expect(answers.map(({ headers }) => /r=(\d+)/.exec(String(headers.ratelimit))?.[1])).toEqual([
      '2',
      '1',
      '0',
      '0',
    ]);
    expect(Number(answers[3]?.headers['retry-after'])).toBeGreaterThan(0);
    expect(Number(answers[3]?.headers['retry-after'])).toBeLessThanOrEqual(60);
    expect(Problem.parse(answers[3]?.body).type).toMatch(/:rate-limited$/);
    await store.close();
  });

  it('are counted for each key, by the limit that it has', async () => {
    const store = await emptyStorage(engine);
    const { api } = await testService({ store, perMinute: 1 });
    const [one, other, more] = [
      await makeKey(store, 'us'),
      await makeKey(store, 'us'),
      await makeKey(store, 'us', SCOPES, { perMinute: 2 }),
    ];
    const status = async ({ header }: typeof one) => (await api.get('/v1/questions').set(header)).status;
    expect([await status(one), await status(one), await status(other)]).toEqual([200, 429, 200]);
    expect([await status(more), await status(more), await status(more)]).toEqual([200, 200, 429]);
    await store.close();
  });
});

it('replicas on one database count together, and begin anew with the minute', async () => {
  const store = await emptyStorage('postgres');
  let now = new Date(at(0));
  const services = await Promise.all([0, 1].map(() => testService({ store, perMinute: 3, now: () => now })));
  const { header } = await makeKey(store, 'us');
  const statuses = async () => {
    const all = [];
    for (let i = 0; i < 5; i++)
      all.push((await services[i % 2]?.api.get('/v1/questions').set(header))?.status);
    return all;
  };
  expect(await statuses()).toEqual([200, 200, 200, 429, 429]);
  now = new Date(at(60_000));
  expect(await statuses()).toEqual([200, 200, 200, 429, 429]);
  await store.close();
});

it('a service without keys has no limit', async () => {
  const { api } = await testService({ perMinute: 1 });
  for (let i = 0; i < 3; i++) {
    const { headers } = await api.get('/v1/questions').expect(200);
    expect(headers).not.toHaveProperty('ratelimit');
  }
});
