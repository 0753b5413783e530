/** What the SDK sent. */
export interface Sent {
  method: string;
  url: URL;
  headers: Headers;
  body: unknown;
}

/** What the service does with one request: answers, or fails as `fetch` does. */
export type Reply = Response | Error | ((sent: Sent, signal: AbortSignal) => Promise<Response>);

/** A `fetch` that gives these replies in turn, the last one over and over, and keeps what it was sent. */
export function fakeFetch(...replies: [Reply, ...Reply[]]): typeof fetch & { sent: Sent[] } {
  const sent: Sent[] = [];
  const fake: typeof fetch = async (input, init) => {
    const request = new Request(input, { ...init, signal: null });
    const text = await request.text();
    const one = {
      method: request.method,
      url: new URL(request.url),
      headers: request.headers,
      body: text === '' ? undefined : (JSON.parse(text) as unknown),
    };
    sent.push(one);
    const reply = replies[Math.min(sent.length, replies.length) - 1]!;
    if (reply instanceof Error) throw reply;
    return reply instanceof Response ? reply.clone() : reply(one, init!.signal!);
  };
  return Object.assign(fake, { sent });
}

/** A JSON answer. */
export function json(status: number, body: unknown, headers: Record<string, string> = {}): Response {
  return new Response(JSON.stringify(body), {
    status,
    headers: { 'Content-Type': 'application/json', ...headers },
  });
}

/** Never answers; rejects as `fetch` does when its signal aborts. */
export const silent: Reply = (_sent, signal) =>
  new Promise((_resolve, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason as Error));
  });

/** Never answers, and doesn't listen to its signal either. */
export const deaf: Reply = () => new Promise(() => undefined);
