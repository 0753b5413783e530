import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { VARIABLES } from '../src/config.js';
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

  it('shows an operator’s commands that work', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'a22-readme-'));
    const operated = await startService({ DATABASE_PATH: join(folder, 'screenings.sqlite') });
    const shell = async (found: string, more: Record<string, string> = {}) => {
      const block = fenced('sh').find((each) => each.includes(found)) ?? '';
      const script = block
        .replace('http://127.0.0.1:3000', operated.baseUrl)
        .replace(/(?<= )(backup\.ndjson|data\/restored\.sqlite)/g, `${folder}/$1`);
      const env = { ...process.env, DATABASE_PATH: join(folder, 'screenings.sqlite'), ...more };
      return (await run('sh', ['-ec', script], { env })).stdout;
    };
    try {
      const recorded = await fetch(`${operated.baseUrl}/v1/screenings`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: '{"audience":{"kind":"none"}}',
      });
      const { id } = (await recorded.json()) as { id: string };
      const keys = await shell('keys create');
      expect(keys).toContain('{"items":[]}');
      expect(keys).toMatch(/a22_\w{12} +north +campaign tool +screen,read/);
      const evidence = await shell('-- verify', { ID: id });
      expect(evidence).toContain('default: intact, 1 record\n');
      expect(evidence).toContain(`${id}: THE SAME`);
      await shell('-- backup', { SIGNING_KEYS: join(folder, 'signing-keys.json') });
    } finally {
      await operated.stop();
      rmSync(folder, { recursive: true, force: true });
    }
  });

  it('shows engine code that prints what it says', async () => {
    const code = fenced('ts')[0] ?? '';
    const promised = /^\/\/ (.*)$/m.exec(code)?.[1];
    const { stdout } = await run(process.execPath, ['--input-type=module', '-e', code]);
    expect(stdout.trim()).toBe(promised);
  });

  it('lists every variable of the environment, and none that is not read', () => {
    const listed = [...README.matchAll(/^\| `([A-Z_]+)` +\|/gm)].map(([, name]) => name);
    expect(listed.toSorted()).toEqual(VARIABLES.toSorted());
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
