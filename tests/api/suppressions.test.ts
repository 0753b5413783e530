import { once } from 'node:events';
import { createServer, request as httpRequest } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { Problem } from '../../src/http/schemas.js';
import { StorageError } from '../../src/storage/errors.js';
import { DEFAULT_TENANT, type Storage } from '../../src/storage/storage.js';
import { digestOf, digestsOf, NDJSON, put, rowOf, rowsOf, withSuppressions } from './digests.js';
import { emptyStorage, ENGINES } from '../storage/engines.js';
import { testService } from './support.js';

describe.each(ENGINES)('the suppression list on %s', (engine) => {
  let store: Storage;
  beforeAll(async () => {
    store = await emptyStorage(engine);
  });
  beforeEach(() => store.suppressions.clear(DEFAULT_TENANT).then(() => undefined));
  afterAll(() => store.close());

  it('takes digests, and the same ones again without harm', async () => {
    const service = await testService({ store });
    const list = rowsOf(digestsOf(0, 2500));
    expect((await put(service, list).expect(200)).body).toEqual({ received: 2500, added: 2500, count: 2500 });
    const again = rowsOf([...digestsOf(2400, 2600), digestOf(2599)]);
    expect((await put(service, again).expect(200)).body).toEqual({ received: 201, added: 100, count: 2600 });
    expect((await service.api.get('/v1/suppressions').expect(200)).body).toEqual({ count: 2600 });
  });

  it('takes them in either case, with spaces and without the last line end', async () => {
    const service = await testService({ store });
    const digest = digestOf(1);
    const body = `{"digest":"${digest.toUpperCase()}"}\r\n { "digest" : "${digest}" }\n{"digest": "${digest}"}`;
    expect((await put(service, body).expect(200)).body).toEqual({ received: 3, added: 1, count: 1 });
    expect(await store.suppressions.among(DEFAULT_TENANT, [Buffer.from(digest, 'hex')])).toEqual(
      new Set([digest]),
    );
  });

  it('passes over blank lines, and counts them only where it tells a line by its number', async () => {
    const service = await testService({ store });
    const blank = `\n \r\n${rowOf(digestOf(1))}\n\n${rowOf(digestOf(2))}\t\n\n`;
    expect((await put(service, blank).expect(200)).body).toEqual({ received: 2, added: 2, count: 2 });
    const faulty = Problem.parse((await put(service, `${blank}x`).expect(422)).body);
    expect(faulty.errors).toMatchObject([{ pointer: '/lines/9' }]);
  });

  it('takes none from an empty body', async () => {
    expect((await put(await testService({ store }), '').expect(200)).body).toEqual({
      received: 0,
      added: 0,
      count: 0,
    });
  });

  it.each([
    ['a raw address', '{"digest":"jane.doe@example.org"}', /e-mail address or a phone number/],
    ['an address that is no JSON', 'jane.doe@example.org', /e-mail address or a phone number/],
    ['an address beside a digest', `{"digest":"${digestOf(1)}","email":"jane.doe@example.org"}`, /phone/],
    ['a raw number', '{"digest":"+44 7700 900123"}', /e-mail address or a phone number/],
    ['a prefix of a digest', `{"digest":"${digestOf(1).slice(0, 40)}"}`, /all 64/],
    ['a digest with more behind it', `{"digest":"${digestOf(1)}0"}`, /all 64/],
    ['a digest of another kind', '{"digest":12}', /all 64/],
    ['a digest in a list', `["${digestOf(1)}"]`, /has to be/],
    ['a bare text', `"${digestOf(1)}"`, /has to be/],
    ['null', 'null', /has to be/],
    ['another property beside it', `{"digest":"${digestOf(1)}","secret":1}`, /nothing else/],
    ['what is no JSON', '{"digest":', /not JSON: line 1/],
    ['a line without end', `{"digest":"${'a'.repeat(5000)}"}`, /longer than/],
    ['bytes that are no text', Buffer.from([0xff]), /not UTF-8/],
  ])('tells %s by its line, keeps the others, and never says it again', async (_, line, message) => {
    const service = await testService({ store });
    const body = Buffer.concat([
      Buffer.from(rowsOf(digestsOf(10, 26))),
      Buffer.from(line),
      Buffer.from(`\n${rowOf(digestOf(30))}`),
    ]);
    const response = await put(service, body).expect(422);
    const problem = Problem.parse(response.body);
    expect(problem.errors).toEqual([
      { pointer: '/lines/17', message: expect.stringMatching(message) as string },
    ]);
    expect(problem.detail).toContain('Kept: 17, of them new: 17; the list holds 17 now.');
    expect(response.text + service.log.join('')).not.toMatch(/jane|\+44|secret|[\da-f]{40}/i);
    expect((await service.api.get('/v1/suppressions')).body).toEqual({ count: 17 });
  });

  it('tells the first hundred faults and counts the others', async () => {
    const body = `x\n`.repeat(250) + rowOf(digestOf(1));
    const { errors, detail } = Problem.parse(
      (await put(await testService({ store }), body).expect(422)).body,
    );
    expect(errors).toHaveLength(100);
    expect(errors?.at(-1)?.pointer).toBe('/lines/100');
    expect(detail).toMatch(/^250 of 251 lines hold no digest; the first 100 stand .* Kept: 1, /);
  });

  it('takes one back, in either case, once', async () => {
    const service = await testService({ store });
    await put(service, rowsOf(digestsOf(0, 3)));
    await service.api.delete(`/v1/suppressions/${digestOf(1).toUpperCase()}`).expect(204, '');
    for (const digest of [digestOf(1), digestOf(2).slice(0, 63), `${digestOf(2)}0`, 'jane@example.org']) {
      const response = await service.api.delete(`/v1/suppressions/${digest}`).expect(404);
      expect(Problem.parse(response.body).type).toMatch(/unknown-suppression$/);
      expect(response.text).not.toContain(digest);
    }
    expect(service.log.join('')).not.toContain('jane');
    expect((await service.api.get('/v1/suppressions')).body).toEqual({ count: 2 });
  });

  it('is emptied only by somebody who means it', async () => {
    const { api, ...service } = await testService({ store });
    await put({ api, ...service }, rowsOf(digestsOf(0, 3)));
    for (const query of ['', '?confirm=yes', '?confirm=all&confirm=all', '?confirm=all&more=1']) {
      const { errors } = Problem.parse((await api.delete(`/v1/suppressions${query}`).expect(422)).body);
      expect(errors?.[0]?.pointer).toMatch(/^\/query\/(confirm|more)$/);
    }
    const { errors } = Problem.parse((await api.delete('/v1/suppressions').expect(422)).body);
    expect(errors?.[0]?.message).toBe('is required: `all`');
    expect((await api.delete('/v1/suppressions?confirm=all').expect(200)).body).toEqual({ removed: 3 });
    expect((await api.get('/v1/suppressions')).body).toEqual({ count: 0 });
  });

  it('says how far it came where the storage fails in the middle', async () => {
    let batches = 0;
    const failing = withSuppressions(
      { store },
      {
        add: (tenant, digests, at) =>
          ++batches > 2
            ? Promise.reject(new StorageError('The database could not add to a suppression list'))
            : store.suppressions.add(tenant, digests, at),
      },
    );
    const service = await testService({ store: failing });
    const response = await put(service, rowsOf(digestsOf(0, 20_000))).expect(503);
    const { count } = (await service.api.get('/v1/suppressions')).body as { count: number };
    expect(count).toBeGreaterThan(1000);
    expect(Problem.parse(response.body).detail).toContain(`The first ${count} digests were kept`);
  });
});

