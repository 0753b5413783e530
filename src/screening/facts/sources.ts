import { wholeValue } from '../evidence.js';
import type { Case } from '../case.js';
import { all, any, inverse, no, unknown, yes, type Reading } from '../reading.js';
import {
  HIDDEN_SOURCES,
  sourceLists,
  THIRD_PARTY_SOURCES,
  type SourceKind,
  type SourcePlace,
} from '../sources.js';
import type { FactReaders } from './fact.js';
import { processorDecides } from './suppliers.js';
import { allOf, isOneOf, place, stated } from './stated.js';

/** Where the data came from, on what terms, and who gets it. */
export const sourceFacts = {
  'use-unexpected': (opened) =>
    anySource(opened, ({ pointer, source }) =>
      any([
        denied(`${pointer}/campaigningExpected`, source.campaigningExpected),
        admitted(`${pointer}/complaints`, source.complaints),
      ]),
    ),
  'register-data': (opened) => anySource(opened, ofKind(['electoral-register'])),
  'register-data-shared': ({ plan, read }) => {
    const suppliers =
      plan.suppliers === undefined
        ? unknown(place('/suppliers'))
        : any(
            plan.suppliers.map((supplier, i) =>
              all([
                stated(`/suppliers/${i}/receivesRegisterData`, supplier.receivesRegisterData),
                supplier.role === undefined
                  ? unknown(place(`/suppliers/${i}/role`))
                  : supplier.role === 'processor'
                    ? processorDecides(supplier, i)
                    : yes(wholeValue(`/suppliers/${i}/role`, supplier.role)),
              ]),
            ),
          );
    return any([all([read('uses-platform'), read('register-data')]), suppliers]);
  },
  'data-reused': (opened) => anySource(opened, reused),
  'reuse-allowed': (opened) =>
    everySource(opened, (source) =>
      any([
        inverse(reused(source)),
        stated(`${source.pointer}/compatiblePurpose`, source.source.compatiblePurpose),
        consentedToCampaigning(source),
      ]),
    ),
  'survey-mined': (opened) =>
    anySource(opened, (source) => all([ofKind(['petition', 'survey'])(source), reused(source)])),
  'survey-purpose-stated': (opened) =>
    everySource(opened, (source) =>
      any([
        inverse(all([ofKind(['petition', 'survey'])(source), reused(source)])),
        consentedToCampaigning(source),
      ]),
    ),
  'casework-data': (opened) => anySource(opened, ofKind(['casework'])),
  'casework-expected': (opened) =>
    everySource(opened, (source) =>
      any([
        inverse(ofKind(['casework'])(source)),
        all([
          stated(`${source.pointer}/campaigningExpected`, source.source.campaigningExpected),
          stated(`${source.pointer}/expectationDocumented`, source.source.expectationDocumented),
        ]),
      ]),
    ),
  'contact-details-bought': (opened) => anySource(opened, detailsBought),
  'contact-details-consented': (opened) =>
    everySource(opened, (source) => any([inverse(detailsBought(source)), consentedToHavingDetails(source)])),
  'third-party-consent': (opened) => anySource(opened, viaThirdParty),
  'third-party-consent-names-campaign': (opened) =>
    everySource(opened, (source) =>
      any([
        inverse(viaThirdParty(source)),
        stated(`${source.pointer}/consentNamesCampaign`, source.source.consentNamesCampaign),
      ]),
    ),
  'third-party-data': (opened) => anySource(opened, ofKind(THIRD_PARTY_SOURCES)),
  'third-party-checked': (opened) =>
    everySource(opened, (source) =>
      any([
        inverse(ofKind(THIRD_PARTY_SOURCES)(source)),
        stated(`${source.pointer}/checkedBeyondAssurance`, source.source.checkedBeyondAssurance),
      ]),
    ),
  'third-party-doubtful': (opened) =>
    anySource(opened, (source) =>
      all([
        ofKind(THIRD_PARTY_SOURCES)(source),
        any([
          stated(`${source.pointer}/complaints`, source.source.complaints),
          inverse(stated(`${source.pointer}/complianceShown`, source.source.complianceShown)),
        ]),
      ]),
    ),
  'sources-combined': (opened) => {
    const { plan, read } = opened;
    const matching = (plan.profiling?.techniques ?? []).findIndex(({ kind }) => kind === 'data-matching');
    if (matching >= 0) return yes(wholeValue(`/profiling/techniques/${matching}/kind`, 'data-matching'));
    const lists = sourceLists(plan);
    const several = lists.map(({ pointer, sources }) =>
      sources === undefined
        ? unknown(place(pointer))
        : sources.length > 1
          ? yes(...sources.map((source) => wholeValue(`${source.pointer}/kind`, source.source.kind)))
          : no(),
    );
    return any([read('list-goes-to-platform'), ...several]);
  },
} satisfies FactReaders;

