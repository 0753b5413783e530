import { describe, expect, it } from 'vitest';
import { inBatches } from '../../src/storage/sql/in-batches.js';

const done = <T>(items: readonly T[]) => items.map((value) => ({ status: 'fulfilled', value }) as const);

describe('writing in batches', () => {
  it('writes what arrives together in one go, and gives each its own result', async () => {
    const batches: (readonly string[])[] = [];
    const add = inBatches<string, string>((items) => {
      batches.push(items);
      return Promise.resolve(done(items));
    });
    expect(await Promise.all([add('a'), add('b'), add('c')])).toEqual(['a', 'b', 'c']);
    await add('d');
    expect(batches).toEqual([['a', 'b', 'c'], ['d']]);
  });

  it('begins no batch before the last is written, and then takes all that has come meanwhile', async () => {
    const batches: (readonly string[])[] = [];
    const finish: (() => void)[] = [];
    const add = inBatches<string, string>((items) => {
      batches.push(items);
      return new Promise((resolve) => finish.push(() => resolve(done(items))));
    });
    const answered: string[] = [];
    const adding = ['a', 'b', 'c'].map((item) => add(item).then((it) => answered.push(it)));
    await turns();
    adding.push(...['d', 'e'].map((item) => add(item).then((it) => answered.push(it))));
    await turns();
    expect([batches, answered]).toEqual([[['a', 'b', 'c']], []]);
    finish[0]?.();
    await turns();
    expect([batches, answered]).toEqual([
      [
        ['a', 'b', 'c'],
        ['d', 'e'],
      ],
      ['a', 'b', 'c'],
    ]);
    finish[1]?.();
    await Promise.all(adding);
  });

  it('fails only the item that is at fault, and all where none could be written', async () => {
    const add = inBatches<string, string>((items) => {
      if (items.includes('gone')) return Promise.reject(new Error('database gone'));
      return Promise.resolve(
        items.map((value) =>
          value === 'bad'
            ? { status: 'rejected', reason: new Error('bad item') }
            : { status: 'fulfilled', value },
        ),
      );
    });
    const statuses = async (...items: string[]) =>
      (await Promise.allSettled(items.map(add))).map(({ status }) => status);
    expect(await statuses('a', 'bad', 'c')).toEqual(['fulfilled', 'rejected', 'fulfilled']);
    expect(await statuses('a', 'gone')).toEqual(['rejected', 'rejected']);
    expect(await statuses('a')).toEqual(['fulfilled']);
  });

  it('splits more than a statement can hold', async () => {
    const sizes: number[] = [];
    const add = inBatches<number, number>((items) => {
      sizes.push(items.length);
      return Promise.resolve(done(items));
    });
    await Promise.all(Array.from({ length: 250 }, (_, i) => add(i)));
    expect(sizes).toEqual([100, 100, 50]);
  });
});

const turns = () => new Promise((resolve) => setTimeout(resolve, 20));
