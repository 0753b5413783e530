import { Writable } from 'node:stream';
import pino from 'pino';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { forgetExpired, keepHouse } from '../src/retention.js';
import { StorageError } from '../src/storage/errors.js';
import { DEFAULT_TENANT, type Storage } from '../src/storage/storage.js';
import { withScreenings } from './api/support.js';
import { draft } from './storage/drafts.js';
import { emptyStorage, ENGINES } from './storage/engines.js';

describe.each(ENGINES)('housekeeping on %s', (engine) => {
  let store: Storage;
  beforeEach(async () => (store = await emptyStorage(engine)));
  afterEach(() => store.close());

  /** A storage that can't delete what one tenant has. */
  const failingFor = (stuck: string) =>
    withScreenings(store, {
      forgetBefore: (tenant, before, at) =>
        tenant === stuck
          ? Promise.reject(new StorageError('The database could not delete', { cause: withCode('57014') }))
          : store.screenings.forgetBefore(tenant, before, at),
    });

  it('deletes the others’ screenings where one tenant’s can’t be deleted', async () => {
    await store.tenants.ensure('a', '2020-01-01T00:00:00.000Z');
    await store.screenings.append(draft({ id: 'a-1', tenant: 'a' }));
    await store.screenings.append(draft({ id: 'ours' }));
    const failed: string[] = [];
    const now = new Date('2030-01-01T00:00:00.000Z');
    expect(await forgetExpired(failingFor('a'), 30, now, (_error, tenant) => void failed.push(tenant))).toBe(
      1,
    );
    expect(failed).toEqual(['a']);
    expect(await store.screenings.get(DEFAULT_TENANT, 'ours')).toHaveProperty('forgottenAt');
  });

  it('logs why, down to the database’s own code', async () => {
    const lines: string[] = [];
    const into = new Writable({
      write(chunk: Buffer, _encoding, done) {
        lines.push(chunk.toString());
        done();
      },
    });
    const house = keepHouse(failingFor(DEFAULT_TENANT), 30, pino(into));
    await expect.poll(() => lines).toHaveLength(1);
    house.stop();
    expect(JSON.parse(lines[0] ?? '')).toMatchObject({
      tenant: DEFAULT_TENANT,
      error: { name: 'StorageError', message: 'The database could not delete', cause: { code: '57014' } },
    });
  });
});

const withCode = (code: string) => Object.assign(new Error('not to be quoted'), { code });
