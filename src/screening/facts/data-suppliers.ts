import type { Case } from '../case.js';
import type { DUE_DILIGENCE } from '../plan/sources.js';
import { all, any, inverse, type Reading } from '../reading.js';
import { THIRD_PARTY_SOURCES, type SourcePlace } from '../sources.js';
import type { FactReaders } from './fact.js';
import { exceptionHolds } from './indirect-collection.js';
import { anySource, everySource, ofKind, viaThirdParty } from './sources.js';
import { includes, isOneOf, stated } from './stated.js';
import { told } from './told.js';

/** Data from brokers and other third parties: what people knew, and what the supplier can show. */
export const dataSupplierFacts = {
  'bought-data-informed': (opened) =>
    everySupplied(opened, (source) => {
      const { pointer } = source;
      const { told: notice, campaigningExpected } = source.source;
      return all([
        any([
          all([
            told(opened, source, 'political-campaigning'),
            ...(notice === undefined
              ? []
              : [includes(`${pointer}/told/elements`, notice.elements, 'lawful-basis')]),
          ]),
          exceptionHolds(source),
        ]),
        stated(`${pointer}/campaigningExpected`, campaigningExpected),
      ]);
    }),
  'supplied-inferences': (opened) => anySource(opened, guessesAre('tied-to-people', 'not-tied-to-people')),
  'supplied-inferences-tied': (opened) => anySource(opened, guessesAre('tied-to-people')),
  'third-party-compliance-shown': (opened) =>
    everySupplied(opened, ({ pointer, source }) =>
      stated(`${pointer}/complianceShown`, source.complianceShown),
    ),
  'passing-on-understood': (opened) =>
    everySupplied(opened, ({ pointer, source }) =>
      stated(`${pointer}/passingOnUnderstood`, source.passingOnUnderstood),
    ),
  'due-diligence-complete': (opened) =>
    everySupplied(opened, (source) => {
      const holds = (item: (typeof DUE_DILIGENCE)[number]): Reading =>
        includes(`${source.pointer}/dueDiligence`, source.source.dueDiligence, item);
      return all([
        ...(['compiler', 'notice-copy', 'method', 'dates', 'recipients-description'] as const).map(holds),
        any([inverse(viaThirdParty(source)), holds('consent-records')]),
        any([inverse(opened.read('live-calls')), holds('tps-proof')]),
      ]);
    }),
} satisfies FactReaders;

const supplied = ofKind(THIRD_PARTY_SOURCES);

const everySupplied = (opened: Case, judge: (source: SourcePlace) => Reading): Reading =>
  everySource(opened, (source) => any([inverse(supplied(source)), judge(source)]));

const guessesAre =
  (...kinds: readonly ('tied-to-people' | 'not-tied-to-people')[]) =>
  (source: SourcePlace): Reading =>
    all([supplied(source), isOneOf(`${source.pointer}/inferences`, source.source.inferences, kinds)]);
