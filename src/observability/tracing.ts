import { context, diag, DiagLogLevel, propagation, trace } from '@opentelemetry/api';
import type { NodeTracerConfig } from '@opentelemetry/sdk-trace-node';
import type { Logger } from 'pino';
import { atMost } from '../at-most.js';

/** Traces that are being sent to a collector. */
export interface Tracing {
  /** Sends what is left, and gives up on a collector that does not take it. Never throws. */
  stop(): Promise<void>;
}

export interface TracingOptions {
  /** The name to send them under. Without one nothing is sent or loaded, and spans cost nothing. */
  readonly serviceName: string | undefined;
  /** Version of the service. */
  readonly version: string;
  readonly logger: Logger;
}

/**
 * The longest that an export may take. The stop waits for the last one, and the process for all of them, so this holds
 * whatever OTEL_EXPORTER_OTLP_TIMEOUT says.
 */
const EXPORT_MS = 2_000;

/** The longest that the stop waits for them. */
export const STOP_MS = EXPORT_MS + 500;

/**
 * Sends traces by OTLP over HTTP where they are wanted. The exporter and the SDK read their own variables (`OTEL_…`).
 *
 * Spans are queued and sent in batches: a collector that is slow or away delays no answer, it only misses spans.
 */
export async function startTracing({ serviceName, version, logger }: TracingOptions): Promise<Tracing> {
  if (serviceName === undefined) return { stop: () => Promise.resolve() };
  tellOperator(logger);
  const [sdk, { OTLPTraceExporter }] = await Promise.all([
    import('@opentelemetry/sdk-trace-node'),
    import('@opentelemetry/exporter-trace-otlp-http'),
  ]);
  const provider = new sdk.NodeTracerProvider({
    resource: sender({ 'service.name': serviceName, 'service.version': version }),
    spanProcessors: [new sdk.BatchSpanProcessor(new OTLPTraceExporter({ timeoutMillis: EXPORT_MS }))],
  });
  provider.register();
  return {
    async stop() {
      await atMost(
        STOP_MS,
        provider.shutdown().catch(() => logger.warn('the last traces could not be sent')),
      );
      for (const api of [trace, context, propagation, diag]) api.disable();
    },
  };
}

type Resource = NonNullable<NodeTracerConfig['resource']>;

/** Who sends the traces, in OpenTelemetry's words: these attributes, and nothing that is found out of the machine. */
const sender = (attributes: Record<string, string>): Resource => ({
  attributes,
  merge: (other) => sender({ ...attributes, ...(other?.attributes as Record<string, string> | undefined) }),
  getRawAttributes: () => Object.entries(attributes),
});

/** What the SDK complains of goes to the log: that the collector can't be reached, above all. */
function tellOperator(logger: Logger): void {
  const warn = (message: string) => logger.warn({ source: 'opentelemetry' }, message.slice(0, 300));
  const nothing = () => undefined;
  diag.setLogger(
    { error: warn, warn, info: nothing, debug: nothing, verbose: nothing },
    { logLevel: DiagLogLevel.WARN, suppressOverrideMessage: true },
  );
}
