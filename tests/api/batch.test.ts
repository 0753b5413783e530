import { connect, type AddressInfo } from 'node:net';
import { once } from 'node:events';
import type { Express } from 'express';
import { describe, expect, it } from 'vitest';
import type { Screening } from '../../src/screening/screening.js';
import { StorageError } from '../../src/storage/errors.js';
import { at } from '../storage/drafts.js';
import { emptyStorage, ENGINES } from '../storage/engines.js';
import { makeKey } from './keys.js';
import { CONTEXTUAL, MEMBERS, testService, withScreenings } from './support.js';

type Api = Awaited<ReturnType<typeof testService>>['api'];

interface Answer {
  row: number;
  screening?: Screening & { id: string };
  error?: { status: number; type: string; errors?: { pointer: string }[] };
  summary?: { rows: number; recorded: number; repeated: number; bad: number };
}

/** Sends lines, and reads the answers: a line each, then the summary. */
async function batch(api: Api, lines: readonly string[], headers: Record<string, string> = {}) {
  const { text } = await api
    .post('/v1/screenings/batch')
    .set({ 'Content-Type': 'application/x-ndjson', ...headers })
    .buffer(true)
    .send(lines.join('\n'))
    .expect(200)
    .expect('Content-Type', /x-ndjson/);
  const answers = text.trimEnd().split('\n');
  const summary = (JSON.parse(answers.pop() ?? '') as Answer).summary;
  return { lines: answers, answers: answers.map((line) => JSON.parse(line) as Answer), summary };
}

const row = (plan: unknown, idempotencyKey?: string) => JSON.stringify({ plan, idempotencyKey });
const numbered = (count: number) =>
  Array.from({ length: count }, (_, i) => row({ ...CONTEXTUAL, reference: `no ${i}` }, `key-${i}`));

describe.each(ENGINES)('many plans on %s', (engine) => {
  it('are each recorded, and answered in order as they would be alone', async () => {
    const store = await emptyStorage(engine);
    const { api } = await testService({ store });
    const { answers, summary } = await batch(api, numbered(40));
    expect(answers.map(({ row, screening }) => [row, screening?.reference])).toEqual(
      numbered(40).map((_, i) => [i + 1, `no ${i}`]),
    );
    expect(summary).toEqual({ rows: 40, recorded: 40, repeated: 0, bad: 0 });
    for (const { screening } of answers.slice(0, 3)) {
      const read = await api.get(`/v1/screenings/${screening?.id}`).expect(200);
      expect(read.body).toEqual(screening);
    }
    expect((await api.get('/v1/records/verify')).body).toMatchObject({ intact: true, records: 40 });
    await store.close();
  });

  it('sent again under the same keys give the same answers, byte for byte, and the rest is screened', async () => {
    const store = await emptyStorage(engine);
    const { api } = await testService({ store });
    const first = await batch(api, numbered(5));
    const again = await batch(api, numbered(8));
    expect(again.lines.slice(0, 5)).toEqual(first.lines);
    expect(again.summary).toEqual({ rows: 8, recorded: 3, repeated: 5, bad: 0 });
    expect((await store.screenings.head('default')).sequence).toBe(8);
    await store.close();
  });
});

