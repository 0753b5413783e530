import type { z } from 'zod';
import { isOpaque } from '../../detection/opaque.js';
import { countsAnArea, identifies } from '../columns.js';
import type { Plan } from '../plan.js';
import type { PlanSignal } from '../plan/audience.js';
import { ADDRESSED_CHANNELS } from '../plan/delivery.js';
import { type TechniqueKind } from '../plan/profiling.js';
import { wholeValue, type Evidence } from '../evidence.js';
import { all, any, contradicted, no, unknown, yes, type Reading } from '../reading.js';
import type { SignalPlace } from '../signals.js';
import { OWN_SOURCES, sourceLists, type SourceKind } from '../sources.js';
import type { FactReaders } from './fact.js';
import { given, listNames, namedIn, place, stated } from './stated.js';

/** What the plan is about at all, and how much of it is stated. */
export const scopeFacts = {
  'individual-decision': ({ plan }) => {
    const { audience } = plan;
    switch (audience.kind) {
      case 'contextual':
      case 'none':
        return no();
      case 'geographic':
        return linkedToPeople(plan, audience);
      case 'list':
      case 'lookalike':
      case 'segments':
      case 'retargeting':
        return yes();
    }
  },
  'meaningful-human-involvement': ({ plan }) => meaningful(plan),
  'personal-data': ({ plan, read }) => {
    const { audience } = plan;
    if (audience.kind === 'geographic')
      return any([
        read('individual-decision'),
        all([
          listNames('/delivery/channels', plan.delivery?.channels, ['door-to-door']),
          someOf('/audience/sources', audience.sources, OWN_SOURCES),
        ]),
      ]);
    if (audience.kind !== 'none') return read('individual-decision');
    return any([
      someGiven('/audience/sources', audience.sources),
      someGiven('/audience/signals', audience.signals),
    ]);
  },
  'audience-is-list': ({ plan }) => kindIs(plan.audience.kind, 'list'),
  'audience-is-lookalike': ({ plan }) => kindIs(plan.audience.kind, 'lookalike'),
  'reaches-people-online': ({ plan }) =>
    plan.audience.kind === 'none'
      ? no()
      : listNames('/delivery/channels', plan.delivery?.channels, [
          'social-ad',
          'online-ad',
          'real-time-bidding',
          'direct-message',
          'website',
        ]),
  'signals-stated': ({ plan, signals }) => {
    const { audience } = plan;
    if (audience.kind === 'contextual') return yes();
    return all([
      given('/audience/signals', audience.signals),
      given('/audience/exclusions', audience.exclusions),
      ...(audience.kind === 'lookalike' ? [given('/audience/seed/signals', audience.seed?.signals)] : []),
      ...signals
        .filter(({ signal }) => signal !== undefined)
        .filter(isOpaque)
        .map(unnamed),
    ]);
  },
  'sources-stated': ({ plan }) =>
    all(sourceLists(plan).map(({ pointer, sources }) => given(pointer, sources))),
  'techniques-stated': ({ plan }) => given('/profiling/techniques', plan.profiling?.techniques),
  'message-stated': ({ plan }) => given('/message/text', plan.message?.text),
  'channels-stated': ({ plan }) => given('/delivery/channels', plan.delivery?.channels),
  'attested-only': () => unknown(),
} satisfies FactReaders;

/** An id tells nothing, which does not mean that there is nothing to tell. */
const unnamed = ({ pointer, value }: SignalPlace): Reading =>
  unknown(place(pointer, `What does “${value}” stand for? Give its name in place of the id.`));

const kindIs = (kind: string, wanted: string): Reading =>
  kind === wanted ? yes(wholeValue('/audience/kind', kind)) : no(wholeValue('/audience/kind', kind));

/** Whether some source is of one of these kinds. Whoever knocks on every door may still note what people say. */
function someOf(
  pointer: string,
  sources: readonly { readonly kind: SourceKind }[] | undefined,
  kinds: readonly SourceKind[],
): Reading {
  if (sources === undefined) return unknown(place(pointer));
  const found = sources.flatMap(({ kind }, i) =>
    kinds.includes(kind) ? [wholeValue(`${pointer}/${i}/kind`, kind)] : [],
  );
  return found.length > 0 ? yes(...found) : no();
}

const someGiven = (pointer: string, list: readonly unknown[] | undefined): Reading =>
  list === undefined ? unknown(place(pointer)) : list.length > 0 ? yes() : no();

