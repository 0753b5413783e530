import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  CursorError,
  StorageError,
  type Page,
  type ScreeningRecord,
  type ScreeningStore,
} from '../../src/storage/store.js';

/** What every storage has to do. `open` gives an empty store each time; `reopen` the same one after a restart. */
export function storageContract(
  name: string,
  open: () => Promise<{ store: ScreeningStore; reopen: () => Promise<ScreeningStore> }>,
) {
  describe(`${name} keeps screenings`, () => {
    let store: ScreeningStore;
    let reopen: () => Promise<ScreeningStore>;

    beforeEach(async () => ({ store, reopen } = await open()));
    afterEach(() => store.close());

    it('gives back what was kept, to the byte', async () => {
      const screening = '{ "id":"a",\n  "text":"é \\u00e9 \u2028 😀 \'\';--" }';
      await store.add(record({ id: 'a', screening }));
      expect((await store.get('a'))?.screening).toBe(screening);
    });

    it('knows nothing of an id that it never saw', async () => {
      expect(await store.get('nobody')).toBeUndefined();
      expect(await store.planOf('nobody')).toBeUndefined();
    });

    it('gives back the plan that was screened, to the byte', async () => {
      const plan = '{ "audience":{"kind":"none"},\n "reference":"é \u2028 😀" }';
      await store.add(record({ id: 'a', plan }));
      expect(await store.planOf('a')).toBe(plan);
    });

    it('refuses a second record under the same id, and keeps the first', async () => {
      await store.add(record({ id: 'a', screening: '"first"' }));
      await expect(store.add(record({ id: 'a', screening: '"second"' }))).rejects.toThrow(StorageError);
      expect((await store.get('a'))?.screening).toBe('"first"');
    });

    it('still has it after a restart', async () => {
      await store.add(record({ id: 'a', screening: '"kept"' }));
      await store.close();
      store = await reopen();
      expect((await store.get('a'))?.screening).toBe('"kept"');
    });

    it('gives back the plan that was screened, to the byte, and none where there is none', async () => {
      await store.add(record({ id: 'a', plan: '{ "audience":\n{} }' }));
      expect(await store.planOf('a')).toBe('{ "audience":\n{} }');
      expect(await store.planOf('nobody')).toBeUndefined();
    });

    it('tells of a screening what supersedes it, the oldest first, read alone or in a list', async () => {
      await store.add(record({ id: 'a', createdAt: at(1) }));
      await store.add(record({ id: 'c', createdAt: at(2), supersedes: 'a' }));
      await store.add(record({ id: 'b', createdAt: at(3), supersedes: 'a' }));
      await store.add(record({ id: 'd', createdAt: at(4), supersedes: 'b' }));
      await store.close();
      store = await reopen();
      const want = { a: ['c', 'b'], b: ['d'], c: [], d: [] };
      for (const [id, supersededBy] of Object.entries(want)) {
        expect(await store.get(id)).toEqual({ screening: JSON.stringify(id), supersededBy });
      }
      const listed = (await store.list({ limit: 3 })).screenings;
      expect(listed.map(({ supersededBy }) => supersededBy)).toEqual([want.d, want.b, want.c]);
    });

    it('lists nothing where nothing was kept', async () => {
      expect(await store.list({ limit: 10 })).toEqual({ screenings: [] });
    });

    it('lists the newest first; of one millisecond, the greater id first', async () => {
      await store.add(record({ id: 'b', createdAt: at(1) }));
      await store.add(record({ id: 'a', createdAt: at(2) }));
      await store.add(record({ id: 'c', createdAt: at(1) }));
      expect(texts(await store.list({ limit: 10 }))).toEqual(['"a"', '"c"', '"b"']);
    });

    it.each([
      { filter: { outcome: 'clear' }, found: ['"d"', '"a"'] },
      { filter: { reference: 'spring' }, found: ['"d"', '"b"'] },
      { filter: { outcome: 'clear', reference: 'spring' }, found: ['"d"'] },
      { filter: { reference: 'spr' }, found: [] },
      { filter: { reference: "spring' or '1'='1" }, found: [] },
    ] as const)('lists only what matches $filter', async ({ filter, found }) => {
      await store.add(record({ id: 'a', createdAt: at(1), outcome: 'clear' }));
      await store.add(record({ id: 'b', createdAt: at(2), outcome: 'restricted', reference: 'spring' }));
      await store.add(record({ id: 'c', createdAt: at(3), outcome: 'restricted', reference: 'autumn' }));
      await store.add(record({ id: 'd', createdAt: at(4), outcome: 'clear', reference: 'spring' }));
      expect(texts(await store.list({ ...filter, limit: 10 }))).toEqual(found);
    });

    it('pages through all of them once, whatever the size of the page and whatever is added meanwhile', async () => {
      const ids = Array.from({ length: 11 }, (_, i) => `id-${String(i).padStart(2, '0')}`);
      // Several share a millisecond, so that time alone can't tell where a page ended.
      for (const [i, id] of ids.entries()) await store.add(record({ id, createdAt: at(Math.floor(i / 4)) }));
      const expected = ids.toReversed().map((id) => JSON.stringify(id));
      for (const limit of [1, 3, 10, 11, 50]) {
        const seen: string[] = [];
        for (let cursor: string | undefined, page = 0; page === 0 || cursor !== undefined; page++) {
          const result = await store.list({ limit, cursor });
          expect(result.screenings.length).toBeLessThanOrEqual(limit);
          seen.push(...texts(result));
          cursor = result.nextCursor;
          await store.add(record({ id: `new-${limit}-${page}`, createdAt: at(1000 + page) }));
        }
        expect(seen.filter((screening) => !screening.startsWith('"new-'))).toEqual(expected);
        expect(new Set(seen).size).toBe(seen.length);
      }
    });

    it.each(['', 'nonsense', '%%%', Buffer.from('["2026-01-01"]').toString('base64url'), 'e30'])(
      'refuses the cursor %j',
      async (cursor) => {
        await expect(store.list({ limit: 1, cursor })).rejects.toThrow(CursorError);
      },
    );

    it('is ready while it is open, and fails with a storage error once it is closed', async () => {
      await store.ready();
      await store.close();
      await expect(store.ready()).rejects.toThrow(StorageError);
      await expect(store.add(record({ id: 'late' }))).rejects.toThrow(StorageError);
      await expect(store.planOf('late')).rejects.toThrow(StorageError);
      await expect(store.get('late')).rejects.toThrow(StorageError);
      await expect(store.list({ limit: 1 })).rejects.toThrow(StorageError);
      store = await reopen();
    });
  });
}

const texts = ({ screenings }: Page) => screenings.map(({ screening }) => screening);

const at = (millisecond: number) => new Date(Date.UTC(2026, 10, 23) + millisecond).toISOString();

/** A record that differs from the next only in what the test is about. */
function record(given: Partial<ScreeningRecord> & { id: string }): ScreeningRecord {
  return {
    createdAt: at(0),
    outcome: 'conditional',
    plan: '{}',
    screening: JSON.stringify(given.id),
    ...given,
  };
}
