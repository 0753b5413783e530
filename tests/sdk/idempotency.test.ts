import { afterEach, describe, expect, it, vi } from 'vitest';
import { createScreener, type Screener } from '../../sdk/src/index.js';
import { fakeFetch, json } from './fake-fetch.js';
import { plan, screeningOf } from './samples.js';

const UUID = /^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/;
const body = { name: 'Ward 4' };

const recording: { call: string; make: (screener: Screener, idempotencyKey?: string) => Promise<unknown> }[] =
  [
    {
      call: 'screenings.create',
      make: (s, idempotencyKey) => s.screenings.create(plan, { idempotencyKey }),
    },
    {
      call: 'screenings.addEvidence',
      make: (s, idempotencyKey) => s.screenings.addEvidence('1', { plan: {} }, { idempotencyKey }),
    },
    {
      call: 'platforms.meta.screen',
      make: (s, idempotencyKey) => s.platforms.meta.screen(body, { object: 'ad-set', idempotencyKey }),
    },
    {
      call: 'platforms.meta.guard',
      make: (s, idempotencyKey) =>
        s.platforms.meta.guard(body, { object: 'ad-set' }, () => 1, { idempotencyKey }),
    },
    {
      call: 'platforms.meta.guard, with the key beside the body',
      make: (s, idempotencyKey) =>
        s.platforms.meta.guard(body, { object: 'ad-set', idempotencyKey }, () => 1),
    },
    { call: 'guard', make: (s, idempotencyKey) => s.guard(plan, () => 1, { idempotencyKey }) },
  ];

describe.each(recording)('$call', ({ make }) => {
  it('sends a fresh key with each call, the same with each try of it', async () => {
    const { fetch, screener } = answering();
    await make(screener);
    await make(screener);
    const keys = keysOf(fetch);
    expect(keys).toHaveLength(4);
    expect(keys[0]).toMatch(UUID);
    expect(keys[2]).toMatch(UUID);
    expect([keys[1], keys[3]]).toEqual([keys[0], keys[2]]);
    expect(keys[0]).not.toBe(keys[2]);
  });

  it('sends the caller’s own key, and not in the body', async () => {
    const { fetch, screener } = answering();
    await make(screener, 'order-17');
    expect(keysOf(fetch)).toEqual(['order-17', 'order-17']);
    expect(JSON.stringify(fetch.sent)).not.toContain('idempotencyKey');
  });

  it.each([
    ['empty', ''],
    ['a space', 'order 17'],
    ['a line break', 'order\nX-Other: 1'],
    ['a letter beyond ASCII', 'ordre-é'],
    ['256 characters', 'k'.repeat(256)],
    ['a number', 17 as unknown as string],
  ])('refuses a key that can’t be sent, and sends nothing: %s', async (_what, key) => {
    const { fetch, screener } = answering();
    await expect(make(screener, key)).rejects.toThrow(TypeError);
    expect(fetch.sent).toHaveLength(0);
  });

  it.each(['!', '~', 'k'.repeat(255)])('takes the key %s', async (key) => {
    const { fetch, screener } = answering();
    await make(screener, key);
    expect(keysOf(fetch)[0]).toBe(key);
  });
});

describe('a dry run', () => {
  it.each<[string, (screener: Screener) => Promise<unknown>]>([
    ['of a plan', (s) => s.screenings.create(plan, { dryRun: true, idempotencyKey: 'k' })],
    [
      'of a body',
      (s) => s.platforms.x.screen(body, { object: 'campaign', dryRun: true, idempotencyKey: 'k' }),
    ],
  ])('%s needs no key, and is tried again all the same', async (_what, call) => {
    const { fetch, screener } = answering();
    await call(screener);
    expect(keysOf(fetch)).toEqual([null, null]);
  });
});

describe('a key that was used for something else', () => {
  it('is the ApiError of the service', async () => {
    const fetch = fakeFetch(json(409, { title: 'Key used for another request', status: 409 }));
    const call = screenerOn(fetch).screenings.create(plan, { idempotencyKey: 'order-17' });
    await expect(call).rejects.toMatchObject({ name: 'ApiError', status: 409 });
    expect(fetch.sent).toHaveLength(1);
  });
});

describe('a page on an insecure origin, without randomUUID', () => {
  afterEach(() => void vi.unstubAllGlobals());

  it('makes keys of random values', async () => {
    const { crypto } = globalThis;
    vi.stubGlobal('crypto', {
      getRandomValues: (bytes: Uint8Array<ArrayBuffer>) => crypto.getRandomValues(bytes),
    });
    const { fetch, screener } = answering();
    for (let count = 0; count < 20; count += 1) await screener.screenings.create(plan);
    const keys = keysOf(fetch);
    expect(keys.filter((key) => !UUID.test(key ?? ''))).toEqual([]);
    expect(new Set(keys).size).toBe(20);
  });
});

/** Every other try gets a 503, to be made again at once. */
function answering() {
  let tries = 0;
  const fetch = fakeFetch(() => {
    tries += 1;
    const busy = json(503, {}, { 'Retry-After': '0' });
    return Promise.resolve(tries % 2 === 1 ? busy : json(201, screeningOf('clear')));
  });
  return { fetch, screener: screenerOn(fetch) };
}

const keysOf = (fetch: ReturnType<typeof fakeFetch>) =>
  fetch.sent.map(({ headers }) => headers.get('Idempotency-Key'));

const screenerOn = (fetch: typeof globalThis.fetch): Screener =>
  createScreener({ baseUrl: 'http://screener.test', fetch });
