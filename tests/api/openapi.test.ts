import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { generateAll } from '../../scripts/generated.js';
import { OPERATIONS } from '../../src/http/openapi/operations.js';
import { MEMBERS, testService } from './support.js';

const ROOT = new URL('../../', import.meta.url);
const generated = await generateAll();

describe('what is generated', () => {
  it.each(Object.keys(generated))('%s is what `npm run generate` writes', async (path) => {
    const committed = await readFile(new URL(path, ROOT), 'utf8');
    expect(committed === generated[path], `${path} has drifted: run npm run generate`).toBe(true);
  });

  it('gives the same document again', async () => {
    expect(await generateAll()).toEqual(generated);
  });
});

describe('the OpenAPI document', () => {
  it('keeps Redocly’s recommended rules without an error or a warning', async () => {
    const { stdout } = await promisify(execFile)(
      process.execPath,
      [
        'node_modules/@redocly/cli/bin/cli.js',
        'lint',
        '--extends',
        'recommended',
        // A probe can't be asked wrongly.
        '--skip-rule',
        'operation-4xx-response',
        '--format',
        'json',
        'openapi/openapi.json',
      ],
      {
        cwd: ROOT,
        env: { ...process.env, REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' },
        maxBuffer: 1e8,
      },
    ).catch((failed: { stdout: string }) => failed);
    const { totals, problems } = JSON.parse(stdout) as { totals: object; problems: unknown[] };
    expect(problems).toEqual([]);
    expect(totals).toMatchObject({ errors: 0, warnings: 0 });
  });

  it('is served as it stands in the repository', async () => {
    const { api } = await testService();
    const { text } = await api
      .get('/openapi.json')
      .expect(200)
      .expect('Content-Type', /^application\/json/);
    expect(text).toBe(await readFile(new URL('openapi/openapi.json', ROOT), 'utf8'));
  });

  it.each(OPERATIONS.map(({ method, path }) => ({ method, path })))(
    'describes an address that is there: $method $path',
    async ({ method, path }) => {
      const { api } = await testService();
      const { allow } = (
        await api.options(path.replace('{id}', 'some-id').replace('{platform}', 'meta')).expect(204)
      ).headers;
      expect(allow?.split(', ')).toContain(method.toUpperCase());
    },
  );

  it.each([
    ['429', ['RateLimit', 'RateLimit-Policy', 'Retry-After']],
    ['503', ['Retry-After']],
    ['422', []],
  ])('tells the headers of every %s', (status, headers) => {
    const { paths } = JSON.parse(generated['openapi/openapi.json'] ?? '') as {
      paths: Record<string, Record<string, { responses: Record<string, { headers: object }> }>>;
    };
    const told = Object.values(paths)
      .flatMap((path) => Object.values(path).flatMap(({ responses }) => responses[status] ?? []))
      .map(({ headers }) => Object.keys(headers).filter((name) => name !== 'X-Request-Id'));
    expect(told.length).toBeGreaterThan(0);
    for (const names of told) expect(names.sort()).toEqual(headers);
  });

  it('makes every property that a caller writes plain to a reader', () => {
    const { components } = JSON.parse(generated['openapi/openapi.json'] ?? '') as {
      components: { schemas: Record<string, { properties?: Record<string, object> }> };
    };
    const silent = INPUTS.flatMap((name) =>
      Object.entries(components.schemas[name]?.properties ?? {})
        .filter(([, property]) => !('description' in property) && !('$ref' in property) && !isKind(property))
        .map(([property]) => `${name}.${property}`),
    );
    expect(silent).toEqual([]);
  });
});

describe('every example of the document', () => {
  const document = JSON.parse(generated['openapi/openapi.json'] ?? '') as Document;
  const cases = Object.entries(document.paths).flatMap(([path, { post }]) => {
    return Object.entries(post?.requestBody?.content ?? {}).flatMap(([type, { examples = {} }]) =>
      Object.entries(examples).map(([name, { $ref }]) => ({
        path,
        name,
        type,
        value: resolved(document, $ref),
      })),
    );
  });

  it.each(cases)('$path: $name is answered', async ({ path, type, value }) => {
    const { api } = await testService();
    const recorded = await api.post('/v1/screenings').send(MEMBERS).expect(201);
    const { status } = await api
      .post(path.replace('{id}', (recorded.body as { id: string }).id).replace('{platform}', 'meta'))
      .set('Content-Type', type)
      .send(value as object);
    expect(status).toBe(/^\/v1\/(?:screenings|platforms)/.test(path) ? 201 : 200);
  });

  it('shows each outcome as an answer', () => {
    const answers =
      document.paths['/v1/screenings']?.post?.responses['201']?.content['application/json']?.examples;
    expect(Object.keys(answers ?? {}).sort()).toEqual([
      'clear',
      'conditional',
      'needs-information',
      'restricted',
    ]);
  });
});

/** What a caller writes. */
const INPUTS = [
  'Plan',
  'ListAudience',
  'LookalikeAudience',
  'Source',
  'PlanSignal',
  'Message',
  'Delivery',
  'Dpia',
  'EvidenceRequest',
  'Attestation',
  'PlatformScreeningRequest',
  'PlatformContext',
];

/** The property that tells the kind of its object explains itself. */
const isKind = (property: object) => 'enum' in property && (property.enum as unknown[]).length === 1;

interface Media {
  content: Record<string, { examples?: Record<string, { $ref: string }> }>;
}
interface Document {
  paths: Record<string, { post?: { requestBody: Media; responses: Record<string, Media> } }>;
  components: { examples: Record<string, { value: unknown }> };
}

const resolved = ({ components }: Document, ref: string) =>
  components.examples[ref.replace('#/components/examples/', '')]?.value;
