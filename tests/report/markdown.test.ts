import { describe, expect, it } from 'vitest';
import { codeSpan, escapeMarkdown } from '../../src/report/escape-markdown.js';
import { markdownReport } from '../../src/report/markdown.js';
import { reportOf } from '../../src/report/report.js';
import { hostileScreening, OF_EACH_OUTCOME } from './screenings.js';

const markdown = (screening: Parameters<typeof reportOf>[0]) => markdownReport(reportOf(screening));

describe('the report as Markdown', () => {
  it.each(OF_EACH_OUTCOME.map((screening) => ({ outcome: screening.decision.outcome, screening })))(
    '$outcome: has the sections of the report, and tables of whole rows',
    ({ screening }) => {
      const text = markdown(screening);
      const titles = reportOf(screening).sections.map(({ title }, index) => `## ${index + 1}. ${title}`);
      expect(text.match(/^## .*$/gm)).toEqual(titles);
      const lines = text.split('\n');
      lines.forEach((line, index) => {
        if (line.startsWith('|') && lines[index - 1]?.startsWith('|'))
          expect(cells(line)).toBe(cells(lines[index - 1]!));
      });
      expect(text).toContain('**Decision support, not legal advice.**');
    },
  );

  it('escapes whatever comes from the plan', () => {
    const text = markdown(hostileScreening());
    expect(text).not.toMatch(/<(?!br>)/);
    expect(text).toContain(
      '&lt;script&gt;alert(1)&lt;/script&gt; &amp; "x" \'y\' \\| \\*\\*bold\\*\\* \\[link\\](http:\\/\\/e.example) \\`code\\`',
    );
  });

  it.each([
    ['* a', '\\* a'],
    ['- a', '\\- a'],
    ['+ a', '\\+ a'],
    ['===', '\\==='],
    ['1. a', '1\\. a'],
    ['2) a', '2\\) a'],
    ['# a', '\\# a'],
    ['a\n\n# b', 'a  \\# b'],
    ['~~a~~ _b_ !', '\\~\\~a\\~\\~ \\_b\\_ \\!'],
    ['a\\|b', 'a\\\\\\|b'],
    ['&lt;', '&amp;lt;'],
    ['www.e.example', 'www\\.e.example'],
    ['Plain words, p. 64 ff. (SCD-06)', 'Plain words, p. 64 ff. (SCD-06)'],
  ])('escapes %j', (text, escaped) => {
    expect(escapeMarkdown(text)).toBe(escaped);
  });

  it.each([
    ['/audience/signals/0', '`/audience/signals/0`'],
    ['a`b', '`` a`b ``'],
    ['a|b\nc', '`a\\|b c`'],
  ])('puts %j in a code span', (text, span) => {
    expect(codeSpan(text)).toBe(span);
  });
});

/** How many cells a line of a table has. */
const cells = (line: string) => line.match(/(?<!\\)\|/g)?.length;
