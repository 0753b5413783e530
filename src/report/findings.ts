import { SEVERITIES } from '../rules/rule.js';
import type { Screening } from '../screening/screening.js';
import { code, heading, paragraph, quote, row, strong, type Block } from './document.js';
import { shownBy } from './evidence.js';
import { BASIS_WORDS, CATEGORY_WORDS, SEVERITY_WORDS } from './words.js';

/** What the plan breaks or tells, the gravest first. */
export function findingBlocks({ findings }: Screening): Block[] {
  if (findings.length === 0) return [paragraph('There is no finding on this plan.')];
  return SEVERITIES.flatMap((severity) => {
    const these = findings.filter((finding) => finding.severity === severity);
    if (these.length === 0) return [];
    return [heading(`${SEVERITY_WORDS[severity]} (${these.length})`), ...these.map(card)];
  });
}

function card({
  rule,
  title,
  explanation,
  contradiction,
  evidence,
  remedy,
  citation,
}: Screening['findings'][number]): Block {
  return {
    kind: 'card',
    title: [title, ' ', code(rule)],
    text: explanation,
    rows: [
      ...(contradiction ? [row('Contradiction', ['The plan shows the opposite of what it declares.'])] : []),
      ...(evidence.length > 0 ? [row('Shown by', ...shownBy(evidence))] : []),
      row('What to do', [strong(remedy)]),
      row('Place', [citation.locator]),
    ],
  };
}

/** Special categories that signals tell, and how the suppliers’ own flags compare. */
export function specialCategoryBlocks({ specialCategories, supplierFlags = [] }: Screening): Block[] {
  return [
    specialCategories.length === 0
      ? paragraph('No signal of the plan tells a special category that we know of.')
      : {
          kind: 'table',
          caption: 'Signals that tell a special category',
          columns: [
            { name: 'Signal', width: 'middle' },
            { name: 'Category', width: 'middle' },
            { name: 'How, and how sure', width: 'middle' },
            { name: 'Why', width: 'wide' },
          ],
          rows: specialCategories.map(({ signal, category, basis, confidence, explanation, evidence }) => [
            [[quote(signal.value)], [code(signal.pointer)]],
            [[strong(CATEGORY_WORDS[category])]],
            [[BASIS_WORDS[basis]], [`${Math.round(confidence * 100)} in 100`]],
            [[explanation], ...shownBy(evidence)],
          ]),
        },
    ...(supplierFlags.length === 0
      ? []
      : [
          {
            kind: 'table' as const,
            caption: 'The suppliers’ own flags beside this reading; they decide nothing',
            columns: [
              { name: 'Signal', width: 'middle' as const },
              { name: 'Flag', width: 'narrow' as const },
              { name: 'Agrees', width: 'narrow' as const },
              { name: 'Why', width: 'wide' as const },
            ],
            rows: supplierFlags.map(({ signal, flag, agrees, explanation }) => [
              [[quote(signal.value)], [code(signal.pointer)]],
              [[flag]],
              [[agrees ? 'Yes' : 'No']],
              [[explanation]],
            ]),
          },
        ]),
  ];
}
