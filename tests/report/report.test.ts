import { describe, expect, it } from 'vitest';
import type { Block } from '../../src/report/document.js';
import { originOf } from '../../src/report/five-questions.js';
import { reportOf } from '../../src/report/report.js';
import { exampleScreening, OF_EACH_OUTCOME } from './screenings.js';

const SECTIONS = [
  'facts',
  'five-questions',
  'article-22',
  'findings',
  'special-categories',
  'duties',
  'missing',
  'dpia',
  'citations',
  'notice',
  'sign-off',
];

describe('the report', () => {
  it.each(OF_EACH_OUTCOME.map((screening) => ({ outcome: screening.decision.outcome, screening })))(
    'has every section, none empty, where the outcome is $outcome',
    ({ screening }) => {
      const { sections } = reportOf(screening);
      expect(sections.map(({ id }) => id)).toEqual(SECTIONS);
      expect(sections.filter(({ blocks }) => blocks.length === 0)).toEqual([]);
    },
  );

  it.each([
    ['restricted', /^Restricted: this audience may not be created as planned/],
    ['needs-information', /^Needs information: this audience may not be created yet/],
    ['conditional', /^Conditional: this audience may be created once \d+ open dut/],
    ['clear', /^Clear: this audience may be created/],
  ])('says in one sentence what may happen next: %s', (outcome, sentence) => {
    const screening = OF_EACH_OUTCOME.find(({ decision }) => decision.outcome === outcome)!;
    expect(reportOf(screening).conclusion).toMatch(sentence);
  });

  it('leaves nothing of the screening out', () => {
    const screening = exampleScreening('minority-told-not-to-vote');
    const text = JSON.stringify(reportOf(screening));
    for (const { rule, title, explanation, remedy, citation } of screening.findings) {
      for (const part of [rule, title, explanation, remedy, citation.locator])
        expect(text).toContain(quoted(part));
    }
    for (const { rule, title } of screening.duties)
      for (const part of [rule, title]) expect(text).toContain(quoted(part));
    for (const id of screening.dpia.triggers) expect(text).toContain(id);
    expect(text).toContain(screening.ruleset.notice);
  });

  it('tells of every missing fact what its answers would do', () => {
    const screening = exampleScreening('quiet-interest-segments');
    const [, table] = blocksOf(screening, 'missing');
    const rows = table?.kind === 'table' ? table.rows.map((row) => JSON.stringify(row)) : [];
    expect(rows).toHaveLength(screening.missing.length);
    screening.missing.forEach(({ question, pointer, ifYes, ifNo }, index) => {
      const parts = [
        question,
        pointer,
        ...[ifYes, ifNo].flatMap((effect) => [...(effect?.settles ?? []), ...(effect?.breaks ?? [])]),
      ];
      for (const part of parts) expect(rows[index]).toContain(quoted(part));
    });
  });

  it('lists what is not met before what is', () => {
    const [, table] = blocksOf(exampleScreening('minority-told-not-to-vote'), 'duties');
    const statuses = table?.kind === 'table' ? table.rows.map((row) => JSON.stringify(row[1])) : [];
    const order = ['Not met', 'Unknown', 'Met'].map((word) => JSON.stringify([[{ strong: word }]]));
    expect(statuses).toEqual(statuses.toSorted((a, b) => order.indexOf(a) - order.indexOf(b)));
    expect(new Set(statuses)).toEqual(new Set(order));
  });

  it('tells what shows that a duty is met, and what a met one rests on', () => {
    const [duty] = OF_EACH_OUTCOME[0]!.duties;
    const recorded = {
      ...duty!,
      evidence: 'The signed record',
      basis: 'attestation' as const,
      attestation: '/attestations/0',
    };
    const text = JSON.stringify(blocksOf({ ...OF_EACH_OUTCOME[0]!, duties: [recorded] }, 'duties'));
    expect(text).toContain('Evidence: The signed record');
    expect(text).toContain('Rests on an attestation');
    expect(text).toContain('/attestations/0');
  });

  it('tells which screenings stand in each other’s place', () => {
    const text = JSON.stringify(
      reportOf({ ...OF_EACH_OUTCOME[0]!, supersedes: 'before', supersededBy: ['after'] }),
    );
    expect(text).toContain('{"name":"Takes the place of","value":[[{"code":"before"}]]}');
    expect(text).toContain('{"name":"Superseded by","value":[[{"code":"after"}]]}');
  });

  it('cites the law only where the ruleset is still the one that was applied', () => {
    const screening = OF_EACH_OUTCOME[0]!;
    expect(headings(screening)).toContain('General Data Protection Regulation, Regulation (EU) 2016/679');
    const older = { ...screening, ruleset: { ...screening.ruleset, version: '0.0.1' } };
    expect(headings(older)).toEqual([
      'Framework code of practice for the use of personal data in political campaigning',
    ]);
  });

  it('is the same for the same screening', () => {
    for (const screening of OF_EACH_OUTCOME)
      expect(reportOf(screening)).toEqual(reportOf(structuredClone(screening)));
  });
});

