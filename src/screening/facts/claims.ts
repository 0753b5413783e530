import type { z } from 'zod';
import type { SpecialCategory } from '../../detection/special-categories.js';
import type { Case } from '../case.js';
import { wholeValue } from '../evidence.js';
import type { Plan } from '../plan.js';
import type { Article9Consent } from '../plan/lawfulness.js';
import { any, all, no, unknown, yes, type Reading } from '../reading.js';
import type { FactReader } from './fact.js';
import { place, stated } from './stated.js';

type Conditions = NonNullable<Plan['article9Conditions']>;
export type ConditionName = Conditions[number]['condition'];
export type NarrowCondition = 'registered-party' | 'members-and-contacts';
type Claimed<Name extends Conditions[number]['condition']> = Extract<Conditions[number], { condition: Name }>;

/** The categories that need a condition: stated or inferred, not merely guessable. */
export const usedCategories = ({ specialCategories }: Case): SpecialCategory[] => [
  ...new Set(specialCategories.filter(({ basis }) => basis !== 'proxy').map(({ category }) => category)),
];

/** Is this condition claimed at all? */
export function claimedReading(plan: Plan, name: Conditions[number]['condition']): Reading {
  if (plan.article9Conditions === undefined) return unknown(place('/article9Conditions'));
  const claimed = claims(plan, name);
  return claimed.length > 0
    ? yes(...claimed.map(({ pointer }) => wholeValue(`${pointer}/condition`, name)))
    : no();
}

/** A limb of a claimed condition, as stated there. */
export function limb<Name extends 'registered-party' | 'members-and-contacts'>(
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

/** Is any condition claimed for this category? */
export const coveredByAny = (plan: Plan, category: SpecialCategory): Reading => {
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
export function conditionCovers(plan: Plan, name: ConditionName, category: SpecialCategory): boolean {
  const conditions = plan.article9Conditions ?? [];
  const namedElsewhere =
    conditions.some(({ condition, categories }) => condition !== name && categories?.includes(category)) ||
    (name !== 'explicit-consent' &&
      article9Consents(plan).some(({ consent }) => consent.categories.includes(category)));
  return conditions.some(
    ({ condition, categories }) => condition === name && (categories?.includes(category) ?? !namedElsewhere),
  );
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

/** The explicit consents that are held, with their places. */
export const article9Consents = (
  plan: Plan,
): { pointer: string; consent: z.infer<typeof Article9Consent> }[] =>
  (plan.consents ?? []).flatMap((consent, i) =>
    consent.scope === 'article-9' ? [{ pointer: `/consents/${i}`, consent }] : [],
  );

/** The conditions of this name that are claimed, with their places. */
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
