import { expect, it } from 'vitest';
import { detect } from '../../src/detection/detect.js';
import { endingsOf } from '../../src/detection/endings.js';
import { formsOf } from '../../src/detection/plurals.js';
import type { Ending } from '../../src/detection/lexicon/entry.js';

const ending = (text: string, ...except: string[]): Ending => ({
  ending: text,
  tells: [{ category: 'health', basis: 'declared' }],
  except,
  why: 'names a disorder',
});
const endingOf = endingsOf(
  [{ family: 'test', entries: [], endings: [ending('oma', 'oklahoma'), ending('sarcoma'), ending('itis')] }],
  (word) => word === 'diploma',
);

it.each([
  ['lymphoma', 'oma'],
  ['lymphomas', 'oma'],
  ['osteosarcoma', 'sarcoma'],
  ['arthritis', 'itis'],
  ['oklahoma', undefined],
  ['diplomas', undefined],
  ['roma', undefined],
  ['aroma therapy', undefined],
  ['', undefined],
])('%s ends in %s', (word, expected) => {
  expect(endingOf(formsOf(word))?.ending.ending).toBe(expected);
});

it.each([
  ['Pancreaticoduodenectomy support group', 'Pancreaticoduodenectomy', '-ectomy'],
  ['Searches: ofatumumab', 'ofatumumab', '-umab'],
  ['balanitis', 'balanitis', '-itis'],
])('tells %s by an ending, and says so', (value, text, term) => {
  const [detection] = detect({ value });
  expect(detection).toMatchObject({ category: 'health', basis: 'declared', evidence: [{ text }] });
  const [evidence] = detection?.evidence ?? [];
  if (evidence?.term.startsWith('-') === true) {
    expect(evidence.term).toBe(term);
    expect(detection?.explanation).toContain(`by its ending “${term}”`);
  }
});

it.each(['Oklahoma road trips', 'Diploma courses', 'Nostalgia TV', 'Reverse osmosis', 'Academia', 'Empathy'])(
  'tells nothing of %s',
  (value) => {
    expect(detect({ value })).toEqual([]);
  },
);
