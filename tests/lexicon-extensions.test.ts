import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ConfigError } from '../src/config.js';
import { lexiconWith } from '../src/detection/detect.js';
import { readExtensions } from '../src/lexicon-extensions.js';
import { testService } from './api/support.js';
import { a22 } from './cli/support.js';

const EXAMPLE = fileURLToPath(new URL('../examples/lexicon-extension.json', import.meta.url));

let folder = '';
beforeAll(async () => void (folder = await mkdtemp(join(tmpdir(), 'a22-extensions-'))));
afterAll(() => rm(folder, { recursive: true }));

async function file(name: string, content: string): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, content);
  return path;
}

describe('the example', () => {
  const rows = [
    ['Riverside Fellowship members', ['religious-or-philosophical-beliefs']],
    ['Hospital visitors, ward nine', ['health']],
    ['Ward nine residents', []],
    ['Cancer Close residents', []],
    ['Temple Methodist Cricket Club members', []],
    ['Methodist church members', ['religious-or-philosophical-beliefs']],
  ] as const;

  it('is in force on the command line', async () => {
    const input = `${rows.map(([value]) => value).join('\n')}\n`;
    const { stdout } = await a22(['detect', '--extension', EXAMPLE, '-'], input);
    const found = stdout
      .trim()
      .split('\n')
      .map((line) => (JSON.parse(line) as { findings: { category: string }[] }).findings);
    expect(found.map((findings) => findings.map(({ category }) => category))).toEqual(
      rows.map(([, categories]) => categories),
    );
  });

  it('is told with every answer', async () => {
    const extension = { id: 'northtown-campaign', version: '2026-11' };
    const { api } = await testService({ lexicon: lexiconWith(readExtensions([EXAMPLE])) });
    const plan = { audience: { kind: 'segments', signals: [{ value: 'Riverside Fellowship' }] } };
    const bodies = [
      await api.post('/v1/screenings').send(plan),
      await api.post('/v1/checks/significant-effect').send(plan),
      await api.post('/v1/checks/special-category').send({ signals: [{ value: 'Riverside Fellowship' }] }),
      await api.get('/v1/version'),
    ].map(({ body }) => body as { lexicon: { extensions: object[] }; specialCategories?: object[] });
    for (const { lexicon } of bodies) expect(lexicon.extensions).toEqual([extension]);
    expect(bodies[0]?.specialCategories).toHaveLength(1);
  });
});

describe('a file that can’t be used', () => {
  it.each([
    ['no JSON', '{"id":', /is not JSON: line 1, column 7/],
    [
      'a term without a reason',
      '{"id":"a","version":"1","terms":[{"term":"x","tells":[{"category":"health","basis":"proxy"}]}]}',
      /\/terms\/0\/why/,
    ],
    [
      'an unknown category',
      '{"id":"a","version":"1","allow":[{"phrase":"x","why":"y","categories":["helth"]}]}',
      /\/allow\/0\/categories\/0/,
    ],
    [
      'an unknown property',
      '{"id":"a","version":"1","alow":[]}',
      /\/alow is not a known property; did you mean `allow`\?/,
    ],
    ['no object', '[]', /the file must be an object/],
  ])('is refused: %s', async (name, content, says) => {
    const path = await file(`${name.replaceAll(' ', '-')}.json`, content);
    expect(() => readExtensions([path])).toThrow(ConfigError);
    expect(() => readExtensions([path])).toThrow(says);
    expect(() => readExtensions([path])).toThrow(path);
    expect(await a22(['detect', '--extension', path, '-'])).toMatchObject({ exit: 3, stdout: '' });
  });

  it('is refused where it is not there, or has the id of another', () => {
    expect(() => readExtensions(['/nowhere.json'])).toThrow(/\/nowhere\.json can't be read/);
    expect(() => readExtensions([EXAMPLE, EXAMPLE])).toThrow(/have the same id, northtown-campaign/);
  });
});
