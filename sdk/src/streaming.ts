import { answerOf, parsed } from './call.js';
import { startDeadline, type Deadline } from './deadline.js';
import { ScreenerError } from './errors.js';
import { unreachable } from './transport.js';

/** A call whose body is sent piece by piece, and whose answer is read while it is still being sent. */
export interface StreamedCall {
  method: 'GET' | 'PUT' | 'POST';
  path: string;
  headers?: Record<string, string>;
  body?: AsyncIterable<string>;
  signal?: AbortSignal | undefined;
}

/** Makes such a call, once its answer is asked for. Gives its text in pieces; throws `ApiError` where it is a failure. */
export type Streaming = (call: StreamedCall) => AsyncGenerator<string>;

/** Where calls go, and how long the service may stand still. */
export interface StreamingOptions {
  baseUrl: string;
  headers: Record<string, string>;
  timeoutMs: number;
}

/**
 * Streams in Node. Pages can stream over HTTP/2 only, so there the body is put together first and sent as one.
 *
 * A list has no length that is known beforehand, so the time limit is for how long nothing moves; what the caller's own
 * list takes does not count, nor what is done with the answer meanwhile. Nothing is tried again: a list can be read only
 * once.
 */
export function createStreaming(
  fetch: typeof globalThis.fetch,
  { baseUrl, headers, timeoutMs }: StreamingOptions,
): Streaming {
  return async function* ({ method, path, headers: own, body, signal = new AbortController().signal }) {
    const call = `${method} ${baseUrl}${path}`;
    const deadline = startDeadline(call, timeoutMs, signal);
    const source = body && new Source(body, deadline);
    const sound = async <T>(work: Promise<T>): Promise<T> => {
      try {
        return await deadline.within(work);
      } catch (cause) {
        if (source?.failure !== undefined) throw source.failure.error;
        throw cause instanceof ScreenerError ? cause : unreachable(call, cause);
      }
    };
    try {
      const init = {
        method,
        headers: { ...headers, ...own, ...(source && { 'Content-Type': 'application/x-ndjson' }) },
        signal: deadline.signal,
        ...(source && (await bodyOf(source))),
      };
      const isWhole = init.body instanceof Blob;
      // How far it has been sent nobody tells, so the time runs only once the answer begins.
      if (isWhole) deadline.pause();
      const response = await sound(fetch(baseUrl + path, init));
      if (isWhole) deadline.resume();
      else deadline.moved();
      const pieces = textOf(response, deadline, sound);
      if (!response.ok) await failed(`${method} ${path}`, response, pieces);
      yield* pieces;
    } finally {
      deadline.end();
      source?.end();
    }
  };
}

async function failed(call: string, response: Response, pieces: AsyncIterable<string>): Promise<void> {
  let text = '';
  for await (const piece of pieces) text += piece;
  await answerOf(call, parsed(response, text));
}

const bodyOf = async (
  source: Source,
): Promise<{ body: ReadableStream<Uint8Array> | Blob; duplex?: 'half' }> =>
  canStream() ? { body: source.stream(), duplex: 'half' } : { body: await source.whole() };

/** Node, and what is made to be like it, streams over HTTP/1.1 too. */
const canStream = (): boolean =>
  (globalThis as { process?: { versions?: { node?: string } } }).process?.versions?.node !== undefined;

/** What the caller has us send. While it is waited for, the service's time does not run. */
class Source {
  /** What the caller's own list threw. */
  failure: { error: unknown } | undefined;
  private readonly pieces: AsyncIterator<string>;

  constructor(
    body: AsyncIterable<string>,
    private readonly deadline: Deadline,
  ) {
    this.pieces = body[Symbol.asyncIterator]();
  }

  stream(): ReadableStream<Uint8Array> {
    const encoder = new TextEncoder();
    return new ReadableStream<Uint8Array>(
      {
        pull: async (controller) => {
          const piece = await this.next();
          if (piece === undefined) controller.close();
          else controller.enqueue(encoder.encode(piece));
        },
      },
      // Asked for only when there is room for it on the wire.
      { highWaterMark: 0 },
    );
  }

  async whole(): Promise<Blob> {
    const pieces: string[] = [];
    for (let piece = await this.next(); piece !== undefined; piece = await this.next()) pieces.push(piece);
    return new Blob(pieces);
  }

  private async next(): Promise<string | undefined> {
    this.deadline.pause();
    try {
      const piece = await this.pieces.next();
      return piece.done === true ? undefined : piece.value;
    } catch (error) {
      this.failure = { error };
      throw error;
    } finally {
      this.deadline.resume();
    }
  }

  /** Lets the caller's list clean up where it was not read to its end. A list that hangs is not waited for. */
  end(): void {
    this.pieces.return?.().catch(() => undefined);
  }
}

async function* textOf(
  { body }: Response,
  deadline: Deadline,
  sound: <T>(work: Promise<T>) => Promise<T>,
): AsyncGenerator<string> {
  if (body === null) return;
  const reader = body.getReader();
  const decoder = new TextDecoder();
  try {
    for (;;) {
      const piece = await sound(reader.read());
      deadline.moved();
      if (piece.done) return;
      deadline.pause();
      try {
        yield decoder.decode(piece.value, { stream: true });
      } finally {
        deadline.resume();
      }
    }
  } finally {
    reader.cancel().catch(() => undefined);
  }
}
