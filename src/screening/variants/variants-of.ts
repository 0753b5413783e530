import { builtIn, type Lexicon } from '../../detection/detect.js';
import { OUTCOMES } from '../screening.js';
import type { Plan } from '../plan.js';
import type { View } from './kind.js';
import { allSteps } from './kinds/index.js';
import { changesOf, picksOf, restsOn } from './pick.js';
import { search, type Found } from './search.js';
import { remembering, standingOf, type Standing } from './standing.js';
import type { Variant, Variants } from './variants.js';
import { whyNone } from './why-none.js';

/** The most variants that are told. */
const MOST_VARIANTS = 5;

/**
 * The smallest changes to a restricted plan after which it is not restricted any more.
 *
 * Pure. Each variant was screened like a plan; the search goes up to three kinds of change at once.
 */
export function variantsOf(plan: Plan, lexicon: Lexicon = builtIn): Variants {
  const reading = remembering(lexicon);
  const standing = standingOf(plan, reading);
  const { outcome } = standing;
  if (outcome !== 'restricted') return { outcome, variants: [], why: whyNone(standing, []) };
  const findings = restingPlaces(standing);
  const { found, tried } = search(standing, picksOf(allSteps(viewOf(standing, findings)), findings), reading);
  const variants = found
    .map((one) => variantOf(one, standing))
    .sort(
      (a, b) =>
        a.changes.length - b.changes.length ||
        OUTCOMES.indexOf(a.outcome) - OUTCOMES.indexOf(b.outcome) ||
        compare(textsOf(a), textsOf(b)),
    )
    .slice(0, MOST_VARIANTS);
  return { outcome, variants, ...(variants.length === 0 && { why: whyNone(standing, tried) }) };
}

function viewOf({ opened }: Standing, findings: readonly (readonly string[])[]): View {
  return {
    plan: opened.plan,
    answer: (fact) => opened.read(fact).answer,
    pointsAt: (pointer) => findings.some((places) => restsOn(places, pointer)),
  };
}

/** Where each finding rests, and each thing that the plan tells about people. */
function restingPlaces({ opened, results }: Standing): string[][] {
  const evidence = [
    ...results.flatMap(({ finding }) => (finding === undefined ? [] : [finding.evidence])),
    ...opened.specialCategories.map((category) => category.evidence),
    ...[...opened.people.circumstances, ...opened.people.traits].map((opening) => [opening.evidence]),
  ];
  return evidence.map((pieces) => pieces.flatMap(({ pointer }) => pointer ?? []));
}

function variantOf({ pick, standing }: Found, before: Standing): Variant {
  return {
    changes: changesOf(pick) ?? [],
    outcome: standing.outcome,
    lifts: before.inTheWay.filter((rule) => !standing.inTheWay.includes(rule)),
    remaining: [...standing.inTheWay],
  };
}

const textsOf = ({ changes }: Variant): string =>
  changes
    .map(({ text }) => text)
    .sort()
    .join('\n');

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
