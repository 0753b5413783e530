import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** As strict as a user’s project can be, with the SDK’s name leading to its sources. */
const options: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2023,
  module: ts.ModuleKind.NodeNext,
  moduleResolution: ts.ModuleResolutionKind.NodeNext,
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  skipLibCheck: true,
  noEmit: true,
  allowJs: true,
  checkJs: true,
  paths: { 'article22-screener-sdk': [join(root, 'sdk/src/index.ts')] },
};
const browserLib = { lib: ['lib.es2023.d.ts', 'lib.dom.d.ts'], types: [] };
const nodeLib = { lib: ['lib.es2023.d.ts'], types: ['node'], typeRoots: [join(root, 'node_modules/@types')] };

describe('the types', { timeout: 60_000 }, () => {
  it.each([
    ['in a page', browserLib],
    ['in Node', nodeLib],
  ])('take every good plan and refuse every bad one, %s', (_where, lib) => {
    expect(faultsOf([join(root, 'tests/sdk/types/plans.ts')], lib)).toEqual([]);
  });

  // One program: what all of them import is read and checked once.
  it('take the example and every TypeScript snippet of the README', () => {
    const example = join(root, 'examples/guard-create-audience/index.mjs');
    withSnippets((snippets) => expect(faultsOf([example, ...snippets], nodeLib)).toEqual([]));
  });
});

/** The snippets of the README, each a file of its own for as long as they are looked at. */
function withSnippets(look: (files: string[]) => void): void {
  const readme = readFileSync(join(root, 'sdk/README.md'), 'utf8');
  const snippets = [...readme.matchAll(/^```ts\n(.*?)^```/gms)].map((match) => match[1]!);
  expect(snippets.length).toBeGreaterThan(0);
  const folder = mkdtempSync(join(tmpdir(), 'sdk-readme-'));
  try {
    const files = snippets.map((snippet, index) => {
      const file = join(folder, `snippet-${index}.mts`);
      writeFileSync(file, snippet);
      return file;
    });
    look(files);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function faultsOf(files: string[], lib: ts.CompilerOptions): string[] {
  const program = ts.createProgram(files, { ...options, ...lib });
  return ts.getPreEmitDiagnostics(program).map(({ file, start, messageText }) => {
    const line =
      file === undefined
        ? ''
        : `${file.fileName}:${file.getLineAndCharacterOfPosition(start ?? 0).line + 1} `;
    return line + ts.flattenDiagnosticMessageText(messageText, '\n');
  });
}
