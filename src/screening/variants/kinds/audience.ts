import type { z } from 'zod';
import { sourceLists } from '../../sources.js';
import type { Plan } from '../../plan.js';
import type { PlanSignal } from '../../plan/audience.js';
import type { Technique, TechniqueKind } from '../../plan/profiling.js';
import type { Source } from '../../plan/sources.js';
import { itemsAt, remove, type KindOfChange, type Offer } from '../kind.js';

type Signal = z.infer<typeof PlanSignal>;

/** Leave out a signal or an exclusion by which something is told about people. */
export const leaveOutSignal: KindOfChange<Signal> = {
  name: 'signal',
  offered: ({ plan, pointsAt }) => signals(plan).filter(({ pointer }) => pointsAt(pointer)),
  changes: (offer) => [removeSignal(offer)],
};

function signals({ audience }: Plan): Offer<Signal>[] {
  if (audience.kind === 'contextual') return [];
  return [
    ...itemsAt('/audience/signals', audience.signals),
    ...itemsAt('/audience/exclusions', audience.exclusions),
    ...(audience.kind === 'lookalike' ? itemsAt('/audience/seed/signals', audience.seed?.signals) : []),
  ];
}

function removeSignal({ pointer, value: { kind, value } }: Offer<Signal>) {
  const named = `the ${SIGNAL_WORDS[kind ?? 'signal'] ?? 'signal'} “${value}”`;
  return remove(
    pointer,
    pointer.startsWith('/audience/exclusions')
      ? `Stop leaving people out by ${named}`
      : pointer.startsWith('/audience/seed')
        ? `Leave ${named} out of the seed audience`
        : `Leave out ${named}`,
  );
}

const SIGNAL_WORDS: Partial<Record<string, string>> = {
  segment: 'segment',
  interest: 'interest',
  attribute: 'attribute',
  field: 'field',
  location: 'place',
};

/** Leave out a source whose data may not be used so. What an audience of its kind is made from can't be left out. */
export const leaveOutSource: KindOfChange<z.infer<typeof Source>> = {
  name: 'source',
  offered: ({ plan, pointsAt }) =>
    sourceLists(plan)
      .flatMap(({ sources }) => sources ?? [])
      .map(({ pointer, source }) => ({ pointer, value: source }))
      .filter(({ pointer, value }) => pointsAt(pointer) && !makesTheAudience(value, plan)),
  changes: ({ pointer, value: { kind, name } }) => [
    remove(
      pointer,
      `Use no data from ${SOURCE_WORDS[kind]}${name === undefined ? '' : ` (“${name}”)`}, and take out whoever is in the audience only through it`,
    ),
  ],
};

function makesTheAudience({ kind, name }: z.infer<typeof Source>, { audience }: Plan): boolean {
  const seed = audience.kind === 'lookalike' ? audience.seed?.name : undefined;
  if (name !== undefined && [audience.name, seed].includes(name)) return true;
  return (MADE_FROM[audience.kind] ?? []).includes(kind);
}

type SourceKind = z.infer<typeof Source>['kind'];

/** A platform’s or a broker’s segments come from its data, and the people who are followed from the site. */
const MADE_FROM: Partial<Record<Plan['audience']['kind'], readonly SourceKind[]>> = {
  segments: ['platform-data', 'data-broker'],
  retargeting: ['website-visitors'],
};

const SOURCE_WORDS: Record<SourceKind, string> = {
  'own-members': 'the members’ list',
  'former-members': 'the list of former members',
  'regular-supporters': 'the supporters’ list',
  'own-customers': 'the customers’ list',
  'own-contacts': 'the campaign’s own contacts',
  petition: 'the petition',
  survey: 'the survey',
  canvass: 'canvassing',
  casework: 'casework',
  'electoral-register': 'the electoral register',
  'data-broker': 'the data broker',
  'other-body': 'the other body',
  'representatives-office': 'the representative’s office',
  'public-data': 'public sources',
  'social-media': 'social media',
  'platform-data': 'the platform',
  'website-visitors': 'visits to the website',
  'registration-form': 'the registration forms',
};

/** Leave out a technique, and with it whatever it fills. */
export const leaveOutTechnique: KindOfChange<z.infer<typeof Technique>> = {
  name: 'technique',
  offered: ({ plan, pointsAt }) =>
    itemsAt('/profiling/techniques', plan.profiling?.techniques).filter(
      ({ pointer, value }) => pointsAt(pointer) && !selects(value.kind, plan),
    ),
  changes: ({ pointer, value: { kind, fills } }, { plan }) => {
    const filled = new Set((fills ?? []).map(folded));
    return [
      remove(pointer, `Do without ${TECHNIQUE_WORDS[kind]}`),
      ...signals(plan)
        .filter(({ value }) => filled.has(folded(value.value)))
        .map(removeSignal),
    ];
  },
};

const folded = (name: string): string => name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

/** What an audience of its kind is chosen by goes only with the audience. */
function selects(kind: TechniqueKind, { audience }: Plan): boolean {
  return (
    kind === 'rule-based' ||
    (kind === 'lookalike-model' && audience.kind === 'lookalike') ||
    (kind === 'behaviour-tracking' && audience.kind === 'retargeting') ||
    (kind === 'data-matching' && audience.kind === 'list' && audience.platform !== undefined)
  );
}

const TECHNIQUE_WORDS: Record<TechniqueKind, string> = {
  'rule-based': 'selection by rules',
  'propensity-score': 'scoring people for what they are likely to do',
  clustering: 'grouping people by what they have in common',
  'lookalike-model': 'looking for people who resemble others',
  psychometric: 'scoring people’s personality',
  'name-origin-inference': 'guessing people’s origin or faith from their names',
  'machine-learning': 'choosing people by machine learning',
  'data-matching': 'matching data about people from several sources',
  'location-tracking': 'tracking where people go',
  'behaviour-tracking': 'tracking what people do',
};
