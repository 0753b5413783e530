import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import {
  createScreener,
  type BatchResult,
  type BatchRow,
  type BatchSummary,
  type Screener,
  type SignalsSummary,
} from '../../sdk/src/index.js';
import { BatchLine, ExportedRecord, SignalLine } from '../../src/http/line-schemas.js';
import { startService, type Service } from './service.js';

const rows = (count: number, key?: string): BatchRow[] =>
  Array.from({ length: count }, (_, i) => ({
    plan: { reference: `no ${i + 1}`, audience: { kind: 'contextual', pageTopics: ['Gardening'] } },
    ...(key !== undefined && { idempotencyKey: `${key}-${i + 1}` }),
  }));
const ids = (results: BatchResult[]) => results.map((one) => 'screening' in one && one.screening.id);

describe('streams, against the real service', () => {
  let service: Service;
  let screener: Screener;
  beforeAll(async () => {
    service = await startService();
    screener = createScreener({ baseUrl: service.baseUrl });
  }, 60_000);
  afterAll(() => service?.stop());
  afterEach(() => void vi.unstubAllGlobals());

  it.each([
    ['streamed', false],
    ['sent as one, where nothing can stream', true],
  ])(
    'a batch is screened, a bad row too, and every line is what the document says: %s',
    async (_how, asPage) => {
      if (asPage) vi.stubGlobal('process', Object.create(process, { versions: { value: {} } }));
      const summaries: BatchSummary[] = [];
      const [first, last] = rows(2) as [BatchRow, BatchRow];
      const bad = { plan: { audience: { kind: 'list', nam: 'x' } } } as unknown as BatchRow;
      const results = await all(
        screener.screenings.batch([first, bad, last], { onSummary: (one) => summaries.push(one) }),
      );
      expect(results).toMatchObject([
        { row: 1, screening: { reference: 'no 1' } },
        { row: 2, error: { status: 422, errors: [{ pointer: '/plan/audience/nam' }] } },
        { row: 3, screening: { reference: 'no 2' } },
      ]);
      expect(summaries).toEqual([{ rows: 3, recorded: 2, repeated: 0, bad: 1 }]);
      for (const line of [...results, { summary: summaries[0] }]) BatchLine.parse(line);
      const [id] = ids(results) as [string];
      expect(results[0]).toMatchObject({ screening: await screener.screenings.get(id) });
    },
  );

  it.each([
    ['keys of the rows', 'rows', undefined],
    ['a key of the batch', undefined, 'nightly'],
  ])('a batch that broke off goes on by %s', async (_what, ofRow, idempotencyKey) => {
    const sent = rows(5, ofRow);
    const before = [];
    for await (const result of screener.screenings.batch(sent, { idempotencyKey })) {
      before.push(result);
      if (before.length === 3) break;
    }
    const again = await all(screener.screenings.batch(sent, { idempotencyKey }));
    expect(again.slice(0, 3)).toEqual(before);
    const references = new Set(again.map((one) => 'screening' in one && one.screening.reference));
    expect(references.size).toBe(5);
    expect(ids(await all(screener.screenings.batch(sent, { idempotencyKey })))).toEqual(ids(again));
  });

  it('without a key each batch is recorded anew', async () => {
    const [one, other] = [
      ids(await all(screener.screenings.batch(rows(2)))),
      ids(await all(screener.screenings.batch(rows(2)))),
    ];
    expect(new Set([...one, ...other]).size).toBe(4);
  });

  it('a row is answered before the next one is there', async () => {
    const answered: (() => void)[] = [];
    async function* oneByOne() {
      for (const row of rows(3)) {
        const next = new Promise<void>((resolve) => answered.push(resolve));
        yield row;
        await next;
      }
    }
    let count = 0;
    for await (const { row } of screener.screenings.batch(oneByOne())) {
      expect(row).toBe(++count);
      answered[row - 1]?.();
    }
    expect(count).toBe(3);
  });

  it('a key that can’t be sent is a TypeError, and nothing is sent before the first result is asked for', async () => {
    await expect(all(screener.screenings.batch([], { idempotencyKey: 'a b' }))).rejects.toThrow(TypeError);
    let asked = false;
    screener.screenings.batch({
      [Symbol.iterator]: () => {
        asked = true;
        return rows(1)[Symbol.iterator]();
      },
    });
    await screener.version.get();
    expect(asked).toBe(false);
  });

  it('a catalogue is read, a bad row too, and every line is what the document says', async () => {
    const summaries: SignalsSummary[] = [];
    const results = await all(
      screener.checks.specialCategoryStream(
        [{ value: 'Lutheranism', supplierFlag: 'sensitive' }, { value: 'Gardening' }, { value: 7 as never }],
        { onSummary: (one) => summaries.push(one) },
      ),
    );
    expect(results).toMatchObject([
      {
        value: 'Lutheranism',
        findings: [{ category: 'religious-or-philosophical-beliefs' }],
        supplierFlag: { agrees: true },
      },
      { value: 'Gardening', findings: [] },
      { error: expect.stringContaining('/value') as string },
    ]);
    expect(summaries).toMatchObject([{ rows: 3, telling: 1, bad: 1 }]);
    for (const line of [...results, { summary: summaries[0] }]) SignalLine.parse(line);
  });

  it('every record is exported, one that was deleted too, as the document says', async () => {
    const kept = await screener.screenings.create(rows(1)[0]!.plan);
    const gone = await screener.screenings.create(rows(1)[0]!.plan);
    await screener.screenings.delete(gone.id);
    const records = await all(screener.records.export());
    for (const record of records) ExportedRecord.parse(record);
    expect(records.find(({ id }) => id === kept.id)).toMatchObject({
      outcome: kept.decision.outcome,
      plan: rows(1)[0]!.plan,
    });
    expect(records.find(({ id }) => id === gone.id)).not.toHaveProperty('plan');
    expect(records.map(({ sequence }) => sequence)).toEqual(records.map((_, i) => i + 1));
  });

  it('what your own rows throw comes out unchanged, and a loop that is left lets them clean up', async () => {
    const mine = new Error('mine');
    async function* broken() {
      yield await Promise.resolve(rows(1)[0]!);
      throw mine;
    }
    await expect(all(screener.screenings.batch(broken()))).rejects.toBe(mine);
    let cleaned = false;
    async function* endless() {
      try {
        for (;;) yield await Promise.resolve({ value: 'Gardening' });
      } finally {
        cleaned = true;
      }
    }
    for await (const _result of screener.checks.specialCategoryStream(endless())) break;
    await expect.poll(() => cleaned).toBe(true);
  });

  it('a loop is aborted in the middle', async () => {
    const aborting = new AbortController();
    const loop = async () => {
      for await (const _ of screener.screenings.batch(rows(50), { signal: aborting.signal }))
        aborting.abort('enough');
    };
    await expect(loop()).rejects.toMatchObject({ name: 'AbortError', cause: 'enough' });
  });
});

