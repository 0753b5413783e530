import type { Screening } from '../screening/screening.js';
import { code, codes, paragraph, strong, type Block, type Lines } from './document.js';
import { count, OUTCOME_WORDS } from './words.js';

type Effect = Screening['missing'][number]['ifYes'];

/** What nobody has stated and what each answer would do. */
export function missingBlocks({ missing }: Screening): Block[] {
  if (missing.length === 0) return [paragraph('Nothing is missing that could change the outcome.')];
  return [
    paragraph(
      `${count(missing.length, 'fact')} can still change the outcome; first stands what settles most. An answer goes to the place in the plan that is named, and the plan is then screened again.`,
    ),
    {
      kind: 'table',
      caption: 'Missing facts, and what an answer would do',
      columns: [
        { name: 'Question', width: 'wide' },
        { name: 'A yes', width: 'middle' },
        { name: 'A no', width: 'middle' },
      ],
      rows: missing.map(({ pointer, question, why, rule, ifYes, ifNo, decides }) => [
        [
          [strong(question)],
          ...(decides ? [['This answer alone can decide the outcome.']] : []),
          [why],
          [code(rule), ', at ', code(pointer)],
        ],
        ...(ifYes === undefined && ifNo === undefined
          ? [[['Not a yes or no: to be stated.']], [['–']]]
          : [effectOf(ifYes), effectOf(ifNo)]),
      ]),
    },
  ];
}

function effectOf(effect: Effect): Lines {
  if (effect === undefined) return [['Depends on what is stated.']];
  const { outcome, settles, breaks } = effect;
  const lines: Lines = [
    ...(outcome === undefined ? [] : [['Outcome: ', strong(OUTCOME_WORDS[outcome])]]),
    ...(settles.length > 0 ? [['Settles ', ...codes(settles)]] : []),
    ...(breaks.length > 0 ? [['Breaks ', ...codes(breaks)]] : []),
  ];
  return lines.length > 0 ? lines : [['Settles nothing alone.']];
}
