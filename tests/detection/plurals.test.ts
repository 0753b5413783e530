import { describe, expect, it } from 'vitest';
import { formsOf } from '../../src/detection/plurals.js';

describe('the forms a word may be met in', () => {
  it.each([
    ['unions', 'union'],
    ['churches', 'church'],
    ['headaches', 'headache'],
    ['parties', 'party'],
    ['movies', 'movie'],
    ['viruses', 'virus'],
    ['nurses', 'nurse'],
    ['heroes', 'hero'],
    ['hindus', 'hindu'],
    ['somalis', 'somali'],
    ['women', 'woman'],
    ['womens', 'woman'],
    ['womens', 'women'],
  ])('reads %s as %s', (word, singular) => {
    expect(formsOf(word)).toContain(singular);
    expect(formsOf(word)[0]).toBe(word);
  });

  it.each(['wellness', 'bus', 'gas', 'green', 'disability'])('leaves %s alone', (word) => {
    expect(formsOf(word)).toEqual([word]);
  });
});
