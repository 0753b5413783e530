import { wholeValue } from '../evidence.js';
import type { Plan } from '../plan.js';
import type { CONTROLLER_KINDS } from '../plan/campaign.js';
import type { TechniqueKind } from '../plan/profiling.js';
import { all, any, contradicted, inverse, no, unknown, yes, type Reading } from '../reading.js';
import type { FactReaders } from './fact.js';
import { anySource, everySource, ofKind } from './sources.js';
import { isOneOf, place, stated } from './stated.js';

/** Who handles the data and answers for it. */
export const bodiesAndAccountabilityFacts = {
  'vote-outside-uk': ({ plan }) => {
    const { territory } = plan.campaign ?? {};
    return territory === 'outside-uk' ? yes(wholeValue('/campaign/territory', territory)) : no();
  },
  'no-campaigner-by-kind': ({ plan }) => controllerIs(plan, NOT_IN_ELECTORAL_LAW),

  'other-bodies': ({ plan }) =>
    anySupplier(plan, ({ kind }, i) => yes(wholeValue(`/suppliers/${i}/kind`, kind))),
  'roles-fit': ({ plan }) => everySupplier(plan, roleFits),
  'processors-or-joint-controllers': ({ plan }) => anySupplier(plan, needsAgreement),
  'agreements-fit': ({ plan }) =>
    everySupplier(plan, (supplier, i) =>
      any([
        inverse(needsAgreement(supplier, i)),
        agreedWithPlatform(plan, supplier),
        stated(`/suppliers/${i}/agreement`, supplier.agreement),
      ]),
    ),
  'party-or-candidate': ({ plan }) => controllerIs(plan, ['registered-party', 'candidate']),
  'office-data-shared': (opened) =>
    anySource(opened, (source) =>
      any([
        ofKind(['representatives-office'])(source),
        all([ofKind(['casework'])(source), controllerIs(opened.plan, ['registered-party'])]),
      ]),
    ),
  'office-sharing-lawful': (opened) =>
    everySource(opened, (source) =>
      any([
        inverse(ofKind(['representatives-office', 'casework'])(source)),
        stated(`${source.pointer}/officeSharingLawful`, source.source.officeSharingLawful),
      ]),
    ),
  'fee-exempt': ({ plan }) => controllerIs(plan, ['elected-representative', 'candidate']),

  'audience-is-areas': ({ plan }) => isOneOf('/audience/kind', plan.audience.kind, ['geographic']),
  'link-to-people-unclear': ({ plan, read }) =>
    read('personal-data').answer === 'unknown' ? yes(wholeValue('/audience/kind', plan.audience.kind)) : no(),
  'campaign-data-held': (opened) =>
    any([
      anySource(opened, ofKind(['electoral-register', 'own-members', 'former-members'])),
      knownBySignals(opened.plan),
      opened.read('inferences-made'),
    ]),
  'inferences-made': ({ plan }) => techniqueIs(plan, [...INFERENCE_SOFTWARE, 'lookalike-model']),
  'area-inferences': ({ plan, read }) => any([read('inferences-made'), knownBySignals(plan)]),
  'inference-software-used': ({ plan }) => techniqueIs(plan, INFERENCE_SOFTWARE),
} satisfies FactReaders;

type Supplier = NonNullable<Plan['suppliers']>[number];
type ControllerKind = (typeof CONTROLLER_KINDS)[number];

/** Bodies that may campaign, but that electoral law doesn't list as parties, candidates or campaigners. */
const NOT_IN_ELECTORAL_LAW: readonly ControllerKind[] = [
  'trade-union',
  'religious-body',
  'charity',
  'not-for-profit',
  'commercial',
  'public-body',
];

const INFERENCE_SOFTWARE: readonly TechniqueKind[] = [
  'propensity-score',
  'clustering',
  'psychometric',
  'name-origin-inference',
  'machine-learning',
];

const controllerIs = ({ controller }: Plan, kinds: readonly ControllerKind[]): Reading =>
  isOneOf('/controller/kind', controller?.kind, kinds);

const anySupplier = (plan: Plan, judge: (supplier: Supplier, index: number) => Reading): Reading =>
  plan.suppliers === undefined ? unknown(place('/suppliers')) : any(plan.suppliers.map(judge));

const everySupplier = (plan: Plan, judge: (supplier: Supplier, index: number) => Reading): Reading =>
  plan.suppliers === undefined ? unknown(place('/suppliers')) : all(plan.suppliers.map(judge));

/** A body that decides with the controller is no processor, whatever the contract says. */
function roleFits({ kind, role }: Supplier, index: number): Reading {
  const pointer = `/suppliers/${index}/role`;
  if (role === undefined) return unknown(place(pointer));
  return kind === 'campaign-body' && role === 'processor'
    ? contradicted(no(wholeValue(pointer, role), wholeValue(`/suppliers/${index}/kind`, kind)))
    : yes(wholeValue(pointer, role));
}

const needsAgreement = ({ role }: Supplier, index: number): Reading =>
  isOneOf(`/suppliers/${index}/role`, role, ['processor', 'joint-controller']);

/** What is agreed with the audience's own platform stands there, under a rule of its own. */
const agreedWithPlatform = ({ audience }: Plan, { kind }: Supplier): Reading =>
  kind === 'ad-platform' && 'platform' in audience && audience.platform !== undefined ? yes() : no();

function techniqueIs({ profiling }: Plan, kinds: readonly TechniqueKind[]): Reading {
  const techniques = profiling?.techniques;
  if (techniques === undefined) return unknown(place('/profiling/techniques'));
  return any(techniques.map(({ kind }, i) => isOneOf(`/profiling/techniques/${i}/kind`, kind, kinds)));
}

/** Whether signals other than places tell something. */
function knownBySignals({ audience }: Plan): Reading {
  if (audience.kind === 'contextual') return no();
  if (audience.signals === undefined) return unknown(place('/audience/signals'));
  return any(
    audience.signals.map(({ kind, value }, i) =>
      kind === 'location' ? no() : yes(wholeValue(`/audience/signals/${i}/value`, value)),
    ),
  );
}
