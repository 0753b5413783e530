import { describe, expect, it } from 'vitest';
import { mergePatch } from '../../src/screening/merge-patch.js';

/** The cases of RFC 7396, Appendix A. */
const CASES: readonly (readonly [target: unknown, patch: unknown, result: unknown])[] = [
  [{ a: 'b' }, { a: 'c' }, { a: 'c' }],
  [{ a: 'b' }, { b: 'c' }, { a: 'b', b: 'c' }],
  [{ a: 'b' }, { a: null }, {}],
  [{ a: 'b', b: 'c' }, { a: null }, { b: 'c' }],
  [{ a: ['b'] }, { a: 'c' }, { a: 'c' }],
  [{ a: 'c' }, { a: ['b'] }, { a: ['b'] }],
  [{ a: { b: 'c' } }, { a: { b: 'd', c: null } }, { a: { b: 'd' } }],
  [{ a: [{ b: 'c' }] }, { a: [1] }, { a: [1] }],
  [
    ['a', 'b'],
    ['c', 'd'],
    ['c', 'd'],
  ],
  [{ a: 'b' }, ['c'], ['c']],
  [{ a: 'foo' }, null, null],
  [{ a: 'foo' }, 'bar', 'bar'],
  [{ e: null }, { a: 1 }, { e: null, a: 1 }],
  [[1, 2], { a: 'b', c: null }, { a: 'b' }],
  [{}, { a: { bb: { ccc: null } } }, { a: { bb: {} } }],
];

describe('a JSON merge patch', () => {
  it.each(CASES)('makes of %j by %j: %j', (target, patch, result) => {
    const before = structuredClone([target, patch]);
    expect(mergePatch(target, patch)).toEqual(result);
    expect([target, patch], 'neither is changed').toEqual(before);
  });

  it('sets a property of any name, and nobody’s prototype', () => {
    const patch = JSON.parse('{"__proto__":{"polluted":1},"constructor":2}') as unknown;
    const merged = mergePatch({}, patch) as object;
    expect(Object.keys(merged)).toEqual(['__proto__', 'constructor']);
    expect(Object.getPrototypeOf(merged)).toBe(Object.prototype);
  });
});
