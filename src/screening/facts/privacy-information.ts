import { wholeValue } from '../evidence.js';
import type { Case } from '../case.js';
import type { TOLD_ELEMENTS } from '../plan/sources.js';
import { all, any, contradicted, inverse, no, unknown, yes, type Reading } from '../reading.js';
import { HIDDEN_SOURCES, OWN_SOURCES, type SourceKind, type SourcePlace } from '../sources.js';
import type { FactReaders } from './fact.js';
import { exceptionHolds } from './indirect-collection.js';
import { anySource, everySource, ofKind } from './sources.js';
import { includes, isOneOf, place, stated } from './stated.js';
import { TOLD_QUESTION } from './told.js';

/** What privacy information people were given, when and how. */
export const privacyInformationFacts = {
  'data-added': (opened) => anySource(opened, added),
  'addition-expected': (opened) =>
    everySource(opened, (source) =>
      any([
        inverse(added(source)),
        stated(`${source.pointer}/campaigningExpected`, source.source.campaigningExpected),
      ]),
    ),
  'privacy-information-complete': (opened) =>
    everySource(opened, (source) =>
      any([
        complete(opened, source),
        ...(HIDDEN_SOURCES.includes(source.source.kind) ? [exceptionHolds(source)] : []),
      ]),
    ),
  'direct-collection': (opened) => anySource(opened, ofKind(OWN_SOURCES)),
  'told-at-collection': (opened) =>
    everySource(opened, (source) => any([inverse(ofKind(OWN_SOURCES)(source)), atCollection(source)])),
  'collected-offline': (opened) => anySource(opened, offline),
  'offline-notice-prominent': (opened) =>
    everySource(opened, (source) => any([inverse(offline(source)), prominent(source)])),
  'collected-online': (opened) => anySource(opened, online),
  'online-notice-prominent': (opened) =>
    everySource(opened, (source) => any([inverse(online(source)), prominent(source)])),
  'collected-in-person': (opened) =>
    anySource(opened, (source) =>
      any([ofKind(['canvass'])(source), collectedBy(source, ['face-to-face', 'telephone'])]),
    ),
  'includes-under-18': ({ plan, people }) => {
    const declared = stated('/people/includesUnder18', plan.people?.includesUnder18);
    const children = people.circumstances.filter(({ circumstance }) => circumstance === 'child');
    if (children.length === 0) return declared;
    const shown = yes(...children.map(({ evidence }) => evidence));
    return declared.answer === 'no' ? contradicted(shown) : shown;
  },
  'child-information-given': ({ plan }) =>
    stated('/people/childLevelInformation', plan.people?.childLevelInformation),
  'registration-forms-used': (opened) => anySource(opened, ofKind(['registration-form'])),
  'registration-use-separate': (opened) =>
    everySource(opened, (source) =>
      any([
        inverse(ofKind(['registration-form'])(source)),
        stated(`${source.pointer}/ownUseSeparate`, source.source.ownUseSeparate),
      ]),
    ),
} satisfies FactReaders;

/** The register is the spine; everything else is added to it. */
const added = (source: SourcePlace): Reading => inverse(ofKind(['electoral-register'])(source));

type Element = (typeof TOLD_ELEMENTS)[number];

/** What people get in any case. Automated decisions come on top where there is profiling. */
const ALWAYS: readonly Element[] = ['controller', 'purposes', 'lawful-basis', 'retention', 'rights'];

/** Does what these people were told give every element? Whoever was told of no use at all was not informed. */
function complete({ read }: Case, source: SourcePlace): Reading {
  const gives = (element: Element): Reading =>
    includes(`${source.pointer}/told/elements`, source.source.told?.elements, element);
  return all([
    toldSomething(source),
    ...(source.source.told === undefined ? [] : ALWAYS.map(gives)),
    ...(source.source.told === undefined
      ? []
      : [any([inverse(read('profiling-used')), gives('automated-decisions')])]),
  ]);
}

function atCollection(source: SourcePlace): Reading {
  const told = toldSomething(source);
  if (told.answer !== 'yes') return told;
  return isOneOf(`${source.pointer}/told/when`, source.source.told?.when, ['at-collection']);
}

function toldSomething({ pointer, source: { told } }: SourcePlace): Reading {
  if (told === undefined) return unknown(place(`${pointer}/told`, TOLD_QUESTION));
  const [first] = told.topics;
  return first === undefined
    ? no({ pointer: `${pointer}/told/topics`, text: '', start: 0, end: 0 })
    : yes(wholeValue(`${pointer}/told/topics/0`, first));
}

type Way = NonNullable<SourcePlace['source']['collectedBy']>;

const ON_FORMS: readonly SourceKind[] = ['petition', 'survey'];

const collectedBy = (source: SourcePlace, ways: readonly Way[]): Reading =>
  all([ofKind(ON_FORMS)(source), isOneOf(`${source.pointer}/collectedBy`, source.source.collectedBy, ways)]);

/** Canvassers ask people at the door or by phone. */
const offline = (source: SourcePlace): Reading =>
  any([ofKind(['canvass'])(source), collectedBy(source, ['face-to-face', 'paper-form', 'telephone'])]);

const online = (source: SourcePlace): Reading => collectedBy(source, ['online-form', 'mobile-app']);

const prominent = ({ pointer, source }: SourcePlace): Reading =>
  stated(`${pointer}/told/prominent`, source.told?.prominent);
