import type { z } from 'zod';
import type { SpecialCategory } from '../../detection/special-categories.js';
import { detect } from '../../detection/detect.js';
import type { FactId } from '../../rules/facts.js';
import type { Case } from '../case.js';
import { wholeValue } from '../evidence.js';
import type { Plan } from '../plan.js';
import type { Article9Consent } from '../plan/lawfulness.js';
import { all, any, known, no, unknown, yes, type Reading } from '../reading.js';
import type { FactReader, FactReaders } from './fact.js';
import { allFound, namesScreened } from './special-categories.js';
import { sourceLists } from '../sources.js';
import { place, stated } from './stated.js';

type Conditions = NonNullable<Plan['article9Conditions']>;
type ConditionName = Conditions[number]['condition'];
type NarrowCondition = 'registered-party' | 'members-and-contacts';
type Claimed<Name extends Conditions[number]['condition']> = Extract<Conditions[number], { condition: Name }>;

/** The lawful basis, the Article 9 conditions with their limbs, and explicit consent. */
export const conditionFacts = {
  'lawful-basis-settled': ({ plan }) => {
    if (plan.lawfulBases === undefined) return unknown(place('/lawfulBases'));
    const none = plan.lawfulBases.findIndex(({ basis }) => basis === 'none');
    if (none >= 0) return no(wholeValue(`/lawfulBases/${none}/basis`, 'none'));
    return plan.lawfulBases.length > 0 ? yes() : no();
  },
  'article-9-condition-settled': (opened) =>
    overUsed(opened, (category) => any([conditionNames(opened.plan, category), consentTo(opened, category)])),
  'article-9-condition-documented': ({ plan }) => {
    const conditions = (plan.article9Conditions ?? []).map(({ documented }, i) =>
      stated(`/article9Conditions/${i}/documented`, documented),
    );
    if (conditions.length > 0) return all(conditions);
    const consents = article9Consents(plan).map(({ pointer, consent }) =>
      stated(`${pointer}/recorded`, consent.recorded),
    );
    if (consents.length > 0) return all(consents);
    return plan.article9Conditions === undefined ? unknown(place('/article9Conditions')) : no();
  },
  'special-category-permitted': (opened) => overUsed(opened, (category) => permitted(opened, category)),
  'names-screening-consented': (opened) => {
    const screened = [...new Set(namesScreened(opened).map(({ category }) => category))];
    return all(
      (screened.length > 0 ? screened : (['ethnic-origin'] as const)).map((category) =>
        consentTo(opened, category),
      ),
    );
  },

  'narrow-condition-claimed': ({ read }) =>
    any([read('party-condition-claimed'), read('members-condition-claimed')]),
  'narrow-condition-limbs-known': ({ read }) =>
    all(
      [
        ...(read('party-condition-claimed').answer === 'yes' ? PARTY_LIMBS : []),
        ...(read('members-condition-claimed').answer === 'yes'
          ? [...MEMBERS_LIMBS, 'members-condition-safeguards' as const]
          : []),
      ].map((limb) => known(read(limb))),
    ),

  'party-condition-claimed': ({ plan }) => claimedReading(plan, 'registered-party'),
  'is-registered-party': ({ plan }) => {
    const kind = plan.controller?.kind;
    if (kind === undefined) return unknown(place('/controller/kind'));
    const evidence = wholeValue('/controller/kind', kind);
    return kind === 'registered-party' ? yes(evidence) : no(evidence);
  },
  'party-condition-political-only': (opened) => {
    const { plan, specialCategories } = opened;
    const covered = specialCategories.filter(
      ({ category, basis }) =>
        basis !== 'proxy' &&
        category !== 'political-opinions' &&
        conditionCovers(plan, 'registered-party', category),
    );
    return covered.length === 0 ? allFound(opened) : no(...covered.flatMap(({ evidence }) => evidence));
  },
  'party-condition-necessary': limb('registered-party', 'necessaryForPoliticalActivities'),
  'party-condition-no-distress': limb('registered-party', 'noSubstantialDamageOrDistress'),
  'party-condition-notices-honoured': limb('registered-party', 'writtenNoticesHonoured'),
  'party-condition-policy-document': limb('registered-party', 'appropriatePolicyDocument'),

  'members-condition-claimed': ({ plan }) => claimedReading(plan, 'members-and-contacts'),
  'members-condition-aim': (opened) => {
    const kind = opened.plan.controller?.kind;
    return kind === 'commercial' || kind === 'public-body'
      ? no(wholeValue('/controller/kind', kind))
      : limb('members-and-contacts', 'notForProfitWithSuchAim')(opened);
  },
  'members-condition-activities': limb('members-and-contacts', 'withinLegitimateActivities'),
  'members-condition-people': (opened) => {
    const { audience } = opened.plan;
    if (audience.kind === 'lookalike') return no(wholeValue('/audience/kind', audience.kind));
    const sources = sourceLists(opened.plan).flatMap((list) => list.sources ?? []);
    const strangers = sources.filter(({ source }) => STRANGERS.has(source.kind));
    const declared = limb('members-and-contacts', 'membersOrRegularContactsOnly')(opened);
    if (strangers.length === 0 || declared.answer === 'no') return declared;
    return strangers.length === sources.length
      ? no(...strangers.map(({ pointer, source }) => wholeValue(`${pointer}/kind`, source.kind)))
      : unknown(
          ...strangers.map(({ pointer }) =>
            place(
              `${pointer}/kind`,
              'Does this source add anybody who is not a member or a regular contact?',
            ),
          ),
        );
  },
  'members-condition-safeguards': limb('members-and-contacts', 'safeguards'),
  'members-condition-not-disclosed': ({ plan, read }) => {
    const leaves = read('uses-platform');
    if (leaves.answer === 'no') return yes();
    return any([
      leaves.answer === 'yes' ? no(...leaves.evidence) : leaves,
      consentsWhere(plan, ({ scope }) => scope === 'disclosure'),
    ]);
  },
  'members-condition-evidenced': limb('members-and-contacts', 'limbsEvidenced'),

  'explicit-consent-relied-on': ({ plan, read }) =>
    all([
      read('special-category-used'),
      any([
        claimedReading(plan, 'explicit-consent'),
        plan.consents === undefined
          ? unknown(place('/consents'))
          : article9Consents(plan).length > 0
            ? yes()
            : no(),
      ]),
    ]),
  'explicit-consent-held': (opened) =>
    all(consentCategories(opened).map((category) => consentTo(opened, category))),
  'explicit-consent-in-words': (opened) =>
    overConsents(opened, ({ pointer, consent }) => namesCategories(pointer, consent)),
  'explicit-consent-recorded': (opened) =>
    overConsents(opened, ({ pointer, consent }) => stated(`${pointer}/recorded`, consent.recorded)),
} satisfies FactReaders;

