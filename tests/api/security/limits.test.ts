import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { CONTEXTUAL, testService } from '../support.js';
import { JSON_TYPE, listening, problemIn, raw, statusesIn, wire } from './support.js';

const MIB = 1024 * 1024;
const PLATFORM = '/v1/platforms/meta/screenings';
const plan = JSON.stringify(CONTEXTUAL);
const TYPE = 'Content-Type: application/json';
const chunked = (...pieces: string[]) =>
  [...pieces, ''].map((piece) => `${piece.length.toString(16)}\r\n${piece}\r\n`).join('');

describe('a body has a limit, however it is sent', () => {
  it.each([
    ['a plan', '/v1/screenings', MIB],
    ['signals', '/v1/checks/special-category', MIB],
    ['a plan to vary', '/v1/variants', MIB],
    ['a body of a platform', PLATFORM, 12 * MIB],
  ])('%s, with its length told', async (_, url, limit) => {
    const { api } = await testService();
    const answer = await api
      .post(url)
      .set(JSON_TYPE)
      .send(' '.repeat(limit + 1));
    expect(answer.status).toBe(413);
    expect(problemIn(answer).detail).toContain(String(limit));
  });

  it('evidence', async () => {
    const { api } = await testService();
    const { headers } = await api.post('/v1/screenings').send(CONTEXTUAL).expect(201);
    const answer = await api
      .post(`${headers.location}/evidence`)
      .set(JSON_TYPE)
      .send(' '.repeat(MIB + 1));
    expect(answer.status).toBe(413);
  });

  it('in chunks, with no length told', async () => {
    const { port } = await listening();
    const headers = [TYPE, 'Transfer-Encoding: chunked'];
    const answer = await raw(
      port,
      wire('POST /v1/screenings', headers, chunked(...Array<string>(17).fill(' '.repeat(65536)))),
    );
    expect(statusesIn(answer)).toEqual([413]);
  });

  it.each([
    ['in one layer', gzipSync(Buffer.alloc(200 * MIB))],
    ['that ends in a plan', gzipSync(Buffer.concat([Buffer.alloc(2 * MIB, ' '), Buffer.from(plan)]))],
  ])('a bomb of gzip, %s, counted as it is inflated', async (_, bomb) => {
    const { api } = await testService();
    const answer = await api
      .post('/v1/screenings')
      .set({ ...JSON_TYPE, 'Content-Encoding': 'gzip' })
      .serialize((bytes) => bytes as string)
      .send(bomb);
    expect(answer.status).toBe(413);
    problemIn(answer);
  });

  it.each(['gzip, gzip', 'gzip,br', 'compress', 'identity, gzip', 'x'])(
    'an encoding of %j is refused',
    async (encoding) => {
      const { api } = await testService();
      const answer = await api
        .post('/v1/screenings')
        .set({ ...JSON_TYPE, 'Content-Encoding': encoding })
        .send(plan);
      expect(answer.status).toBe(415);
      problemIn(answer);
    },
  );
});

describe('a body whose end is told in two ways is not read', () => {
  const smuggled = 'GET /healthz HTTP/1.1\r\nHost: localhost\r\n\r\n';

  it.each([
    ['two lengths that differ', [`Content-Length: ${plan.length}`, 'Content-Length: 5']],
    ['two lengths that agree', [`Content-Length: ${plan.length}`, `Content-Length: ${plan.length}`]],
    ['a list of lengths', [`Content-Length: ${plan.length}, ${plan.length}`]],
    ['a length and chunks', [`Content-Length: ${plan.length}`, 'Transfer-Encoding: chunked']],
    ['chunks and a length', ['Transfer-Encoding: chunked', 'Content-Length: 4']],
    ['a coding that does not end in chunks', ['Transfer-Encoding: chunked, identity']],
    ['a coding in disguise', ['Transfer-Encoding: xchunked']],
    ['a coding behind a vertical tab', ['Transfer-Encoding: \x0bchunked']],
    ['a length with a sign', ['Content-Length: +5']],
    ['a length below nothing', ['Content-Length: -1']],
    ['a length that is no number', ['Content-Length: 0x10']],
    ['a length beyond all numbers', ['Content-Length: 99999999999999999999999']],
    ['a space before the colon', ['Transfer-Encoding : chunked']],
    ['a folded header', ['Transfer-Encoding:', ' chunked']],
  ])('%s', async (_, headers) => {
    const { port, store } = await listening();
    const bytes = wire('POST /v1/screenings', [TYPE, ...headers], `0\r\n\r\n${smuggled}`);
    const answer = await raw(port, bytes);
    expect(statusesIn(answer)).toEqual([400]);
    expect((await store.screenings.list('default', { limit: 1 })).screenings).toEqual([]);
  });

  it.each([
    ['no number', 'zz\r\n'],
    ['a size beyond all numbers', 'ffffffffffffffffff\r\n'],
    ['a sign', '-5\r\n'],
    ['more than it says', `3\r\n${plan}\r\n0\r\n\r\n`],
    ['a bare line feed', `3\n{}\n0\n\n`],
  ])('a chunk of %s', async (_, body) => {
    const { port } = await listening();
    const answer = await raw(port, wire('POST /v1/screenings', [TYPE, 'Transfer-Encoding: chunked'], body));
    expect(statusesIn(answer)).toEqual([400]);
  });

  it('a length that is too short cuts the plan off: not JSON', async () => {
    const { port } = await listening();
    const answer = await raw(port, wire('POST /v1/screenings', [TYPE, 'Content-Length: 5'], plan));
    expect(statusesIn(answer)).toEqual([400]);
  });
});

describe('many things in one body', () => {
  const numbers = `[${'1,'.repeat(500_000).slice(0, -1)}]`;
  const unknown = (count: number) => Array.from({ length: count }, (_, i) => `"x${i}":1`).join();

  // Answered at all: each of these took minutes once.
  it.each([
    ['numbers for signals', '/v1/checks/special-category', `{"signals":${numbers}}`],
    ['signals', '/v1/checks/special-category', `{"signals":[${'{"value":"a"},'.repeat(5000).slice(0, -1)}]}`],
    ['numbers in a plan', '/v1/screenings', `{"audience":{"kind":"list","signals":${numbers}}}`],
    [
      'numbers for channels',
      '/v1/screenings',
      `{"audience":{"kind":"list"},"delivery":{"channels":${numbers}}}`,
    ],
    ['unknown properties', '/v1/screenings', `{"audience":{"kind":"list"},${unknown(50_000)}}`],
    ['unknown properties of no kind', '/v1/screenings', `{"audience":{${unknown(50_000)}}}`],
    [
      'ids in a platform’s body',
      PLATFORM,
      `{"object":"ad-set","body":{"targeting":{"custom_audiences":${numbers}}}}`,
    ],
    ['unknown properties of a body', PLATFORM, `{"object":"ad-set","body":{${unknown(50_000)}}}`],
    ['names', PLATFORM, `{"object":"ad-set","body":{"name":"x"},"names":{${unknown(600_000)}}}`],
  ])('too many %s: a 422 of bounded size', async (_, url, body) => {
    const { api } = await testService();
    const answer = await api.post(url).set(JSON_TYPE).send(body);
    expect(answer.status).toBe(422);
    problemIn(answer);
    expect(answer.text.length).toBeLessThan(250_000);
  });
});