describe('where an answer comes from', () => {
  const evidence = [{ pointer: '/message/text', text: 'Stay at home', start: 0, end: 12 }];
  it.each([
    ['nobody has said', { answer: 'unknown' }],
    ['nobody has said', { answer: 'unknown', declared: 'unknown' }],
    ['declared', { answer: 'yes', declared: 'yes' }],
    ['declared', { answer: 'no', declared: 'no' }],
    ['shown by the plan: “Stay at home” at /message/text', { answer: 'yes', derived: 'yes', evidence }],
    [
      'shown by the plan: “Stay at home” at /message/text, and 1 more',
      { answer: 'yes', derived: 'yes', evidence: [...evidence, ...evidence] },
    ],
    [
      'declared no, but shown by the plan: “Stay at home” at /message/text',
      { answer: 'yes', declared: 'no', derived: 'yes', evidence },
    ],
    [
      'declared no, but the plan casts doubt: “Stay at home” at /message/text',
      { answer: 'unknown', declared: 'no', derived: 'unknown', evidence },
    ],
    ['declared; the plan casts doubt', { answer: 'yes', declared: 'yes', derived: 'unknown' }],
    ['declared; the plan shows no', { answer: 'yes', declared: 'yes', derived: 'no' }],
  ] as const)('%s', (words, prompt) => {
    expect(
      originOf({
        id: 'q5.disenfranchisement',
        rule: 'A22-Q5d',
        ...prompt,
        evidence: 'evidence' in prompt ? [...prompt.evidence] : [],
      }),
    ).toBe(words);
  });
});

/** As it stands within a JSON text. */
const quoted = (text: string) => JSON.stringify(text).slice(1, -1);

function blocksOf(screening: Parameters<typeof reportOf>[0], section: string): readonly Block[] {
  return reportOf(screening).sections.find(({ id }) => id === section)?.blocks ?? [];
}

const headings = (screening: Parameters<typeof reportOf>[0]) =>
  blocksOf(screening, 'citations').flatMap((block) => (block.kind === 'heading' ? [block.text] : []));

describe('the report on a platform’s own body', () => {
  const part = {
    platform: { id: 'meta' as const, object: 'ad-set', apiVersion: 'v25.0' },
    unread: [{ pointer: '/body/targeting/locales/0', why: 'The id of a language tells nothing.' }],
    expansions: [{ pointer: '/body/targeting', explanation: 'Advantage+ audience is on.' }],
    platformPolicy: [
      {
        policy: 'meta-no-political-ads-in-eu',
        platform: 'meta' as const,
        effect: 'forbids' as const,
        title: 'Meta takes no political ads in the EU',
        explanation: 'It refuses them.',
        pointers: ['/body/targeting/geo_locations/countries/0'],
        countries: ['FR'],
        since: '2025-10-06',
        checkedOn: '2026-11-23',
        source: 'Meta’s announcement',
      },
    ],
  };

  it('tells what was not read, what the platform adds and what its own rules say, in a section of its own', () => {
    const report = reportOf({ ...OF_EACH_OUTCOME[0]!, ...part });
    const section = report.sections.find(({ id }) => id === 'platform');
    const text = JSON.stringify(section?.blocks);
    const told = [
      'ad-set',
      'v25.0',
      ...part.unread.flatMap(({ pointer, why }) => [pointer, why]),
      ...part.expansions.flatMap(({ pointer, explanation }) => [pointer, explanation]),
      ...part.platformPolicy.flatMap(({ title, source, since, pointers }) => [
        title,
        source,
        since,
        ...pointers,
      ]),
    ];
    expect(told.filter((words) => !text.includes(quoted(words)))).toEqual([]);
  });

  it('says no more than that where all was read', () => {
    const report = reportOf({
      ...OF_EACH_OUTCOME[0]!,
      ...part,
      unread: [],
      expansions: [],
      platformPolicy: [],
    });
    expect(report.sections.find(({ id }) => id === 'platform')?.blocks).toHaveLength(1);
  });
});
