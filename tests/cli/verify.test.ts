import { chmodSync, copyFileSync, existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { newSigningKey } from '../../src/records/notary.js';
import { at, draft } from '../storage/drafts.js';
import { byHand, ENGINES, freshDatabase, freshPath, keyFile, NOTARY, withOpen } from './databases.js';
import { a22 } from './support.js';

const jwks = () => {
  const path = freshPath('jwks.json');
  writeFileSync(path, JSON.stringify({ keys: NOTARY.keys }));
  return path;
};

describe.each(ENGINES)('a22 verify on %s', (engine) => {
  let database: string;
  let env: NodeJS.ProcessEnv;
  const SIGNING_KEYS = keyFile();
  beforeAll(async () => {
    database = await freshDatabase(engine);
    env = { [engine === 'sqlite' ? 'DATABASE_PATH' : 'DATABASE_URL']: database, SIGNING_KEYS };
    await withOpen(database, async ({ screenings, tenants }) => {
      await tenants.ensure('them', at(0));
      for (const id of ['a', 'b', 'c']) await screenings.append(draft({ id }));
      await screenings.append(draft({ id: 'd', tenant: 'them' }));
      await screenings.forget('default', 'b', at(5));
    });
  });

  it('tells of every tenant that its chain is intact', async () => {
    const lines = 'default: intact, 3 records, 1 of them deleted\nthem: intact, 1 record\n';
    expect(await a22(['verify'], '', env)).toEqual({ exit: 0, stdout: lines, stderr: '' });
    expect(await a22(['verify', database, '--jwks', jwks()])).toMatchObject({ exit: 0, stdout: lines });
  });

  it('tells it of one, as JSON', async () => {
    const { exit, stdout } = await a22(['verify', '--tenant', 'them', '--json'], '', env);
    expect({ exit, told: JSON.parse(stdout) as unknown }).toEqual({
      exit: 0,
      told: {
        intact: true,
        tenants: [{ tenant: 'them', intact: true, records: 1, forgotten: 0, unsigned: 0 }],
      },
    });
  });

  it('ends with 2 where keys are others', async () => {
    const { exit, stdout } = await a22(['verify'], '', {
      ...env,
      SIGNING_KEYS: keyFile([await newSigningKey()]),
    });
    expect(exit).toBe(2);
    expect(stdout).toContain('default: NOT INTACT at record 1 (a): its receipt is not one');
  });

  it('names the record that does not fit, and goes on with the next tenant', async () => {
    await byHand(database, `update records set outcome = 'clear' where id = 'c'`);
    const { exit, stdout } = await a22(['verify'], '', env);
    await byHand(database, `update records set outcome = 'conditional' where id = 'c'`);
    expect(exit).toBe(2);
    expect(stdout).toMatch(/^default: NOT INTACT at record 3 \(c\): .*\nthem: intact, 1 record\n$/);
  });

  it.each([
    {
      name: 'no such tenant',
      args: ['--tenant', 'nobody'],
      says: 'no tenant nobody: there are default, them',
    },
    { name: 'no keys', args: [], more: { SIGNING_KEYS: '/nowhere/keys.json' }, says: 'with --jwks' },
    { name: 'a file of keys that is none', args: ['--jwks', import.meta.filename], says: 'is not a JWKS' },
    { name: 'a file of keys that is not there', args: ['--jwks', '/nowhere'], says: "can't be read" },
    { name: 'two databases', args: ['a', 'b'], says: 'takes one DATABASE' },
    { name: 'a newer database', args: [], newer: true, says: 'a newer release has written it' },
  ])('ends with 3 for $name', async ({ args, more, newer, says }) => {
    if (newer) await byHand(database, `insert into kysely_migration values ('9999-x', '2030')`);
    const { exit, stdout, stderr } = await a22(['verify', ...args], '', { ...env, ...more });
    await byHand(database, `delete from kysely_migration where name = '9999-x'`);
    expect({ exit, stdout }).toEqual({ exit: 3, stdout: '' });
    expect(stderr).toContain(says);
  });
});

describe('a22 verify', () => {
  it('takes a copy that cannot be written, in a folder that cannot', async () => {
    const path = await freshDatabase('sqlite');
    await withOpen(path, ({ screenings }) => screenings.append(draft({ id: 'a' })).then(() => undefined));
    await byHand(path, 'pragma wal_checkpoint(truncate)');
    const copy = join(freshPath('folder with ? # and %20'), 'copy.sqlite');
    mkdirSync(dirname(copy));
    copyFileSync(path, copy);
    chmodSync(copy, 0o400);
    chmodSync(dirname(copy), 0o500);
    const { exit, stdout } = await a22(['verify', copy, '--jwks', jwks()]);
    expect({ exit, stdout }).toEqual({ exit: 0, stdout: 'default: intact, 1 record\n' });
    chmodSync(dirname(copy), 0o700);
    expect(readdirSync(dirname(copy)).filter((name) => !/^copy\.sqlite(-wal|-shm)?$/.test(name))).toEqual([]);
  });

  it.each([
    {
      name: 'a mistyped path',
      database: () => freshPath('folder/none.sqlite'),
      says: 'There is no database',
    },
    { name: ':memory:', database: () => ':memory:', says: 'There is no database' },
    { name: 'what is no database', database: () => import.meta.filename, says: "can't be read" },
    {
      name: 'an empty file',
      database: () => {
        const path = freshPath('empty.sqlite');
        writeFileSync(path, '');
        return path;
      },
      says: 'nothing of this service was ever kept in it',
    },
    {
      name: 'an empty PostgreSQL',
      database: () => freshDatabase('postgres'),
      says: 'nothing of this service was ever kept in it',
    },
  ])('ends with 3 for $name, and makes nothing', async ({ database, says }) => {
    const path = await database();
    const SIGNING_KEYS = freshPath('keys.json');
    const there = existsSync(path);
    const { exit, stdout, stderr } = await a22(['verify', path], '', { SIGNING_KEYS });
    expect({ exit, stdout }).toEqual({ exit: 3, stdout: '' });
    expect(stderr).toContain(says);
    expect(stderr).not.toContain('    at ');
    expect(existsSync(path)).toBe(there);
    expect(existsSync(SIGNING_KEYS)).toBe(false);
  });
});
