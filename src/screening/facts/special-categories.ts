import type { Basis } from '../../detection/special-categories.js';
import type { Case } from '../case.js';
import { isContactColumn } from '../columns.js';
import { wholeValue } from '../evidence.js';
import { all, any, no, unknown, yes, type Reading } from '../reading.js';
import type { CategoryFinding } from '../special-categories.js';
import { sourceLists } from '../sources.js';
import type { FactReaders } from './fact.js';
import { place, stated } from './stated.js';

/** What detection found among the signals, names, techniques and sources of the plan. */
export const specialCategoryFacts = {
  'special-category-used': (opened) => found(opened, ['declared', 'inferred']),
  'special-category-inferred': (opened) => found(opened, ['inferred']),
  'proxy-present': (opened) => {
    const proxies = opened.specialCategories.filter(openProxy);
    return proxies.length > 0 ? aboutPeople(opened, proxies) : no();
  },
  'special-category-if-tied': ({ specialCategories, read }) =>
    specialCategories.length > 0 && read('link-to-people-unclear').answer === 'yes'
      ? yes(...evidenceOf(specialCategories))
      : no(),
  'proxy-intent-known': ({ specialCategories }) =>
    all(
      specialCategories
        .filter(openProxy)
        .map(({ intentAt, value }) =>
          intentAt === undefined
            ? unknown()
            : unknown(
                place(
                  intentAt,
                  intentAt === '/audience/signals'
                    ? `“${value}” hints at a special category. Was it chosen in order to infer one? State it as a signal, with inferenceIntended.`
                    : `Was “${value}” chosen in order to infer a special category from it?`,
                ),
              ),
        ),
    ),
  'guesses-checked': ({ plan }) => stated('/profiling/accuracyChecked', plan.profiling?.accuracyChecked),
  'nothing-selected-on': ({ plan, signals, specialCategories }) => {
    const { audience } = plan;
    if (audience.kind === 'contextual') return yes(wholeValue('/audience/kind', audience.kind));
    const stated = audience.signals !== undefined && plan.profiling?.techniques?.length === 0;
    const selecting = signals.filter(({ signal }) => signal === undefined || !isContactColumn(signal.stated));
    return stated && selecting.length === 0 && specialCategories.length === 0 ? yes() : no();
  },
  'protected-ground-selected': (opened) => {
    const onGround = opened.specialCategories.filter(
      ({ category, basis }) => basis !== 'proxy' && PROTECTED_GROUNDS.has(category),
    );
    return onGround.length > 0 ? aboutPeople(opened, onGround) : unlessUnstated(opened);
  },
  'protected-ground-harmed': ({ read }) =>
    all([
      read('protected-ground-selected'),
      any([read('voting-discouraged'), read('message-threatens'), read('benefit-withheld')]),
    ]),
  'names-screened': (opened) => {
    const screened = namesScreened(opened);
    return screened.length > 0 ? yes(...evidenceOf(screened)) : techniquesUnstated(opened);
  },
} satisfies FactReaders;

/** A proxy whose intent nobody has denied. */
const openProxy = (finding: CategoryFinding): boolean =>
  finding.basis === 'proxy' && finding.intentAt !== undefined;

const evidenceOf = (findings: readonly CategoryFinding[]) => findings.flatMap(({ evidence }) => evidence);

/** Grounds on which discriminating is forbidden, as far as they are special categories; health for disability. */
const PROTECTED_GROUNDS: ReadonlySet<string> = new Set([
  'race',
  'ethnic-origin',
  'religious-or-philosophical-beliefs',
  'sexual-orientation',
  'health',
]);

/** Whether everything that could tell a special category is stated, so that nothing more can turn up. */
export const allFound = (opened: Case): Reading => {
  const more = unlessUnstated(opened);
  return more.answer === 'unknown' ? more : yes();
};

function found(opened: Case, bases: readonly Basis[]): Reading {
  const findings = opened.specialCategories.filter(({ basis }) => bases.includes(basis));
  return findings.length > 0 ? aboutPeople(opened, findings) : unlessUnstated(opened);
}

/** What is found counts only as far as it is about people: scores of whole areas are not. */
const aboutPeople = ({ read }: Case, findings: readonly CategoryFinding[]): Reading =>
  all([read('personal-data'), yes(...evidenceOf(findings))]);

/** Nothing was found, which is a `no` only where everything that could tell is stated. */
function unlessUnstated(opened: Case): Reading {
  const { plan, read } = opened;
  if (plan.audience.kind === 'contextual') return no();
  const membershipUnread =
    plan.controller?.kind === undefined &&
    sourceLists(plan).some(({ sources }) =>
      sources?.some(({ source }) => source.kind === 'own-members' || source.kind === 'former-members'),
    );
  return all([
    read('personal-data'),
    any([
      impossibleOnce(read('signals-stated')),
      impossibleOnce(read('sources-stated')),
      techniquesUnstated(opened),
      membershipUnread ? unknown(place('/controller/kind')) : no(),
    ]),
  ]);
}

const impossibleOnce = (isStated: Reading): Reading => (isStated.answer === 'yes' ? no() : isStated);

const techniquesUnstated = ({ read }: Case): Reading => impossibleOnce(read('techniques-stated'));

const ABOUT_NAMES = /\b(?:sur|fore|first|last|given|family)?[\s-]?names?\b/iu;
const ORIGIN_OR_FAITH: ReadonlySet<string> = new Set([
  'race',
  'ethnic-origin',
  'religious-or-philosophical-beliefs',
]);

/** Findings of origin or faith that rest on a technique which works on names. */
export function namesScreened({ plan, specialCategories }: Case): readonly CategoryFinding[] {
  return specialCategories.filter(({ pointer, value, category, basis }) => {
    if (basis !== 'inferred' || !ORIGIN_OR_FAITH.has(category)) return false;
    const technique = /^\/profiling\/techniques\/(\d+)\//.exec(pointer)?.[1];
    const kind = technique === undefined ? undefined : plan.profiling?.techniques?.[Number(technique)]?.kind;
    return kind === 'name-origin-inference' || ABOUT_NAMES.test(value);
  });
}
