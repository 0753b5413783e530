import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linesOf, type Line } from '../../src/http/lines.js';
import { detect } from '../../src/detection/detect.js';
import { a22 } from './support.js';

const rows = (stdout: string) =>
  stdout
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line) as { value?: string; findings?: { category: string }[]; error?: string });

describe('a22 detect', () => {
  it('answers one line for each line, in order', async () => {
    const { exit, stdout, stderr } = await a22(
      ['detect', '-'],
      'Lutheranism\nGarden furniture\nLutheranism\n',
    );
    expect(exit).toBe(0);
    expect(rows(stdout)).toEqual(
      ['Lutheranism', 'Garden furniture', 'Lutheranism'].map((value) => ({
        value,
        findings: detect({ value }),
      })),
    );
    expect(rows(stdout)[0]?.findings?.map(({ category }) => category)).toContain(
      'religious-or-philosophical-beliefs',
    );
    expect(stderr).toBe('3 read, 2 with a special category, 0 that could not be read\n');
  });

  it('reads rows of JSON with --ndjson, the kind among them', async () => {
    const input = '{"value":"Lutheranism"}\n{"value":"tu_mbr_flag","kind":"field"}\n';
    const { stdout } = await a22(['detect', '--ndjson', '-'], input);
    expect(rows(stdout)).toEqual([
      { value: 'Lutheranism', findings: detect({ value: 'Lutheranism' }) },
      { value: 'tu_mbr_flag', findings: detect({ value: 'tu_mbr_flag', kind: 'field' }) },
    ]);
  });

  it.each([
    { name: 'an empty line', row: '', says: 'at least 1 character' },
    { name: 'a line that is too long', row: 'x'.repeat(70_000), says: 'longer than 65536 bytes' },
    { name: 'a value that is too long', row: 'x '.repeat(1001), says: 'at most 2000 characters' },
    { name: 'contact details', row: 'jo@example.org', says: 'e-mail address' },
    { name: 'no JSON', args: ['--ndjson'], row: '{"value":', says: 'not JSON: line 1, column 10' },
    { name: 'no value', args: ['--ndjson'], row: '{}', says: '/value is required' },
    {
      name: 'an unknown property',
      args: ['--ndjson'],
      row: '{"value":"a","knd":"field"}',
      says: 'did you mean `kind`?',
    },
    { name: 'no object', args: ['--ndjson'], row: '3', says: 'must be an object' },
  ])('puts an error in the place of $name, and goes on', async ({ args = [], row, says }) => {
    const good = args.length > 0 ? '{"value":"Lutheranism"}' : 'Lutheranism';
    const { exit, stdout, stderr } = await a22(['detect', ...args, '-'], `${good}\n${row}\n${good}\n`);
    const [before, bad, after, ...rest] = rows(stdout);
    expect(exit).toBe(0);
    expect(Object.keys(bad ?? {})).toEqual(['error']);
    expect(bad?.error).toContain(says);
    expect([before?.value, after?.value, rest]).toEqual(['Lutheranism', 'Lutheranism', []]);
    expect(stderr).toContain('3 read, 2 with a special category, 1 that could not be read');
  });

  it('answers a line of bytes that are not UTF-8 with an error', async () => {
    const { stdout } = await a22(['detect', '-'], [Buffer.from([0x61, 0xff, 0x0a])]);
    expect(rows(stdout)).toEqual([{ error: 'the line is not UTF-8' }]);
  });

  it('ends with 3 where the file is not there', async () => {
    const { exit, stdout } = await a22(['detect', '/nowhere/at/all']);
    expect({ exit, stdout }).toEqual({ exit: 3, stdout: '' });
  });
});

describe('lines', () => {
  it.each([
    { input: '', lines: [] },
    { input: 'a', lines: ['a'] },
    { input: 'a\n', lines: ['a'] },
    { input: 'a\r\nb', lines: ['a', 'b'] },
    { input: '\n\n', lines: ['', ''] },
    { input: 'a\u2028b\rc\n', lines: ['a\u2028b\rc'] },
    { input: '\uFEFFa\n\uFEFFb\n', lines: ['a', '\uFEFFb'] },
  ])('of $input', async ({ input, lines }) => {
    expect(await texts([Buffer.from(input)])).toEqual(lines);
  });

  it('are the same in whatever pieces the bytes come', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.string({ unit: 'binary' })),
        fc.integer({ min: 1, max: 7 }),
        async (parts, size) => {
          const bytes = Buffer.from(parts.join('\n'));
          const pieces = Array.from({ length: Math.ceil(bytes.length / size) }, (_, i) =>
            bytes.subarray(i * size, (i + 1) * size),
          );
          expect(await texts(pieces)).toEqual(await texts([bytes]));
        },
      ),
    );
  });

  it('are never held in memory where they are too long', async () => {
    const endless = Array.from({ length: 1000 }, () => Buffer.alloc(1024, 'x'));
    const lines: Line[] = [];
    for await (const batch of linesOf(stream([...endless, Buffer.from('\nshort\n')]), 10))
      lines.push(...batch);
    expect(lines).toEqual([{ fault: 'too-long' }, { text: 'short' }]);
  });
});

async function texts(pieces: Buffer[]): Promise<string[]> {
  const found: string[] = [];
  for await (const batch of linesOf(stream(pieces), 1_000_000)) {
    for (const line of batch) found.push('text' in line ? line.text : line.fault);
  }
  return found;
}

async function* stream(pieces: Buffer[]): AsyncGenerator<Buffer> {
  yield* await Promise.resolve(pieces);
}
