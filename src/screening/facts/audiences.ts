import { wholeValue } from '../evidence.js';
import type { Plan } from '../plan.js';
import type { ROLES } from '../plan/campaign.js';
import { PLATFORM_CHANNELS } from '../plan/delivery.js';
import { all, any, contradicted, inverse, no, unknown, yes, type Reading } from '../reading.js';
import { sourceLists } from '../sources.js';
import type { FactReaders } from './fact.js';
import { processorDecides } from './suppliers.js';
import { isOneOf, listNames, place, stated } from './stated.js';

/** Lists, seeds and platforms: what goes where, who answers for it, and who was taken out. */
export const audienceFacts = {
  'uses-platform': ({ plan }) => usesPlatform(plan),
  'list-goes-to-platform': ({ read }) =>
    any([read('audience-is-lookalike'), all([read('audience-is-list'), read('uses-platform')])]),
  'list-assessed': ({ plan }) =>
    plan.audience.kind === 'lookalike'
      ? stated('/audience/seed/assessedForInferences', plan.audience.seed?.assessedForInferences)
      : stated(
          '/audience/assessedForInferences',
          plan.audience.kind === 'list' ? plan.audience.assessedForInferences : undefined,
        ),
  'list-points-at-inference': ({ plan, specialCategories, read }) => {
    const telling = sourceLists(plan).flatMap(({ sources }) =>
      (sources ?? []).filter(({ source }) => TELLING_SOURCES.has(source.kind)),
    );
    if (telling.length > 0) {
      return yes(...telling.map(({ pointer, source }) => wholeValue(`${pointer}/kind`, source.kind)));
    }
    if (specialCategories.length > 0) return yes(...specialCategories.flatMap(({ evidence }) => evidence));
    return any([inverse(read('signals-stated')), inverse(read('sources-stated'))]);
  },
  'objectors-removed': ({ plan }) =>
    checkedOr(plan, stated('/objections/removedFromAudience', plan.objections?.removedFromAudience)),
  'seed-objectors-removed': ({ plan }) =>
    stated('/objections/removedFromSeed', plan.objections?.removedFromSeed),
  'objection-procedure': ({ plan }) =>
    all([
      stated('/objections/procedure', plan.objections?.procedure),
      stated('/objections/staffTrained', plan.objections?.staffTrained),
    ]),
  'suppression-list-used': ({ plan }) =>
    checkedOr(plan, stated('/objections/suppressionListUsed', plan.objections?.suppressionListUsed)),
  'platform-informs-people': ({ plan }) =>
    stated('/audience/platform/informsPeople', plan.audience.platform?.informsPeople),
  'pixels-considered': ({ plan }) =>
    plan.audience.kind === 'lookalike'
      ? stated('/audience/pixelsConsidered', plan.audience.pixelsConsidered)
      : unknown(),
  'platform-role-accepted': ({ plan }) => {
    const platforms = (plan.suppliers ?? []).flatMap(({ kind, role }, i) =>
      kind === 'ad-platform' && role !== undefined ? [acceptsRole(`/suppliers/${i}/role`, role)] : [],
    );
    const { platform } = plan.audience;
    const named = platform?.role === undefined ? [] : [acceptsRole('/audience/platform/role', platform.role)];
    return named.length + platforms.length === 0
      ? unknown(place('/audience/platform/role'))
      : all([...named, ...platforms]);
  },
  'platform-arrangement': ({ plan }) =>
    stated('/audience/platform/arrangement', plan.audience.platform?.arrangement),
  'platform-terms-fit': ({ plan }) =>
    stated('/audience/platform/standardTermsChecked', plan.audience.platform?.standardTermsChecked),
  'processor-decides': ({ plan }) => {
    if (plan.suppliers === undefined) return unknown(place('/suppliers'));
    return any(plan.suppliers.map(processorDecides));
  },
} satisfies FactReaders;

/**
 * What a check of the list against the suppression list shows, or else what is declared. Whoever says that objectors
 * are in knows more than the list of those who are on record: that stands, and is told as a contradiction.
 */
function checkedOr({ audience, suppression }: Plan, declared: Reading): Reading {
  if (audience.kind !== 'list' || suppression === undefined) return declared;
  const shown = wholeValue('/suppression/checkId', suppression.checkId);
  return declared.answer === 'no' ? contradicted(no(...declared.evidence, shown)) : yes(shown);
}

/** Being on a list from such a source hints at what people think. */
const TELLING_SOURCES: ReadonlySet<string> = new Set([
  'own-members',
  'former-members',
  'regular-supporters',
  'petition',
  'survey',
  'canvass',
]);

/** A platform on which people are targeted is a joint controller, so calling it anything else is contradicted. */
export function acceptsRole(pointer: string, role: (typeof ROLES)[number]): Reading {
  const accepted = isOneOf(pointer, role, ['joint-controller']);
  return accepted.answer === 'no' ? contradicted(accepted) : accepted;
}

function usesPlatform({ audience, delivery }: Plan): Reading {
  if (audience.kind === 'lookalike') return yes(wholeValue('/audience/kind', audience.kind));
  if (audience.platform !== undefined)
    return yes(wholeValue('/audience/platform/name', audience.platform.name));
  if (audience.kind === 'none' && delivery?.channels === undefined) return no();
  return listNames('/delivery/channels', delivery?.channels, PLATFORM_CHANNELS);
}
