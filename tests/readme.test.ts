import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startService, type Service } from './sdk/service.js';

const README = readFileSync(new URL('../README.md', import.meta.url), 'utf8');
const run = promisify(execFile);

const fenced = (language: string): string[] =>
  [...README.matchAll(new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\`$`, 'gm'))].map(
    ([, block]) => block ?? '',
  );

describe('README', () => {
  let service: Service;
  beforeAll(async () => {
    service = await startService();
  }, 60_000);
  afterAll(() => service.stop());

  it('shows a request and what is really answered', async () => {
    const command = fenced('sh').find((block) => block.startsWith('curl'));
    const shown: unknown = JSON.parse(fenced('json')[0] ?? '');
    const { stdout } = await run('sh', [
      '-c',
      (command ?? '').replace('http://127.0.0.1:3000', service.baseUrl),
    ]);
    expect(Object.keys(shown as object).length).toBeGreaterThan(4);
    expectBeginning(JSON.parse(stdout), shown, '');
  });

  it('shows commands that work', async () => {
    const commands =
      fenced('sh')
        .find((block) => block.includes('a22 -- screen'))
        ?.trim()
        .split('\n') ?? [];
    const [screened, detected] = await Promise.all(
      commands.map((command) => run('sh', ['-c', `${command} || true`]).then(({ stdout }) => stdout)),
    );
    expect(screened).toMatch(/^RESTRICTED/);
    expect(detected?.trim().split('\n')).toHaveLength(2);
    expect(detected).toContain('religious-or-philosophical-beliefs');
  });

  it('shows engine code that prints what it says', async () => {
    const code = fenced('ts')[0] ?? '';
    const promised = /^\/\/ (.*)$/m.exec(code)?.[1];
    const { stdout } = await run(process.execPath, ['--input-type=module', '-e', code]);
    expect(stdout.trim()).toBe(promised);
  });

  it('names only folders that exist', () => {
    for (const [, path] of README.matchAll(/\]\((?!http)([^)#]+)\)/g)) {
      expect(() => readFileSync(new URL(`../${path ?? ''}`, import.meta.url))).not.toThrow(/ENOENT/);
    }
  });
});

/** Every property that is shown, and the first elements of every list, stand like this in the real answer. */
function expectBeginning(actual: unknown, shown: unknown, place: string): void {
  if (typeof shown !== 'object' || shown === null) {
    expect(actual, place).toEqual(shown);
    return;
  }
  for (const [key, value] of Object.entries(shown)) {
    expectBeginning((actual as Record<string, unknown> | undefined)?.[key], value, `${place}/${key}`);
  }
}