const PARTY_LIMBS = [
  'is-registered-party',
  'party-condition-political-only',
  'party-condition-necessary',
  'party-condition-no-distress',
  'party-condition-notices-honoured',
  'party-condition-policy-document',
] as const;

const MEMBERS_LIMBS = [
  'members-condition-aim',
  'members-condition-activities',
  'members-condition-people',
  'members-condition-not-disclosed',
] as const;

/** Sources of people who do not belong to the body. Beside members they only cast doubt: they may add facts alone. */
const STRANGERS: ReadonlySet<string> = new Set([
  'data-broker',
  'other-body',
  'public-data',
  'social-media',
  'website-visitors',
]);

/** The categories that need a condition: stated or inferred, not merely guessable. */
const usedCategories = ({ specialCategories }: Case): SpecialCategory[] => [
  ...new Set(specialCategories.filter(({ basis }) => basis !== 'proxy').map(({ category }) => category)),
];

/** A judgement over all that are used. Where more could still turn up, it can't be a yes. */
const overUsed = (opened: Case, judge: (category: SpecialCategory) => Reading): Reading =>
  all([...usedCategories(opened).map(judge), allFound(opened)]);

/** May political messages be targeted on this category: by explicit consent, or by a narrow condition in full? */
function permitted(opened: Case, category: SpecialCategory): Reading {
  const { plan, read } = opened;
  const by = (name: NarrowCondition, limbs: readonly FactId[]): Reading =>
    plan.article9Conditions !== undefined && !conditionCovers(plan, name, category)
      ? no()
      : all([claimedReading(plan, name), ...limbs.map(read)]);
  return any([
    consentTo(opened, category),
    category === 'political-opinions' ? by('registered-party', PARTY_LIMBS) : no(),
    by('members-and-contacts', MEMBERS_LIMBS),
  ]);
}

function consentTo({ plan }: Case, category: SpecialCategory): Reading {
  const held = consentsWhere(
    plan,
    (consent) => consent.scope === 'article-9' && consent.categories.includes(category),
  );
  // Whoever is in the seed can't have consented for the strangers who resemble them.
  return held.answer === 'yes' && plan.audience.kind === 'lookalike'
    ? unknown(place('/consents', 'How did the people whom the platform adds give this explicit consent?'))
    : held;
}

