import { createHash } from 'node:crypto';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { createScreener, type RowToRemove, type Screener } from '../../sdk/src/index.js';
import { startService, type Service } from './service.js';

const digest = (person: number) => createHash('sha256').update(`person ${person}`).digest('hex');
const digests = (count: number, first = 0) => Array.from({ length: count }, (_, i) => digest(first + i));
const fault = (error: unknown) => error;

describe('lists, against the real service', () => {
  let service: Service;
  let screener: Screener;
  beforeAll(async () => {
    service = await startService();
    screener = createScreener({ baseUrl: service.baseUrl });
  }, 60_000);
  afterAll(() => service?.stop());
  beforeEach(() => screener.suppressions.clear().then(() => undefined));
  afterEach(() => void vi.unstubAllGlobals());

  it('objections are added, counted and taken back', async () => {
    expect(await screener.suppressions.add(digests(3))).toEqual({ received: 3, added: 3, count: 3 });
    expect(await screener.suppressions.add(eachLater(digests(3, 1)))).toMatchObject({ added: 1 });
    expect(await screener.suppressions.count()).toEqual({ count: 4 });
    expect(await screener.suppressions.remove(digest(0))).toBeUndefined();
    await expect(screener.suppressions.remove(digest(0))).rejects.toMatchObject({
      name: 'ApiError',
      status: 404,
      type: 'urn:problem-type:article22-screener:unknown-suppression',
    });
    expect(await screener.suppressions.clear()).toEqual({ removed: 3 });
  });

  it.each([
    ['streamed', false],
    ['sent as one, where nothing can stream', true],
  ])('a list is checked, and a plan rests on it: %s', async (_how, asPage) => {
    if (asPage) vi.stubGlobal('process', Object.create(process, { versions: { value: {} } }));
    await screener.suppressions.add([digest(7), digest(8_000)]);
    const out: RowToRemove[] = [];
    const summary = await screener.audienceLists.check(digests(10_000), { onRemove: (row) => out.push(row) });
    expect(out).toEqual([
      { row: 8, digest: digest(7) },
      { row: 8001, digest: digest(8_000) },
    ]);
    expect(summary).toMatchObject({ list: { rows: 10_000 }, keep: { rows: 9_998 }, bad: 0 });
    expect(await screener.audienceLists.getCheck(summary.checkId)).toEqual(summary);
    const plan = (listDigest: string) => ({
      audience: { kind: 'list' as const },
      suppression: { checkId: summary.checkId, listDigest },
    });
    expect((await screener.screenings.create(plan(summary.keep.digest))).id).toBeTruthy();
    await expect(screener.screenings.create(plan(summary.list.digest))).rejects.toMatchObject({
      errors: [{ pointer: '/suppression/listDigest' }],
    });
  });

  it('rows that must come out are told while the list is still being sent', async () => {
    await screener.suppressions.add([digest(0)]);
    let told: (() => void) | undefined;
    const first = new Promise<void>((resolve) => (told = resolve));
    async function* waiting() {
      // More than one piece, so that it leaves before the list ends.
      for (let i = 0; i < 5000; i++) yield digest(i);
      await first;
      yield digest(5000);
    }
    const summary = await screener.audienceLists.check(waiting(), { onRemove: () => told?.() });
    expect(summary.list.rows).toBe(5001);
  });

  it('the same key gives the same check, and another list under it is refused', async () => {
    const idempotencyKey = 'list-17';
    const first = await screener.audienceLists.check(digests(3), { idempotencyKey });
    expect(await screener.audienceLists.check(digests(3), { idempotencyKey })).toEqual(first);
    await expect(screener.audienceLists.check(digests(4), { idempotencyKey })).rejects.toMatchObject({
      name: 'ApiError',
      status: 409,
      type: 'urn:problem-type:article22-screener:idempotency-conflict',
    });
    await expect(screener.audienceLists.check([], { idempotencyKey: 'a b' })).rejects.toThrow(TypeError);
  });

  it.each(['jane@example.org', '', digest(1).slice(1), `${digest(1)}0`])(
    'what is no digest does not leave, and is not said again: %j',
    async (bad) => {
      const list = [digest(1), bad];
      for (const sent of [screener.suppressions.add(list), screener.audienceLists.check(list)]) {
        const error = (await sent.catch(fault)) as Error;
        expect(error).toBeInstanceOf(TypeError);
        expect(error.message).toMatch(/^digest 2 is not/);
        expect(error.message).not.toContain('jane');
      }
      expect(await screener.suppressions.count()).toEqual({ count: 0 });
    },
  );

  it('what your own list or callback throws comes out unchanged, and your list may clean up', async () => {
    const mine = new Error('mine');
    let cleaned = false;
    async function* broken() {
      for (let i = 0; i < 5000; i++) yield await Promise.resolve(digest(i));
      throw mine;
    }
    function* endless() {
      try {
        for (let i = 0; ; i++) yield digest(i);
      } finally {
        cleaned = true;
      }
    }
    expect(await screener.audienceLists.check(broken()).catch(fault)).toBe(mine);
    await screener.suppressions.add([digest(0)]);
    const onRemove = () => {
      throw mine;
    };
    expect(await screener.audienceLists.check(endless(), { onRemove }).catch(fault)).toBe(mine);
    await expect.poll(() => cleaned).toBe(true);
  });

  it('a call is aborted in the middle', async () => {
    const aborting = new AbortController();
    async function* list() {
      for (let i = 0; ; i++) {
        if (i === 5000) aborting.abort();
        yield digest(i);
        if (i % 1000 === 0) await new Promise((resolve) => setTimeout(resolve));
      }
    }
    await expect(screener.audienceLists.check(list(), { signal: aborting.signal })).rejects.toMatchObject({
      name: 'AbortError',
    });
  });
});