/**
 * Whether an audience of areas is one of people after all: as it is stated, unless the plan shows that people are
 * chosen or addressed.
 */
function linkedToPeople(plan: Plan, audience: Extract<Plan['audience'], { kind: 'geographic' }>): Reading {
  const declared = stated('/audience/linkedToPeople', audience.linkedToPeople);
  const shown = peopleShown(plan, audience);
  if (shown.length === 0) return declared;
  return declared.answer === 'no' ? contradicted(yes(...shown)) : yes(...shown);
}

/** Segments and interests are those of people, and so are attributes, unless they are an area's statistics. */
const ofPeople = ({ kind, value }: z.infer<typeof PlanSignal>): boolean =>
  kind === 'segment' || kind === 'interest' || (kind === 'attribute' && !countsAnArea(value));

const PERSON_LEVEL_TECHNIQUES: readonly TechniqueKind[] = [
  'psychometric',
  'name-origin-inference',
  'location-tracking',
  'behaviour-tracking',
];

/** Places of the plan at which people, and not areas, are chosen or addressed. */
function peopleShown(plan: Plan, audience: Extract<Plan['audience'], { kind: 'geographic' }>): Evidence[] {
  const signals = (['signals', 'exclusions'] as const).flatMap((list) =>
    (audience[list] ?? []).flatMap((signal, i) =>
      ofPeople(signal) || (signal.kind !== 'location' && identifies(signal.value))
        ? [wholeValue(`/audience/${list}/${i}/value`, signal.value)]
        : [],
    ),
  );
  const sources = (audience.sources ?? []).flatMap(({ providesContactDetails }, i) =>
    providesContactDetails === 'yes'
      ? [wholeValue(`/audience/sources/${i}/providesContactDetails`, providesContactDetails)]
      : [],
  );
  const tied = (audience.sources ?? []).flatMap(({ inferences }, i) =>
    inferences === 'tied-to-people' ? [wholeValue(`/audience/sources/${i}/inferences`, inferences)] : [],
  );
  const techniques = (plan.profiling?.techniques ?? []).flatMap(({ kind }, i) =>
    PERSON_LEVEL_TECHNIQUES.includes(kind) ? [wholeValue(`/profiling/techniques/${i}/kind`, kind)] : [],
  );
  const channels = namedIn('/delivery/channels', plan.delivery?.channels, ADDRESSED_CHANNELS);
  const circumstances = (plan.people?.circumstances ?? []).map((each, i) =>
    wholeValue(`/people/circumstances/${i}`, each),
  );
  const names =
    plan.delivery?.namesKnown === 'yes' && plan.delivery.channels?.includes('post-unaddressed')
      ? [wholeValue('/delivery/namesKnown', plan.delivery.namesKnown)]
      : [];
  return [...signals, ...sources, ...tied, ...techniques, ...channels, ...circumstances, ...names];
}

/**
 * Nobody can look at a person's case in less time than this, so a shorter average is a signature, not a review.
 * Our own floor: the code gives none.
 */
const SECONDS_A_CASE_TAKES = 10;

/** Absent involvement is presumed to be none: the code takes campaign profiling to be solely automated. */
function meaningful({ humanInvolvement: involvement, audience }: Plan): Reading {
  if (involvement?.reviews === undefined) return no();
  const reviews = wholeValue('/humanInvolvement/reviews', involvement.reviews);
  if (involvement.reviews !== 'each-person') return no(reviews);
  const { peopleReviewed, minutesSpent } = involvement;
  const size = audience.kind === 'contextual' ? undefined : audience.size;
  if (peopleReviewed !== undefined && size !== undefined && peopleReviewed < size) {
    return no(
      wholeValue('/humanInvolvement/peopleReviewed', peopleReviewed),
      wholeValue('/audience/size', size),
    );
  }
  const cases = peopleReviewed ?? size ?? 1;
  if (minutesSpent !== undefined && minutesSpent * 60 < cases * SECONDS_A_CASE_TAKES) {
    return no(wholeValue('/humanInvolvement/minutesSpent', minutesSpent));
  }
  return presumedNo(
    all([
      yes(reviews),
      stated('/humanInvolvement/authorityToChange', involvement.authorityToChange),
      stated('/humanInvolvement/beforeEffect', involvement.beforeEffect),
      stated('/humanInvolvement/realInPractice', involvement.realInPractice),
    ]),
  );
}

const presumedNo = (reading: Reading): Reading => (reading.answer === 'unknown' ? no() : reading);
