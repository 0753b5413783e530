import { Agent, request, type IncomingHttpHeaders } from 'node:http';

/** What came back. Nothing is thrown: a connection that breaks is an answer of a kind here. */
export interface Reply {
  /** Absent where not even a status came. */
  readonly status?: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
  /** Has all of the body come? */
  readonly whole: boolean;
  readonly error?: string;
}

/** A request that takes longer hangs. Far above the longest that the service waits for its database. */
export const HANG_MS = 60_000;

const agent = new Agent({ keepAlive: true });

/** Sends a request, and takes down what comes back, also where that is only a part of an answer. */
export function send(
  url: string,
  {
    method = 'GET',
    headers = {},
    body,
  }: { method?: string; headers?: Record<string, string>; body?: string } = {},
): Promise<Reply> {
  return new Promise((resolve) => {
    const chunks: Buffer[] = [];
    let head: { status?: number; headers: IncomingHttpHeaders } = { headers: {} };
    const end = (whole: boolean, error?: string) =>
      resolve({
        ...head,
        body: Buffer.concat(chunks).toString(),
        whole,
        ...(error !== undefined && { error }),
      });
    const sent = request(url, { method, headers, agent, signal: AbortSignal.timeout(HANG_MS) }, (answer) => {
      head = {
        ...(answer.statusCode !== undefined && { status: answer.statusCode }),
        headers: answer.headers,
      };
      answer.on('data', (chunk: Buffer) => chunks.push(chunk));
      answer.on('end', () => end(true));
      answer.on('error', (error) => end(false, error.message));
    });
    sent.on('error', (error) => end(false, error.name === 'TimeoutError' ? 'hangs' : error.message));
    sent.end(body);
  });
}

/** The status of a GET, or `undefined` where nobody answers. */
export const statusOf = async (url: string): Promise<number | undefined> => (await send(url)).status;
