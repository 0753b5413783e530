import { OpenAPIRegistry, OpenApiGeneratorV31, type RouteConfig } from '@asteasolutions/zod-to-openapi';
import { z } from 'zod';
import { NDJSON } from './middleware/ndjson.js';
import {
  ALWAYS_POSSIBLE,
  KEYED,
  REPORT,
  TAGS,
  TEXT,
  type Lines,
  type Operation,
} from './openapi/operation.js';
import { OPERATIONS } from './openapi/operations.js';
import type { DocumentExamples, Example, Examples } from './openapi/examples.js';
import { failuresOf, HEADERS } from './openapi/failures.js';
import { Problem } from './schemas.js';
import { REPORT_TYPES } from './screening-report.js';

/** The OpenAPI document, as plain JSON data. */
export type OpenApiDocument = ReturnType<OpenApiGeneratorV31['generateDocument']>;

const DESCRIPTION = `Give it a plan for a targeted political audience, before the audience exists. It answers whether the plan may go ahead, why, what is still missing, and the place in the code for each reason.

The rules are those of the ICO's *draft* framework code of practice for the use of personal data in political campaigning (8 August 2019), which was put out for consultation. UK law has since changed: Articles 22A to 22D have taken the place of Article 22 since 5 February 2026. So "likely" speaks of the draft code, not of today's law. **This is decision support, not legal advice.**

**Three answers.** Every fact is \`yes\`, \`no\` or \`unknown\`. What a plan leaves out is unknown, never no; where it matters it comes back under \`missing\`. A list that is given is taken to be complete.

**No personal data.** A plan describes people, it never holds them: names of columns and segments, not their contents. Text that looks like an e-mail address or a phone number is refused.

**Errors** are problem details (RFC 9457). An invalid request gets every fault at once, each with a JSON Pointer into the body.`;

/** Builds the document from the zod schemas, with the examples given. Pure: the same input, the same document. */
export function buildOpenApi(version: string, examples: DocumentExamples = {}): OpenApiDocument {
  const registry = new OpenAPIRegistry();
  const shared = sharedExamples(registry);
  registry.registerComponent('securitySchemes', API_KEY, {
    type: 'http',
    scheme: 'bearer',
    description:
      'An API key, as `a22 keys create` makes it. A service that listens on loopback asks for none until the first is made.',
  });
  for (const [name, header] of Object.entries(HEADERS)) registry.registerComponent('headers', name, header);
  for (const operation of OPERATIONS) registry.registerPath(route(operation, examples, shared));
  const lines = OPERATIONS.flatMap(linesOf).map((schema) => ({ type: 'schema' as const, schema }));
  return new OpenApiGeneratorV31([...registry.definitions, ...lines]).generateDocument({
    openapi: '3.1.0',
    info: {
      title: 'article22-screener',
      version,
      description: DESCRIPTION,
      license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
      'x-generated': 'From the zod schemas by `npm run generate`. Do not edit.',
    },
    servers: [{ url: '/', description: 'The service that serves this document.' }],
    security: [],
    tags: Object.entries(TAGS).map(([name, description]) => ({ name, description })),
  });
}

function route(operation: Operation, examples: DocumentExamples, shared: Share): RouteConfig {
  const { operationId, method, path, tag, summary, description, body, query, id, params } = operation;
  const { scopes, records, key, anyHost } = operation;
  const shown = examples[operationId] ?? {};
  return {
    operationId,
    method,
    path,
    tags: [tag],
    summary,
    description: described(description, scopes),
    ...(scopes !== undefined && { security: [{ [API_KEY]: [...scopes] }, {}] }),
    request: {
      ...((records || key !== undefined) && {
        headers: z.object({ 'Idempotency-Key': idempotencyKey(key) }),
      }),
      ...(query && { query }),
      ...(id && { params: z.object({ id: pathId(id) }) }),
      ...(params && { params }),
      ...(body && {
        body: { required: true, content: contentOf(body, shown.request, shared) },
      }),
    },
    responses: {
      ...Object.fromEntries(
        operation.answers.map((answer) => [
          answer.status,
          success(answer, shown.answers?.[answer.status], shared),
        ]),
      ),
      ...Object.fromEntries(
        failuresOf([
          ...operation.problems,
          ...(records ? RECORDING : []),
          ...(scopes === undefined ? [] : KEYED),
          ...ALWAYS_POSSIBLE.filter((code) => !(anyHost && code === 'host-not-allowed')),
        ]).map(({ status, description, headers, examples }) => [
          status,
          {
            description,
            headers: { ...REQUEST_ID, ...headers },
            content: { 'application/problem+json': { schema: Problem, examples } },
          },
        ]),
      ),
    },
  };
}