describe('a row of a batch', () => {
  it('goes by the key of the request and its number, where it has none of its own', async () => {
    const { api, store } = await testService();
    const lines = [row(MEMBERS), row(CONTEXTUAL), row(MEMBERS, 'own')];
    const first = await batch(api, lines, { 'Idempotency-Key': 'nightly' });
    const again = await batch(api, lines, { 'Idempotency-Key': 'nightly' });
    expect(again.lines).toEqual(first.lines);
    expect((await store.screenings.head('default')).sequence).toBe(3);
    await batch(api, [row(MEMBERS), row(MEMBERS)]);
    expect((await store.screenings.head('default')).sequence).toBe(5);
  });

  it.each([
    ['is no JSON', 'nonsense', 400, []],
    ['is no object', '[]', 422, ['']],
    ['has no plan', '{}', 422, ['/plan']],
    [
      'has a plan that can’t be screened',
      row({ audience: { kind: 'list' }, mesage: 1 }),
      422,
      ['/plan/mesage'],
    ],
    ['has a key that is none', row(CONTEXTUAL, 'a b'), 422, ['/idempotencyKey']],
    ['has a property too many', '{"plan":{"audience":{"kind":"list"}},"dryRun":true}', 422, ['/dryRun']],
    [
      'holds half a character',
      '{"plan":{"audience":{"kind":"list","name":"\\ud800"}}}',
      422,
      ['/plan/audience/name'],
    ],
    ['is longer than a body may be', row({ reference: 'x'.repeat(1024 * 1024) }), 413, []],
    ['has a key that was used for another plan', row(CONTEXTUAL, 'taken'), 409, []],
  ])('that %s is told so in its place, and ends nothing', async (_, line, status, pointers) => {
    const { api } = await testService();
    const lines = [row(MEMBERS, 'taken'), line, row(CONTEXTUAL)];
    const { answers, summary } = await batch(api, lines);
    expect(answers.map(({ row, screening }) => [row, screening !== undefined])).toEqual([
      [1, true],
      [2, false],
      [3, true],
    ]);
    expect(answers[1]?.error?.status).toBe(status);
    expect(answers[1]?.error?.errors?.map(({ pointer }) => pointer) ?? []).toEqual(pointers);
    expect(summary).toEqual({ rows: 3, recorded: 2, repeated: 0, bad: 1 });
  });

  it('is counted from the first line, blank ones among them, which are not answered', async () => {
    const { answers, summary } = await batch((await testService()).api, ['', row(CONTEXTUAL), ' ', 'x', '']);
    expect(answers.map(({ row }) => row)).toEqual([2, 4]);
    expect(summary).toEqual({ rows: 2, recorded: 1, repeated: 0, bad: 1 });
  });

  it('that could not be kept is answered with no screening', async () => {
    const { store } = await testService();
    let calls = 0;
    const append: typeof store.screenings.append = (draft) =>
      ++calls === 2 ? Promise.reject(new StorageError('disk full')) : store.screenings.append(draft);
    const { api } = await testService({ store: withScreenings(store, { append }) });
    const { answers } = await batch(api, numbered(3));
    expect(answers.map(({ error }) => error?.status)).toEqual([undefined, 503, undefined]);
    expect(answers[1]).not.toHaveProperty('screening');
    expect((await store.screenings.head('default')).sequence).toBe(2);
  });
});

describe('a batch that is still being sent', () => {
  it('is answered meanwhile', async () => {
    const sending = await startBatch((await testService()).app);
    for (const i of [1, 2, 3]) {
      sending.send(row(CONTEXTUAL));
      await sending.answered(`{"row":${i},"screening":`);
    }
    sending.end();
    await sending.answered('{"summary":{"rows":3,"recorded":3,"repeated":0,"bad":0}}');
    sending.close();
  });

  it('is refused from the row on before which its key is revoked', async () => {
    const { app, store } = await testService();
    const { prefix, header } = await makeKey(store, 'north');
    const sending = await startBatch(app, `Authorization: ${header.Authorization}\r\n`);
    sending.send(row(CONTEXTUAL));
    await sending.answered('{"row":1,"screening":');
    await store.keys.revoke(prefix, at(1));
    sending.send(row(CONTEXTUAL));
    await sending.answered('{"row":2,"error":{"type":"urn:problem-type:article22-screener:unauthenticated"');
    sending.close();
    expect((await store.screenings.head('north')).sequence).toBe(1);
  });
});

/** Begins a batch, row by row. */
async function startBatch(app: Express, headers = '') {
  const server = app.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const socket = connect((server.address() as AddressInfo).port, '127.0.0.1');
  let heard = '';
  socket.on('data', (chunk: Buffer) => (heard += chunk.toString()));
  socket.write(
    `POST /v1/screenings/batch HTTP/1.1\r\nHost: localhost\r\n${headers}Content-Type: application/x-ndjson\r\nTransfer-Encoding: chunked\r\n\r\n`,
  );
  return {
    send: (line: string) => socket.write(`${(line.length + 1).toString(16)}\r\n${line}\n\r\n`),
    end: () => socket.write('0\r\n\r\n'),
    async answered(what: string) {
      while (!heard.includes(what)) await once(socket, 'data');
    },
    close() {
      socket.destroy();
      server.close();
    },
  };
}
