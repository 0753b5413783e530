import cors from 'cors';
import type { RequestHandler } from 'express';
import helmet from 'helmet';

/** Headers for answers that are data: nothing in them may run, be framed or be kept by a cache. */
export function dataHeaders(): RequestHandler[] {
  return [
    helmet({
      ...SHARED,
      contentSecurityPolicy: {
        useDefaults: false,
        directives: { defaultSrc: ["'none'"], frameAncestors: ["'none'"] },
      },
    }),
    (_req, res, next) => {
      res.setHeader('Cache-Control', 'no-store');
      next();
    },
  ];
}

/** Headers for Swagger UI, which brings its own scripts and sets styles inline. */
export function docsHeaders(): RequestHandler {
  return helmet({
    ...SHARED,
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        scriptSrc: ["'self'"],
        styleSrc: ["'self'", "'unsafe-inline'"],
        imgSrc: ["'self'", 'data:'],
        connectSrc: ["'self'"],
        baseUri: ["'none'"],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
      },
    },
  });
}

/** The policy for a report: it may use its own style sheet, known by its hash, and nothing else. */
export const reportPolicy = (style: string): string =>
  [
    "default-src 'none'",
    `style-src '${style}'`,
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join(';');

/** Lets pages of these origins, and of no others, read our answers. */
export function allowOrigins(origins: readonly string[]): RequestHandler[] {
  if (origins.length === 0) return [];
  return [
    cors({
      origin: [...origins],
      methods: ['GET', 'HEAD', 'POST', 'PUT', 'DELETE'],
      allowedHeaders: ['Content-Type', 'Authorization', 'Idempotency-Key', 'X-Request-Id'],
      exposedHeaders: ['Location', 'X-Request-Id', 'Retry-After', 'RateLimit', 'RateLimit-Policy'],
      maxAge: 600,
    }),
  ];
}

const SHARED = {
  // TLS, and with it the promise to use nothing else, belongs to whatever stands in front of us.
  strictTransportSecurity: false,
  // A page that CORS lets in may read the answer; this header would not stop it, and nothing else is let in.
  crossOriginResourcePolicy: { policy: 'same-origin' },
} as const;
