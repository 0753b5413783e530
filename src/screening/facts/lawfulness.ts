import type { Case } from '../case.js';
import { wholeValue } from '../evidence.js';
import { CARRY_OVER_FACTORS, COMPATIBILITY_FACTORS } from '../plan/sources.js';
import { all, any, inverse, no, unknown, yes, type Reading } from '../reading.js';
import { OWN_SOURCES, type SourceKind, type SourcePlace } from '../sources.js';
import type { FactReaders } from './fact.js';
import { lawfulBasisFacts } from './lawful-bases.js';
import { isOneOf, place, stated } from './stated.js';
import {
  admitted,
  anySource,
  consentedToCampaigning,
  everySource,
  ofKind,
  PURPOSE_JUDGED_ELSEWHERE,
  reused,
} from './sources.js';

/** Purposes, retention, lawful bases, and what is left of earlier campaigns. */
export const lawfulnessFacts = {
  ...lawfulBasisFacts,

  'reuse-without-consent': (opened) => anySource(opened, reusedWithoutConsent),
  'compatibility-weighed': (opened) =>
    everySource(opened, (source) =>
      any([
        inverse(reusedWithoutConsent(source)),
        names(
          `${source.pointer}/compatibilityWeighed`,
          source.source.compatibilityWeighed,
          COMPATIBILITY_FACTORS,
        ),
      ]),
    ),
  'campaign-holds-data': (opened) =>
    anySource(opened, ({ pointer, source }) =>
      source.kind === 'platform-data' ? no() : yes(wholeValue(`${pointer}/kind`, source.kind)),
    ),
  'kept-from-before': (opened) => anySource(opened, keptFromBefore),
  'retention-expired': (opened) =>
    anySource(opened, (source) =>
      all([
        keptFromBefore(source),
        stated(`${source.pointer}/retentionExpired`, source.source.retentionExpired),
      ]),
    ),
  'kept-just-in-case': (opened) =>
    anySource(opened, (source) =>
      all([keptFromBefore(source), stated(`${source.pointer}/keptJustInCase`, source.source.keptJustInCase)]),
    ),
  'held-beyond-need': (opened) =>
    anySource(opened, ({ pointer, source }) =>
      any([
        admitted(`${pointer}/retentionExpired`, source.retentionExpired),
        admitted(`${pointer}/keptJustInCase`, source.keptJustInCase),
      ]),
    ),

  'earlier-campaign-data': (opened) => anySource(opened, fromEarlierCampaign),
  'carry-over-weighed': (opened) =>
    everySource(opened, (source) =>
      any([
        inverse(fromEarlierCampaign(source)),
        names(`${source.pointer}/carryOverWeighed`, source.source.carryOverWeighed, CARRY_OVER_FACTORS),
      ]),
    ),
  'dpia-considered': ({ plan }: Case) => {
    const done = stated('/dpia/done', plan.dpia?.done);
    return done.answer === 'no' ? yes(...done.evidence) : done;
  },
  'body-dissolving': ({ plan }: Case) => stated('/campaign/dissolving', plan.campaign?.dissolving),
  'disbanded-body-data': (opened) => anySource(opened, fromDisbandedBody),
  'disbanded-body-may-pass-on': (opened) =>
    everySource(opened, (source) =>
      any([
        inverse(fromDisbandedBody(source)),
        stated(`${source.pointer}/passingOnAllowed`, source.source.passingOnAllowed),
      ]),
    ),
} satisfies FactReaders;

const reusedWithoutConsent = (source: SourcePlace): Reading =>
  all([reused(source), inverse(consentedToCampaigning(source))]);

/** Lists that people come onto at one moment and for one matter, so that they age. */
const AGEING_SOURCES: readonly SourceKind[] = ['former-members', 'petition', 'survey', 'canvass'];

/**
 * Does the data come from before this campaign, or from something else? Only then is it asked for how long it is
 * kept: everything in it turns on what a plan is asked for anyhow.
 */
function keptFromBefore(source: SourcePlace): Reading {
  const { kind } = source.source;
  if (AGEING_SOURCES.includes(kind)) return yes(wholeValue(`${source.pointer}/kind`, kind));
  if (kind !== 'other-body' && !OWN_SOURCES.includes(kind)) return fromEarlierCampaign(source);
  return purposeIs(source, ['earlier-campaign', 'something-else']);
}

const fromEarlierCampaign = (source: SourcePlace): Reading => purposeIs(source, ['earlier-campaign']);

type Purpose = NonNullable<SourcePlace['source']['originalPurpose']>;

function purposeIs({ pointer, source }: SourcePlace, purposes: readonly Purpose[]): Reading {
  if (PURPOSE_JUDGED_ELSEWHERE.has(source.kind)) return no();
  return isOneOf(`${pointer}/originalPurpose`, source.originalPurpose, purposes);
}

const fromDisbandedBody = (source: SourcePlace): Reading =>
  all([
    ofKind(['other-body'])(source),
    stated(`${source.pointer}/fromDisbandedBody`, source.source.fromDisbandedBody),
  ]);

/** Does a list name every one of these? A list that is given is complete. */
function names<T extends string>(
  pointer: string,
  list: readonly T[] | undefined,
  wanted: readonly T[],
): Reading {
  if (list === undefined) return unknown(place(pointer));
  const evidence = list.map((item, i) => wholeValue(`${pointer}/${i}`, item));
  return wanted.every((item) => list.includes(item)) ? yes(...evidence) : no(...evidence);
}
