import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { Screening, type Outcome } from '../../src/screening/screening.js';
import { a22 } from './support.js';

const folder = mkdtempSync(join(tmpdir(), 'a22-screen-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const file = (name: string, content: string | Buffer) => {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
};
const example = (name: string) => new URL(`../../examples/plans/${name}.json`, import.meta.url).pathname;

const EXAMPLES: readonly { name: string; outcome: Outcome; exit: number }[] = [
  { name: 'contextual-campaign', outcome: 'clear', exit: 0 },
  { name: 'consented-members-mailing', outcome: 'conditional', exit: 1 },
  { name: 'quiet-interest-segments', outcome: 'needs-information', exit: 2 },
  { name: 'festival-cards', outcome: 'restricted', exit: 2 },
];

describe('a22 screen', () => {
  it.each(EXAMPLES)('$name is $outcome, and ends with $exit', async ({ name, outcome, exit }) => {
    const result = await a22(['screen', example(name)]);
    const screening = Screening.parse(JSON.parse(result.stdout));
    expect({ exit: result.exit, outcome: screening.decision.outcome }).toEqual({ exit, outcome });
    expect({ id: screening.id, createdAt: screening.createdAt, stderr: result.stderr }).toEqual({
      id: null,
      createdAt: null,
      stderr: '',
    });
  });

  it('says that a check of a list is taken at its word', async () => {
    const suppression = { checkId: 'made-up', listDigest: 'a'.repeat(64) };
    const { stderr } = await a22(
      ['screen', '-'],
      JSON.stringify({ audience: { kind: 'list' }, suppression }),
    );
    expect(stderr).toBe(
      'a22: suppression.checkId was not checked against any list: only the service has its checks\n',
    );
  });

  it('reads from stdin for -, in whatever pieces it comes, with or without a byte order mark', async () => {
    const bytes = readFileSync(example('festival-cards'));
    const whole = await a22(['screen', example('festival-cards')]);
    const pieces = [Buffer.from('\uFEFF'), ...Array.from(bytes, (byte) => Buffer.from([byte]))];
    expect(await a22(['screen', '-'], pieces)).toEqual(whole);
  });

  it.each(EXAMPLES)('tells people of $name as text', async ({ name, outcome, exit }) => {
    const json = Screening.parse(JSON.parse((await a22(['screen', example(name)])).stdout));
    const result = await a22(['screen', '--format', 'text', example(name)]);
    expect(result.exit).toBe(exit);
    expect(result.stdout).toContain(outcome.toUpperCase().replace('-', ' '));
    expect(result.stdout).toContain('Decision support, not legal advice.');
    const flat = result.stdout.replaceAll(/\s+/g, ' ');
    for (const { rule, remedy } of json.findings) {
      expect(flat).toContain(rule);
      expect(flat).toContain(remedy.replaceAll(/\s+/g, ' '));
    }
    for (const { pointer, question } of json.missing) {
      expect(flat).toContain(pointer);
      expect(flat).toContain(question.replaceAll(/\s+/g, ' '));
    }
    const long = result.stdout.split('\n').filter((line) => line.length > 100 && line.trim().includes(' '));
    expect(long).toEqual([]);
  });

  it.each([
    { name: 'no file', args: ['screen'], says: 'takes one FILE' },
    { name: 'two files', args: ['screen', 'a', 'b'], says: 'takes one FILE' },
    { name: 'a file that is not there', args: ['screen', join(folder, 'none.json')], says: "can't be read" },
    { name: 'a folder', args: ['screen', folder], says: "can't be read" },
    { name: 'another format', args: ['screen', '--format', 'yaml', '-'], says: '--format is json or text' },
    { name: 'an unknown option', args: ['screen', '--dry-run', '-'], says: '--dry-run' },
    {
      name: 'no JSON',
      args: ['screen', file('no.json', '{"audience":')],
      says: 'line 1, column 13: the text ends too early',
    },
    { name: 'nothing', args: ['screen', file('empty.json', '')], says: 'line 1, column 1' },
    {
      name: 'a plan that is none',
      args: ['screen', file('bad.json', '{"audience":{"kind":"lst"},"mesage":1}')],
      says: '/audience/kind must be one of',
    },
    {
      name: 'a plan with an unknown property',
      args: ['screen', file('bad2.json', '{"audience":{"kind":"list"},"mesage":1}')],
      says: 'did you mean `message`?',
    },
    { name: 'no command', args: [], says: 'no command given' },
    { name: 'an unknown command', args: ['scren'], says: 'there is no command scren' },
  ])('$name ends with 3, and says why on stderr alone', async ({ args, says }) => {
    const { exit, stdout, stderr } = await a22(args);
    expect({ exit, stdout }).toEqual({ exit: 3, stdout: '' });
    expect(stderr).toContain(says);
    expect(stderr).not.toContain('    at ');
  });
});

describe('a22', () => {
  it.each([
    ['--help'],
    ['-h'],
    ['help'],
    ['serve', '--help'],
    ['screen', '-h'],
    ['detect', '--ndjson', '--help'],
    ['keys', '--help'],
    ['keys', 'create', '--help'],
    ['keys', 'revoke', 'a22_x', '--help'],
    ['verify', '--help'],
    ['replay', '--help'],
    ['signing-keys', 'rotate', '--help'],
    ['backup', '--help'],
    ['restore', '--help'],
  ])('helps: %s %s %s', async (...args) => {
    const { exit, stdout } = await a22(args);
    expect(exit).toBe(0);
    for (const command of ['serve', 'screen', 'detect']) expect(stdout).toContain(`a22 ${command}`);
  });

  it('takes what looks like a call for help for a name behind --', async () => {
    expect(await a22(['screen', '--', '--help'])).toMatchObject({ exit: 3, stdout: '' });
  });

  it('tells its version', async () => {
    const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
      version: string;
    };
    expect(await a22(['--version'])).toEqual({ exit: 0, stdout: `${version}\n`, stderr: '' });
  });
});
