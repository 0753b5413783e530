import { SOURCES, type Source } from '../rules/sources.js';
import type { Screening } from '../screening/screening.js';
import { codes, heading, paragraph, type Block } from './document.js';
import { rulesOf } from './titles.js';
import { SOURCE_STATUS_WORDS } from './words.js';

type Citation = Screening['findings'][number]['citation'];

/** Every place that the report rests on, by document: the code first, then the law. */
export function citationBlocks(screening: Screening): Block[] {
  const places = placesOf(screening);
  if (places.length === 0) return [paragraph('Nothing in this report rests on a single place.')];
  const sources = new Set([...Object.keys(SOURCES), ...places.map(({ citation }) => citation.source)]);
  return [...sources].flatMap((source) => {
    const these = places.filter(({ citation }) => citation.source === source);
    return these.length === 0 ? [] : [heading(titleOf(source)), ...about(source), table(source, these)];
  });
}

interface Place {
  readonly citation: Citation;
  readonly rules: string[];
}

/** What is cited, with the rules that cite it, each place once and in the order of the pages. */
function placesOf(screening: Screening): Place[] {
  const { findings, duties, specialCategories } = screening;
  const rules = rulesOf(screening);
  const cited: { rule: string; citation: Citation }[] = [
    ...[...findings, ...duties].flatMap(({ rule, citation }) => [
      { rule, citation },
      ...(rules.get(rule)?.citations.slice(1) ?? []).map((law) => ({ rule, citation: law })),
    ]),
    ...specialCategories.map(({ citation }) => ({ rule: 'SCD-01', citation })),
  ];
  const places = new Map<string, Place>();
  for (const { rule, citation } of cited) {
    const key = JSON.stringify([citation.source, citation.locator]);
    const place: Place = places.get(key) ?? { citation, rules: [] };
    if (!place.rules.includes(rule)) place.rules.push(rule);
    places.set(key, place);
  }
  return [...places.values()].sort((a, b) => (a.citation.page ?? 0) - (b.citation.page ?? 0));
}

const sourceOf = (id: string): Source | undefined =>
  Object.hasOwn(SOURCES, id) ? SOURCES[id as keyof typeof SOURCES] : undefined;

const titleOf = (id: string): string => sourceOf(id)?.title ?? id;

function about(id: string): Block[] {
  const source = sourceOf(id);
  if (source === undefined) return [];
  const { edition, status, note } = source;
  return [
    paragraph(
      `${edition.charAt(0).toUpperCase()}${edition.slice(1)}. Status: ${SOURCE_STATUS_WORDS[status]}.${note === undefined ? '' : ` ${note}`}`,
    ),
  ];
}

const table = (source: string, places: readonly Place[]): Block => ({
  kind: 'table',
  caption: `Places in: ${titleOf(source)}`,
  columns: [
    { name: 'Place', width: 'wide' },
    { name: 'Rules', width: 'middle' },
  ],
  rows: places.map(({ citation, rules }) => [
    [
      [
        citation.locator,
        ...(citation.ourReading ? [' (our reading: the code names no such article there)'] : []),
      ],
    ],
    [codes(rules)],
  ]),
});