/** Whether a consent of some kind is held: `no` where the list of consents is known not to have it. */
export function consentsWhere(
  plan: Plan,
  wanted: (consent: NonNullable<Plan['consents']>[number]) => boolean,
): Reading {
  if (plan.consents === undefined) return unknown(place('/consents'));
  return any(
    plan.consents.flatMap((consent, i) =>
      wanted(consent) ? [stated(`/consents/${i}/obtained`, consent.obtained)] : [],
    ),
  );
}

const article9Consents = (plan: Plan): { pointer: string; consent: z.infer<typeof Article9Consent> }[] =>
  (plan.consents ?? []).flatMap((consent, i) =>
    consent.scope === 'article-9' ? [{ pointer: `/consents/${i}`, consent }] : [],
  );

/** The used categories for which explicit consent is relied on. */
function consentCategories(opened: Case): SpecialCategory[] {
  const { plan } = opened;
  return usedCategories(opened).filter(
    (category) =>
      conditionCovers(plan, 'explicit-consent', category) ||
      article9Consents(plan).some(({ consent }) => consent.categories.includes(category)),
  );
}

/** A judgement over the consents that are relied on for a used category. */
function overConsents(
  opened: Case,
  judge: (consent: ReturnType<typeof article9Consents>[number]) => Reading,
): Reading {
  if (opened.plan.consents === undefined) return unknown(place('/consents'));
  const used = new Set(usedCategories(opened));
  return all(
    article9Consents(opened.plan)
      .filter(({ consent }) => consent.categories.some((category) => used.has(category)))
      .map(judge),
  );
}

/**
 * Words that are quoted and do not show the category cast doubt on a declared yes: our lexicon may not know
 * them, so they never make a no.
 */
function namesCategories(pointer: string, consent: z.infer<typeof Article9Consent>): Reading {
  const declared = stated(`${pointer}/namesCategories`, consent.namesCategories);
  if (consent.wording === undefined || declared.answer !== 'yes') return declared;
  const named = new Set(
    detect({ value: consent.wording, kind: 'free-text' }).map(({ category }) => category),
  );
  return consent.categories.every((category) => named.has(category))
    ? yes(wholeValue(`${pointer}/wording`, consent.wording))
    : unknown(place(`${pointer}/wording`, 'Which words of the consent name these kinds of data?'));
}

function claims<Name extends Conditions[number]['condition']>(
  plan: Plan,
  name: Name,
): { pointer: string; condition: Claimed<Name> }[] {
  return (plan.article9Conditions ?? []).flatMap((condition, i) =>
    condition.condition === name
      ? [{ pointer: `/article9Conditions/${i}`, condition: condition as Claimed<Name> }]
      : [],
  );
}

function claimedReading(plan: Plan, name: Conditions[number]['condition']): Reading {
  if (plan.article9Conditions === undefined) return unknown(place('/article9Conditions'));
  const claimed = claims(plan, name);
  return claimed.length > 0
    ? yes(...claimed.map(({ pointer }) => wholeValue(`${pointer}/condition`, name)))
    : no();
}

/** A limb of a claimed condition, as stated there. */
function limb<Name extends 'registered-party' | 'members-and-contacts'>(
  name: Name,
  property: Exclude<keyof Claimed<Name>, 'condition' | 'categories'>,
): FactReader {
  return ({ plan }) => {
    if (plan.article9Conditions === undefined) return unknown(place('/article9Conditions'));
    return all(
      claims(plan, name).map(({ pointer, condition }) =>
        stated(`${pointer}/${String(property)}`, condition[property] as 'yes' | 'no' | 'unknown' | undefined),
      ),
    );
  };
}

const conditionNames = (plan: Plan, category: SpecialCategory): Reading => {
  if (plan.article9Conditions === undefined) return unknown(place('/article9Conditions'));
  return plan.article9Conditions.some(
    ({ categories }) => categories === undefined || categories.includes(category),
  )
    ? yes()
    : no();
};

/**
 * Is this condition claimed for this category: by name, or for all that no other condition and no consent names?
 */
function conditionCovers(plan: Plan, name: ConditionName, category: SpecialCategory): boolean {
  const conditions = plan.article9Conditions ?? [];
  const namedElsewhere =
    conditions.some(({ condition, categories }) => condition !== name && categories?.includes(category)) ||
    (name !== 'explicit-consent' &&
      article9Consents(plan).some(({ consent }) => consent.categories.includes(category)));
  return conditions.some(
    ({ condition, categories }) => condition === name && (categories?.includes(category) ?? !namedElsewhere),
  );
}
