import { once } from 'node:events';
import { createServer, type ServerOptions } from 'node:http';
import { connect, type AddressInfo, type Socket } from 'node:net';
import { onTestFinished } from 'vitest';
import { Problem } from '../../../src/http/schemas.js';
import { testService } from '../support.js';

/** What no answer may hold: a stack, a place in our files, the name or the words of a library. */
export const LEAKS =
  /\n {4}at |node_modules|\/work\/|file:\/\/|\.ts:\d|\.js:\d|SyntaxError|TypeError|RangeError|ZodError|SQLITE_|libsql|kysely|body-parser/i;

/** A service on a socket, closed when the test is over. */
export async function listening(
  overrides: Parameters<typeof testService>[0] = {},
  options: ServerOptions = {},
) {
  const service = await testService(overrides);
  const server = createServer({ requestTimeout: 0, ...options }, service.app).listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });
  const { port } = server.address() as AddressInfo;
  return { ...service, server, port };
}

/** A socket to the service, closed when the test is over. */
export async function dial(port: number): Promise<Socket> {
  const socket = connect(port, '127.0.0.1');
  socket.on('error', () => undefined);
  onTestFinished(() => void socket.destroy());
  await once(socket, 'connect');
  return socket;
}

/** Everything that comes until the other side closes. */
export async function untilClosed(socket: Socket): Promise<string> {
  let all = '';
  socket.on('data', (piece: Buffer) => (all += piece.toString('latin1')));
  await new Promise((resolve) => socket.once('close', resolve));
  return all;
}

/** Sends bytes as they are, and gives what is answered until the connection is closed. */
export async function raw(port: number, bytes: string | Buffer): Promise<string> {
  const socket = await dial(port);
  const answer = untilClosed(socket);
  socket.write(typeof bytes === 'string' ? Buffer.from(bytes, 'latin1') : bytes);
  return answer;
}

/** A request as it stands on the wire, after which the connection is closed. */
export const wire = (line: string, headers: readonly string[] = [], body = '') =>
  [`${line} HTTP/1.1`, 'Host: localhost', 'Connection: close', ...headers, '', body].join('\r\n');

/** Status codes in a stream of answers. */
export const statusesIn = (answers: string): number[] =>
  [...answers.matchAll(/^HTTP\/1\.1 (\d{3})/gm)].map((match) => Number(match[1]));

/** The problem that an answer tells, once it is known to leak nothing. */
export function problemIn({ text, status }: { text: string; status: number }): Problem {
  if (LEAKS.test(text)) throw new Error(`The answer leaks: ${text.slice(0, 500)}`);
  const problem = Problem.parse(JSON.parse(text));
  if (problem.status !== status) throw new Error(`The problem is ${problem.status}, the answer ${status}`);
  return problem;
}
type Problem = ReturnType<typeof Problem.parse>;

/** JSON of so many levels. */
export const nested = {
  arrays: (levels: number) => '['.repeat(levels) + ']'.repeat(levels),
  objects: (levels: number, key = 'a') => `{"${key}":`.repeat(levels) + '1' + '}'.repeat(levels),
};

export const JSON_TYPE = { 'Content-Type': 'application/json' };