describe('what the suppression list asks of a request', () => {
  it.each([
    ['another type', { 'Content-Type': 'application/json' }, 415],
    ['a compressed body', { 'Content-Type': NDJSON, 'Content-Encoding': 'gzip' }, 415],
    ['a caller that wants HTML', { 'Content-Type': NDJSON, Accept: 'text/html' }, 406],
  ])('refuses %s', async (_, headers, status) => {
    const { api } = await testService();
    await api
      .put('/v1/suppressions')
      .set(headers)
      .send(rowOf(digestOf(1)))
      .expect(status);
    expect((await api.get('/v1/suppressions')).body).toEqual({ count: 0 });
  });

  it('keeps what came before the caller went away, and complains of nothing', async () => {
    const { app, store, log } = await testService();
    const server = createServer(app).listen(0, '127.0.0.1');
    await once(server, 'listening');
    const { port } = server.address() as AddressInfo;
    const sending = httpRequest({
      port,
      path: '/v1/suppressions',
      method: 'PUT',
      headers: { 'Content-Type': NDJSON },
    });
    sending.on('error', () => undefined);
    sending.write(rowsOf(digestsOf(0, 5000)));
    await expect.poll(() => store.suppressions.count(DEFAULT_TENANT)).toBeGreaterThan(1000);
    sending.destroy();
    await new Promise<void>((resolve) => server.close(() => resolve()));
    expect(log.join('')).not.toContain('internal-error');
  });
});
