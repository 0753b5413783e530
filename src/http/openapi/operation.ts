import type { z } from 'zod';
import type { Scope } from '../../storage/storage.js';
import type { ProblemCode } from '../problems.js';

/** A body of JSON values, one a line. */
export interface Lines {
  /** What a line is: a schema with an `id`, under which it stands among the components. */
  readonly line: z.ZodType;
}

/** A report, as HTML or as Markdown. */
export const REPORT = 'report';

/** Lines of plain text, for a machine. */
export const TEXT = 'text';

/** One endpoint as the document tells it. */
export interface Operation {
  readonly operationId: string;
  readonly method: 'get' | 'post' | 'put' | 'delete';
  readonly path: string;
  readonly tag: keyof typeof TAGS;
  readonly summary: string;
  readonly description: string;
  readonly body?: z.ZodType | Lines;
  readonly query?: z.ZodObject;
  /** The path parameter `id`: what it is, and one that exists (absent where only the caller can know one). */
  readonly id?: { readonly description: string; readonly example?: string };
  /** Other path parameters. */
  readonly params?: z.ZodObject;
  readonly answers: readonly {
    status: 200 | 201 | 204;
    description: string;
    /** Absent where there is no body. */
    schema?: z.ZodType | 'object' | Lines | typeof REPORT | typeof TEXT;
  }[];
  /** What an API key has to be allowed; `[]`: any key will do. Absent: no key is asked for. */
  readonly scopes?: readonly Scope[];
  /** Does it record, so that it takes an `Idempotency-Key`? */
  readonly records?: true;
  /** What an `Idempotency-Key` does here, where that is not the usual: then it is taken, whether it records or not. */
  readonly key?: string;
  /** Does it answer under whatever name the service is called? */
  readonly anyHost?: true;
  /** What it can fail with, beside what every operation can (`ALWAYS_POSSIBLE`). */
  readonly problems: readonly ProblemCode[];
}

export const TAGS = {
  Screenings: 'Plans screened as a whole, and the record of it.',
  Platforms: 'The bodies that ad platforms take, screened as they are.',
  Records: 'The record as evidence: verified, screened again, exported, kept and deleted.',
  Objections: 'People who objected, known by digests alone, and lists held against them.',
  Variants: 'What could be done otherwise, so that a plan is not restricted. Nothing is recorded.',
  Checks: 'One part of a screening on its own. Nothing is recorded.',
  Catalogue: 'The rules and the questions, for people and for forms.',
  Service: 'The service itself.',
} as const;

/** What any request can fail with, whatever it asks for; the first not where `anyHost`. */
export const ALWAYS_POSSIBLE: readonly ProblemCode[] = ['host-not-allowed', 'internal-error'];

/** What a request to an address can fail with where an API key is asked for. */
export const KEYED: readonly ProblemCode[] = [
  'unauthenticated',
  'insufficient-scope',
  'rate-limited',
  'storage-unavailable',
];

/** What reading a recorded screening can fail with. */
export const KEPT: readonly ProblemCode[] = ['unknown-screening', 'screening-forgotten', 'damaged-record'];

export const QUERY: readonly ProblemCode[] = ['not-acceptable', 'invalid-request'];
export const BODY: readonly ProblemCode[] = [
  'malformed-json',
  'not-acceptable',
  'request-timeout',
  'payload-too-large',
  'unsupported-media-type',
  'invalid-request',
];