describe('streams, where the service does not do as it should', () => {
  const answering = (body: string, status = 200, headers: Record<string, string> = {}) =>
    createScreener({
      baseUrl: 'http://screener.test',
      fetch: async (_url, init) => {
        await new Response(init?.body ?? null).text();
        return new Response(body, { status, headers });
      },
    });
  const calls: [string, (screener: Screener) => AsyncIterable<unknown>][] = [
    ['screenings.batch', (s) => s.screenings.batch([])],
    ['checks.specialCategoryStream', (s) => s.checks.specialCategoryStream([])],
    ['records.export', (s) => s.records.export()],
  ];
  const answers: [string, Screener, object][] = [
    [
      'a refusal',
      answering('{"title":"No","status":503}', 503, { 'Retry-After': '1' }),
      { name: 'ApiError', status: 503, title: 'No', retryAfterMs: 1000 },
    ],
    ['a page', answering('<html>\n'), { name: 'UnexpectedAnswerError' }],
    ['half a line', answering('{"row":1}\n{"row"'), { name: 'UnexpectedAnswerError' }],
  ];

  it.each(
    calls.flatMap(([method, call]) =>
      answers.map(([what, on, error]) => ({ method, call, what, on, error })),
    ),
  )('$method: $what is told', async ({ call, on, error }) => {
    await expect(all(call(on))).rejects.toMatchObject(error);
  });

  it.each(calls.slice(0, 2))('%s: an answer without its summary is not whole', async (_method, call) => {
    await expect(all(call(answering('{"row":1}\n')))).rejects.toMatchObject({
      name: 'UnexpectedAnswerError',
      message: expect.stringContaining('ends before its summary') as string,
    });
  });

  it.each(calls)('%s is not tried again', async (_method, call) => {
    const fetch = vi.fn(() => Promise.reject(new TypeError('fetch failed')));
    const screener = createScreener({ baseUrl: 'http://screener.test', fetch });
    await expect(all(call(screener))).rejects.toMatchObject({ name: 'ConnectionError' });
    expect(fetch).toHaveBeenCalledTimes(1);
  });
});

