import type { z } from 'zod';
import type { Case } from '../case.js';
import { wholeValue } from '../evidence.js';
import type { Plan } from '../plan.js';
import type { Article6Consent } from '../plan/lawfulness.js';
import { all, any, contradicted, inverse, no, unknown, yes, type Reading } from '../reading.js';
import type { FactReaders } from './fact.js';
import { anySource } from './sources.js';
import { allOf, place, stated } from './stated.js';

type Basis = NonNullable<Plan['lawfulBases']>[number];
export type Use = Basis['use'];
type PublicTask = Extract<Basis, { basis: 'public-task' }>;
type LegitimateInterests = Extract<Basis, { basis: 'legitimate-interests' }>;

/** A lawful basis of the plan with its place. */
interface BasisPlace<B extends Basis = Basis> {
  readonly pointer: string;
  readonly entry: B;
}

/** The lawful basis of each use, what each basis takes, and consent where it is the basis. */
export const lawfulBasisFacts = {
  'basis-for-each-use': (opened) => basisForEachUse(opened),
  'bases-recorded': ({ plan }) =>
    plan.lawfulBases?.length === 0
      ? no()
      : everyBasis(plan, isAny, ({ pointer, entry }) => stated(`${pointer}/recorded`, entry.recorded)),

  'public-task-claimed': ({ plan }) => someBasis(plan, isPublicTask, claimed),
  'further-law-named': ({ plan, read }) =>
    everyBasis(plan, isPublicTask, ({ pointer, entry }) => furtherLaw(pointer, entry, read('register-data'))),
  'data-beyond-register': (opened) =>
    anySource(opened, ({ pointer, source }) =>
      source.kind === 'electoral-register' ? no() : yes(wholeValue(`${pointer}/kind`, source.kind)),
    ),
  'further-law-beyond-register': ({ plan }) =>
    everyBasis(plan, isPublicTask, ({ pointer, entry }) => furtherLaw(pointer, entry, no())),
  'less-intrusive-way': ({ plan }) => someBasis(plan, hasToBeNecessary, lessIntrusiveWay),

  'legitimate-interests-claimed': ({ plan }) => someBasis(plan, isLegitimateInterests, claimed),
  'interest-named': ({ plan }) => everyInterest(plan, 'interestNamed'),
  'interest-test-documented': ({ plan }) => everyInterest(plan, 'testDocumented'),
  'interest-necessary': ({ plan }) =>
    everyBasis(plan, isLegitimateInterests, (basis) => {
      const shown = stated(`${basis.pointer}/necessary`, basis.entry.necessary);
      const needed = inverse(lessIntrusiveWay(basis));
      return shown.answer === 'yes' && needed.answer === 'no' ? contradicted(needed) : all([shown, needed]);
    }),
  'interest-outweighs': ({ plan, read }) => {
    const weighed = everyInterest(plan, 'balanceFavoursCampaign');
    const unexpected = all([read('individual-decision'), read('use-unexpected')]);
    if (unexpected.answer !== 'yes') return weighed;
    return weighed.answer === 'yes' ? contradicted(inverse(unexpected)) : inverse(unexpected);
  },

  'consent-is-basis': ({ plan }) => someBasis(plan, isConsent, claimed),
  'consent-free': ({ plan }) => everyConsent(plan, 'freeChoice'),
  'consent-by-act': ({ plan }) => all([everyConsent(plan, 'obtained'), everyConsent(plan, 'positiveAct')]),
  'consent-plain': ({ plan }) => everyConsent(plan, 'separateAndPlain'),
  'consent-names-purposes': ({ plan }) => everyConsent(plan, 'namesControllerAndPurposes'),
  'consent-recorded': ({ plan }) => everyConsent(plan, 'recorded'),
  'consent-withdrawable': ({ plan }) => everyConsent(plan, 'withdrawable'),
  'other-basis-for-messages': ({ plan }) => someBasis(plan, isOtherFor(['messaging', 'all']), claimed),
  'other-basis-for-devices': ({ plan }) =>
    someBasis(plan, isOtherFor(['collection', 'profiling', 'messaging', 'all']), claimed),
} satisfies FactReaders;

const isAny = (entry: Basis): entry is Basis => entry.use !== undefined;
const isPublicTask = (entry: Basis): entry is PublicTask => entry.basis === 'public-task';
const isLegitimateInterests = (entry: Basis): entry is LegitimateInterests =>
  entry.basis === 'legitimate-interests';
const hasToBeNecessary = (entry: Basis): entry is PublicTask | LegitimateInterests =>
  isPublicTask(entry) || isLegitimateInterests(entry);
/** Consent to what is stored and read on a device stands among the consents under PECR. */
const isConsent = (entry: Basis): entry is Basis =>
  entry.basis === 'consent' && entry.use !== 'device-technologies';
const isOtherFor =
  (uses: readonly Use[]) =>
  (entry: Basis): entry is Basis =>
    uses.includes(entry.use) && entry.basis !== 'consent' && entry.basis !== 'none';

