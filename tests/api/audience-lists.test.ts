import { once } from 'node:events';
import { createServer, request as httpRequest, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { problemType } from '../../src/http/problems.js';
import { Problem } from '../../src/http/schemas.js';
import { ListCheckSummary } from '../../src/http/suppression-schemas.js';
import { StorageError } from '../../src/storage/errors.js';
import { DEFAULT_TENANT, type Storage } from '../../src/storage/storage.js';
import {
  check,
  digestOf,
  digestsOf,
  linesIn,
  NDJSON,
  put,
  rowOf,
  rowsOf,
  sumOf,
  withSuppressions,
} from './digests.js';
import { emptyStorage, ENGINES } from '../storage/engines.js';
import { testService } from './support.js';

type Line = Record<string, unknown>;
const summaryIn = (lines: readonly Line[]) => ListCheckSummary.parse(lines.at(-1)?.summary);
const conflict = { type: problemType('idempotency-conflict'), status: 409 };

describe.each(ENGINES)('a list held against objections on %s', (engine) => {
  let store: Storage;
  let ids = 0;
  let service: Awaited<ReturnType<typeof testService>>;
  beforeAll(async () => {
    store = await emptyStorage(engine);
  });
  beforeEach(async () => {
    await store.suppressions.clear(DEFAULT_TENANT);
    service = await testService({ store, newId: () => `check-${++ids}` });
  });
  afterAll(() => store.close());

  it('tells each row that must come out, in order, and sums up so that anybody can do it again', async () => {
    const objected = [digestOf(3), digestOf(1500), digestOf(2999), digestOf(99_999)];
    await put(service, rowsOf(objected)).expect(200);
    const list = [...digestsOf(0, 3000), digestOf(3)];
    const answer = linesIn(await check(service, rowsOf(list).toUpperCase().replaceAll('DIGEST', 'digest')));
    const removed = [digestOf(3), digestOf(1500), digestOf(2999), digestOf(3)];
    expect(answer.slice(0, -1)).toEqual([4, 1501, 3000, 3001].map((row, i) => ({ row, digest: removed[i] })));
    const keep = list.filter((digest) => !objected.includes(digest));
    const summary = summaryIn(answer);
    expect(summary).toEqual({
      checkId: `check-${ids}`,
      createdAt: expect.any(String) as string,
      suppressions: 4,
      list: { rows: 3001, digest: sumOf(list) },
      remove: { rows: 4, digest: sumOf(removed) },
      keep: { rows: 2997, digest: sumOf(keep) },
      bad: 0,
    });
    const again = await service.api.get(`/v1/audience-lists/checks/${summary.checkId}`).expect(200);
    expect(again.body).toEqual(summary);
    expect(service.log.join('')).not.toContain(digestOf(3));
  });

  it('passes over blank lines, and counts them among the rows that it tells', async () => {
    await put(service, rowsOf([digestOf(1)])).expect(200);
    const answer = linesIn(await check(service, `\n${rowOf(digestOf(0))}\n${rowOf(digestOf(1))}\r\n`));
    expect(answer[0]).toEqual({ row: 4, digest: digestOf(1) });
    expect(summaryIn(answer)).toMatchObject({ list: { rows: 2, digest: sumOf(digestsOf(0, 2)) }, bad: 0 });
  });

  it('takes an empty list, and one of which everybody has to come out', async () => {
    const empty = linesIn(await check(service, ''));
    expect(summaryIn(empty)).toMatchObject({ list: { rows: 0, digest: sumOf([]) }, keep: { rows: 0 } });
    await put(service, rowsOf(digestsOf(0, 3)));
    const all = linesIn(await check(service, rowsOf(digestsOf(0, 3))));
    expect(summaryIn(all)).toMatchObject({ remove: { rows: 3 }, keep: { rows: 0, digest: sumOf([]) } });
  });

  it('keeps no check of a list with a bad row, which is told where it stands', async () => {
    const addCheck = vi.spyOn(store.suppressions, 'addCheck');
    await put(service, rowOf(digestOf(2)));
    const body = `${rowOf(digestOf(1))}jane@example.org\n${rowOf(digestOf(2))}{"digest":"07700 900123"}\n`;
    const response = await check(service, body).expect(200);
    const lines = linesIn(response);
    expect(lines).toEqual([
      { row: 2, error: expect.stringContaining('e-mail address') as string },
      { row: 3, digest: digestOf(2) },
      { row: 4, error: expect.stringContaining('e-mail address') as string },
      {
        error: expect.stringMatching(/^2 of 4 rows are no digests, so no check was kept/) as string,
        type: problemType('invalid-request'),
        status: 422,
      },
    ]);
    expect(response.text + service.log.join('')).not.toMatch(/jane|07700/);
    expect(addCheck).not.toHaveBeenCalled();
    addCheck.mockRestore();
  });

  it.each(['among', 'addCheck'] as const)('tells a storage that fails in the middle: %s', async (call) => {
    const failing = withSuppressions(
      { store },
      { [call]: () => Promise.reject(new StorageError('The database is gone')) },
    );
    const broken = await testService({ store: failing, newId: () => `check-${++ids}` });
    const lines = linesIn(await check(broken, rowsOf(digestsOf(0, 10))).expect(200));
    expect(lines).toEqual([
      {
        error: expect.stringContaining('no check was kept') as string,
        type: problemType('storage-unavailable'),
        status: 503,
      },
    ]);
    expect(broken.log.join('')).toContain('The database is gone');
    await service.api.get(`/v1/audience-lists/checks/check-${ids}`).expect(404);
  });

  it('keeps the check before its summary is sent', async () => {
    const order: string[] = [];
    const watched = withSuppressions(
      { store },
      {
        addCheck: async (kept) => {
          await store.suppressions.addCheck(kept);
          order.push('kept');
        },
      },
    );
    const lines = linesIn(await check(await testService({ store: watched, newId: () => `c-${++ids}` }), ''));
    expect([...order, ...lines.map((line) => Object.keys(line)[0])]).toEqual(['kept', 'summary']);
  });

  it('under the same key answers the same list with the first summary and the same rows', async () => {
    await put(service, rowsOf(digestsOf(0, 5)));
    const list = rowsOf(digestsOf(3, 8));
    const first = linesIn(await check(service, list, 'key-0'));
    await put(service, rowsOf(digestsOf(20, 25))); // somebody else objected: nothing changes for this list
    expect(linesIn(await check(service, list, 'key-0'))).toEqual(first);
    expect(first).toHaveLength(3);
  });

  it('under the same key refuses another list, and one from which other rows must come out by now', async () => {
    const list = digestsOf(0, 5);
    await check(service, rowsOf(list), 'key-1');
    const other = linesIn(await check(service, rowsOf(list.toReversed()), 'key-1'));
    expect(other).toEqual([{ error: expect.stringContaining('for another list') as string, ...conflict }]);
    await put(service, rowOf(digestOf(2)));
    const changed = linesIn(await check(service, rowsOf(list), 'key-1'));
    expect(changed).toEqual([
      { row: 3, digest: digestOf(2) },
      { error: expect.stringMatching(/0 rows had to come out then.* now it is 1/) as string, ...conflict },
    ]);
  });

  it('keeps one check where the same list comes under the same key at once', async () => {
    const answers = await Promise.all(
      Array.from({ length: 5 }, () => check(service, rowsOf(digestsOf(0, 5)), 'key-2')),
    );
    expect(new Set(answers.map((answer) => summaryIn(linesIn(answer)).checkId)).size).toBe(1);
  });
});

describe('what the check of a list asks of a request', () => {
  it.each([
    ['another type', { 'Content-Type': 'text/plain' }, 415],
    ['a compressed body', { 'Content-Type': NDJSON, 'Content-Encoding': 'gzip' }, 415],
    ['a caller that wants HTML', { 'Content-Type': NDJSON, Accept: 'text/html' }, 406],
    ['a key that is none', { 'Content-Type': NDJSON, 'Idempotency-Key': 'a b' }, 422],
  ])('refuses %s', async (_, headers, status) => {
    const { api } = await testService();
    await api
      .post('/v1/audience-lists/check')
      .set(headers)
      .send(rowOf(digestOf(1)))
      .expect(status);
  });

  it('knows nothing of an id that it never gave', async () => {
    const { api } = await testService();
    for (const id of ['nobody', "'%20or%201=1"]) {
      const answer = await api.get(`/v1/audience-lists/checks/${id}`).expect(404);
      expect(Problem.parse(answer.body).type).toBe(problemType('unknown-list-check'));
    }
  });
});

describe('a list that is still being sent', () => {
  async function sending() {
    const { app, store, log } = await testService();
    await store.suppressions.add(
      DEFAULT_TENANT,
      [Buffer.from(digestOf(0), 'hex')],
      '2026-11-23T00:00:00.000Z',
    );
    const server = createServer(app).listen(0, '127.0.0.1');
    await once(server, 'listening');
    const { port } = server.address() as AddressInfo;
    const request = httpRequest({
      port,
      path: '/v1/audience-lists/check',
      method: 'POST',
      headers: { 'Content-Type': NDJSON },
    });
    request.on('error', () => undefined);
    const close = async () => {
      request.destroy();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    };
    return { request, close, log };
  }

  it('is answered before its last row, and is not read on while nobody takes the answers', async () => {
    const { request, close } = await sending();
    request.write(rowOf(digestOf(0)));
    const [answer] = (await once(request, 'response')) as [IncomingMessage];
    const [first] = (await once(answer, 'data')) as [Buffer];
    expect(JSON.parse(first.toString())).toEqual({ row: 1, digest: digestOf(0) });
    answer.pause();
    const stuck = async (): Promise<boolean> => {
      for (let written = 0; written < 1000; written++) {
        if (request.write(rowOf(digestOf(0)).repeat(5000))) continue;
        const drained = await Promise.race([
          once(request, 'drain').then(() => true),
          new Promise<false>((resolve) => setTimeout(() => resolve(false), 1500)),
        ]);
        if (!drained) return true;
      }
      return false;
    };
    expect(await stuck()).toBe(true);
    await close();
  });

  it('is let go of without complaint where the caller goes away', async () => {
    const { request, close, log } = await sending();
    request.write(rowOf(digestOf(0)));
    const [answer] = (await once(request, 'response')) as [IncomingMessage];
    answer.on('error', () => undefined);
    request.destroy();
    await close();
    expect(log.join('')).not.toMatch(/internal-error|"level":50/);
  });
});
