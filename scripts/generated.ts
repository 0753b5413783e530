import { readFile } from 'node:fs/promises';
import openapiTS, { astToString, COMMENT_HEADER, type OpenAPI3 } from 'openapi-typescript';
import { documentExamples } from './document-examples.js';
import { buildOpenApi } from '../src/http/openapi.js';

/** Everything that is generated: each file's path within the repository, and what it must contain. */
export async function generateAll(): Promise<Record<string, string>> {
  const { version } = JSON.parse(await readFile(new URL('../package.json', import.meta.url), 'utf8')) as {
    version: string;
  };
  const document = buildOpenApi(version, await documentExamples(version));
  const types = astToString(await openapiTS(document as unknown as OpenAPI3));
  return {
    'openapi/openapi.json': JSON.stringify(document, null, 2) + '\n',
    'sdk/src/generated/schema.d.ts': COMMENT_HEADER + types,
  };
}
