import type { FactId } from '../../rules/facts.js';
import type { SpecialCategory } from '../../detection/special-categories.js';
import type { Case } from '../case.js';
import { wholeValue } from '../evidence.js';
import { all, any, no, unknown, yes, type Reading } from '../reading.js';
import {
  article9Consents,
  claimedReading,
  conditionCovers,
  coveredByAny,
  usedCategories,
  type NarrowCondition,
} from './claims.js';
import { consentTo } from './explicit-consent.js';
import type { FactReaders } from './fact.js';
import { MEMBERS_LIMBS, PARTY_LIMBS } from './narrow-conditions.js';
import { allFound } from './special-categories.js';
import { place, stated } from './stated.js';

/** The lawful basis, and whether each special category in use has a condition that permits it. */
export const conditionFacts = {
  'lawful-basis-settled': ({ plan }) => {
    if (plan.lawfulBases === undefined) return unknown(place('/lawfulBases'));
    const none = plan.lawfulBases.findIndex(({ basis }) => basis === 'none');
    if (none >= 0) return no(wholeValue(`/lawfulBases/${none}/basis`, 'none'));
    return plan.lawfulBases.length > 0 ? yes() : no();
  },
  'article-9-condition-settled': (opened) =>
    overUsedCategories(opened, (category) =>
      any([coveredByAny(opened.plan, category), consentTo(opened, category)]),
    ),
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
  'special-category-permitted': (opened) =>
    overUsedCategories(opened, (category) => permitted(opened, category)),
} satisfies FactReaders;

/** A judgement over all that are used. Where more could still turn up, it can't be a yes. */
export const overUsedCategories = (opened: Case, judge: (category: SpecialCategory) => Reading): Reading =>
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
