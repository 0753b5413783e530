import {
  context,
  isSpanContextValid,
  propagation,
  SpanKind,
  SpanStatusCode,
  trace,
  type TextMapGetter,
} from '@opentelemetry/api';
import type { Request, RequestHandler, Response } from 'express';
import { TRACER } from '../../observability/in-span.js';
import { UNKNOWN_ROUTE } from '../route-pattern.js';
import { knownMethod, routeOf } from './route.js';

/**
 * Makes one span of each request, as part of the caller's trace where it brings one. Nothing that a caller wrote is in
 * it: no path, query, header or body. Where nobody traces, it does nothing.
 */
export const traceRequests: RequestHandler = (req, res, next) => {
  const method = knownMethod(req.method);
  const route = routeOf(res);
  const known = route !== UNKNOWN_ROUTE;
  const parent = propagation.extract(context.active(), req, TRACEPARENT);
  const span = trace.getTracer(TRACER).startSpan(
    spanName(method, route),
    {
      kind: SpanKind.SERVER,
      attributes: {
        'http.request.method': method,
        'url.scheme': req.protocol,
        ...(known && { 'http.route': route }),
      },
    },
    parent,
  );
  const { traceId } = span.spanContext();
  if (isSpanContextValid(span.spanContext())) res.locals.traceId = traceId;
  res.once('close', () => {
    if (res.headersSent) span.setAttribute('http.response.status_code', res.statusCode);
    if (res.statusCode >= 500) {
      span.setStatus({ code: SpanStatusCode.ERROR }).setAttribute('error.type', String(res.statusCode));
    }
    span.end();
  });
  context.with(trace.setSpan(parent, span), next);
};

/** The id of the trace that the request is part of, if any. */
export const traceIdOf = (res: Response) => res.locals.traceId as string | undefined;

/** As the semantic conventions have it: a method or a route that is not known has no place in a name. */
const spanName = (method: string, route: string) =>
  [method === '_OTHER' ? 'HTTP' : method, ...(route === UNKNOWN_ROUTE ? [] : [route])].join(' ');

/** Of all that W3C Trace Context carries, only the ids: what else callers send along would end up in the export. */
const TRACEPARENT: TextMapGetter<Request> = {
  keys: () => ['traceparent'],
  get: (req, key) => (key === 'traceparent' ? req.get(key) : undefined),
};
