import { wholeValue } from '../evidence.js';
import { all, any, known, no, unknown, yes } from '../reading.js';
import { HIDDEN_SOURCES, sourceLists } from '../sources.js';
import { claimedReading, conditionCovers, consentsWhere, limb } from './claims.js';
import type { FactReaders } from './fact.js';
import { allFound } from './special-categories.js';
import { place } from './stated.js';

/** The two narrow conditions, for registered parties and for members and contacts, limb by limb. */
export const narrowConditionFacts = {
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
} satisfies FactReaders;

/** Limbs without which the registered-party condition permits nothing. */
export const PARTY_LIMBS = [
  'is-registered-party',
  'party-condition-political-only',
  'party-condition-necessary',
  'party-condition-no-distress',
  'party-condition-notices-honoured',
  'party-condition-policy-document',
] as const;

/** Limbs without which the members-and-contacts condition permits nothing. */
export const MEMBERS_LIMBS = [
  'members-condition-aim',
  'members-condition-activities',
  'members-condition-people',
  'members-condition-not-disclosed',
] as const;

/** Sources of people who do not belong to the body. Beside members they only cast doubt: they may add facts alone. */
const STRANGERS: ReadonlySet<string> = new Set([...HIDDEN_SOURCES, 'website-visitors']);
