import { once } from 'node:events';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';

/** A span as a collector sees it. */
export interface SentSpan {
  readonly name: string;
  readonly traceId: string;
  readonly spanId: string;
  readonly parentSpanId: string | undefined;
  /** 2 is that of a server, 1 an internal one. */
  readonly kind: number;
  /** True where the span tells of a failure. */
  readonly failed: boolean;
  readonly attributes: Readonly<Record<string, string | number>>;
}

/** A stand-in for an OpenTelemetry collector: it keeps what it is sent. */
export interface Collector {
  readonly url: string;
  /** The bodies of all exports, as they came. */
  readonly bodies: readonly string[];
  readonly paths: readonly string[];
  spans(): SentSpan[];
  /** What is said of the sender, once for each export. */
  resources(): Record<string, string | number>[];
  close(): Promise<void>;
}

/** @param answers false for one that takes exports and never says so. */
export async function startCollector({ answers = true } = {}): Promise<Collector> {
  const bodies: string[] = [];
  const paths: string[] = [];
  const server = createServer((req, res) => {
    void keep(req).then(
      () => answers && res.writeHead(200, { 'Content-Type': 'application/json' }).end('{}'),
    );
  });
  async function keep(req: IncomingMessage) {
    paths.push(req.url ?? '');
    bodies.push(await text(req));
  }
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const sent = () => bodies.flatMap((body) => (JSON.parse(body) as Export).resourceSpans);
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    bodies,
    paths,
    spans: () => sent().flatMap(({ scopeSpans }) => scopeSpans.flatMap(({ spans }) => spans.map(asSent))),
    resources: () => sent().map(({ resource }) => plain(resource.attributes)),
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

type Attributes = { key: string; value: { stringValue?: string; intValue?: number } }[];
interface SpanOfOtlp {
  name: string;
  traceId: string;
  spanId: string;
  parentSpanId?: string;
  kind: number;
  status: { code: number };
  attributes: Attributes;
}
interface Export {
  resourceSpans: { resource: { attributes: Attributes }; scopeSpans: { spans: SpanOfOtlp[] }[] }[];
}

const asSent = ({ name, traceId, spanId, parentSpanId, kind, status, attributes }: SpanOfOtlp): SentSpan => ({
  name,
  traceId,
  spanId,
  parentSpanId,
  kind,
  failed: status.code === 2,
  attributes: plain(attributes),
});

const plain = (attributes: Attributes) =>
  Object.fromEntries(attributes.map(({ key, value }) => [key, value.stringValue ?? value.intValue ?? '']));
