import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalJson, digestOf, NotCanonicalError } from '../../src/records/canonical.js';

/** The same value with the properties of each object the other way round. */
const reordered = (value: unknown): unknown =>
  Array.isArray(value)
    ? value.map(reordered)
    : typeof value === 'object' && value !== null
      ? Object.fromEntries(
          Object.entries(value)
            .map(([name, inner]) => [name, reordered(inner)] as const)
            .reverse(),
        )
      : value;

const whole = fc.jsonValue({ maxDepth: 4 }).map((value) => JSON.parse(JSON.stringify(value)) as unknown);

describe('the digest of a JSON value', () => {
  // RFC 8785, section 3.2.3 and appendix B, in our words.
  it.each([
    [
      'names in the order of their UTF-16 units',
      { '\u20ac': 1, '\r': 2, '1': 3, '\ud83d\ude00': 4, '\u0080': 5 },
      '{"\\r":2,"1":3,"\u0080":5,"\u20ac":1,"\ud83d\ude00":4}',
    ],
    [
      'numbers as ECMAScript writes them',
      [1e21, 1e-7, 4.5, 2e-3, -0, 333333333.3333333],
      '[1e+21,1e-7,4.5,0.002,0,333333333.3333333]',
    ],
    [
      'no spaces, and only the escapes that are needed',
      { a: ['é', '"', '\u000f', '/'] },
      '{"a":["é","\\"","\\u000f","/"]}',
    ],
    ['nothing for what is undefined', { a: undefined, b: 1 }, '{"b":1}'],
  ])('rests on one form: %s', (_, value, text) => {
    expect(canonicalJson(value)).toBe(text);
  });

  it('is the same whatever the order of properties and the spaces', () => {
    fc.assert(
      fc.property(whole, fc.nat(4), (value, spaces) => {
        const again = JSON.parse(JSON.stringify(reordered(value), null, spaces)) as unknown;
        expect(digestOf(again)).toBe(digestOf(value));
      }),
    );
  });

  it('differs wherever the value does', () => {
    fc.assert(
      fc.property(whole, whole, (one, other) => {
        fc.pre(JSON.stringify(reordered(one)) !== JSON.stringify(reordered(other)));
        expect(canonicalJson(one) === canonicalJson(other)).toBe(
          JSON.stringify(JSON.parse(canonicalJson(one))) === JSON.stringify(JSON.parse(canonicalJson(other))),
        );
      }),
    );
  });

  it.each([
    ['half a character', ['\ud800']],
    ['half a character in a name', { '\udc00': 1 }],
    ['a number beyond all', JSON.parse('[1e400]') as unknown],
    ['nesting beyond reason', JSON.parse(`${'['.repeat(100_000)}${']'.repeat(100_000)}`) as unknown],
    ['nothing at all', undefined],
  ])('is refused for %s', (_, value) => {
    expect(() => digestOf(value)).toThrow(NotCanonicalError);
  });
});
