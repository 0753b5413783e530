import { once } from 'node:events';
import { describe, expect, it } from 'vitest';
import { builtIn } from '../../../src/detection/detect.js';
import { LEAKS, dial, listening, raw, statusesIn, untilClosed, wire } from './support.js';

const STREAM = '/v1/checks/special-category/stream';

describe('an address that plays tricks leads to nothing, or to exactly the same', () => {
  it.each([
    '/v1/../v1/version',
    '/v1/%2e%2e/v1/version',
    '//v1/version',
    '/v1/version;x=1',
    '/v1%2fversion',
    '/v1/version%00',
    '/docs/../package.json',
    '/docs/%2e%2e/package.json',
    '/docs/..%2f..%2fpackage.json',
    '/docs/..%5cpackage.json',
    '/docs/%00',
    '/docs/package.json',
    '/docs/README.md',
    '/docs/swagger-ui.css/../package.json',
    '/docs/swagger-ui.css%00.js',
    '/v1/rules/%',
    '/v1/rules/%zz',
    '/v1/screenings/%ED%A0%80',
    `/v1/screenings/${'a'.repeat(12_000)}`,
    `/${'a/'.repeat(5000)}`,
    `/v1/${'../'.repeat(4000)}etc/passwd`,
    '/v1/screenings/a%0d%0aX-Evil:%201',
  ])('%s', async (path) => {
    const { port } = await listening();
    const answer = await raw(port, wire(`GET ${path}`));
    expect(answer).toMatch(/^HTTP\/1\.1 4\d\d /);
    expect(answer).toMatch(/application\/problem\+json/);
    expect(answer).not.toMatch(LEAKS);
    expect(answer).not.toMatch(/^X-Evil/im);
  });

  it.each(['/V1/Version/', '/v1/version?', 'http://evil.example/v1/version'])(
    '%s is the same',
    async (path) => {
      const { port } = await listening();
      const body = (answer: string) => answer.split('\r\n\r\n')[1];
      expect(body(await raw(port, wire(`GET ${path}`)))).toBe(body(await raw(port, wire('GET /v1/version'))));
    },
  );
});

describe('a header that plays tricks', () => {
  it.each([
    ['X-Request-Id: a\rX-Evil: 1', [400]],
    ['X-Request-Id: a\0b', [400]],
    [`X-Long: ${'a'.repeat(20_000)}`, [431]],
    ['X-Request-Id: a\xe9', [200]],
    ['X-Request-Id: a%0d%0aX-Evil: 1', [200]],
    ['Origin: https://evil.example\xff', [200]],
    ['Idempotency-Key: \xf0\x9f\x98\x80', [200]],
    [`Accept: ${'a/b,'.repeat(3000)}*/*`, [200]],
    ['Accept: */*;q=NaN;q=1;;;', [200, 406]],
  ])('%j is refused or harmless', async (header, statuses) => {
    const { port } = await listening();
    const answer = await raw(port, wire('GET /v1/version', [header]));
    expect(statuses).toContain(statusesIn(answer)[0]);
    expect(answer).not.toMatch(/evil|\xe9|\xff/i);
  });

  it('two hosts, and none', async () => {
    const { port } = await listening();
    expect(statusesIn(await raw(port, wire('GET /v1/version', ['Host: evil.example'])))[0]).not.toBe(500);
    expect(statusesIn(await raw(port, 'GET /v1/version HTTP/1.1\r\n\r\n'))).toEqual([400]);
  });
});

