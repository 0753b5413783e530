import { SpanStatusCode, trace } from '@opentelemetry/api';

/** The name under which our spans stand in a trace. */
export const TRACER = 'article22-screener';

/**
 * Does work inside a span of its own, below the one that is under way. Where nobody traces, it only does the work.
 *
 * A failure is told by the name of its error and no more: a message could quote the plan.
 */
export async function inSpan<T>(name: string, work: () => T | Promise<T>): Promise<T> {
  return trace.getTracer(TRACER).startActiveSpan(name, async (span) => {
    try {
      return await work();
    } catch (error) {
      span.setStatus({ code: SpanStatusCode.ERROR });
      span.setAttribute('error.type', error instanceof Error ? error.name : typeof error);
      throw error;
    } finally {
      span.end();
    }
  });
}
