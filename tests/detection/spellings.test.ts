import { describe, expect, it } from 'vitest';
import { firstWordOf, joinedOf, spellingsOf } from '../../src/detection/spellings.js';

describe('the spellings of a name', () => {
  it.each([
    ['trade union', ['trade union']],
    ['u s senate', ['u s senate', 'us senate']],
    ["alzheimer's society", ['alzheimers society', 'alzheimer society']],
    ['covid19', ['covid 19']],
    ['g a y', ['g a y']],
    ['-', []],
  ])('of %s', (name, expected) => {
    expect(spellingsOf(name).map((words) => words.join(' '))).toEqual(expected);
  });
});

describe('a name written as one word', () => {
  it.each([
    ['labour supporter', 'laboursupporter'],
    ['bi men', undefined],
    ['trans parent', undefined],
    ['catholic', undefined],
    ["alzheimer's society", 'alzheimerssociety'],
  ])('%s: %s', (name, expected) => {
    expect(joinedOf(name)).toBe(expected);
  });
});

describe('the first word of a name that needs no folding', () => {
  it.each([
    ['trade union', 'trade'],
    ['catholic', 'catholic'],
    ['u s senate', undefined],
    ["alzheimer's society", undefined],
    ['anti-racism', undefined],
    ['NEU', undefined],
    ['', undefined],
  ])('%s: %s', (name, expected) => {
    expect(firstWordOf(name)).toBe(expected);
    if (expected !== undefined) expect(spellingsOf(name).map(([first]) => first)).toEqual([expected]);
  });
});
