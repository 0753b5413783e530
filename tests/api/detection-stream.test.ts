import { once } from 'node:events';
import { createServer, request as httpRequest, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, it } from 'vitest';
import { builtIn } from '../../src/detection/detect.js';
import { testService } from './support.js';

const PATH = '/v1/checks/special-category/stream';
const NDJSON = 'application/x-ndjson';

const linesIn = (text: string): unknown[] =>
  text
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line) as unknown);

async function sent(body: string | Buffer): Promise<unknown[]> {
  const { api } = await testService();
  const { text } = await api
    .post(PATH)
    .set('Content-Type', NDJSON)
    .buffer(true)
    .parse((res, done) => {
      const pieces: Buffer[] = [];
      res.on('data', (piece: Buffer) => pieces.push(piece));
      res.on('end', () => done(null, (res.text = Buffer.concat(pieces).toString())));
    })
    .send(body)
    .expect(200)
    .expect('Content-Type', /^application\/x-ndjson/);
  return linesIn(text);
}

const summary = (rows: number, telling: number, bad: number) => ({
  summary: { rows, telling, bad, lexicon: builtIn.info },
});

describe('rows in, answers out', () => {
  it('answers each line in order, a bad one with its error, and sums up at the end', async () => {
    const answers = await sent(
      '{"value":"Lutheranism"}\n{"value":\n{"vale":"a"}\n{"value":"tu_mbr","kind":"field"}',
    );
    expect(answers).toEqual([
      { value: 'Lutheranism', findings: builtIn.detect({ value: 'Lutheranism' }) },
      { error: 'not JSON: line 1, column 10: the text ends too early' },
      { error: expect.stringContaining('did you mean `value`?') as string },
      { value: 'tu_mbr', findings: builtIn.detect({ value: 'tu_mbr', kind: 'field' }) },
      summary(4, 2, 2),
    ]);
  });

  it.each([
    ['an empty body', '', [summary(0, 0, 0)]],
    [
      'bytes that are not UTF-8',
      Buffer.from([0x22, 0xff, 0x0a]),
      [{ error: 'the line is not UTF-8' }, summary(1, 0, 1)],
    ],
  ])('takes %s', async (_, body, answers) => {
    expect(await sent(body)).toEqual(answers);
  });

  it.each([
    ['another type', { 'Content-Type': 'application/json' }, 415],
    ['a compressed body', { 'Content-Type': NDJSON, 'Content-Encoding': 'gzip' }, 415],
    ['a caller that wants HTML', { 'Content-Type': NDJSON, Accept: 'text/html' }, 406],
  ])('refuses %s', async (_, headers, status) => {
    const { api } = await testService();
    await api
      .post(PATH)
      .set(headers)
      .send('{"value":"a"}\n')
      .expect(status)
      .expect('Content-Type', /problem\+json/);
  });
});

describe('a stream that is still being sent', () => {
  const row = `${JSON.stringify({ value: 'Lutheranism '.repeat(40) })}\n`;

  it('is answered before its last row, and is not read on while nobody takes the answers', async () => {
    const { app } = await testService();
    const server = createServer(app).listen(0, '127.0.0.1');
    await once(server, 'listening');
    const { port } = server.address() as AddressInfo;
    const sending = httpRequest({ port, path: PATH, method: 'POST', headers: { 'Content-Type': NDJSON } });
    sending.write(row);
    const [answer] = (await once(sending, 'response')) as [IncomingMessage];
    const [first] = (await once(answer, 'data')) as [Buffer];
    expect(linesIn(first.toString())).toHaveLength(1);

    // Nobody reads now: the service has to stop taking rows, so writing must get stuck.
    answer.pause();
    const stuck = async (): Promise<boolean> => {
      for (let written = 0; written < 400; written++) {
        if (sending.write(row.repeat(1000))) continue;
        const drained = await Promise.race([
          once(sending, 'drain').then(() => true),
          new Promise<false>((resolve) => setTimeout(() => resolve(false), 1500)),
        ]);
        if (!drained) return true;
      }
      return false;
    };
    expect(await stuck()).toBe(true);
    sending.destroy();
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });
});
