import { describe, expect, it } from 'vitest';
import { inBatches } from '../../src/storage/sqlite/in-batches.js';

describe('writing in batches', () => {
  it('writes what arrives together in one go, and resolves each', async () => {
    const batches: (readonly string[])[] = [];
    const add = inBatches<string>((items) => {
      batches.push(items);
      return Promise.resolve();
    });
    await Promise.all([add('a'), add('b'), add('c')]);
    await add('d');
    expect(batches).toEqual([['a', 'b', 'c'], ['d']]);
  });

  it('resolves nothing before it is written', async () => {
    let finish = () => {};
    const add = inBatches<string>(() => new Promise((resolve) => (finish = resolve)));
    let answered = false;
    const added = add('a').then(() => (answered = true));
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(answered).toBe(false);
    finish();
    await added;
    expect(answered).toBe(true);
  });

  it('fails only the item that can’t be written', async () => {
    const written: string[] = [];
    const add = inBatches<string>((items) => {
      if (items.includes('bad')) return Promise.reject(new Error('bad item'));
      written.push(...items);
      return Promise.resolve();
    });
    const results = await Promise.allSettled([add('a'), add('bad'), add('c')]);
    expect(results.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
    expect(written).toEqual(['a', 'c']);
  });

  it('splits more than a statement can hold', async () => {
    const sizes: number[] = [];
    const add = inBatches<number>((items) => {
      sizes.push(items.length);
      return Promise.resolve();
    });
    await Promise.all(Array.from({ length: 1200 }, (_, i) => add(i)));
    expect(sizes).toEqual([500, 500, 200]);
  });
});
