import type {
  AnsweredQuestion,
  Block,
  Column,
  Inline,
  Line,
  Lines,
  Report,
  Row,
  Section,
} from './document.js';
import { codeSpan, escapeMarkdown } from './escape-markdown.js';
import { ANSWER_WORDS } from './words.js';

/** The report as Markdown, as GitHub reads it. */
export function markdownReport({ title, conclusion, summary, sections, footer }: Report): string {
  const parts = [
    `# ${escapeMarkdown(title)}`,
    `**${escapeMarkdown(conclusion)}**`,
    escapeMarkdown(summary),
    ...sections.flatMap(sectionParts),
    '---',
    `**Decision support, not legal advice.** ${escapeMarkdown(footer)}`,
  ];
  return `${parts.join('\n\n')}\n`;
}

const sectionParts = ({ title, blocks }: Section, index: number): string[] => [
  `## ${index + 1}. ${escapeMarkdown(title)}`,
  ...blocks.map(blockText),
];

function blockText(block: Block): string {
  switch (block.kind) {
    case 'paragraph':
      return lineText(block.line);
    case 'heading':
      return `### ${escapeMarkdown(block.text)}`;
    case 'list':
      return block.items.map((item) => `- ${lineText(item)}`).join('\n');
    case 'facts':
      return tableText(
        ['', ''],
        block.rows.map(({ name, value }) => [[[name]], value]),
      );
    case 'table':
      return `${escapeMarkdown(block.caption)}:\n\n${tableText(names(block.columns), block.rows)}`;
    case 'card':
      return [
        `#### ${lineText(block.title)}`,
        escapeMarkdown(block.text),
        block.rows.map(rowText).join('\n'),
      ].join('\n\n');
    case 'five-questions':
      return block.questions.map(questionText).join('\n');
  }
}

const names = (columns: readonly Column[]) => columns.map(({ name }) => name);

function tableText(columns: readonly string[], rows: readonly (readonly Lines[])[]): string {
  return [
    tableRow(columns.map(escapeMarkdown)),
    tableRow(columns.map(() => '---')),
    ...rows.map((cells) => tableRow(cells.map((lines) => lines.map(lineText).join('<br>')))),
  ].join('\n');
}

const tableRow = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;

const rowText = ({ name, value }: Row) => `- ${escapeMarkdown(name)}: ${value.map(lineText).join('; ')}`;

const questionText = ({ text, answer, prompts }: AnsweredQuestion, index: number): string =>
  [
    `${index + 1}. **${ANSWER_WORDS[answer]}**: ${escapeMarkdown(text)}`,
    ...prompts.map(
      (prompt) =>
        `   - **${ANSWER_WORDS[prompt.answer]}**: ${escapeMarkdown(prompt.text)} *(${escapeMarkdown(prompt.from)})*`,
    ),
  ].join('\n');

const lineText = (line: Line): string => line.map(inlineText).join('');

function inlineText(inline: Inline): string {
  if (typeof inline === 'string') return escapeMarkdown(inline);
  if ('code' in inline) return codeSpan(inline.code);
  if ('strong' in inline) return `**${escapeMarkdown(inline.strong)}**`;
  return `“${escapeMarkdown(inline.quote)}”`;
}
