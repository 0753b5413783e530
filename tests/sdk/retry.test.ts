import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ApiError, ConnectionError, createScreener, type Screener } from '../../sdk/src/index.js';
import { retryDelayMs } from '../../sdk/src/retry.js';
import { createTransport } from '../../sdk/src/transport.js';
import { fakeFetch, json, type Reply } from './fake-fetch.js';
import { plan } from './samples.js';

describe('which failures are tried again', () => {
  const connection = new TypeError('fetch failed');
  const status = (code: number) => json(code, { title: 'No', status: code });
  const cases: { failure: string; reply: Reply; attempts: number }[] = [
    { failure: 'no connection', reply: connection, attempts: 3 },
    { failure: '429', reply: status(429), attempts: 3 },
    { failure: '502', reply: status(502), attempts: 3 },
    { failure: '503', reply: status(503), attempts: 3 },
    { failure: '504', reply: status(504), attempts: 3 },
    { failure: '400', reply: status(400), attempts: 1 },
    { failure: '401', reply: status(401), attempts: 1 },
    { failure: '404', reply: status(404), attempts: 1 },
    { failure: '409', reply: status(409), attempts: 1 },
    { failure: '413', reply: status(413), attempts: 1 },
    { failure: '422', reply: status(422), attempts: 1 },
    { failure: '500', reply: status(500), attempts: 1 },
  ];

  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  const calls: { call: string; make: (screener: Screener) => Promise<unknown> }[] = [
    { call: 'GET', make: (screener) => screener.rules.list() },
    { call: 'POST that records', make: (screener) => screener.screenings.create(plan) },
    { call: 'POST that changes nothing', make: (screener) => screener.checks.dpia(plan) },
    { call: 'DELETE that may be made twice', make: (screener) => screener.screenings.delete('1') },
    { call: 'PUT that may be made twice', make: (screener) => screener.records.setRetention(30) },
  ];

  it.each(calls.flatMap((call) => cases.map((one) => ({ ...call, ...one }))))(
    '$call, $failure: $attempts attempt(s)',
    async ({ make, reply, attempts }) => {
      const fetch = fakeFetch(reply);
      const check = expect(make(screenerOn(fetch))).rejects.toThrow(
        reply instanceof Error ? ConnectionError : ApiError,
      );
      await vi.runAllTimersAsync();
      await check;
      expect(fetch.sent).toHaveLength(attempts);
    },
  );

  it.each([
    { what: 'GET', method: 'GET', headers: {}, repeatable: false, attempts: 3 },
    {
      what: 'POST with a key',
      method: 'POST',
      headers: { 'Idempotency-Key': 'k' },
      repeatable: false,
      attempts: 3,
    },
    { what: 'POST that may be made twice', method: 'POST', headers: {}, repeatable: true, attempts: 3 },
    { what: 'POST without a key', method: 'POST', headers: {}, repeatable: false, attempts: 1 },
  ])('$what: $attempts attempt(s)', async ({ method, headers, repeatable, attempts }) => {
    const fetch = fakeFetch(connection);
    const send = createTransport(fetch, { timeoutMs: 10_000, repeatable });
    const check = expect(send(new Request('http://screener.test/', { method, headers }))).rejects.toThrow(
      ConnectionError,
    );
    await vi.runAllTimersAsync();
    await check;
    expect(fetch.sent).toHaveLength(attempts);
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

describe('what takes something away from the suppression list is tried once', () => {
  it.each<[string, (screener: Screener) => Promise<unknown>]>([
    ['suppressions.remove', (s) => s.suppressions.remove('ab')],
    ['suppressions.clear', (s) => s.suppressions.clear()],
  ])('%s', async (_call, make) => {
    const fetch = fakeFetch(json(503, {}, { 'Retry-After': '0' }));
    await expect(make(screenerOn(fetch))).rejects.toThrow(ApiError);
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
    expect(retryDelayMs({ repeatable: true, status: 503, retryAfter }, retriesDone, jitter)).toBe(delay);
  });
});

const screenerOn = (fetch: typeof globalThis.fetch) =>
  createScreener({ baseUrl: 'http://screener.test', fetch });