export const anySource = ({ plan }: Case, judge: (source: SourcePlace) => Reading): Reading =>
  quantified(plan, any, judge);

export const everySource = ({ plan }: Case, judge: (source: SourcePlace) => Reading): Reading =>
  quantified(plan, all, judge);

function quantified(
  plan: Case['plan'],
  quantifier: (readings: readonly Reading[]) => Reading,
  judge: (source: SourcePlace) => Reading,
): Reading {
  return quantifier(
    sourceLists(plan).map(({ pointer, sources }) => {
      if (sources === undefined) return unknown(place(pointer));
      return sources.length === 0 && quantifier === any
        ? no(...allOf(pointer, []))
        : quantifier(sources.map(judge));
    }),
  );
}

export const ofKind =
  (kinds: readonly SourceKind[]) =>
  ({ pointer, source }: SourcePlace): Reading =>
    isOneOf(`${pointer}/kind`, source.kind, kinds);

/** A fact that tells only where it is stated to be so; nobody is asked for it. */
export const admitted = (pointer: string, value: 'yes' | 'no' | 'unknown' | undefined): Reading =>
  value === 'yes' ? yes(wholeValue(pointer, value)) : value === 'no' ? no() : unknown();

const denied = (pointer: string, value: 'yes' | 'no' | 'unknown' | undefined): Reading =>
  value === 'no' ? yes(wholeValue(pointer, value)) : value === 'yes' ? no() : unknown();

/** Sources with a rule of their own for what they were collected for, or which nobody collected from people. */
export const PURPOSE_JUDGED_ELSEWHERE: ReadonlySet<SourceKind> = new Set([
  'casework',
  'electoral-register',
  'platform-data',
  'registration-form',
]);

export function reused({ pointer, source }: SourcePlace): Reading {
  if (PURPOSE_JUDGED_ELSEWHERE.has(source.kind)) return no();
  if (source.originalPurpose === undefined) return unknown(place(`${pointer}/originalPurpose`));
  const purpose = wholeValue(`${pointer}/originalPurpose`, source.originalPurpose);
  switch (source.originalPurpose) {
    case 'political-campaigning':
      return no(purpose);
    case 'something-else':
      return yes(purpose);
    case 'earlier-campaign': // a referendum and a local election may be different purposes
      return all([yes(purpose), inverse(stated(`${pointer}/compatiblePurpose`, source.compatiblePurpose))]);
  }
}

/** Specific consent to this use. Whether a consent given elsewhere names the campaign is a rule of its own. */
export const consentedToCampaigning = ({ pointer, source }: SourcePlace): Reading =>
  stated(`${pointer}/consentToCampaigning`, source.consentToCampaigning);

const detailsBought = (source: SourcePlace): Reading =>
  all([
    ofKind(HIDDEN_SOURCES)(source),
    stated(`${source.pointer}/providesContactDetails`, source.source.providesContactDetails),
  ]);

/** A consent that is known not to name the campaign is none to its having these details. */
function consentedToHavingDetails(source: SourcePlace): Reading {
  const { consentToCampaigning, consentNamesCampaign } = source.source;
  return consentNamesCampaign === 'no' && (consentToCampaigning ?? 'unknown') === 'unknown'
    ? no(wholeValue(`${source.pointer}/consentNamesCampaign`, consentNamesCampaign))
    : consentedToCampaigning(source);
}

export const viaThirdParty = (source: SourcePlace): Reading =>
  all([
    ofKind(THIRD_PARTY_SOURCES)(source),
    stated(`${source.pointer}/consentToCampaigning`, source.source.consentToCampaigning),
  ]);
