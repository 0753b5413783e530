import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it, vi } from 'vitest';
import * as sdk from '../../sdk/src/index.js';
import { deaf, fakeFetch, json, type Reply, silent } from './fake-fetch.js';
import { plan, screeningOf } from './samples.js';

const { ApiError, createScreener, ScreenerError } = sdk;

describe('an answer that is a failure', () => {
  const problem = {
    type: 'https://screener.test/problems/invalid-plan',
    title: 'Invalid plan',
    status: 422,
    detail: 'The plan has 2 faults.',
    requestId: 'from-body',
    errors: [
      { pointer: '', message: 'no reference' },
      { pointer: '/audience/kind', message: 'unknown kind' },
    ],
  };

  it('is an ApiError with status, type, request id and every fault', async () => {
    const error = await failure(json(422, problem, { 'X-Request-Id': 'from-header' }));
    expect(error).toBeInstanceOf(ApiError);
    expect(error).toMatchObject({
      name: 'ApiError',
      status: 422,
      type: problem.type,
      title: 'Invalid plan',
      detail: 'The plan has 2 faults.',
      requestId: 'from-header',
      errors: problem.errors,
    });
    expect((error as Error).message.split('\n')).toEqual([
      'POST /v1/screenings answered 422 Invalid plan: The plan has 2 faults.',
      '- the body: no reference',
      '- /audience/kind: unknown kind',
      'Request id: from-header',
    ]);
  });

  it('takes the request id from the body where the header can’t be seen', async () => {
    expect(await failure(json(422, problem))).toMatchObject({ requestId: 'from-body' });
  });

  it.each([
    [429, '42', 42_000],
    [503, '1', 1_000],
    [503, 'Mon, 23 Nov 2026 10:00:03 GMT', 3_000],
    [503, 'soon', undefined],
    [500, undefined, undefined],
  ])('%i with Retry-After %j: retryAfterMs is %j', async (status, retryAfter, retryAfterMs) => {
    vi.useFakeTimers({ now: new Date('2026-11-23T10:00:00Z') });
    const reply = json(status, problem, retryAfter === undefined ? {} : { 'Retry-After': retryAfter });
    const check = expect(failure(reply, 500)).resolves.toMatchObject({ status, retryAfterMs });
    await vi.runAllTimersAsync();
    await check;
    vi.useRealTimers();
  });

  const bare = {
    type: 'about:blank',
    detail: undefined,
    requestId: undefined,
    retryAfterMs: undefined,
    errors: [],
  };
  it.each<[string, Response, object]>([
    [
      'nothing at all',
      new Response(null, { status: 502, statusText: 'Bad Gateway' }),
      { title: 'Bad Gateway' },
    ],
    ['nothing, and no word for it', new Response(null, { status: 502 }), { title: 'Error' }],
    ['zero bytes', new Response('', { status: 500, headers: { 'Content-Length': '0' } }), { title: 'Error' }],
    ['an HTML page', new Response('<h1>no</h1>', { status: 503 }), { title: 'Error' }],
    ['JSON that is no problem', json(500, ['no']), { title: 'Error' }],
    ['a problem with odd parts', json(400, { title: 7, errors: [null, { pointer: 1 }] }), { title: 'Error' }],
  ])('%s is an ApiError too', async (_what, response, facts) => {
    expect(await failure(response)).toMatchObject({ ...bare, status: response.status, ...facts });
  });
});

