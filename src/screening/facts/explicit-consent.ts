import type { z } from 'zod';
import type { SpecialCategory } from '../../detection/special-categories.js';
import type { Case } from '../case.js';
import { wholeValue } from '../evidence.js';
import type { Article9Consent } from '../plan/lawfulness.js';
import { all, any, no, unknown, yes, type Reading } from '../reading.js';
import {
  article9Consents,
  claimedReading,
  conditionCovers,
  consentsWhere,
  usedCategories,
} from './claims.js';
import type { FactReaders } from './fact.js';
import { namesScreened } from './special-categories.js';
import { place, stated } from './stated.js';

/** Explicit consent to the use of special category data: held, in words, on record. */
export const explicitConsentFacts = {
  'names-screening-consented': (opened) => {
    const screened = [...new Set(namesScreened(opened).map(({ category }) => category))];
    return all(
      (screened.length > 0 ? screened : (['ethnic-origin'] as const)).map((category) =>
        consentTo(opened, category),
      ),
    );
  },
  'explicit-consent-relied-on': (opened) =>
    all([
      opened.read('special-category-used'),
      any([
        claimedReading(opened.plan, 'explicit-consent'),
        all([noOtherCondition(opened), explicitConsentListed(opened)]),
      ]),
    ]),
  'explicit-consent-held': (opened) =>
    all(consentCategories(opened).map((category) => consentTo(opened, category))),
  'explicit-consent-in-words': (opened) =>
    overConsents(opened, ({ pointer, consent }) => namesCategories(opened, pointer, consent)),
  'explicit-consent-recorded': (opened) =>
    overConsents(opened, ({ pointer, consent }) => stated(`${pointer}/recorded`, consent.recorded)),
} satisfies FactReaders;

/** Is some used category left to explicit consent, because no other condition is claimed for it? */
function noOtherCondition(opened: Case): Reading {
  const conditions = opened.plan.article9Conditions;
  if (conditions === undefined) return unknown(place('/article9Conditions'));
  const others = conditions.filter(({ condition }) => condition !== 'explicit-consent');
  const left = usedCategories(opened).filter(
    (category) => !others.some(({ categories }) => categories === undefined || categories.includes(category)),
  );
  return left.length > 0 ? yes() : no();
}

function explicitConsentListed({ plan }: Case): Reading {
  if (plan.consents === undefined) return unknown(place('/consents'));
  return article9Consents(plan).length > 0 ? yes() : no();
}

/** Did everybody give explicit consent to the use of this category? */
export function consentTo({ plan }: Case, category: SpecialCategory): Reading {
  const held = consentsWhere(
    plan,
    (consent) => consent.scope === 'article-9' && consent.categories.includes(category),
  );
  // Whoever is in the seed can't have consented for the strangers who resemble them.
  return held.answer === 'yes' && plan.audience.kind === 'lookalike'
    ? unknown(place('/consents', 'How did the people whom the platform adds give this explicit consent?'))
    : held;
}

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

/** How people name each kind of data itself. As signals these words are too vague; in a consent they are what it takes. */
const NAMED_OUTRIGHT: Record<SpecialCategory, RegExp> = {
  race: /\b(?:race|racial)\b/i,
  'ethnic-origin': /\b(?:ethnic\w*|heritage|national origin)\b/i,
  'political-opinions': /\b(?:political\w*|politics|voting|how (?:i|you) vote)\b/i,
  'religious-or-philosophical-beliefs': /\b(?:religio\w*|faith|philosoph\w*|beliefs?)\b/i,
  'trade-union-membership': /\bunions?\b/i,
  'genetic-data': /\b(?:genetic\w*|genes?|genome|dna)\b/i,
  'biometric-data': /\b(?:biometric\w*|fingerprints?|facial recognition)\b/i,
  health: /\b(?:health|medical|illness(?:es)?|disabilit(?:y|ies))\b/i,
  'sex-life': /\b(?:sex(?:ual)? li(?:fe|ves))\b/i,
  'sexual-orientation': /\b(?:sexual orientation|sexuality|gender identity)\b/i,
};

/**
 * Words that are quoted and do not show the category cast doubt on a declared yes: our lexicon may not know
 * them, so they never make a no.
 */
function namesCategories(
  { lexicon }: Case,
  pointer: string,
  consent: z.infer<typeof Article9Consent>,
): Reading {
  const declared = stated(`${pointer}/namesCategories`, consent.namesCategories);
  if (consent.wording === undefined || declared.answer !== 'yes') return declared;
  const { wording } = consent;
  const named = new Set(
    lexicon.detect({ value: wording, kind: 'free-text' }).map(({ category }) => category),
  );
  return consent.categories.every((category) => named.has(category) || NAMED_OUTRIGHT[category].test(wording))
    ? yes(wholeValue(`${pointer}/wording`, wording))
    : unknown(place(`${pointer}/wording`, 'Which words of the consent name these kinds of data?'));
}
