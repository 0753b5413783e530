import { wholeValue } from '../evidence.js';
import type { Case } from '../case.js';
import type { TOLD_TOPICS } from '../plan/sources.js';
import { all, any, inverse, no, unknown, yes, type Reading } from '../reading.js';
import {
  HIDDEN_SOURCES,
  OWN_SOURCES,
  seedSources,
  sourceLists,
  type SourceList,
  type SourcePlace,
} from '../sources.js';
import type { FactReaders } from './fact.js';
import { place } from './stated.js';

type Topic = (typeof TOLD_TOPICS)[number];

/** What people were told, and what follows where they were not. */
export const toldFacts = {
  'people-not-told': (opened) =>
    overSources(opened, any, (source) =>
      any([
        untold(opened, source, 'political-campaigning'),
        all([opened.read('profiling-used'), untold(opened, source, 'profiling')]),
      ]),
    ),
  'hidden-source-unexplained': (opened) =>
    overSources(opened, any, ({ pointer, source }) =>
      HIDDEN_SOURCES.includes(source.kind) && source.told === undefined
        ? yes(wholeValue(`${pointer}/kind`, source.kind))
        : no(),
    ),
  'told-of-campaigning': (opened) =>
    overSources(opened, all, (source) => told(opened, source, 'political-campaigning')),
  'people-told-all': (opened) =>
    overSources(opened, all, (source) =>
      all([
        told(opened, source, 'political-campaigning'),
        any([inverse(opened.read('profiling-used')), told(opened, source, 'profiling')]),
        any([inverse(opened.read('list-goes-to-platform')), told(opened, source, 'platform-matching')]),
      ]),
    ),
  'sensitive-join-untold': (opened) =>
    all([
      sensitiveJoin(opened),
      overSources(opened, any, (source) => untold(opened, source, 'sensitive-selection')),
    ]),
  'sensitive-join-unexplained': (opened) =>
    all([
      sensitiveJoin(opened),
      overSources(opened, any, ({ pointer, source }) =>
        source.told === undefined ? yes(wholeValue(`${pointer}/kind`, source.kind)) : no(),
      ),
    ]),
  'told-of-profiling': (opened) => overSources(opened, all, (source) => told(opened, source, 'profiling')),
  'told-of-matching': (opened) =>
    overSources(opened, all, (source) => told(opened, source, 'platform-matching')),
  'seed-told-of-lookalikes': (opened) =>
    overList(seedSources(opened.plan), all, (source) => told(opened, source, 'lookalike-audiences')),
  'invisible-processing': (opened) =>
    overSources(opened, any, (source) =>
      GIVEN_BY_THE_PERSON.has(source.source.kind) ? no() : untold(opened, source, 'political-campaigning'),
    ),
} satisfies FactReaders;

const GIVEN_BY_THE_PERSON: ReadonlySet<string> = new Set(OWN_SOURCES);

type Quantifier = (readings: readonly Reading[]) => Reading;

function overSources(opened: Case, quantifier: Quantifier, judge: (source: SourcePlace) => Reading): Reading {
  return quantifier(sourceLists(opened.plan).map((list) => overList(list, quantifier, judge)));
}

function overList(
  { pointer, sources }: SourceList,
  quantifier: Quantifier,
  judge: (source: SourcePlace) => Reading,
) {
  return sources === undefined ? unknown(place(pointer)) : quantifier(sources.map(judge));
}

/** Were the people of this source told of this, before the launch? Dates are judged against the launch date. */
export function told({ plan }: Case, { pointer, source }: SourcePlace, topic: Topic): Reading {
  if (source.told === undefined) return unknown(place(`${pointer}/told`, TOLD_QUESTION));
  const index = source.told.topics.indexOf(topic);
  if (index < 0) return no(toldEvidence(pointer, source.told));
  const named = wholeValue(`${pointer}/told/topics/${index}`, topic);
  const { on, when } = source.told;
  if (when === 'at-collection') return yes(named); // nobody can use data before it is collected
  if (on === undefined) return unknown(place(`${pointer}/told/on`, 'When were these people told?'));
  if (plan.launchDate === undefined) return unknown(place('/launchDate'));
  return on <= plan.launchDate ? yes(named) : no(wholeValue(`${pointer}/told/on`, on));
}

/** Known not to have been told. What is not stated is not known. */
const untold = (opened: Case, source: SourcePlace, topic: Topic): Reading =>
  inverse(told(opened, source, topic));

export const TOLD_QUESTION = 'What were the people in this source told, and when?';

const toldEvidence = (pointer: string, { topics }: { topics: readonly Topic[] }) =>
  topics.length === 0
    ? { pointer: `${pointer}/told/topics`, text: '', start: 0, end: 0 }
    : wholeValue(`${pointer}/told/topics/0`, topics[0] ?? '');

const JOINED_WITH: ReadonlySet<string> = new Set(['platform-data', 'data-broker']);

/** Own data joined with a platform's or a broker's, in order to select on something sensitive. */
function sensitiveJoin(opened: Case): Reading {
  const { plan, people, read } = opened;
  const lists = sourceLists(plan);
  const sources = lists.flatMap((list) => list.sources ?? []);
  const own = sources.filter(({ source }) => GIVEN_BY_THE_PERSON.has(source.kind));
  const joined = sources.filter(({ source }) => JOINED_WITH.has(source.kind));
  const unstated = lists
    .filter((list) => list.sources === undefined)
    .map(({ pointer }) => unknown(place(pointer)));
  const join =
    own.length > 0 && (joined.length > 0 || plan.audience.kind === 'lookalike')
      ? yes(...[...own, ...joined].map(({ pointer, source }) => wholeValue(`${pointer}/kind`, source.kind)))
      : any(unstated);
  const bereaved = people.circumstances.filter(({ circumstance }) => circumstance === 'bereavement');
  return all([
    join,
    any([
      read('special-category-used'),
      read('psychometrics-used'),
      bereaved.length > 0 ? yes(...bereaved.map(({ evidence }) => evidence)) : no(),
    ]),
  ]);
}
