import type { Case } from '../case.js';
import { ADDRESSED_CHANNELS } from '../plan/delivery.js';
import { all, any, inverse, no, unknown, type Reading } from '../reading.js';
import { HIDDEN_SOURCES, type SourcePlace } from '../sources.js';
import type { FactReaders } from './fact.js';
import { anySource, everySource, ofKind } from './sources.js';
import { includes, isOneOf, listNames, place, stated } from './stated.js';
import { told, TOLD_QUESTION } from './told.js';

/** Data that did not come from the person: what people were told, in time or not, and the exceptions. */
export const indirectCollectionFacts = {
  'indirect-collection': (opened) => anySource(opened, indirect),
  'told-within-one-month': (opened) =>
    everyIndirect(opened, (source) => any([inTimeAndFull(source), exceptionHolds(source)])),
  'told-by-first-contact': (opened) =>
    any([
      inMessage(opened),
      everyIndirect(opened, (source) => any([toldBeforehand(opened, source), exceptionHolds(source)])),
    ]),
  'already-informed-claimed': (opened) => anySource(opened, claims('already-informed')),
  'already-informed-evidenced': (opened) => everyClaimEvidenced(opened, 'already-informed'),
  'disproportionate-effort-claimed': (opened) => anySource(opened, claims('disproportionate-effort')),
  'disproportionate-effort-evidenced': (opened) => everyClaimEvidenced(opened, 'disproportionate-effort'),
  'people-contacted': ({ plan }) =>
    plan.audience.kind === 'none'
      ? no()
      : listNames('/delivery/channels', plan.delivery?.channels, [...ADDRESSED_CHANNELS, 'door-to-door']),
  'told-with-contact': (opened) =>
    any([
      inMessage(opened),
      everySource(opened, (source) =>
        any([inverse(ofKind(NOT_FROM_THE_PERSON)(source)), told(opened, source, 'political-campaigning')]),
      ),
    ]),
} satisfies FactReaders;

const NOT_FROM_THE_PERSON = [...HIDDEN_SOURCES, 'electoral-register'] as const;

/** The register and what a platform holds have rules of their own. */
const indirect = ofKind(HIDDEN_SOURCES);

const everyIndirect = (opened: Case, judge: (source: SourcePlace) => Reading): Reading =>
  everySource(opened, (source) => any([inverse(indirect(source)), judge(source)]));

type Exception = Exclude<NonNullable<SourcePlace['source']['noticeException']>, 'none'>;

/** An exception to telling these people is relied on, and borne out. */
export const exceptionHolds = ({ pointer, source }: SourcePlace): Reading =>
  all([
    isOneOf(`${pointer}/noticeException`, source.noticeException, [
      'already-informed',
      'disproportionate-effort',
    ]),
    stated(`${pointer}/exceptionEvidenced`, source.exceptionEvidenced),
  ]);

/** Nobody needs an exception for people who were told of campaigning. */
const claims =
  (exception: Exception) =>
  (source: SourcePlace): Reading => {
    const needed = all([indirect(source), inverse(toldOfCampaigning(source))]);
    return needed.answer === 'no'
      ? needed
      : all([
          needed,
          isOneOf(`${source.pointer}/noticeException`, source.source.noticeException, [exception]),
        ]);
  };

const everyClaimEvidenced = (opened: Case, exception: Exception): Reading =>
  everySource(opened, (source) =>
    any([
      inverse(claims(exception)(source)),
      stated(`${source.pointer}/exceptionEvidenced`, source.source.exceptionEvidenced),
    ]),
  );

/** Were these people told of campaigning at all, whenever it was? */
const toldOfCampaigning = ({ pointer, source }: SourcePlace): Reading =>
  source.told === undefined
    ? unknown(place(`${pointer}/told`, TOLD_QUESTION))
    : includes(`${pointer}/told/topics`, source.told.topics, 'political-campaigning');

/** Within a month at the latest, and with what only such people have to be told: the source, the kinds of data. */
function inTimeAndFull(source: SourcePlace): Reading {
  const { pointer } = source;
  const { told: notice } = source.source;
  const ofCampaigning = toldOfCampaigning(source);
  if (notice === undefined) return ofCampaigning;
  return all([
    ofCampaigning,
    includes(`${pointer}/told/topics`, notice.topics, 'sources-of-data'),
    includes(`${pointer}/told/elements`, notice.elements, 'data-categories'),
    isOneOf(`${pointer}/told/when`, notice.when, ['at-collection', 'within-one-month']),
  ]);
}

/** The launch is the first contact, or the moment at which a list is passed on. */
const toldBeforehand = (opened: Case, source: SourcePlace): Reading =>
  any([
    told(opened, source, 'political-campaigning'),
    all([
      toldOfCampaigning(source),
      isOneOf(`${source.pointer}/told/when`, source.source.told?.when, ['at-collection']),
    ]),
  ]);

const inMessage = ({ plan }: Case): Reading =>
  stated('/message/givesPrivacyInformation', plan.message?.givesPrivacyInformation);
