import { describe, expect, it, vi } from 'vitest';
import {
  AbortError,
  ApiError,
  ConditionalError,
  ConnectionError,
  createScreener,
  LaunchRefusedError,
  NeedsInformationError,
  RestrictedError,
  ScreenerError,
  TimeoutError,
  UnexpectedAnswerError,
  type GuardOptions,
} from '../../sdk/src/index.js';
import { deaf, fakeFetch, json, type Reply, silent } from './fake-fetch.js';
import { plan, screeningOf } from './samples.js';

const clear = screeningOf('clear');
const conditional = screeningOf('conditional');

describe('the guard launches', () => {
  it('on clear, and hands the screening to launch', async () => {
    const fetch = fakeFetch(json(201, clear));
    const launch = vi.fn(() => Promise.resolve({ audience: 7 }));
    const launched = await guardOn(fetch, launch);
    expect(launched).toEqual({ screening: clear, result: { audience: 7 } });
    expect(launch).toHaveBeenCalledExactlyOnceWith(clear);
    expect(fetch.sent[0]).toMatchObject({ method: 'POST', body: plan });
    expect(fetch.sent[0]!.url.href).toBe('http://screener.test/v1/screenings');
  });

  it('on clear, without asking onConditional', async () => {
    const onConditional = vi.fn(() => false);
    expect(await guardOn(fakeFetch(json(201, clear)), () => 1, { onConditional })).toMatchObject({
      result: 1,
    });
    expect(onConditional).not.toHaveBeenCalled();
  });

  it.each([
    ['resolves true', () => Promise.resolve(true)],
    ['returns true', () => true],
  ])('on conditional where onConditional %s', async (_how, onConditional) => {
    const asked = vi.fn(onConditional);
    const launched = await guardOn(fakeFetch(json(201, conditional)), () => 'done', { onConditional: asked });
    expect(launched.result).toBe('done');
    expect(asked).toHaveBeenCalledExactlyOnceWith(conditional);
  });
});

describe('the guard does not launch', () => {
  const truthy = (() => Promise.resolve('yes')) as unknown as NonNullable<GuardOptions['onConditional']>;
  const without = (part: string) => ({ ...clear, [part]: undefined });
  const cases: {
    when: string;
    reply: Reply;
    options?: GuardOptions;
    throws: new (...args: never[]) => Error;
  }[] = [
    { when: 'restricted', reply: json(201, screeningOf('restricted')), throws: RestrictedError },
    {
      when: 'restricted, whatever onConditional would say',
      reply: json(201, screeningOf('restricted')),
      options: { onConditional: () => true },
      throws: RestrictedError,
    },
    {
      when: 'needs-information',
      reply: json(201, screeningOf('needs-information')),
      throws: NeedsInformationError,
    },
    {
      when: 'needs-information, whatever onConditional would say',
      reply: json(201, screeningOf('needs-information')),
      options: { onConditional: () => true },
      throws: NeedsInformationError,
    },
    { when: 'conditional and nobody to ask', reply: json(201, conditional), throws: ConditionalError },
    {
      when: 'conditional and onConditional says no',
      reply: json(201, conditional),
      options: { onConditional: () => false },
      throws: ConditionalError,
    },
    {
      when: 'conditional and onConditional says something truthy',
      reply: json(201, conditional),
      options: { onConditional: truthy },
      throws: ConditionalError,
    },
    { when: 'unreachable', reply: new TypeError('fetch failed'), throws: ConnectionError },
    { when: 'silent', reply: silent, throws: TimeoutError },
    { when: 'silent, with a fetch that ignores its signal', reply: deaf, throws: TimeoutError },
    { when: 'an invalid plan', reply: json(422, { title: 'Invalid plan', status: 422 }), throws: ApiError },
    { when: 'out of order', reply: json(503, {}), throws: ApiError },
    { when: 'a failure without a body', reply: new Response(null, { status: 502 }), throws: ApiError },
    { when: 'a failure that carries a clear screening', reply: json(500, clear), throws: ApiError },
    { when: 'an empty answer', reply: new Response(null, { status: 201 }), throws: UnexpectedAnswerError },
    { when: 'no content', reply: new Response(null, { status: 204 }), throws: UnexpectedAnswerError },
    { when: 'a login page', reply: new Response('<html>', { status: 200 }), throws: UnexpectedAnswerError },
    { when: 'an answer cut short', reply: new Response('{"id": "1", "deci'), throws: UnexpectedAnswerError },
    { when: 'JSON null', reply: json(201, null), throws: UnexpectedAnswerError },
    { when: 'a JSON string', reply: json(201, 'clear'), throws: UnexpectedAnswerError },
    { when: 'a list of screenings', reply: json(200, { items: [clear] }), throws: UnexpectedAnswerError },
    { when: 'no decision', reply: json(201, without('decision')), throws: UnexpectedAnswerError },
    {
      when: 'an outcome nobody knows',
      reply: json(201, { ...clear, decision: { outcome: 'cleared', summary: '' } }),
      throws: UnexpectedAnswerError,
    },
    {
      when: 'an unknown outcome, whatever onConditional would say',
      reply: json(201, { ...clear, decision: { outcome: 'mostly-clear', summary: '' } }),
      options: { onConditional: () => true },
      throws: UnexpectedAnswerError,
    },
    {
      when: 'an outcome that names something every object has',
      reply: json(201, { ...clear, decision: { outcome: 'constructor', summary: '' } }),
      throws: UnexpectedAnswerError,
    },
    { when: 'not recorded', reply: json(200, { ...clear, id: null }), throws: UnexpectedAnswerError },
    { when: 'no duties told', reply: json(201, without('duties')), throws: UnexpectedAnswerError },
    { when: 'no missing facts told', reply: json(201, without('missing')), throws: UnexpectedAnswerError },
    { when: 'no findings told', reply: json(201, without('findings')), throws: UnexpectedAnswerError },
    {
      when: 'aborted before',
      reply: json(201, clear),
      options: { signal: AbortSignal.abort() },
      throws: AbortError,
    },
  ];

  it.each(cases)('$when', async ({ reply, options, throws }) => {
    const launch = vi.fn();
    const error = await guardOn(fakeFetch(reply), launch, options).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(throws);
    expect(error).toBeInstanceOf(ScreenerError);
    expect(launch).not.toHaveBeenCalled();
  });

  it('when aborted while somebody decides about a conditional plan', async () => {
    const caller = new AbortController();
    const launch = vi.fn();
    const onConditional = () => {
      caller.abort('changed my mind');
      return true;
    };
    const launched = guardOn(fakeFetch(json(201, conditional)), launch, {
      onConditional,
      signal: caller.signal,
    });
    await expect(launched).rejects.toMatchObject({ name: 'AbortError', cause: 'changed my mind' });
    expect(launch).not.toHaveBeenCalled();
  });
});

