import type { z } from 'zod';
import type { ProblemCode } from '../problems.js';

/** A body of JSON values, one a line, which OpenAPI 3.1 can't describe: what they are stands in words. */
export const LINES = 'lines';

/** A report, as HTML or as Markdown. */
export const REPORT = 'report';

/** Lines of plain text, for a machine. */
export const TEXT = 'text';

/** One endpoint as the document tells it. */
export interface Operation {
  readonly operationId: string;
  readonly method: 'get' | 'post';
  readonly path: string;
  readonly tag: keyof typeof TAGS;
  readonly summary: string;
  readonly description: string;
  readonly body?: z.ZodType | typeof LINES;
  readonly query?: z.ZodObject;
  /** The path parameter `id`: what it is, and one that exists (absent where only the caller can know one). */
  readonly id?: { readonly description: string; readonly example?: string };
  /** Other path parameters. */
  readonly params?: z.ZodObject;
  readonly answers: readonly {
    status: 200 | 201;
    description: string;
    schema: z.ZodType | 'object' | typeof LINES | typeof REPORT | typeof TEXT;
  }[];
  /** What it can fail with, beside what every operation can (`ALWAYS_POSSIBLE`). */
  readonly problems: readonly ProblemCode[];
}

export const TAGS = {
  Screenings: 'Plans screened as a whole, and the record of it.',
  Platforms: 'The bodies that ad platforms take, screened as they are.',
  Variants: 'What could be done otherwise, so that a plan is not restricted. Nothing is recorded.',
  Checks: 'One part of a screening on its own. Nothing is recorded.',
  Catalogue: 'The rules and the questions, for people and for forms.',
  Service: 'The service itself.',
} as const;

/** What any request can fail with, whatever it asks for. */
export const ALWAYS_POSSIBLE: readonly ProblemCode[] = ['host-not-allowed', 'internal-error'];

export const QUERY: readonly ProblemCode[] = ['not-acceptable', 'invalid-request'];
export const BODY: readonly ProblemCode[] = [
  'malformed-json',
  'not-acceptable',
  'payload-too-large',
  'unsupported-media-type',
  'invalid-request',
];
