import { describe, expect, it } from 'vitest';
import { readContexts } from '../../../src/detection/read/contexts.js';
import type { SignalKind, SpecialCategory } from '../../../src/detection/special-categories.js';
import { textOf } from '../../../src/detection/text.js';

/** Whether a hit of the words between asterisks is kept from telling a category. */
function isCancelled(marked: string, category: SpecialCategory, kind: SignalKind = 'segment'): boolean {
  const text = textOf(marked.replaceAll('*', ''));
  const [before = '', term = ''] = marked.split('*');
  const start = text.words.findIndex((word) => word.start === before.length);
  const end = text.words.findLastIndex((word) => word.end <= before.length + term.length) + 1;
  const entry = { term: term.toLowerCase(), tells: [{ category, basis: 'declared' }] } as const;
  const hit = { entry, family: 'test', start, end, misspelt: false };
  return readContexts(text, kind)(hit, category) !== undefined;
}

describe('health', () => {
  it.each([
    ['Pets > Dogs > *Arthritis*', true],
    ['*Arthritis* > Pets', false],
    ['Dog *arthritis*', true],
    ['Dog owners with *arthritis*', false],
    ['*Arthritis* insurance', true],
    ['*Arthritis* care', false],
    ['*Arthritis* (band)', true],
    ['(band) *arthritis*', false],
    ['Credit *health*', true],
    ['Universal Credit *disability*', false],
    ['Manual *wheelchair*', false],
    ['*Physical therapy* education', true],
    ['*Diabetes* education', false],
    ['*Anxiety* FC', true],
    ['Supply chain *health*', true],
    ['Chain *health*', false],
    ['Job listing > *Arthritis*', true],
    ['*Cancer*, a star sign', true],
    ['*Diabetic* cat food', true],
    ['Michael *Parkinson*', true],
    ['Nursing *parkinson*', false],
    ['*Anxiety* (TV series)', true],
  ])('%s says nothing of it: %s', (value, expected) => {
    expect(isCancelled(value, 'health')).toBe(expected);
  });
});

it('cancels only the categories that a context names', () => {
  expect(isCancelled('Dog *Muslims*', 'religious-or-philosophical-beliefs')).toBe(false);
  expect(isCancelled('*Priest* (band)', 'religious-or-philosophical-beliefs')).toBe(true);
  expect(isCancelled('Jane *Monk*', 'religious-or-philosophical-beliefs')).toBe(true);
  expect(isCancelled('Zen *monk*', 'religious-or-philosophical-beliefs')).toBe(false);
  expect(isCancelled('*Muslims* (racehorse)', 'religious-or-philosophical-beliefs')).toBe(true);
  expect(isCancelled('Student *union member*', 'trade-union-membership')).toBe(true);
  expect(isCancelled('Student *unison member*', 'trade-union-membership')).toBe(false);
});

it('reads some contexts in field names alone', () => {
  expect(isCancelled('*disabled* button', 'health', 'field')).toBe(true);
  expect(isCancelled('*disabled* button', 'health', 'segment')).toBe(false);
});