describe('lists, where the service does not do as it should', () => {
  const answering = (body: string | ReadableStream<Uint8Array>, status = 200) =>
    createScreener({
      baseUrl: 'http://screener.test',
      timeoutMs: 200,
      fetch: async (_url, init) => {
        await new Response(init?.body ?? null).text();
        return new Response(body, { status });
      },
    });

  it.each([
    ['an answer that ends too early', '{"row":1,"digest":"x"}\n', 'UnexpectedAnswerError'],
    ['no answer at all', '', 'UnexpectedAnswerError'],
    ['a page', '<html>', 'UnexpectedAnswerError'],
    [
      'a last line that is an error',
      '{"row":2,"error":"bad"}\n{"error":"Not read.","status":422}',
      'ApiError',
    ],
  ])('%s is an error', async (_what, body, name) => {
    await expect(answering(body).audienceLists.check([digest(1)])).rejects.toMatchObject({ name });
  });

  it('tells the rows that were bad', async () => {
    const body = '{"row":2,"error":"bad"}\n{"error":"Not read.","status":422,"type":"urn:x"}';
    await expect(answering(body).audienceLists.check([digest(1)])).rejects.toMatchObject({
      status: 422,
      type: 'urn:x',
      detail: 'Not read.',
      errors: [{ pointer: '/lines/2', message: 'bad' }],
    });
  });

  it.each([
    [503, '{"title":"No","status":503}'],
    [502, '<html>'],
  ])('a failure of %i is told', async (status, body) => {
    for (const call of ['check', 'add'] as const) {
      const screener = answering(body, status);
      const made = call === 'add' ? screener.suppressions.add([]) : screener.audienceLists.check([]);
      await expect(made).rejects.toMatchObject({ name: 'ApiError', status });
    }
  });

  it('standing still is a timeout; a list that takes its time, and goes on, is none', async () => {
    const slow = async function* () {
      yield digest(1);
      await new Promise((resolve) => setTimeout(resolve, 400));
      yield digest(2);
    };
    const summary = '{"summary":{"bad":0}}\n';
    expect(await answering(summary).audienceLists.check(slow())).toEqual({ bad: 0 });
    const silent = createScreener({
      baseUrl: 'http://screener.test',
      timeoutMs: 50,
      fetch: () => new Promise(() => undefined),
    });
    await expect(silent.audienceLists.check([digest(1)])).rejects.toMatchObject({ name: 'TimeoutError' });
    const halfway = answering(
      new ReadableStream({ start: (out) => out.enqueue(new TextEncoder().encode('{')) }),
    );
    await expect(halfway.audienceLists.check([])).rejects.toMatchObject({ name: 'TimeoutError' });
  });

  it('a service that is not there is a broken connection', async () => {
    const screener = createScreener({ baseUrl: 'http://127.0.0.1:1' });
    await expect(screener.audienceLists.check([digest(1)])).rejects.toMatchObject({
      name: 'ConnectionError',
    });
  });
});

async function* eachLater(all: readonly string[]) {
  for (const one of all) yield await Promise.resolve(one);
}