type Judge<B extends Basis> = (basis: BasisPlace<B>) => Reading;

/** Whether some basis of a kind is as it is judged. Where there is none of that kind, the others are why not. */
function someBasis<B extends Basis>(plan: Plan, wanted: (entry: Basis) => entry is B, judge: Judge<B>) {
  const { lawfulBases } = plan;
  if (lawfulBases === undefined || lawfulBases.some(wanted)) return overBases(plan, any, wanted, judge);
  return lawfulBases.length === 0
    ? no(...allOf('/lawfulBases', []))
    : no(...lawfulBases.map(({ basis }, i) => wholeValue(`/lawfulBases/${i}/basis`, basis)));
}

const everyBasis = <B extends Basis>(plan: Plan, wanted: (entry: Basis) => entry is B, judge: Judge<B>) =>
  overBases(plan, all, wanted, judge);

function overBases<B extends Basis>(
  { lawfulBases }: Plan,
  quantifier: (readings: readonly Reading[]) => Reading,
  wanted: (entry: Basis) => entry is B,
  judge: Judge<B>,
): Reading {
  if (lawfulBases === undefined) return unknown(place('/lawfulBases'));
  return quantifier(
    lawfulBases.flatMap((entry, i) =>
      wanted(entry) ? [judge({ pointer: `/lawfulBases/${i}`, entry })] : [],
    ),
  );
}

const claimed = ({ pointer, entry }: BasisPlace): Reading => yes(wholeValue(`${pointer}/basis`, entry.basis));

/** Electoral law lays the task down for register data; for any other data it takes another law. */
function furtherLaw(pointer: string, { furtherLaw: law }: PublicTask, forRegisterData: Reading): Reading {
  if (law === undefined) return unknown(place(`${pointer}/furtherLaw`));
  const evidence = wholeValue(`${pointer}/furtherLaw`, law);
  switch (law) {
    case 'other-law':
      return yes(evidence);
    case 'electoral-law':
      return forRegisterData.answer === 'no' ? no(evidence) : all([yes(evidence), forRegisterData]);
    case 'none':
      return no(evidence);
  }
}

const lessIntrusiveWay = ({ pointer, entry }: BasisPlace<PublicTask | LegitimateInterests>): Reading =>
  stated(`${pointer}/lessIntrusiveWay`, entry.lessIntrusiveWay);

const everyInterest = (
  plan: Plan,
  part: 'interestNamed' | 'balanceFavoursCampaign' | 'testDocumented',
): Reading =>
  everyBasis(plan, isLegitimateInterests, ({ pointer, entry }) => stated(`${pointer}/${part}`, entry[part]));

/** The uses that call for a lawful basis, each with whether the plan makes it. */
export const usesMade = ({
  plan,
  read,
}: Pick<Case, 'plan' | 'read'>): readonly (readonly [Use, Reading])[] => [
  [plan.audience.kind === 'none' ? 'collection' : 'messaging', yes()],
  ['profiling', read('profiling-used')],
  ['list-matching', all([read('audience-is-list'), read('uses-platform')])],
  ['lookalike-audience', read('audience-is-lookalike')],
];

/** Uses that the plan makes of the data, each with whether it has a basis. A list that is given is complete. */
function basisForEachUse({ plan, read }: Case): Reading {
  const { lawfulBases } = plan;
  if (lawfulBases === undefined) return unknown(place('/lawfulBases'));
  const made = usesMade({ plan, read });
  const withoutBasis = lawfulBases.flatMap(({ basis }, i) =>
    basis === 'none' ? [no(wholeValue(`/lawfulBases/${i}/basis`, basis))] : [],
  );
  return all([
    ...withoutBasis,
    ...made.map(([use, isMade]) => any([inverse(isMade), basisFor(use, lawfulBases)])),
  ]);
}

function basisFor(use: Use, bases: readonly Basis[]): Reading {
  const evidence = bases.flatMap((entry, i) =>
    entry.use === use || entry.use === 'all' ? [wholeValue(`/lawfulBases/${i}/basis`, entry.basis)] : [],
  );
  return evidence.length > 0
    ? yes(...evidence)
    : no(...bases.map((entry, i) => wholeValue(`/lawfulBases/${i}/use`, entry.use)));
}

/**
 * A judgement over the consents that serve as a lawful basis. Where only other consents are listed, whether one of
 * them serves as well is open.
 */
function everyConsent(
  { consents }: Plan,
  property: Exclude<keyof z.infer<typeof Article6Consent>, 'scope' | 'wording' | 'evidence'>,
): Reading {
  if (consents === undefined) return unknown(place('/consents'));
  if (consents.length === 0) return no();
  const held = consents.flatMap((consent, i) =>
    consent.scope === 'article-6' ? [stated(`/consents/${i}/${property}`, consent[property])] : [],
  );
  return held.length > 0 ? all(held) : unknown(place('/consents', WHICH_CONSENT));
}

const WHICH_CONSENT = 'Which consent, with scope article-6, is the lawful basis?';
