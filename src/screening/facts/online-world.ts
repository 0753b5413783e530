import type { Case } from '../case.js';
import { wholeValue } from '../evidence.js';
import type { Plan } from '../plan.js';
import { all, any, inverse, no, unknown, yes, type Reading } from '../reading.js';
import type { SignalPlace } from '../signals.js';
import { sourceLists } from '../sources.js';
import { overUsedCategories } from './conditions.js';
import { channel } from './delivery.js';
import { consentTo } from './explicit-consent.js';
import type { FactReaders } from './fact.js';
import { given, isOneOf, listNames, place, stated } from './stated.js';
import { processorDecides } from './suppliers.js';

/** Devices, auctions, platforms and tools online. */
export const onlineWorldFacts = {
  'device-exemption-claimed': ({ plan }) =>
    isOneOf('/delivery/deviceExemption', plan.delivery?.deviceExemption, [
      'transmission',
      'strictly-necessary',
    ]),
  'device-basis-is-consent': deviceBasis,
  'third-party-device-technology': ({ plan, read }) =>
    all([
      read('device-technology'),
      listNames('/delivery/deviceTechnologies', plan.delivery?.deviceTechnologies, [
        'pixels',
        'plugins',
        'app-sdk',
      ]),
    ]),
  'third-party-targeting-told': ({ plan }) =>
    stated('/delivery/thirdPartyTargetingTold', plan.delivery?.thirdPartyTargetingTold),
  'online-advertising': ({ plan }) => channel(plan, ['social-ad', 'online-ad', 'real-time-bidding']),
  'advertising-chain-described': ({ plan }) =>
    stated('/delivery/chainDescribed', plan.delivery?.chainDescribed),
  'advertising-technology': ({ plan, read }) =>
    any([
      all([
        channel(plan, ['real-time-bidding']),
        any([read('individual-decision'), read('device-technology')]),
      ]),
      all([channel(plan, ['online-ad']), read('device-technology')]),
    ]),
  'special-category-consented': (opened) =>
    all([overUsedCategories(opened, (category) => consentTo(opened, category)), segmentsRead(opened)]),
  'notice-names-recipients': ({ plan }) =>
    stated('/delivery/noticeNamesRecipients', plan.delivery?.noticeNamesRecipients),
  'platform-data-kinds-known': ({ plan }) =>
    stated('/audience/platform/dataKindsKnown', plan.audience.platform?.dataKindsKnown),
  'campaigning-platform-used': ({ plan }) => {
    if (plan.suppliers === undefined) return unknown(place('/suppliers'));
    const used = campaigningPlatforms(plan);
    return used.length === 0
      ? no()
      : yes(...used.map(({ pointer, supplier }) => wholeValue(`${pointer}/kind`, supplier.kind)));
  },
  'campaigning-platform-role-clear': ({ plan }) =>
    eachPlatform(plan, ({ pointer, supplier, index }) =>
      all([
        given(`${pointer}/role`, supplier.role),
        given(`${pointer}/decides`, supplier.decides),
        inverse(processorDecides(supplier, index)),
      ]),
    ),
  'campaigning-platform-transfers-safeguarded': ({ plan }) =>
    eachPlatform(plan, ({ pointer, supplier }) =>
      any([
        inverse(stated(`${pointer}/processesOutsideEea`, supplier.processesOutsideEea)),
        stated(`${pointer}/transferSafeguards`, supplier.transferSafeguards),
      ]),
    ),
  'campaigning-platform-data-apart': ({ plan }) =>
    eachPlatform(plan, ({ pointer, supplier }) => stated(`${pointer}/dataHeldApart`, supplier.dataHeldApart)),
  'matched-or-scraped': ({ plan, read }) => {
    const matching = (plan.profiling?.techniques ?? []).flatMap(({ kind }, i) =>
      kind === 'data-matching' ? [wholeValue(`/profiling/techniques/${i}/kind`, kind)] : [],
    );
    const scraped = sourceLists(plan).flatMap(({ sources }) =>
      (sources ?? []).flatMap(({ pointer, source }) =>
        source.kind === 'social-media' || source.kind === 'public-data'
          ? [wholeValue(`${pointer}/kind`, source.kind)]
          : [],
      ),
    );
    const found = [...matching, ...scraped];
    return found.length > 0
      ? yes(...found)
      : inverse(all([read('techniques-stated'), read('sources-stated')]));
  },
} satisfies FactReaders;

/**
 * Consent is the basis for the device where the plan says so, there or for everything. A list of bases that gives
 * the device none of its own leaves it to the consent that is held.
 */
function deviceBasis({ plan, read }: Case): Reading {
  const { lawfulBases } = plan;
  if (lawfulBases === undefined) {
    return unknown(place('/lawfulBases', 'What is the lawful basis for cookies and the like?'));
  }
  const basesFor = (wanted: string): Reading[] =>
    lawfulBases.flatMap(({ use, basis }, i) =>
      use === wanted ? [isOneOf(`/lawfulBases/${i}/basis`, basis, ['consent'])] : [],
    );
  const own = basesFor('device-technologies');
  if (own.length > 0) return all(own);
  return any([...basesFor('all'), read('device-technology-consent')]);
}

/** A name that is a number or a code tells nothing: what such a segment stands for has to be stated. */
function segmentsRead({ signals, specialCategories }: Case): Reading {
  const told = new Set(specialCategories.map(({ pointer }) => pointer));
  return all(
    signals.flatMap(({ pointer, value, kind, signal }) =>
      signal !== undefined &&
      signal.stated.inferredCategories === undefined &&
      !told.has(pointer) &&
      isCode(value, kind)
        ? [
            unknown(
              place(
                `${signal.pointer}/inferredCategories`,
                `Which special categories does “${value}” stand for?`,
              ),
            ),
          ]
        : [],
    ),
  );
}

const NAMED_OTHERWISE: ReadonlySet<SignalPlace['kind']> = new Set(['field', 'location']);
const WORDS_FOR_A_SEGMENT = /segments?|seg|audiences?|aud|lists?|groups?|taxonomy|codes?/giu;

function isCode(value: string, kind: SignalPlace['kind']): boolean {
  const rest = value.replace(WORDS_FOR_A_SEGMENT, ' ');
  return !NAMED_OTHERWISE.has(kind) && /\d{3}/.test(rest) && !/\p{L}{3}/u.test(rest);
}

interface PlatformPlace {
  readonly pointer: string;
  readonly index: number;
  readonly supplier: NonNullable<Plan['suppliers']>[number];
}

const campaigningPlatforms = ({ suppliers }: Plan): PlatformPlace[] =>
  (suppliers ?? []).flatMap((supplier, index) =>
    supplier.kind === 'campaigning-platform' ? [{ pointer: `/suppliers/${index}`, index, supplier }] : [],
  );

const eachPlatform = (plan: Plan, judge: (used: PlatformPlace) => Reading): Reading =>
  plan.suppliers === undefined ? unknown(place('/suppliers')) : all(campaigningPlatforms(plan).map(judge));
