import { existsSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { isKeyOf, prefixOf } from '../../src/records/api-keys.js';
import type { ApiKey } from '../../src/storage/storage.js';
import { ENGINES, freshDatabase, freshPath, withOpen } from './databases.js';
import { a22 } from './support.js';

const GOOD = ['keys', 'create', '--tenant', 'north', '--name', 'ads tool', '--scopes', 'read, screen'];

describe.each(ENGINES)('a22 keys on %s', (engine) => {
  let database: string;
  let env: NodeJS.ProcessEnv;
  beforeAll(async () => {
    database = await freshDatabase(engine);
    env = engine === 'sqlite' ? { DATABASE_PATH: database } : { DATABASE_URL: database };
  });

  it('makes a key with its tenant, shows it once, and keeps its hash alone', async () => {
    const first = await a22([...GOOD, '--per-minute', '5', '--expires', '2099-12-31'], '', env);
    expect(first).toMatchObject({ exit: 0, stdout: expect.stringMatching(/^a22_\S+\n$/) as string });
    expect(first.stderr).toContain('no tenant north: it was made');
    expect(first.stderr).toContain('It is the first key');
    expect(first.stderr).toContain('only keys made with --tenant default see them');
    expect(first.stderr.includes(`There was no database ${database}: it was made.`)).toBe(
      engine === 'sqlite',
    );
    const key = first.stdout.trim();
    expect(first.stderr).not.toContain(key);
    const second = await a22(GOOD, '', env);
    expect(second.stderr).not.toMatch(/it was made|the first key|--tenant default/);

    const prefix = prefixOf(key) ?? '';
    const kept = await withOpen(database, ({ keys }) => keys.get(prefix));
    expect(kept).toMatchObject({
      tenant: 'north',
      name: 'ads tool',
      scopes: ['screen', 'read'],
      perMinute: 5,
      expiresAt: '2099-12-31T23:59:59.999Z',
    });
    expect(isKeyOf(kept?.hash ?? '', key)).toBe(true);

    const text = await a22(['keys', 'list', '--tenant', 'north', '--database', database]);
    for (const shown of ['PREFIX', prefix, 'north', 'ads tool', 'screen,read', '2099-12-31 23:59Z']) {
      expect(text.stdout).toContain(shown);
    }
    const json = await a22(['keys', 'list', '--json'], '', env);
    expect(JSON.parse(json.stdout) as ApiKey[]).toHaveLength(2);
    for (const { stdout } of [text, json]) {
      expect(stdout).not.toContain(kept?.hash);
      expect(stdout).not.toContain(key);
    }

    for (const given of [prefix, key]) {
      const revoked = await a22(['keys', 'revoke', given], '', env);
      expect(revoked).toMatchObject({ exit: 0, stdout: '' });
      expect(revoked.stderr).not.toContain(key);
    }
    const [found] = JSON.parse((await a22(['keys', 'list', '--json'], '', env)).stdout) as ApiKey[];
    expect(found).toMatchObject({ prefix, revokedAt: expect.any(String) as string });
  });

  it.each([
    { args: ['keys', 'revoke', 'a22_nobodynobody'], says: '`a22 keys list` shows' },
    { args: ['keys', 'list', '--tenant', 'nobody'], says: 'no tenant nobody: there are default' },
  ])('$args ends with 3', async ({ args, says }) => {
    await withOpen(database, () => Promise.resolve());
    const { exit, stderr } = await a22(args, '', env);
    expect({ exit, stderr }).toEqual({ exit: 3, stderr: expect.stringContaining(says) as string });
  });
});

describe('a22 keys', () => {
  it.each([
    { args: ['keys'], says: 'create, list or revoke' },
    { args: ['keys', 'drop'], says: 'create, list or revoke' },
    { args: ['keys', 'create'], says: '--tenant is missing' },
    { args: [...GOOD, '--tenant', 'North'], says: '--tenant must be' },
    { args: [...GOOD, '--tenant=-north'], says: '--tenant must be' },
    { args: [...GOOD, '--tenant', 'n'.repeat(64)], says: '--tenant must be' },
    { args: ['keys', 'create', '--tenant', 'north'], says: '--name is missing' },
    { args: [...GOOD, '--name', ' '], says: '--name must have' },
    { args: [...GOOD, '--name', 'a\nb'], says: '--name must have' },
    { args: [...GOOD, '--name', '\u001b[2J'], says: '--name must have' },
    { args: ['keys', 'create', '--tenant', 'north', '--name', 'x'], says: '--scopes is missing' },
    { args: [...GOOD, '--scopes', 'screen,write'], says: '“write” is none' },
    { args: [...GOOD, '--scopes', ''], says: '--scopes must be' },
    { args: [...GOOD, '--per-minute', '0'], says: '--per-minute must be' },
    { args: [...GOOD, '--per-minute', '1e3'], says: '--per-minute must be' },
    { args: [...GOOD, '--expires', '2026-02-30'], says: '--expires must be' },
    { args: [...GOOD, '--expires', 'tomorrow'], says: '--expires must be' },
    { args: [...GOOD, '--expires', '2020-01-01'], says: 'is over' },
    { args: [...GOOD, '--admin'], says: '--admin' },
    { args: [...GOOD, '--database', ''], says: 'the database is a path' },
    { args: ['keys', 'revoke'], says: 'takes one PREFIX' },
    { args: ['keys', 'revoke', 'a', 'b'], says: 'takes one PREFIX' },
    { args: ['keys', 'revoke', 'a22_nobodynobody'], says: 'There is no database' },
    { args: ['keys', 'list'], says: 'There is no database' },
  ])('$args ends with 3, says why, and makes no database', async ({ args, says }) => {
    const DATABASE_PATH = freshPath('none.sqlite');
    const { exit, stdout, stderr } = await a22(args, '', { DATABASE_PATH });
    expect({ exit, stdout }).toEqual({ exit: 3, stdout: '' });
    expect(stderr).toContain(says);
    expect(stderr).not.toContain('    at ');
    expect(existsSync(DATABASE_PATH)).toBe(false);
  });
});
