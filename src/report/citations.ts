import { SOURCES, type Source } from '../rules/sources.js';
import type { Screening } from '../screening/screening.js';
import { codes, heading, paragraph, type Block } from './document.js';
import { rulesOf } from './titles.js';
import { SOURCE_STATUS_WORDS } from './words.js';

type Citation = Screening['findings'][number]['citation'];

/** Every place that the report rests on, by document: the code first, then the law. */
export function citationBlocks(screening: Screening): Block[] {
  const places = placesOf(screening);
  if (places.length === 0)
    return [paragraph('There is no finding, duty or special category to cite a place for.')];
  const sources = new Set([...Object.keys(SOURCES), ...places.map(({ citation }) => citation.source)]);
  return [
    ...(places.some(({ citation }) => citation.ourReading) ? [paragraph(OUR_READING)] : []),
    ...[...sources].flatMap((source) => {
      const these = places.filter(({ citation }) => citation.source === source);
      return these.length === 0 ? [] : [heading(titleOf(source)), ...about(source), table(source, these)];
    }),
  ];
}

const OUR_READING = '“Our reading” stands at an article that the code itself does not name in that place.';

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
  return [...places.values()].sort(byPlace);
}

/** The code by its pages; the law, which has none, by its articles. */
function byPlace({ citation: a }: Place, { citation: b }: Place): number {
  if (a.page !== undefined || b.page !== undefined) return (a.page ?? 0) - (b.page ?? 0);
  return NATURAL.compare(a.locator.replace('Articles', 'Article'), b.locator.replace('Articles', 'Article'));
}

const NATURAL = new Intl.Collator('en', { numeric: true });

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
    [[citation.locator, ...(citation.ourReading ? [' (our reading)'] : [])]],
    [codes(rules)],
  ]),
});
