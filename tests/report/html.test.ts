import { describe, expect, it } from 'vitest';
import { htmlReport } from '../../src/report/html.js';
import { reportOf } from '../../src/report/report.js';
import { HOSTILE, hostileScreening, OF_EACH_OUTCOME } from './screenings.js';

const html = (screening: Parameters<typeof reportOf>[0]) => htmlReport(reportOf(screening));
const CASES = OF_EACH_OUTCOME.map((screening) => ({
  outcome: screening.decision.outcome,
  text: html(screening),
}));

describe('the report as HTML', () => {
  it.each(CASES)('$outcome: opens and closes every element', ({ text }) => {
    expect(unbalanced(text)).toEqual([]);
  });

  it.each(CASES)('$outcome: has headings in order, one of the first rank', ({ text }) => {
    const ranks = [...text.matchAll(/<h(\d)/g)].map(([, rank]) => Number(rank));
    expect(ranks.filter((rank) => rank === 1)).toEqual([1]);
    ranks.forEach((rank, index) => expect(rank - (ranks[index - 1] ?? 0)).toBeLessThanOrEqual(1));
  });

  it.each(CASES)('$outcome: names the columns and the rows of each table', ({ text }) => {
    for (const [table] of text.matchAll(/<table>[\s\S]*?<\/table>/g)) {
      expect(table).toMatch(/<caption>[^<]+<\/caption>/);
      expect(table.match(/<tr>/g)).toHaveLength((table.match(/scope="row"/g)?.length ?? 0) + 1);
    }
  });

  it.each(CASES)('$outcome: loads nothing, runs nothing, sets no style inline', ({ text }) => {
    expect(text).not.toMatch(/<script|<iframe|<img|<object|@import|url\(|\son\w+=|\sstyle=/i);
    expect(
      [...text.matchAll(/(?:src|href)="([^"]*)"/g)]
        .map(([, to]) => to)
        .filter((to) => !/^(#|data:,$)/.test(to!)),
    ).toEqual([]);
  });

  it.each(CASES)('$outcome: every link leads to a place in it, and every id is there once', ({ text }) => {
    const ids = [...text.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const named = [...text.matchAll(/(?:href="#|aria-labelledby=")([^"]+)"/g)].flatMap(([, id]) =>
      id!.split(' '),
    );
    for (const id of named) expect(ids).toContain(id);
  });

  it('says in words what the picture shows', () => {
    const text = html(OF_EACH_OUTCOME[0]!);
    expect(text).toMatch(/<svg[^>]+role="img"/);
    expect(text).toContain('Could the person in effect lose the vote through this? Yes (shown by the plan:');
    for (const shape of ['yes', 'no', 'unknown']) expect(text).toContain(`class="shape ${shape}"`);
  });

  it('escapes whatever comes from the plan, in the text, the picture and the style sheet', () => {
    const text = html(hostileScreening());
    expect(text).toContain('&lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;x&quot; &#39;y&#39;');
    expect(text).not.toContain('<script');
    expect(text.match(/<\/style>/g)).toHaveLength(1);
    expect(text).not.toContain('\u202e');
    expect(unbalanced(text)).toEqual([]);
    expect(text).not.toContain(HOSTILE);
  });

  it('lets no id of a record out of the style sheet', () => {
    const text = html({ ...OF_EACH_OUTCOME[0]!, id: '"; } </style><b>' });
    expect(text.match(/<\/style>/g)).toHaveLength(1);
    expect(text).toContain(
      '@top-left { content: "Screening \\22 \\3b  \\7d  \\3c \\2f style\\3e \\3c b\\3e : Restricted"',
    );
  });
});

const VOID = new Set(['meta', 'link', 'col', '!doctype']);

/** Elements that are not closed, or closed where they are not open. */
function unbalanced(html: string): string[] {
  const open: string[] = [];
  const wrong: string[] = [];
  const text = html.replace(/<style>[\s\S]*?<\/style>/g, '');
  for (const [, slash, name = '', empty] of text.matchAll(/<(\/?)([a-z0-9!]+)[^>]*?(\/?)>/gi)) {
    if (VOID.has(name) || empty === '/') continue;
    if (slash === '') open.push(name);
    else if (open.pop() !== name) wrong.push(name);
  }
  return [...wrong, ...open];
}
