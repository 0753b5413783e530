import { any, all, inverse, known, no, unknown, yes, type Reading } from '../reading.js';
import type { Case } from '../case.js';
import type { FactReaders } from './fact.js';
import { place, stated } from './stated.js';

/** What is known of the people in the audience: circumstances that make them vulnerable, and traits. */
export const peopleFacts = {
  'sensitive-circumstance-selected': (opened) => {
    const circumstances = opened.people.circumstances.filter(
      ({ circumstance }) => circumstance !== 'child', // an age is not sensitive, though the young are vulnerable
    );
    return circumstances.length > 0
      ? yes(...circumstances.map(({ evidence }) => evidence))
      : circumstancesUnstated(opened);
  },
  'vulnerable-people-selected': (opened) => {
    const ill = opened.specialCategories.filter(
      ({ category, basis }) => category === 'health' && basis !== 'proxy',
    );
    const evidence = [
      ...opened.people.circumstances.map(({ evidence: each }) => each),
      ...ill.flatMap(({ evidence: each }) => each),
    ];
    return evidence.length > 0 ? yes(...evidence) : circumstancesUnstated(opened);
  },
  'nobody-vulnerable-selected': ({ read }) => inverse(read('vulnerable-people-selected')),
  'vulnerable-people-played-on': ({ plan, read }) =>
    all([
      read('vulnerable-people-selected'),
      any([
        read('emotive-to-the-open'),
        read('message-threatens'),
        read('voting-discouraged'),
        plan.delivery?.timing?.chosenFor === 'vulnerable-moment' ? read('timing-for-effect') : no(),
      ]),
    ]),
  'psychometrics-used': (opened) => {
    const { traits } = opened.people;
    if (traits.length > 0) return yes(...traits.map(({ evidence }) => evidence));
    return any([unlessStated(opened, 'techniques-stated'), unlessStated(opened, 'signals-stated')]);
  },
  'trait-care-taken': ({ plan }) =>
    stated('/profiling/particularCareTaken', plan.profiling?.particularCareTaken),
} satisfies FactReaders;

/** Nobody is known to be selected for a vulnerability only where signals and circumstances are both stated. */
function circumstancesUnstated(opened: Case): Reading {
  if (opened.plan.audience.kind === 'contextual') return no();
  return any([
    opened.plan.people?.circumstances === undefined ? unknown(place('/people/circumstances')) : no(),
    inverse(known(stated('/people/includesUnder18', opened.plan.people?.includesUnder18))),
    unlessStated(opened, 'signals-stated'),
  ]);
}

const unlessStated = ({ read }: Case, fact: 'techniques-stated' | 'signals-stated'): Reading => {
  const isStated = read(fact);
  return isStated.answer === 'yes' ? no() : isStated;
};