describe('what the caller’s own code throws comes out unchanged', () => {
  const own = new RangeError('quota');

  it.each([
    ['launch rejects', () => Promise.reject(own)],
    [
      'launch throws',
      () => {
        throw own;
      },
    ],
  ])('%s', async (_how, launch) => {
    await expect(guardOn(fakeFetch(json(201, clear)), launch)).rejects.toBe(own);
  });

  it('onConditional throws: and nothing is launched', async () => {
    const launch = vi.fn();
    const onConditional = () => Promise.reject(own);
    await expect(guardOn(fakeFetch(json(201, conditional)), launch, { onConditional })).rejects.toBe(own);
    expect(launch).not.toHaveBeenCalled();
  });
});

describe('a refusal names what to fix', () => {
  it.each([
    {
      outcome: 'restricted' as const,
      message: [
        'Not launched: the screening is restricted. It is restricted.',
        '- BROK-06 at /audience/sources/1: Title of BROK-06. To fix: Remedy of BROK-06.',
        '- AUD-03 at /audience/sources/0: Title of AUD-03. To fix: Remedy of AUD-03.',
        'Screening 0193-screening',
      ],
    },
    {
      outcome: 'needs-information' as const,
      message: [
        'Not launched: the screening is needs-information. It is needs-information.',
        '- DPIA-01 at /dpia/done: Has a DPIA been done?',
        'Screening 0193-screening',
      ],
    },
    {
      outcome: 'conditional' as const,
      message: [
        'Not launched: the screening is conditional. It is conditional.',
        '- AUD-03 at /audience/sources/0: People are told (unmet, owed by the campaign). To fix: Remedy of AUD-03.',
        '- DPIA-01 at /dpia/done: A DPIA is done (unknown)',
        'Screening 0193-screening',
      ],
    },
  ])('$outcome', async ({ outcome, message }) => {
    const screening = screeningOf(outcome);
    const error = await refusal(screening);
    expect(error.message.split('\n')).toEqual(message);
    expect(error.screening).toEqual(screening);
    expect(error.duties.map(({ rule }) => rule)).toEqual(['AUD-03', 'DPIA-01']);
    expect(error.missing).toEqual(screening.missing);
    expect(error.findings).toEqual(screening.findings);
  });

  it('the first three, and how many more there are', async () => {
    const { missing, ...rest } = screeningOf('needs-information');
    const error = await refusal({ ...rest, missing: Array.from({ length: 5 }, () => missing[0]!) });
    const lines = error.message.split('\n');
    expect(lines.filter((line) => line.startsWith('- '))).toHaveLength(3);
    expect(lines).toContain('  and 2 more');
  });

  it('the open duties where a restriction comes with no broken rule', async () => {
    const error = await refusal({ ...screeningOf('restricted'), findings: [] });
    expect(error.message).toContain('- AUD-03: People are told (unmet, owed by the campaign)');
  });

  async function refusal(screening: ReturnType<typeof screeningOf>): Promise<LaunchRefusedError> {
    const error = await guardOn(fakeFetch(json(201, screening)), () => undefined).catch(
      (thrown: unknown) => thrown,
    );
    expect(error).toBeInstanceOf(LaunchRefusedError);
    return error as LaunchRefusedError;
  }
});

const guardOn = <Result>(
  fetch: typeof globalThis.fetch,
  launch: () => Result | Promise<Result>,
  options?: GuardOptions,
) => createScreener({ baseUrl: 'http://screener.test', timeoutMs: 50, fetch }).guard(plan, launch, options);
