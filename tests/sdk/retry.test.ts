import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ApiError, ConnectionError, createScreener } from '../../sdk/src/index.js';
import { retryDelayMs } from '../../sdk/src/retry.js';
import { fakeFetch, json, type Reply } from './fake-fetch.js';
import { plan } from './samples.js';

describe('which failures are tried again', () => {
  const connection = new TypeError('fetch failed');
  const status = (code: number) => json(code, { title: 'No', status: code });
  const cases: { failure: string; reply: Reply; getAttempts: number }[] = [
    { failure: 'no connection', reply: connection, getAttempts: 3 },
    { failure: '429', reply: status(429), getAttempts: 3 },
    { failure: '502', reply: status(502), getAttempts: 3 },
    { failure: '503', reply: status(503), getAttempts: 3 },
    { failure: '504', reply: status(504), getAttempts: 3 },
    { failure: '400', reply: status(400), getAttempts: 1 },
    { failure: '401', reply: status(401), getAttempts: 1 },
    { failure: '404', reply: status(404), getAttempts: 1 },
    { failure: '409', reply: status(409), getAttempts: 1 },
    { failure: '413', reply: status(413), getAttempts: 1 },
    { failure: '422', reply: status(422), getAttempts: 1 },
    { failure: '500', reply: status(500), getAttempts: 1 },
  ];

  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it.each(cases)('GET on $failure: $getAttempts attempt(s); POST: 1', async ({ reply, getAttempts }) => {
    const onGet = fakeFetch(reply);
    const onPost = fakeFetch(reply);
    const expected = reply instanceof Error ? ConnectionError : ApiError;
    const calls = Promise.all([
      expect(screenerOn(onGet).rules.list()).rejects.toThrow(expected),
      expect(screenerOn(onPost).screenings.create(plan)).rejects.toThrow(expected),
    ]);
    await vi.runAllTimersAsync();
    await calls;
    expect(onGet.sent).toHaveLength(getAttempts);
    expect(onPost.sent).toHaveLength(1);
  });

  it.each([
    [
      'significantEffect',
      (screener: ReturnType<typeof screenerOn>) => screener.checks.significantEffect(plan),
    ],
    ['guard', (screener: ReturnType<typeof screenerOn>) => screener.guard(plan, () => undefined)],
  ])('no POST is tried again: %s', async (_name, call) => {
    const fetch = fakeFetch(status(503));
    await expect(call(screenerOn(fetch))).rejects.toThrow(ApiError);
    expect(fetch.sent).toHaveLength(1);
  });

  it('answers as soon as a retry succeeds', async () => {
    const fetch = fakeFetch(connection, status(503), json(200, { items: [] }));
    const page = screenerOn(fetch).screenings.list();
    await vi.runAllTimersAsync();
    expect(await page).toEqual({ items: [] });
    expect(fetch.sent).toHaveLength(3);
  });

  it('waits as long as Retry-After says', async () => {
    const fetch = fakeFetch(json(503, {}, { 'Retry-After': '4' }), json(200, { items: [] }));
    const page = screenerOn(fetch).screenings.list();
    await vi.advanceTimersByTimeAsync(3_999);
    expect(fetch.sent).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(1);
    await page;
    expect(fetch.sent).toHaveLength(2);
  });

  it('gives up at once when Retry-After is past the time limit', async () => {
    const fetch = fakeFetch(json(503, {}, { 'Retry-After': '11' }));
    await expect(screenerOn(fetch).screenings.list()).rejects.toMatchObject({ status: 503 });
    expect(fetch.sent).toHaveLength(1);
  });

  it('an abort ends the wait between two attempts', async () => {
    const caller = new AbortController();
    const fetch = fakeFetch(json(503, {}, { 'Retry-After': '5' }));
    const page = screenerOn(fetch).screenings.list({}, { signal: caller.signal });
    const check = expect(page).rejects.toMatchObject({ name: 'AbortError' });
    await vi.advanceTimersByTimeAsync(1_000);
    caller.abort();
    await check;
    await vi.runAllTimersAsync();
    expect(fetch.sent).toHaveLength(1);
  });
});

describe('how long it waits', () => {
  afterEach(() => void vi.useRealTimers());

  it.each([
    { why: 'first backoff, full jitter', retryAfter: null, retriesDone: 0, jitter: 1, delay: 200 },
    { why: 'first backoff, no jitter', retryAfter: null, retriesDone: 0, jitter: 0, delay: 100 },
    { why: 'second backoff', retryAfter: null, retriesDone: 1, jitter: 1, delay: 400 },
    { why: 'seconds', retryAfter: '2', retriesDone: 0, jitter: 1, delay: 2_000 },
    { why: 'at once', retryAfter: '0', retriesDone: 0, jitter: 1, delay: 0 },
    { why: 'a date', retryAfter: 'Mon, 23 Nov 2026 10:00:03 GMT', retriesDone: 0, jitter: 1, delay: 3_000 },
    {
      why: 'a date gone by',
      retryAfter: 'Mon, 23 Nov 2026 09:00:00 GMT',
      retriesDone: 0,
      jitter: 1,
      delay: 0,
    },
    { why: 'nonsense is ignored', retryAfter: 'soon', retriesDone: 0, jitter: 1, delay: 200 },
    { why: 'a negative number is ignored', retryAfter: '-5', retriesDone: 0, jitter: 1, delay: 200 },
    { why: 'no third retry', retryAfter: '0', retriesDone: 2, jitter: 1, delay: undefined },
  ])('$why: $delay ms', ({ retryAfter, retriesDone, jitter, delay }) => {
    vi.useFakeTimers({ now: new Date('2026-11-23T10:00:00Z') });
    expect(retryDelayMs({ method: 'GET', status: 503, retryAfter }, retriesDone, jitter)).toBe(delay);
  });
});

const screenerOn = (fetch: typeof globalThis.fetch) =>
  createScreener({ baseUrl: 'http://screener.test', fetch });
