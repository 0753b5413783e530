import type { Answer } from '../screening/answer.js';
import type { Screening } from '../screening/screening.js';
import { code, paragraph, strong, type Block } from './document.js';
import { rulesOf, type TitleOf } from './titles.js';

const CONCLUSIONS: Record<Answer, string> = {
  yes: 'A data protection impact assessment is required before launch.',
  no: 'No data protection impact assessment is required by what the plan tells.',
  unknown: 'Whether a data protection impact assessment is required cannot be told yet.',
};

/** Is a DPIA required, and what requires it? */
export function dpiaBlocks(screening: Screening, titleOf: TitleOf): Block[] {
  const { required, triggers } = screening.dpia;
  const rules = rulesOf(screening);
  return [
    paragraph(strong(CONCLUSIONS[required])),
    triggers.length === 0
      ? paragraph('No rule that applies to this plan requires one.')
      : {
          kind: 'table',
          caption: 'What requires it',
          columns: [
            { name: 'Trigger', width: 'middle' },
            { name: 'Rule', width: 'narrow' },
            { name: 'What it says, in our words', width: 'wide' },
          ],
          rows: triggers.map((id) => [[[titleOf(id)]], [[code(id)]], [[rules.get(id)?.explanation ?? '–']]]),
        },
  ];
}