describe('the time limit of a stream', () => {
  afterEach(() => void vi.useRealTimers());

  /** Takes whatever it is sent, and answers what it is made to say. */
  const service = () => {
    let out: ReadableStreamDefaultController<Uint8Array>;
    const body = new ReadableStream<Uint8Array>({ start: (controller) => void (out = controller) });
    const say = (line: object) => out.enqueue(new TextEncoder().encode(`${JSON.stringify(line)}\n`));
    const fetch: typeof globalThis.fetch = (_url, init) => {
      void new Response(init?.body ?? null).text();
      return Promise.resolve(new Response(body));
    };
    return { say, screener: createScreener({ baseUrl: 'http://screener.test', timeoutMs: 1000, fetch }) };
  };

  it('does not run while a result is dealt with, nor begin because of what comes in meanwhile', async () => {
    vi.useFakeTimers();
    const { say, screener } = service();
    const loop = screener.records.export()[Symbol.asyncIterator]();
    const first = loop.next();
    await vi.advanceTimersByTimeAsync(900);
    say({ id: '1' });
    expect(await first).toMatchObject({ value: { id: '1' } });
    await vi.advanceTimersByTimeAsync(5_000);
    say({ id: '2' });
    await vi.advanceTimersByTimeAsync(5_000);
    expect(await loop.next()).toMatchObject({ value: { id: '2' } });
  });

  it('does not run while the caller’s rows are waited for, though answers come in', async () => {
    vi.useFakeTimers();
    let goOn: (() => void) | undefined;
    const waiting = new Promise<void>((resolve) => (goOn = resolve));
    async function* slow() {
      yield rows(1)[0]!;
      await waiting;
    }
    const { say, screener } = service();
    const reading = screener.screenings.batch(slow())[Symbol.asyncIterator]();
    const first = reading.next();
    await vi.advanceTimersByTimeAsync(0);
    say({ row: 1, error: {} });
    expect(await first).toMatchObject({ value: { row: 1 } });
    const last = reading.next();
    await vi.advanceTimersByTimeAsync(5_000);
    goOn?.();
    say({ summary: {} });
    expect(await last).toMatchObject({ done: true });
  });

  it('runs while the service says nothing', async () => {
    vi.useFakeTimers();
    const { say, screener } = service();
    const check = expect(all(screener.records.export())).rejects.toMatchObject({ name: 'TimeoutError' });
    await vi.advanceTimersByTimeAsync(900);
    say({ id: '1' });
    await vi.advanceTimersByTimeAsync(1_000);
    await check;
  });
});

async function all<T>(results: AsyncIterable<T>): Promise<T[]> {
  const found: T[] = [];
  for await (const one of results) found.push(one);
  return found;
}
