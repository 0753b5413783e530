import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { intoNewFile } from '../../src/cli/backup.js';
import { newApiKey } from '../../src/records/api-keys.js';
import { newSigningKey } from '../../src/records/notary.js';
import { noteSigningKey } from '../../src/signing-keys.js';
import type { TableRow } from '../../src/storage/backup/rows.js';
import { schemaVersion } from '../../src/storage/sql/migrations/index.js';
import { at, draft } from '../storage/drafts.js';
import {
  ENGINES,
  freshDatabase,
  freshPath,
  keyFile,
  NOTARY,
  withOpen,
  type EngineName,
} from './databases.js';
import { a22 } from './support.js';

const SIGNING_KEYS = keyFile();
const env = { SIGNING_KEYS };
const ODD = '{"reference":"é \\u0000 \u2028 😀 \'\'","audience":{"kind":"none"}}';

/** Two tenants, with something in every table. */
async function filled(engine: EngineName, records = 130): Promise<string> {
  const database = await freshDatabase(engine);
  await withOpen(database, async (store) => {
    const { tenants, keys, screenings, suppressions } = store;
    await noteSigningKey(store, NOTARY);
    await tenants.ensure('them', at(0));
    await tenants.setRetention('default', 30);
    const { prefix, hash } = newApiKey();
    await keys.add({
      prefix,
      hash,
      tenant: 'them',
      name: 'é',
      scopes: ['read'],
      createdAt: at(0),
      perMinute: 5,
    });
    await Promise.all(Array.from({ length: records }, (_, i) => screenings.append(draft({ id: `r${i}` }))));
    await screenings.append(
      draft({
        id: 'odd',
        tenant: 'them',
        plan: ODD,
        reference: 'nul \u0000',
        idempotency: { key: 'k', request: 'r', notApplicable: '["x"]' },
      }),
    );
    await screenings.append(draft({ id: 'gone', tenant: 'them', supersedes: 'odd' }));
    await screenings.forget('them', 'gone', at(5));
    await suppressions.add(
      'them',
      [Buffer.alloc(32, 0), Buffer.alloc(32, 255), Buffer.alloc(32, 0x0a)],
      '2026-11-23T00:00:00.000Z',
    );
    await suppressions.addCheck({
      id: 'check',
      tenant: 'them',
      createdAt: at(0),
      suppressions: 3,
      listed: 2,
      listDigest: 'l',
      removed: 1,
      removedDigest: 'r',
      kept: 1,
      keptDigest: 'k',
    });
  });
  return database;
}

async function contentOf(database: string): Promise<string[]> {
  const rows: string[] = [];
  await withOpen(database, (store) =>
    store.dump((row: TableRow) => Promise.resolve(void rows.push(JSON.stringify(row)))),
  );
  // Databases differ in how they order texts.
  return rows.sort();
}

async function expectEmpty(database: string): Promise<void> {
  const rows = (await contentOf(database)).map((text) => JSON.parse(text) as TableRow);
  expect(rows).toMatchObject([
    { table: 'tenants', row: { id: 'default', sequence: 0, retention_days: null } },
  ]);
}