function pathId({ description, example }: NonNullable<Operation['id']>) {
  return z.string().meta({ description, ...(example === undefined ? {} : { example }) });
}

function success(
  { status, description, schema }: Operation['answers'][number],
  examples: Examples | undefined,
  share: Share,
) {
  return {
    description,
    headers: { ...REQUEST_ID, ...(status === 201 ? LOCATION : {}) },
    ...(schema !== undefined && { content: contentOf(schema, examples, share) }),
  };
}

function contentOf(
  schema: NonNullable<Operation['answers'][number]['schema']>,
  examples: Examples | undefined,
  share: Share,
) {
  const shown = withExamples(examples, share);
  if (isLines(schema)) return { [NDJSON]: { schema: textOfLines(schema), ...shown } };
  if (schema === REPORT) {
    const text = { schema: { type: 'string' as const } };
    return Object.fromEntries(Object.values(REPORT_TYPES).map((type) => [type, text]));
  }
  if (schema === TEXT) return { 'text/plain': { schema: { type: 'string' as const } } };
  const described = schema === 'object' ? { type: 'object' as const, additionalProperties: true } : schema;
  return { 'application/json': { schema: described, ...shown } };
}

const isLines = (schema: unknown): schema is Lines =>
  typeof schema === 'object' && schema !== null && 'line' in schema;

/** What the lines of its bodies are. */
const linesOf = ({ body, answers }: Operation): z.ZodType[] =>
  [body, ...answers.map(({ schema }) => schema)].filter(isLines).map(({ line }) => line);

const componentOf = (line: z.ZodType): string => String(line.meta()?.id);

/** As a file: Swagger UI would send a text of lines as one string of JSON. Read, it is a list of the lines. */
const textOfLines = ({ line }: Lines) => ({
  type: 'string' as const,
  format: 'binary',
  contentMediaType: NDJSON,
  contentSchema: { type: 'array', items: { $ref: `#/components/schemas/${componentOf(line)}` } },
});

function withExamples(examples: Examples | undefined, share: Share) {
  if (examples === undefined || Object.keys(examples).length === 0) return {};
  return {
    examples: Object.fromEntries(Object.entries(examples).map(([name, it]) => [name, share(name, it)])),
  };
}

type Share = (name: string, example: Example) => { $ref: string };

/** Keeps each example once, under its name, or under a longer one where another example has taken that. */
function sharedExamples(registry: OpenAPIRegistry): Share {
  const kept = new Map<string, string>();
  return (name, example) => {
    const text = JSON.stringify(example);
    let key = name;
    for (let i = 2; kept.has(key) && kept.get(key) !== text; i++) key = `${name}-${i}`;
    if (!kept.has(key)) registry.registerComponent('examples', key, { ...example });
    kept.set(key, text);
    return { $ref: `#/components/examples/${key}` };
  };
}

const API_KEY = 'apiKey';

/** What a recording request can fail with beside what others can. */
const RECORDING = ['idempotency-conflict', 'screening-forgotten'] as const;

const USUAL_KEY =
  'Names this request, for instance by a random UUID. Sent again under the same key, the same request is given the first answer again, byte for byte, and nothing is recorded twice.';

const idempotencyKey = (description = USUAL_KEY) =>
  z
    .string()
    .regex(/^[\x21-\x7e]{1,255}$/)
    .optional()
    .meta({ description });

function described(description: string, scopes: Operation['scopes']): string {
  if (scopes === undefined || scopes.length === 0) return description;
  return `${description}\n\nAn API key needs the scope ${scopes.map((scope) => `\`${scope}\``).join(' and ')}.`;
}

const REQUEST_ID = {
  'X-Request-Id': {
    description: 'The id of this request: the one that was sent, or a new one.',
    schema: { type: 'string' as const },
  },
};
const LOCATION = {
  Location: { description: 'Where the screening can be read.', schema: { type: 'string' as const } },
};
