import type { Block, Column, Inline, Line, Lines, Report, Row, Section } from './document.js';
import { escapeHtml } from './escape-html.js';
import { fiveQuestionsPicture } from './five-questions-picture.js';
import { styleOf } from './style.js';

/** The report as one HTML file that needs nothing else: no script, no picture, no address to load from. */
export function htmlReport(report: Report): string {
  const { title, outcome, conclusion, summary, sections, footer } = report;
  return `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light">
<title>${escapeHtml(title)}</title>
<link rel="icon" href="data:,">
<style>${styleOf(report)}</style>
</head>
<body>
<header>
<h1>${escapeHtml(title)}</h1>
<div class="outcome ${outcome}">
<p class="conclusion">${escapeHtml(conclusion)}</p>
<p>${escapeHtml(summary)}</p>
</div>
<nav aria-labelledby="contents">
<h2 id="contents">Contents</h2>
<ol>
${sections.map(({ id, title }) => `<li><a href="#${id}">${escapeHtml(title)}</a></li>`).join('\n')}
</ol>
</nav>
</header>
<main>
${sections.map(sectionHtml).join('\n')}
</main>
<footer>
<p><strong>Decision support, not legal advice.</strong> ${escapeHtml(footer)}</p>
</footer>
</body>
</html>
`;
}

function sectionHtml({ id, title, blocks }: Section, index: number): string {
  return [
    `<section id="${id}" aria-labelledby="${id}-title">`,
    `<h2 id="${id}-title">${index + 1}. ${escapeHtml(title)}</h2>`,
    ...blocks.map(blockHtml),
    '</section>',
  ].join('\n');
}

function blockHtml(block: Block): string {
  switch (block.kind) {
    case 'paragraph':
      return `<p>${lineHtml(block.line)}</p>`;
    case 'heading':
      return `<h3>${escapeHtml(block.text)}</h3>`;
    case 'list':
      return `<ul>${block.items.map((item) => `<li>${lineHtml(item)}</li>`).join('')}</ul>`;
    case 'facts':
      return `<table class="facts"><tbody>\n${block.rows.map(factHtml).join('\n')}\n</tbody></table>`;
    case 'table':
      return tableHtml(block.caption, block.columns, block.rows);
    case 'card':
      return [
        '<article class="card">',
        `<h4>${lineHtml(block.title)}</h4>`,
        `<p>${escapeHtml(block.text)}</p>`,
        `<dl>${block.rows.map(({ name, value }) => `<dt>${escapeHtml(name)}</dt><dd>${linesHtml(value)}</dd>`).join('\n')}</dl>`,
        '</article>',
      ].join('\n');
    case 'five-questions':
      return `<figure>\n${fiveQuestionsPicture(block.questions)}\n<figcaption>${LEGEND}</figcaption>\n</figure>`;
  }
}

const LEGEND =
  'A filled triangle is a yes, which points to such an effect; an empty circle is a no; a dashed square is what nobody knows yet. In italics: where the answer comes from.';

const factHtml = ({ name, value }: Row): string =>
  `<tr><th scope="row">${escapeHtml(name)}</th><td>${linesHtml(value)}</td></tr>`;

function tableHtml(caption: string, columns: readonly Column[], rows: readonly (readonly Lines[])[]): string {
  return [
    '<table>',
    `<caption>${escapeHtml(caption)}</caption>`,
    `<colgroup>${columns.map(({ width }) => `<col class="${width}">`).join('')}</colgroup>`,
    `<thead><tr>${columns.map(({ name }) => `<th scope="col">${escapeHtml(name)}</th>`).join('')}</tr></thead>`,
    '<tbody>',
    ...rows.map(
      (cells) =>
        `<tr>${cells
          .map((lines, index) =>
            index === 0 ? `<th scope="row">${linesHtml(lines)}</th>` : `<td>${linesHtml(lines)}</td>`,
          )
          .join('')}</tr>`,
    ),
    '</tbody>',
    '</table>',
  ].join('\n');
}

const linesHtml = (lines: Lines): string =>
  lines.length === 1
    ? lineHtml(lines[0] ?? [])
    : lines.map((line) => `<div>${lineHtml(line)}</div>`).join('');

const lineHtml = (line: Line): string => line.map(inlineHtml).join('');

function inlineHtml(inline: Inline): string {
  if (typeof inline === 'string') return escapeHtml(inline);
  if ('code' in inline) return codeHtml(inline.code);
  if ('strong' in inline) return `<strong>${escapeHtml(inline.strong)}</strong>`;
  return `“<bdi>${escapeHtml(inline.quote)}</bdi>”`;
}

/** Ids stay in one piece; places in the plan break where the line ends. */
const codeHtml = (text: string): string =>
  `<code${/^[\w-]{1,12}$/.test(text) ? ' class="id"' : ''}>${escapeHtml(text)}</code>`;