describe('a caller who is slow', () => {
  const patience = { bodyMs: 100, bodyBytes: 1000, standstillMs: 100 };
  const head = (path: string, type: string) =>
    `POST ${path} HTTP/1.1\r\nHost: localhost\r\nContent-Type: ${type}\r\nContent-Length: 1000\r\n\r\n{`;

  it.each([
    ['never ends the headers', 'GET / HTTP/1.1\r\nHost: localhost\r\nX: '],
    ['never ends a body', head('/v1/screenings', 'application/json')],
    ['stands still in a stream', head(STREAM, 'application/x-ndjson')],
  ])('and %s is given up', async (_, bytes) => {
    const { port, api } = await listening(
      { patience },
      { headersTimeout: 100, connectionsCheckingInterval: 50 },
    );
    await raw(port, bytes);
    await api.get('/healthz').expect(200);
  });

  it.each([
    { name: 'trickles a body', every: 20 },
    { name: 'begins a body and stands still', every: 60_000 },
  ])('and $name is told so, and given up', async ({ every }) => {
    const { port, log } = await listening({ patience: { ...patience, standstillMs: 60_000 } });
    const socket = await dial(port);
    const closed = untilClosed(socket);
    socket.write(head('/v1/screenings', 'application/json'));
    const trickle = setInterval(() => socket.write(' '), every);
    const answer = await closed;
    clearInterval(trickle);
    expect(statusesIn(answer)).toEqual([408]);
    expect(answer).toMatch(/^Connection: close\r$/m);
    expect(answer).toContain(':request-timeout"');
    expect(log.map((line) => (JSON.parse(line) as { status: unknown }).status)).toEqual([408]);
  });

  it('but steady is waited for', async () => {
    const { port } = await listening({ patience: { bodyMs: 400, bodyBytes: 1, standstillMs: 60_000 } });
    const socket = await dial(port);
    const closed = untilClosed(socket);
    const body = JSON.stringify({ audience: { kind: 'none' } });
    socket.write(
      wire('POST /v1/screenings', ['Content-Type: application/json', `Content-Length: ${body.length}`]),
    );
    for (const letter of body) {
      socket.write(letter);
      await new Promise((resolve) => setTimeout(resolve, 40));
    }
    expect(statusesIn(await closed)).toEqual([201]);
  });

  it('and hangs up in the middle leaves no failure in the log', async () => {
    const { port, api, log } = await listening();
    for (const [path, type] of [
      ['/v1/screenings', 'application/json'],
      [STREAM, 'application/x-ndjson'],
    ] as const) {
      const socket = await dial(port);
      socket.write(head(path, type));
      socket.destroy();
      await once(socket, 'close');
    }
    await api.get('/healthz').expect(200);
    expect(log.join('')).not.toContain('internal-error');
  });
});

describe('lines that are none', () => {
  const answers = async (body: Buffer) => {
    const { port } = await listening();
    const head = wire(`POST ${STREAM}`, [
      'Content-Type: application/x-ndjson',
      `Content-Length: ${body.length}`,
    ]);
    const answer = await raw(port, Buffer.concat([Buffer.from(head, 'latin1'), body]));
    expect(statusesIn(answer)).toEqual([200]);
    expect(answer).not.toMatch(LEAKS);
    return answer;
  };
  const summary = (rows: number, bad: number) =>
    JSON.stringify({ summary: { rows, telling: 0, bad, lexicon: builtIn.info } });

  it.each([
    ['too long', Buffer.alloc(1_000_000, 'a'), 1],
    ['ten thousand empty ones', Buffer.alloc(10_000, '\n'), 10_000],
    ['NUL', Buffer.from('\0\n\0\n'), 2],
    ['broken UTF-8', Buffer.from([0xc0, 0xaf, 10, 0xed, 0xa0, 0x80, 10, 0xff]), 3],
    ['lone carriage returns', Buffer.from('{"value":"a"}\r{"value":"b"}\r\n'), 1],
    [
      'thousands of unknown properties',
      Buffer.from(`{${Array.from({ length: 5000 }, (_, i) => `"x${i}":1`).join()}}\n`),
      1,
    ],
    [
      'garbage',
      Buffer.from(
        Array.from({ length: 200_000 }, (_, i) => ((i * 7919) % 251 === 10 ? 11 : (i * 7919) % 251)),
      ),
      1,
    ],
  ])('%s: each its fault, and a sum at the end', async (_, body, rows) => {
    const answer = await answers(body);
    expect(answer).toContain(summary(rows, rows));
    expect(answer.length).toBeLessThan(2_000_000);
  });
});
