import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { ConfigError, readConfig } from '../../src/config.js';
import { openrtb } from '../../src/platforms/openrtb/index.js';
import { readBody } from '../../src/platforms/read-body.js';
import { PlatformScreeningRequest } from '../../src/platforms/request.js';
import { screeningOfBody } from '../../src/platforms/screen-body.js';
import { Plan } from '../../src/screening/plan.js';
import { screen } from '../../src/screening/screen.js';
import { readTaxonomies } from '../../src/taxonomies.js';
import { TAXONOMIES } from './cases/index.js';

const folder = mkdtempSync(join(tmpdir(), 'taxonomies-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

function file(name: string, ...rows: readonly string[]): string {
  const path = join(folder, name);
  writeFileSync(path, rows.join('\n'));
  return path;
}

describe('a taxonomy’s file', () => {
  const [audience, content] = [TAXONOMIES.get(4), TAXONOMIES.get(7)];

  it('is read by the names of its columns, wherever they stand', () => {
    expect(audience?.segments.get('43')?.path).toBe('Interest | Home & Garden | Gardening | Allotments');
    expect(audience?.segments.get('61')?.path).toBe('Interest | Religion | Judaism');
    expect(audience?.segments.size).toBe(13);
  });

  it('may have a row of titles above its headings, and ids that are no numbers', () => {
    expect(content?.segments.get('Q7CIVX')?.path).toBe('Politics | Civic affairs');
    expect(content?.segments.has('Unique ID')).toBe(false);
    expect(content?.name).toBe('content-taxonomy.tsv');
  });

  it('tells a segment’s own name where its tiers stop short of it', () => {
    expect(content?.segments.get('96')?.path).toBe('Healthy Living | Diabetes');
  });

  it('marks sensitive segments in a column without a heading, and not all of them', () => {
    const marked = [...(content?.segments ?? [])].filter(([, { sensitive }]) => sensitive).map(([id]) => id);
    expect(marked).toEqual(['90', '91', '96']);
    expect(content?.hasMarks).toBe(true);
    expect(audience?.hasMarks).toBe(false);
  });

  it('may begin with a byte order mark', () => {
    const path = file('bom.tsv', '\uFEFFUnique ID\tParent\tName\tTier 1', '7\t\tCooking\tCooking');
    expect(
      readTaxonomies([{ segtax: 5, path }])
        .get(5)
        ?.segments.get('7')?.path,
    ).toBe('Cooking');
  });
});

describe('a taxonomy’s file that can’t be used', () => {
  it.each([
    ['is not there', join(folder, 'nowhere.tsv'), /nowhere\.tsv can't be read: ENOENT/],
    ['is a folder', folder, /can't be read: EISDIR/],
    ['is empty', file('empty.tsv', ''), /empty\.tsv has no row of headings with “Unique ID” and “Tier 1”/],
    ['has no headings', file('bare.tsv', '1\t\tPolitics\tPolitics'), /bare\.tsv has no row of headings/],
    ['has no tiers', file('flat.tsv', 'Unique ID\tName', '1\tPolitics'), /flat\.tsv has no row of headings/],
    ['is parted by commas', file('comma.tsv', 'Unique ID,Parent,Name,Tier 1', '1,,A,A'), /tab-separated/],
    ['has headings alone', file('none.tsv', 'Unique ID\tTier 1'), /none\.tsv holds no segment/],
  ])('%s: it is named, with what is wrong', (_, path, says) => {
    const read = () => readTaxonomies([{ segtax: 4, path }]);
    expect(read).toThrow(ConfigError);
    expect(read).toThrow(says);
  });
});

describe('TAXONOMIES', () => {
  it('names files by segtax', () => {
    expect(readConfig({ TAXONOMIES: '4=a.tsv, 7=dir/b=1.tsv' }).taxonomies).toEqual([
      { segtax: 4, path: 'a.tsv' },
      { segtax: 7, path: 'dir/b=1.tsv' },
    ]);
    expect(readConfig({}).taxonomies).toEqual([]);
  });

  it.each(['a.tsv', 'four=a.tsv', '4=', '=a.tsv'])('does not take %s', (text) => {
    expect(() => readConfig({ TAXONOMIES: text })).toThrow(/TAXONOMIES must be numbers of segtax/);
  });
});

describe('an id under a segtax', () => {
  it('has its path as its name, with the taxonomy’s mark beside our own reading', () => {
    expect(screened(7, ['71', '91', '92', '81']).supplierFlags).toMatchObject([
      { signal: { pointer: '/body/user/data/0/segment/0/id' }, flag: 'not-sensitive', agrees: true },
      { signal: { value: 'Religion & Spirituality | Islam' }, flag: 'sensitive', agrees: true },
      { signal: { value: 'Religion & Spirituality | Judaism' }, flag: 'not-sensitive', agrees: false },
      { signal: { value: 'Politics | Elections' }, flag: 'not-sensitive', agrees: false },
    ]);
  });

  it('has no mark where its taxonomy marks nothing', () => {
    const { supplierFlags, specialCategories } = screened(4, ['51', '61']);
    expect(supplierFlags).toBeUndefined();
    expect(specialCategories.map(({ category }) => category)).toEqual(
      expect.arrayContaining(['political-opinions', 'religious-or-philosophical-beliefs']),
    );
  });

  it('is told by the mark that the caller states of it, where it states one', () => {
    const signals = [{ value: 'Religion & Spirituality | Judaism', supplierFlag: 'sensitive' as const }];
    expect(screened(7, ['92'], { audience: { signals } }).supplierFlags).toMatchObject([
      { flag: 'sensitive', agrees: true },
    ]);
  });

  it.each([
    [6, '71', 'segtax 6, of which this deployment has no file'],
    [7, '9999', 'content-taxonomy.tsv (segtax 7) does not hold'],
    [undefined, '71', 'only its seller knows'],
  ])('is unread under %s as %s, and never clean', (segtax, id, why) => {
    const { unread, decision } = screened(segtax, [id]);
    expect(unread).toEqual([
      { pointer: '/body/user/data/0/segment/0/id', why: expect.stringContaining(why) as unknown },
    ]);
    expect(decision.outcome).not.toBeOneOf(['clear', 'conditional']);
  });
});

function screened(segtax: number | undefined, ids: readonly string[], context = {}) {
  const [object] = openrtb.objects;
  if (object === undefined) throw new Error('OpenRTB has no object');
  const request = PlatformScreeningRequest.parse({
    object: object.object,
    body: {
      id: 'r',
      imp: [{ id: '1' }],
      user: {
        data: [{ segment: ids.map((id) => ({ id })), ...(segtax !== undefined && { ext: { segtax } }) }],
      },
    },
    context,
  });
  const reading = readBody(openrtb, object, request, TAXONOMIES);
  return screeningOfBody(screen(Plan.parse(reading.plan)), openrtb, request, reading);
}
