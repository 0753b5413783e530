import { expect, it } from 'vitest';
import { Recent } from '../../src/detection/recent.js';

it('works out each once while it keeps coming back, and forgets what does not', () => {
  const worked: string[] = [];
  const lengths = new Recent(2, (word) => {
    worked.push(word);
    return word.length;
  });
  for (const word of ['kept', 'a', 'kept', 'bb', 'kept', 'ccc', 'kept', 'dddd', 'kept', 'a']) {
    expect(lengths.get(word)).toBe(word.length);
  }
  expect(worked).toEqual(['kept', 'a', 'bb', 'ccc', 'dddd', 'a']);
});