describe.each(ENGINES)('a22 backup from %s', (from) => {
  let database: string;
  let file: string;
  let stderr: string;
  beforeAll(async () => {
    database = await filled(from);
    file = freshPath('backup.ndjson');
    const told = await a22(['backup', file, '--database', database], '', env);
    expect(told).toMatchObject({ exit: 0, stdout: '' });
    stderr = told.stderr;
  });

  it('writes a file for its owner alone, and says what is in it and what is not', () => {
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(stderr).toContain('2 tenants, 132 records, 1 API keys, 3 suppressed people and 1 checks');
    expect(stderr).toContain(SIGNING_KEYS);
    expect(readFileSync(file, 'utf8')).not.toMatch(/"d":/);
    const lines = readFileSync(file, 'utf8').split('\n');
    expect(JSON.parse(lines[0] ?? '')).toMatchObject({ version: 1, engine: from, schema: schemaVersion });
  });

  it('overwrites nothing, and leaves nothing behind where it fails', async () => {
    const before = readFileSync(file);
    const again = await a22(['backup', file, '--database', database], '', env);
    expect(again).toMatchObject({ exit: 3, stdout: '' });
    expect(again.stderr).toContain('is there already');
    expect(readFileSync(file)).toEqual(before);
    const none = freshPath('none.ndjson');
    expect(await a22(['backup', none, '--database', freshPath('none')], '', env)).toMatchObject({ exit: 3 });
    const nowhere = await a22(['backup', join(none, 'x.ndjson'), '--database', database], '', env);
    expect(nowhere.stderr).toContain("can't be written: ENOENT");
    expect(readdirSync(dirname(none)).filter((name) => /none|\.tmp$/.test(name))).toEqual([]);
  });

  it('has its name only once it is whole, and gives it to nothing that has come meanwhile', async () => {
    const path = freshPath('meanwhile.ndjson');
    const beside = () => readdirSync(dirname(path)).filter((name) => name.startsWith(basename(path)));
    const told = await withOpen(database, (storage) =>
      intoNewFile(path, {
        ...storage,
        async dump(take) {
          expect(beside()).toEqual([expect.stringMatching(/\.tmp$/)]);
          writeFileSync(path, 'mine');
          await storage.dump(take);
        },
      }),
    ).catch(String);
    expect(told).toContain('is there already');
    expect(readFileSync(path, 'utf8')).toBe('mine');
    expect(beside()).toEqual([basename(path)]);
  });

  it.each(ENGINES)('is restored into %s in every part, and can be restored once', async (into) => {
    const target = await freshDatabase(into);
    const restored = await a22(['restore', file, target], '', env);
    expect(restored).toMatchObject({ exit: 0, stdout: '' });
    expect(restored.stderr).toContain('every chain is intact');
    expect(await contentOf(target)).toEqual(await contentOf(database));
    expect(await a22(['verify', target], '', env)).toMatchObject({ exit: 0 });
    await withOpen(target, async ({ screenings, suppressions }) => {
      expect((await screenings.rowOf('them', 'odd'))?.plan).toBe(ODD);
      await screenings.append(draft({ id: 'next' }));
      expect(await suppressions.count('them')).toBe(3);
    });
    expect(await a22(['verify', target], '', env)).toMatchObject({ exit: 0 });
    const again = await a22(['restore', file, target], '', env);
    expect(again.exit).toBe(3);
    expect(again.stderr).toContain('not empty: it holds screenings, API keys');
  });

  it('goes through a pipe', async () => {
    const piped = await a22(['backup', '-', '--database', database], '', env);
    const target = await freshDatabase(from);
    // A list that was there once, and is empty again.
    await withOpen(target, async ({ suppressions }) => {
      await suppressions.add('default', [Buffer.alloc(32)], '2026-11-23T00:00:00.000Z');
      await suppressions.clear('default');
    });
    const restored = await a22(['restore', '-', target, '--trust-noted'], piped.stdout);
    expect(restored).toMatchObject({ exit: 0, stdout: '' });
    expect(restored.stderr).toContain('not who has signed it');
    expect(await contentOf(target)).toEqual(await contentOf(database));
  });

  it('holds one moment, whatever is written meanwhile', async () => {
    const source = await filled(from);
    const seen: string[] = [];
    await withOpen(source, async (reading) => {
      await withOpen(source, (writing) =>
        reading.dump(async ({ table, row }) => {
          if (table === 'tenants') {
            const id = `late-${seen.length}`;
            if (seen.length > 0) await writing.screenings.append(draft({ id }));
          }
          seen.push('id' in row ? row.id : table);
        }),
      );
    });
    expect(seen.filter((id) => id.startsWith('late'))).toEqual([]);
    expect(seen.filter((id) => /^r\d/.test(id))).toHaveLength(130);
  });
});

