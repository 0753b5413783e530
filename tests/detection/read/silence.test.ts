import { expect, it } from 'vitest';
import { silentWords } from '../../../src/detection/read/silence.js';
import { partsOf, textOf } from '../../../src/detection/text.js';

/** The words of a technique that say nothing about people. */
function silent(value: string): string {
  const text = textOf(value);
  const silences = silentWords(text, partsOf(text, /[.!?;:](\s|$)|\n/));
  return text.words
    .filter((_, at) => silences[at])
    .map((word) => word.text)
    .join(' ');
}

it.each([
  ['what is not done', 'never infer faith', 'never infer faith'],
  ['what is not done, until the turn', 'never use faith but use age', 'never use faith'],
  ['what no data are held on', 'hold no data on faith', 'no data on faith'],
  ['pages that are avoided', 'avoid pages about faith', 'avoid pages about faith'],
  ['a denial of nothing that is done', 'not all faiths', ''],
  [
    'what is said not to be done',
    'rank by age; faith and race are not estimated',
    'faith and race are not estimated',
  ],
  ['what is said not to be there', 'match devices; no health data is involved', 'no health data is'],
  [
    'columns that are taken out',
    'drop faith and health columns from the file of patients',
    'drop faith and health columns',
  ],
  ['nothing of people who are taken out', 'remove members with a faith flag field from the file', ''],
  ['the topic of a message', 'a leaflet about cancer', 'about cancer'],
  ['the topic, until people are named', 'a video on cancer to diabetics', 'on cancer'],
  ['nothing of whom it is sent to', 'send diabetics a leaflet', 'a'],
  [
    'what is sent, however it is named',
    'place the new world cancer day film on screens',
    'new world cancer day on screens',
  ],
  ['what is sent, until somebody is named', 'show cancer leaflets to diabetics', 'show cancer'],
  ['nothing of those who watched', 'people who watched a video about cancer', ''],
  ['each sentence by itself', 'never infer faith. infer age', 'never infer faith'],
  ['nothing of a plain sentence', 'rank wards by turnout', ''],
  ['what is taken out', 'drop the faith column of the list', 'drop the faith column of the list'],
  ['what is taken out, until something is done', 'remove faith data and infer age', 'remove faith data and'],
  ['nothing of people who are left out', 'exclude muslims from the data', ''],
  ['what people are told about', 'email everyone in the ward about faith', 'about faith'],
  ['nothing of what people worry about', 'email those concerned about faith', ''],
  ['nothing of nothing', '', ''],
])('is silent about %s', (_, value, expected) => {
  expect(silent(value)).toBe(expected);
});
