import { createHash } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  CursorError,
  ForgottenError,
  IdempotencyConflictError,
  StorageError,
} from '../../src/storage/errors.js';
import {
  DEFAULT_TENANT as US,
  type ApiKey,
  type KeptScreening,
  type ListCheck,
  type Page,
  type Row,
  type Storage,
} from '../../src/storage/storage.js';
import { DamagedRecordError } from '../../src/records/kept.js';
import { verifyChain } from '../../src/records/verify-chain.js';
import { NOTARY } from '../api/support.js';
import { at, draft } from './drafts.js';

/** What every storage has to do. `open` gives an empty one each time; `reopen` the same one after a restart. */
export function storageContract(
  name: string,
  open: () => Promise<{ store: Storage; reopen: () => Promise<Storage> }>,
) {
  let store: Storage;
  let reopen: () => Promise<Storage>;
  const restart = async () => {
    await store.close();
    store = await reopen();
  };

  beforeEach(async () => ({ store, reopen } = await open()));
  afterEach(() => store.close());

  describe(`${name} keeps screenings`, () => {
    it('gives back what was kept, to the byte, with its receipt at the end', async () => {
      const screening = '{ "id":"a",\n  "text":"é \\u00e9 \u2028 😀 \'\';-- \\u0000 \\ud800" }';
      const plan = '{ "audience":{"kind":"none"},\n "reference":"é \u2028 😀" }';
      const kept = await store.screenings.append({ ...draft({ id: 'a', plan }), screening });
      const { receipt, ...row } = await rowOf('a');
      expect(kept.screening).toBe(`${screening.slice(0, -1)},"receipt":"${receipt}"}`);
      expect(row).toMatchObject({ plan, screening: kept.screening, sequence: 1 });
      await restart();
      expect(await store.screenings.get(US, 'a')).toEqual({
        id: 'a',
        screening: kept.screening,
        supersededBy: [],
      });
    });

    it.each(['nobody', "' or 1=1 --", '\u0000', '\ud800', '../a', ''])(
      'knows nothing of an id that it never saw: %j',
      async (id) => {
        expect(await store.screenings.get(US, id)).toBeUndefined();
        expect(await store.screenings.rowOf(US, id)).toBeUndefined();
        expect(await store.screenings.tenantOf(id)).toBeUndefined();
        expect(await store.screenings.forget(US, id, at(0))).toBe(false);
      },
    );

    it('refuses a second record under the same id, and keeps the first', async () => {
      await store.screenings.append(draft({ id: 'a', screening: '{"first":1}' }));
      await expect(store.screenings.append(draft({ id: 'a', screening: '{"second":1}' }))).rejects.toThrow(
        StorageError,
      );
      expect(await textOf('a')).toContain('first');
      expect((await verify(US)).records).toBe(1);
    });

    it('tells of a screening what supersedes it, the oldest first, read alone or in a list', async () => {
      for (const [id, supersedes] of [['a'], ['c', 'a'], ['b', 'a'], ['d', 'b']] as const) {
        await store.screenings.append(draft({ id, ...(supersedes !== undefined && { supersedes }) }));
      }
      await restart();
      const want = { a: ['c', 'b'], b: ['d'], c: [], d: [] };
      for (const [id, supersededBy] of Object.entries(want)) {
        expect(await store.screenings.get(US, id)).toMatchObject({ id, supersededBy });
      }
      const listed = (await store.screenings.list(US, { limit: 3 })).screenings;
      expect(listed.map(({ supersededBy }) => supersededBy)).toEqual([want.d, want.b, want.c]);
    });

    it('lists nothing where nothing was kept', async () => {
      expect(await store.screenings.list(US, { limit: 10 })).toEqual({ screenings: [] });
    });

    it('lists the newest first, also where the clock was set back', async () => {
      await store.screenings.append(draft({ id: 'b', createdAt: at(5) }));
      await store.screenings.append(draft({ id: 'a', createdAt: at(1) }));
      await store.screenings.append(draft({ id: 'c', createdAt: at(1) }));
      expect(ids(await store.screenings.list(US, { limit: 10 }))).toEqual(['c', 'a', 'b']);
    });

    it.each([
      { filter: { outcome: 'clear' }, found: ['d', 'a'] },
      { filter: { reference: 'spring' }, found: ['d', 'b'] },
      { filter: { outcome: 'clear', reference: 'spring' }, found: ['d'] },
      { filter: { reference: 'spr' }, found: [] },
      { filter: { reference: "spring' or '1'='1" }, found: [] },
      { filter: { reference: 'with \u0000 in it' }, found: ['e'] },
    ] as const)('lists only what matches $filter', async ({ filter, found }) => {
      for (const given of [
        { id: 'a', outcome: 'clear' },
        { id: 'b', outcome: 'restricted', reference: 'spring' },
        { id: 'c', outcome: 'restricted', reference: 'autumn' },
        { id: 'd', outcome: 'clear', reference: 'spring' },
        { id: 'e', reference: 'with \u0000 in it' },
      ] as const) {
        await store.screenings.append(draft(given));
      }
      expect(ids(await store.screenings.list(US, { ...filter, limit: 10 }))).toEqual(found);
    });

    it('pages through all of them once, whatever the size of the page and whatever is added meanwhile', async () => {
      const all = Array.from({ length: 11 }, (_, i) => `id-${String(i).padStart(2, '0')}`);
      for (const id of all) await store.screenings.append(draft({ id }));
      for (const limit of [1, 3, 10, 11, 50]) {
        const seen: string[] = [];
        for (let cursor: string | undefined, page = 0; page === 0 || cursor !== undefined; page++) {
          const result = await store.screenings.list(US, { limit, cursor });
          expect(result.screenings.length).toBeLessThanOrEqual(limit);
          seen.push(...ids(result));
          cursor = result.nextCursor;
          await store.screenings.append(draft({ id: `new-${limit}-${page}` }));
        }
        expect(seen.filter((id) => !id.startsWith('new-'))).toEqual(all.toReversed());
        expect(new Set(seen).size).toBe(seen.length);
      }
    });

    const before = (place: number) => Buffer.from(`{"before":${place}}`).toString('base64url');

    it.each(['', 'nonsense', '%%%', before(0), before(2_147_483_648), before(2 ** 53 - 1), 'e30'])(
      'refuses the cursor %j',
      async (cursor) => {
        await expect(store.screenings.list(US, { limit: 1, cursor })).rejects.toThrow(CursorError);
      },
    );
  });

  describe(`${name} chains records`, () => {
    it('one behind the other, each tenant for itself, however many come at once', async () => {
      await store.tenants.ensure('them', at(0));
      const drafts = Array.from({ length: 60 }, (_, i) =>
        draft({ id: `id-${i}`, tenant: i % 3 === 0 ? 'them' : US }),
      );
      await Promise.all(drafts.map((each) => store.screenings.append(each)));
      expect(await verify(US)).toEqual({ intact: true, records: 40, forgotten: 0, unsigned: 0 });
      expect(await verify('them')).toEqual({ intact: true, records: 20, forgotten: 0, unsigned: 0 });
    });

    it('goes on where it ended before a restart', async () => {
      await store.screenings.append(draft({ id: 'a' }));
      await restart();
      await store.screenings.append(draft({ id: 'b' }));
      expect(await verify(US)).toMatchObject({ intact: true, records: 2 });
    });

    it('takes nothing of a tenant that it does not know', async () => {
      await expect(store.screenings.append(draft({ id: 'a', tenant: 'nobody' }))).rejects.toThrow(
        StorageError,
      );
    });

    it('walks along more records than it reads at once', async () => {
      await Promise.all(
        Array.from({ length: 450 }, (_, i) => store.screenings.append(draft({ id: `id-${i}` }))),
      );
      expect(await verify(US)).toMatchObject({ intact: true, records: 450 });
    });
  });

  describe(`${name} keeps tenants apart`, () => {
    it('in everything that is read', async () => {
      await store.tenants.ensure('them', at(0));
      await store.screenings.append(
        draft({ id: 'theirs', tenant: 'them', reference: 'r', idempotency: { key: 'k', request: 'x' } }),
      );
      await store.screenings.append(draft({ id: 'ours' }));
      expect(await store.screenings.get(US, 'theirs')).toBeUndefined();
      expect(await store.screenings.rowOf(US, 'theirs')).toBeUndefined();
      expect(await store.screenings.answerOf(US, { key: 'k', request: 'x' })).toBeUndefined();
      expect(ids(await store.screenings.list(US, { limit: 10 }))).toEqual(['ours']);
      expect((await walked(US)).map(({ id }) => id)).toEqual(['ours']);
      expect(await store.screenings.forget(US, 'theirs', at(1))).toBe(false);
      expect(await store.screenings.forgetBefore(US, at(9), at(9))).toBe(1);
      expect(await store.screenings.get('them', 'theirs')).toMatchObject({ id: 'theirs' });
      expect(await store.screenings.tenantOf('theirs')).toBe('them');
    });
  });

  describe(`${name} answers a retry as it answered first`, () => {
    const keyed = (id: string, request = 'r1') =>
      draft({ id, idempotency: { key: 'key', request, notApplicable: `["${id}"]` } });

    it('after a restart, and keeps one record', async () => {
      const first = await store.screenings.append(keyed('a'));
      await restart();
      expect(await store.screenings.append(keyed('b'))).toEqual(first);
      expect(await store.screenings.answerOf(US, { key: 'key', request: 'r1' })).toEqual(first);
      expect(await verify(US)).toMatchObject({ intact: true, records: 1 });
    });

    it('but gives out none that is damaged', async () => {
      await store.screenings.append({ ...keyed('a'), screening: '{"id"' });
      const again = store.screenings.answerOf(US, { key: 'key', request: 'r1' });
      await expect(again).rejects.toThrow(DamagedRecordError);
      await expect(store.screenings.append(keyed('b'))).rejects.toThrow(DamagedRecordError);
    });

    it('when many come at once', async () => {
      const answers = await Promise.all(
        Array.from({ length: 20 }, (_, i) => store.screenings.append(keyed(`id-${i}`))),
      );
      expect(new Set(answers.map(({ screening }) => screening)).size).toBe(1);
      expect(await verify(US)).toMatchObject({ intact: true, records: 1 });
    });

    it('but refuses another request under the same key, at once or later', async () => {
      const [first, other] = await Promise.allSettled([
        store.screenings.append(keyed('a')),
        store.screenings.append(keyed('b', 'r2')),
      ]);
      expect(first).toMatchObject({ status: 'fulfilled', value: { id: 'a' } });
      expect((other as PromiseRejectedResult).reason).toBeInstanceOf(IdempotencyConflictError);
      await expect(store.screenings.append(keyed('c', 'r2'))).rejects.toThrow(IdempotencyConflictError);
      await expect(store.screenings.answerOf(US, { key: 'key', request: 'r2' })).rejects.toThrow(
        IdempotencyConflictError,
      );
      expect(await verify(US)).toMatchObject({ intact: true, records: 1 });
    });

    it('and says so where the answer was deleted since', async () => {
      await store.screenings.append(keyed('a'));
      await store.screenings.forget(US, 'a', at(1));
      await expect(store.screenings.append(keyed('b'))).rejects.toThrow(ForgottenError);
    });
  });

  describe(`${name} forgets`, () => {
    it('plan, answer and reference; the chain holds, and what was sworn to stays', async () => {
      for (const id of ['a', 'b', 'c']) await store.screenings.append(draft({ id, reference: 'r' }));
      const before = await rowOf('b');
      expect(await store.screenings.forget(US, 'b', at(7))).toBe(true);
      expect(await store.screenings.forget(US, 'b', at(8))).toBe(false);
      expect(await store.screenings.get(US, 'b')).toEqual({ forgottenAt: at(7) });
      const { plan, screening, reference, ...rest } = before;
      expect([plan, screening, reference]).not.toContain(undefined);
      expect(await rowOf('b')).toEqual({ ...rest, forgottenAt: at(7) });
      expect(ids(await store.screenings.list(US, { limit: 10 }))).toEqual(['c', 'a']);
      expect(await verify(US)).toEqual({ intact: true, records: 3, forgotten: 1, unsigned: 0 });
    });

    it('all from before a time, and gives their number', async () => {
      for (const i of [1, 2, 3]) await store.screenings.append(draft({ id: `id-${i}`, createdAt: at(i) }));
      expect(await store.screenings.forgetBefore(US, at(3), at(9))).toBe(2);
      expect(await store.screenings.forgetBefore(US, at(3), at(9))).toBe(0);
      expect(ids(await store.screenings.list(US, { limit: 10 }))).toEqual(['id-3']);
    });

    it('more than it deletes at once', async () => {
      const given = Array.from({ length: 1100 }, (_, i) => draft({ id: `id-${i}`, createdAt: at(i) }));
      await Promise.all(given.map((each) => store.screenings.append(each)));
      const [one, other] = await Promise.all([
        store.screenings.forgetBefore(US, at(1050), at(2000)),
        store.screenings.forgetBefore(US, at(1050), at(2000)),
      ]);
      expect(one + other).toBe(1050);
      expect(await verify(US)).toEqual({ intact: true, records: 1100, forgotten: 1050, unsigned: 0 });
    });

    it('after as many days as the tenant says, and by the service’s number where it says nothing', async () => {
      await store.tenants.ensure('them', at(0));
      await store.tenants.ensure('them', at(1));
      await store.tenants.setRetention('them', 30);
      expect(await store.tenants.list()).toEqual([{ id: US }, { id: 'them', retentionDays: 30 }]);
      await store.tenants.setRetention('them', null);
      expect(await store.tenants.get('them')).toEqual({ id: 'them' });
      expect(await store.tenants.get('nobody')).toBeUndefined();
    });
  });

  describe(`${name} keeps keys`, () => {
    const key: ApiKey = {
      prefix: 'a22_abcdefghijkm',
      tenant: US,
      name: 'tool',
      scopes: ['screen', 'read'],
      hash: 'h'.repeat(64),
      createdAt: at(0),
    };

    it('until they are revoked, with when they were used last', async () => {
      expect(await store.keys.any()).toBe(false);
      await store.keys.add(key);
      await store.keys.used(key.prefix, at(5));
      await store.keys.used(key.prefix, at(4));
      await restart();
      expect(await store.keys.any()).toBe(true);
      expect(await store.keys.get(key.prefix)).toEqual({ ...key, lastUsedAt: at(5) });
      expect(await store.keys.revoke(key.prefix, at(6))).toBe(true);
      expect(await store.keys.revoke(key.prefix, at(7))).toBe(false);
      expect(await store.keys.revoke('a22_nobodynobody', at(7))).toBe(false);
      expect(await store.keys.list(US)).toEqual([{ ...key, lastUsedAt: at(5), revokedAt: at(6) }]);
    });

    it('lists all, or a tenant’s', async () => {
      await store.tenants.ensure('them', at(0));
      const theirs = { ...key, prefix: 'a22_theirs', tenant: 'them', perMinute: 5, expiresAt: at(9) };
      await store.keys.add(key);
      await store.keys.add(theirs);
      expect(await store.keys.list()).toEqual([key, theirs]);
      expect(await store.keys.list('them')).toEqual([theirs]);
    });

    it('and the public halves of those that sign', async () => {
      const note = (kid: string, ...known: string[]) =>
        store.signingKeys.note({ kid, publicKey: `{"x":"${kid}"}`, at: at(0) }, [kid, ...known]);
      const [first, second] = await Promise.all([note('k1'), note('k2')]);
      expect([first, second]).toEqual([[], ['k1']]);
      expect(await note('k1')).toEqual([]);
      expect(await note('k3', 'k1')).toEqual([]);
      expect(await note('k1')).toEqual(['k3']);
      expect([...(await store.signingKeys.list())].sort()).toEqual([
        ['k1', '{"x":"k1"}'],
        ['k3', '{"x":"k3"}'],
      ]);
    });
  });

  describe(`${name} keeps suppression lists`, () => {
    const digest = (n: number) => Buffer.alloc(32, n);
    const hex = (n: number) => digest(n).toString('hex');

    it('each tenant’s for itself', async () => {
      await store.tenants.ensure('them', at(0));
      expect(
        await store.suppressions.add(US, [digest(1), digest(2), digest(2)], '2026-11-23T00:00:00.000Z'),
      ).toBe(2);
      expect(await store.suppressions.add(US, [digest(2), digest(3)], '2026-11-23T00:00:00.000Z')).toBe(1);
      expect(await store.suppressions.add('them', [digest(4)], '2026-11-23T00:00:00.000Z')).toBe(1);
      expect(await store.suppressions.add(US, [], '2026-11-23T00:00:00.000Z')).toBe(0);
      expect(await store.suppressions.count(US)).toBe(3);
      expect(await store.suppressions.among(US, [digest(1), digest(4), digest(9)])).toEqual(
        new Set([hex(1)]),
      );
      expect(await store.suppressions.among(US, [])).toEqual(new Set());
      expect(await store.suppressions.remove(US, digest(1))).toBe(true);
      expect(await store.suppressions.remove(US, digest(4))).toBe(false);
      expect(await store.suppressions.clear(US)).toBe(2);
      expect(await store.suppressions.count(US)).toBe(0);
      expect(await store.suppressions.count('them')).toBe(1);
    });

    const many = (length: number) =>
      Array.from({ length }, (_, i) => createHash('sha256').update(String(i)).digest());

    it('to which many add the same at once, each in another order', async () => {
      const digests = many(2000);
      const added = await Promise.all(
        Array.from({ length: 8 }, (_, i) => {
          const turned = [...digests.slice(i * 250), ...digests.slice(0, i * 250)];
          return store.suppressions.add(
            US,
            i % 2 === 0 ? turned : turned.reverse(),
            '2026-11-23T00:00:00.000Z',
          );
        }),
      );
      expect(added.reduce((sum, n) => sum + n)).toBe(2000);
      expect(await store.suppressions.count(US)).toBe(2000);
    });

    it('and counts them right, whatever is added, taken back and emptied at once', async () => {
      const digests = many(5000);
      await store.suppressions.add(US, digests, '2026-11-23T00:00:00.000Z');
      await Promise.all([
        store.suppressions.clear(US),
        ...digests.slice(0, 20).map((each) => store.suppressions.remove(US, each)),
        ...[4, 3, 2, 1].map((i) =>
          store.suppressions.add(US, digests.slice(i * 500, i * 1000), '2026-11-23T00:00:00.000Z'),
        ),
        store.suppressions.clear(US),
        store.screenings.append(draft({ id: 'beside' })),
      ]);
      const left = await store.suppressions.among(US, digests);
      expect(await store.suppressions.count(US)).toBe(left.size);
      await restart();
      expect(await store.suppressions.clear(US)).toBe(left.size);
      expect(await store.suppressions.count(US)).toBe(0);
    });

    it('and what checks against them came to', async () => {
      const check: ListCheck = {
        id: 'check-1',
        tenant: US,
        createdAt: at(0),
        suppressions: 3,
        listed: 10,
        listDigest: hex(1),
        removed: 2,
        removedDigest: hex(2),
        kept: 8,
        keptDigest: hex(3),
        idempotencyKey: 'k',
      };
      await store.suppressions.addCheck(check);
      await restart();
      expect(await store.suppressions.check(US, 'check-1')).toEqual(check);
      expect(await store.suppressions.check('them', 'check-1')).toBeUndefined();
      expect(await store.suppressions.checkUnder(US, 'k')).toEqual(check);
      expect(await store.suppressions.checkUnder(US, 'l')).toBeUndefined();
      await expect(store.suppressions.addCheck({ ...check, id: 'check-2' })).rejects.toThrow(StorageError);
    });
  });

  describe(`${name} counts requests`, () => {
    it('by key and window, however many come at once', async () => {
      const { rates } = store;
      if (rates === undefined) return expect(store.engine).toBe('sqlite');
      const sums = await Promise.all(Array.from({ length: 10 }, () => rates.count('k', 60, 1)));
      expect(sums.toSorted((a, b) => a - b)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
      expect(await rates.count('k', 120, 3)).toBe(3);
      expect(await rates.count('l', 60, 1)).toBe(1);
      await rates.dropBefore(120);
      expect(await rates.count('k', 60, 1)).toBe(1);
      expect(await rates.count('k', 120, 1)).toBe(4);
    });
  });

  describe(`${name} says how it is`, () => {
    it('is ready while it is open, and fails with a storage error once it is closed', async () => {
      await store.ready();
      await store.close();
      for (const work of [
        () => store.ready(),
        () => store.screenings.append(draft({ id: 'late' })),
        () => store.screenings.get(US, 'late'),
        () => store.screenings.rowOf(US, 'late'),
        () => store.screenings.list(US, { limit: 1 }),
        () => walked(US),
        () => store.keys.get('late'),
        () => store.suppressions.count(US),
      ]) {
        await expect(work()).rejects.toThrow(StorageError);
      }
      store = await reopen();
    });
  });

  async function walked(tenant: string): Promise<Row[]> {
    const rows: Row[] = [];
    for await (const row of store.screenings.walk(tenant)) rows.push(row);
    return rows;
  }

  async function rowOf(id: string): Promise<Row> {
    const row = await store.screenings.rowOf(US, id);
    if (row === undefined) throw new Error(`${id} is not kept`);
    return row;
  }

  const textOf = async (id: string) => (await store.screenings.get(US, id)) && (await rowOf(id)).screening;

  const verify = async (tenant: string) =>
    verifyChain(tenant, store.screenings.walk(tenant), await store.screenings.head(tenant), NOTARY);
}

const ids = ({ screenings }: Page) => screenings.map(({ id }: KeptScreening) => id);
