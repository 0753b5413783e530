import { execFile } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import ts from 'typescript';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startService, type Service } from './service.js';

const run = promisify(execFile);
const root = fileURLToPath(new URL('../../', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'sdk-package-'));
const app = join(folder, 'app');
const installed = join(app, 'node_modules/article22-screener-sdk');

let packed: string[];

/** Builds and packs a copy, so that nobody sees a half-built sdk/dist, and installs the tarball into an empty folder. */
beforeAll(async () => {
  const copy = join(folder, 'sdk');
  cpSync(join(root, 'tsconfig.json'), join(folder, 'tsconfig.json'));
  cpSync(join(root, 'sdk'), copy, {
    recursive: true,
    filter: (path) => !/[/\\]sdk[/\\](?:dist|node_modules)$/.test(path),
  });
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
  await npm(copy, 'run', 'build');
  // A list up to npm 11, an object by package name from npm 12 on.
  const [tarball] = Object.values(JSON.parse(await npm(copy, 'pack', '--json')) as object) as {
    filename: string;
    files: { path: string }[];
  }[];
  packed = tarball!.files.map(({ path }) => path);
  rmSync(join(folder, 'node_modules'));
  mkdirSync(app);
  await npm(app, 'install', '--prefer-offline', '--no-audit', '--no-fund', join(copy, tarball!.filename));
}, 180_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the packed SDK', () => {
  it('holds what was built, its pages and its licence, and nothing else', () => {
    const built = packed.filter((path) => path.startsWith('dist/'));
    expect(packed.filter((path) => !built.includes(path)).sort()).toEqual([
      'LICENSE',
      'README.md',
      'api.md',
      'package.json',
    ]);
    const sources = readdirSync(join(root, 'sdk/src'), { recursive: true, encoding: 'utf8' })
      .map((name) => name.replaceAll('\\', '/'))
      .filter((name) => name.endsWith('.ts') && !name.startsWith('generated/'));
    const expected = sources.flatMap((name) => [
      `dist/${name.slice(0, -3)}.js`,
      `dist/${name.slice(0, -3)}.d.ts`,
    ]);
    expect(built.sort()).toEqual([...expected, 'dist/generated/schema.d.ts'].sort());
  });

  it('imports no part of Node', () => {
    const scripts = packed.filter((path) => path.endsWith('.js'));
    const imports = scripts.flatMap((path) => [
      ...readFileSync(join(installed, path), 'utf8').matchAll(/(?:from|import)\s*\(?\s*['"]([^'"]+)['"]/g),
    ]);
    const ofOthers = imports.map((match) => match[1]!).filter((path) => !/^\.\.?\//.test(path));
    expect([...new Set(ofOthers)].sort()).toEqual([
      'canonicalize',
      'jose/base64url',
      'jose/errors',
      'jose/jws/compact/verify',
      'jose/key/import',
      'openapi-fetch',
    ]);
  });

  it('has types that hold in a strict project which checks its libraries too', () => {
    const file = join(app, 'check.mts');
    writeFileSync(
      file,
      [
        "import { createScreener, type Plan } from 'article22-screener-sdk';",
        "const plan: Plan = { audience: { kind: 'list', hashed: 'yes' } };",
        '// @ts-expect-error Facts are no booleans.',
        "const bad: Plan = { audience: { kind: 'list', hashed: true } };",
        "export const id: Promise<string> = createScreener({ baseUrl: '' }).screenings.create(plan).then((s) => s.id);",
        'void bad;',
      ].join('\n'),
    );
    const program = ts.createProgram([file], {
      target: ts.ScriptTarget.ES2023,
      module: ts.ModuleKind.NodeNext,
      lib: ['lib.es2023.d.ts', 'lib.dom.d.ts'],
      types: [],
      strict: true,
      exactOptionalPropertyTypes: true,
      noEmit: true,
    });
    const faults = ts.getPreEmitDiagnostics(program);
    expect(faults.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'))).toEqual([]);
  }, 120_000);

  describe('against a running service', () => {
    let service: Service;
    beforeAll(async () => {
      service = await startService();
    }, 60_000);
    afterAll(() => service?.stop());

    it('screens', async () => {
      writeFileSync(
        join(app, 'screen.mjs'),
        [
          "import { createScreener } from 'article22-screener-sdk';",
          'const screener = createScreener({ baseUrl: process.argv[2] });',
          "const screening = await screener.screenings.create({ reference: 'packed', audience: { kind: 'list' } });",
          'const again = await screener.screenings.get(screening.id);',
          'console.log(JSON.stringify({ reference: again.reference, outcome: again.decision.outcome }));',
        ].join('\n'),
      );
      const { stdout } = await run(process.execPath, ['screen.mjs', service.baseUrl], { cwd: app });
      expect(JSON.parse(stdout)).toEqual({
        reference: 'packed',
        outcome: expect.stringMatching(/./) as string,
      });
    });
  });
});

/** Runs npm as a user would, unmoved by the npm that runs the tests. */
async function npm(cwd: string, ...args: string[]): Promise<string> {
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^npm_/i.test(name)));
  return (await run('npm', args, { cwd, env, shell: process.platform === 'win32' })).stdout;
}