describe('no answer', () => {
  afterEach(() => void vi.useRealTimers());

  it('nobody listens: ConnectionError, with what the platform said as its cause', async () => {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    await new Promise((resolve) => server.close(resolve));
    const error = await createScreener({ baseUrl: `http://127.0.0.1:${port}` })
      .screenings.create(plan)
      .catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ name: 'ConnectionError', cause: { message: 'fetch failed' } });
    expect((error as Error).message).toContain('ECONNREFUSED');
  });

  it('the connection breaks amid the body: ConnectionError', async () => {
    const server = createServer((_request, response) => {
      response.writeHead(201, { 'Content-Type': 'application/json', 'Content-Length': 1_000 });
      response.write('{"id":', () => response.destroy());
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    const call = createScreener({ baseUrl: `http://127.0.0.1:${port}` }).screenings.create(plan);
    await expect(call).rejects.toMatchObject({ name: 'ConnectionError' });
    await new Promise((resolve) => server.close(resolve));
  });

  const hangingBody: Reply = () =>
    Promise.resolve(new Response(new ReadableStream({ start: () => undefined })));
  it.each<[string, Reply]>([
    ['no answer', silent],
    ['a fetch that ignores its signal', deaf],
    ['a body that never ends', hangingBody],
  ])('%s within timeoutMs: TimeoutError', async (_what, reply) => {
    vi.useFakeTimers();
    const call = createScreener({ baseUrl: 'http://screener.test', fetch: fakeFetch(reply) }).version.get();
    let settled = false;
    const check = expect(call.finally(() => (settled = true))).rejects.toMatchObject({
      name: 'TimeoutError',
      message: 'GET http://screener.test/v1/version: no answer within 10000 ms',
    });
    await vi.advanceTimersByTimeAsync(9_999);
    expect(settled).toBe(false);
    await vi.advanceTimersByTimeAsync(1);
    await check;
  });

  it('the query, which can hold the caller’s references, stays out of messages', async () => {
    vi.useFakeTimers();
    const screener = createScreener({ baseUrl: 'http://screener.test', fetch: fakeFetch(silent) });
    const check = expect(screener.screenings.list({ reference: 'private' })).rejects.not.toThrow('private');
    await vi.runAllTimersAsync();
    await check;
  });
});

describe('the caller aborts', () => {
  const screenerOn = (reply: Reply) => {
    const fetch = fakeFetch(reply);
    return { fetch, screener: createScreener({ baseUrl: 'http://screener.test', fetch }) };
  };

  it('before: nothing is sent', async () => {
    const { fetch, screener } = screenerOn(json(201, screeningOf('clear')));
    const call = screener.screenings.create(plan, { signal: AbortSignal.abort('not now') });
    await expect(call).rejects.toMatchObject({ name: 'AbortError', cause: 'not now' });
    expect(fetch.sent).toHaveLength(0);
  });

  it.each<[string, Reply]>([
    ['a fetch that listens', silent],
    ['a fetch that ignores its signal', deaf],
  ])('during, with %s: AbortError, and no second try', async (_what, reply) => {
    const caller = new AbortController();
    const { fetch, screener } = screenerOn(reply);
    const call = screener.screenings.get('1', { signal: caller.signal });
    const check = expect(call).rejects.toMatchObject({ name: 'AbortError', cause: 'enough' });
    await vi.waitFor(() => expect(fetch.sent).toHaveLength(1));
    caller.abort('enough');
    await check;
    expect(fetch.sent).toHaveLength(1);
  });

  it('after: the answer stands', async () => {
    const caller = new AbortController();
    const { screener } = screenerOn(json(201, screeningOf('clear')));
    const screening = await screener.screenings.create(plan, { signal: caller.signal });
    caller.abort();
    expect(screening.id).toBe('0193-screening');
  });
});

describe('every error class', () => {
  const classes = Object.entries(sdk).filter(([name]) => name.endsWith('Error'));

  it.each(classes)('%s has its own name, also in its stack, and is a ScreenerError', (name, error) => {
    const Class = error as new (...args: unknown[]) => Error;
    const facts = { call: 'GET /', status: 500, type: 'about:blank', title: 'Error', errors: [] };
    const isRefusal = error === sdk.LaunchRefusedError || Class.prototype instanceof sdk.LaunchRefusedError;
    const isOfContacts = error === sdk.HashingRefusedError || error === sdk.InvalidContactsError;
    const thrown = isOfContacts
      ? new Class('meta', [])
      : error === sdk.ReceiptError
        ? new Class('malformed', 'why')
        : new Class(error === ApiError ? facts : isRefusal ? screeningOf('restricted') : 'why');
    expect(thrown).toBeInstanceOf(ScreenerError);
    expect(thrown.name).toBe(name);
    expect(thrown.stack).toMatch(new RegExp(`^${name}: `));
    expect(Object.keys(thrown)).not.toContain('name');
  });

  it('are all exported', () => {
    expect(classes.map(([name]) => name).sort()).toEqual([
      'AbortError',
      'ApiError',
      'ConditionalError',
      'ConnectionError',
      'HashingRefusedError',
      'InvalidContactsError',
      'LaunchRefusedError',
      'NeedsInformationError',
      'ReceiptError',
      'RestrictedError',
      'ScreenerError',
      'TimeoutError',
      'UnexpectedAnswerError',
    ]);
  });
});

async function failure(reply: Reply, timeoutMs?: number): Promise<unknown> {
  const screener = createScreener({ baseUrl: 'http://screener.test', fetch: fakeFetch(reply), timeoutMs });
  return screener.screenings.create(plan).catch((thrown: unknown) => thrown);
}