describe('a22 restore refuses', () => {
  let lines: string[];
  beforeAll(async () => {
    const { stdout } = await a22(['backup', '-', '--database', await filled('sqlite', 3)], '', env);
    lines = stdout.trimEnd().split('\n');
  });
  const whole = (all: readonly string[]) => `${all.join('\n')}\n`;
  /** As somebody would who knows how the end is made. */
  const withEnd = (body: readonly string[]) => {
    const counts: Record<string, number> = { ...(JSON.parse(lines.at(-1) ?? '') as { end: object }).end };
    for (const table of Object.keys(counts)) {
      counts[table] = body.filter((line) => line.startsWith(`{"table":"${table}"`)).length;
    }
    const sha256 = createHash('sha256').update(whole(body)).digest('hex');
    return whole([...body, JSON.stringify({ end: counts, sha256 })]);
  };
  const body = () => lines.slice(0, -1);
  const isRecord = (line: string) => line.startsWith('{"table":"records"');
  const swapped = (all: string[]) => {
    const first = all.findIndex(isRecord);
    [all[first], all[first + 1]] = [all[first + 1] ?? '', all[first] ?? ''];
    return all;
  };

  const CASES: { name: string; text: () => string; says: string }[] = [
    { name: 'nothing', text: () => '', says: 'not whole' },
    { name: 'another file', text: () => readFileSync(import.meta.filename, 'utf8'), says: 'no back-up' },
    { name: 'other JSON', text: () => '{"a":1}\n', says: 'no back-up' },
    { name: 'one without its end', text: () => whole(body()), says: 'not whole' },
    { name: 'one that breaks off', text: () => whole(lines).slice(0, -40), says: 'breaks off within a line' },
    { name: 'one that breaks off early', text: () => whole(lines.slice(0, 4)), says: 'not whole' },
    {
      name: 'one without its last line feed',
      text: () => lines.join('\n'),
      says: 'breaks off within a line',
    },
    {
      name: 'one with more behind it',
      text: () => whole([...lines, lines[1] ?? '']),
      says: 'behind the end',
    },
    { name: 'one with a row less', text: () => whole(lines.filter((_, i) => i !== 5)), says: 'was changed' },
    { name: 'one with a row twice', text: () => whole(lines.toSpliced(3, 0, lines[3] ?? '')), says: '' },
    { name: 'one in another order', text: () => whole(swapped([...lines])), says: 'was changed' },
    {
      name: 'one with a letter changed',
      text: () => whole(lines).replace('"outcome":"conditional"', '"outcome":"conditionel"'),
      says: 'was changed',
    },
    { name: 'one that is not UTF-8', text: () => whole(lines), says: 'can’t be read' },
    {
      name: 'one of a newer format',
      text: () => whole(lines).replace('"version":1', '"version":2'),
      says: 'has version 2',
    },
    {
      name: 'one of another release',
      text: () => withEnd(body().map((line) => line.replace(schemaVersion, '0003-records'))),
      says: 'restore it with that release',
    },
    {
      name: 'one with a column that we do not know',
      text: () => withEnd(body().map((line) => line.replace('"row":{', '"row":{"x":1,'))),
      says: 'not a row that we know',
    },
    {
      name: 'one with a table that we do not know',
      text: () => withEnd([...body(), '{"table":"sqlite_master","row":{}}']),
      says: 'not a row that we know',
    },
    {
      name: 'one with its tables in another order',
      text: () => withEnd([lines[0] ?? '', ...body().slice(1).reverse()]),
      says: 'out of order',
    },
    {
      name: 'one that was doctored with another outcome',
      text: () =>
        withEnd(body().map((line) => (isRecord(line) ? line.replace('"conditional"', '"clear"') : line))),
      says: 'default at record 1: its id, its time or its outcome',
    },
    {
      name: 'one out of which a record was taken',
      text: () => withEnd(body().filter((line) => !line.includes('"id":"r1"'))),
      says: 'default at record 3: record 2 is missing',
    },
  ];

  it.each(ENGINES.flatMap((engine) => CASES.map((each) => ({ ...each, engine }))))(
    '$name, and leaves $engine empty',
    async ({ engine, name, text, says }) => {
      const target = await freshDatabase(engine);
      const bytes = Buffer.from(text());
      if (name.endsWith('UTF-8')) bytes[bytes.indexOf('conditional')] = 0xff;
      const { exit, stdout, stderr } = await a22(['restore', '-', target], [bytes], env);
      expect({ exit, stdout }).toEqual({ exit: 3, stdout: '' });
      expect(stderr).toContain(says);
      expect(stderr).not.toContain('    at ');
      await expectEmpty(target);
    },
  );

  it.each([
    { name: 'no file', args: [], says: 'takes a FILE' },
    { name: 'no database', args: ['-'], says: 'takes a FILE' },
    { name: 'a file that is not there', args: ['/nowhere', 'x'], says: 'there is no back-up /nowhere' },
  ])('$name', async ({ args, says }) => {
    const { exit, stderr } = await a22(['restore', ...args], '', env);
    expect(exit).toBe(3);
    expect(stderr).toContain(says);
  });

  it('to do without signing keys, and with others', async () => {
    const target = await freshDatabase('sqlite');
    const without = await a22(['restore', '-', target], whole(lines), { SIGNING_KEYS: freshPath('none') });
    expect(without.stderr).toContain('Name it in SIGNING_KEYS');
    expect([without.exit, existsSync(target)]).toEqual([3, false]);
    const others = { SIGNING_KEYS: keyFile([await newSigningKey()]) };
    const wrong = await a22(['restore', '-', target], whole(lines), others);
    expect(wrong).toMatchObject({
      exit: 3,
      stderr: expect.stringContaining('its receipt is not one') as string,
    });
    await expectEmpty(target);
    const path = freshPath('jwks.json');
    writeFileSync(path, JSON.stringify({ keys: NOTARY.keys }));
    expect(await a22(['restore', '-', target, '--jwks', path], whole(lines))).toMatchObject({ exit: 0 });
  });

  it.each(ENGINES)('a %s database on which a service was started', async (engine) => {
    const target = await freshDatabase(engine);
    await withOpen(target, (store) => noteSigningKey(store, NOTARY));
    const { exit, stderr } = await a22(['restore', '-', target], whole(lines), env);
    expect(exit).toBe(3);
    expect(stderr).toContain('the signing key of a service that was started on it');
  });
});
