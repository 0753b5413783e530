import type { Lexicon } from '../../detection/detect.js';
import { changesOf, includesAll, isSame, joined, told, type Pick } from './pick.js';
import { soundPlan } from './sound.js';
import { standingOf, type Standing } from './standing.js';

/** A pick with how the plan stands after it. */
export interface Found {
  readonly pick: Pick;
  readonly standing: Standing;
}

/** The most picks that are tried alone, and the most of those that help that are put together. */
const MOST_ALONE = 50;
const MOST_TOGETHER = 9;

/** The most screenings: fewer for a plan of very many signals, each of which takes longer. */
const mostTries = ({ opened }: Standing): number =>
  Math.max(60, Math.round((250 * 60) / (60 + opened.signals.length)));

/**
 * Tries picks alone, then in pairs and triples of those that help, and keeps the smallest that lift a plan’s
 * restriction, without the steps that can be left out. Of very many picks those that change most are tried.
 */
export function search(
  before: Standing,
  picks: readonly Pick[],
  lexicon: Lexicon,
): { found: readonly Found[]; tried: readonly Standing[] } {
  const most = mostTries(before);
  let tries = 0;
  const attempt: Attempt = (pick) => {
    const changes = tries++ < most ? changesOf(pick) : undefined;
    const changed = changes && soundPlan(before.opened.plan, changes);
    return changed && { pick, standing: standingOf(changed, lexicon) };
  };
  const alone: Found[] = [];
  const onlyTogether: Pick[] = [];
  for (const pick of firstTried(picks)) {
    const made = attempt(pick);
    if (made === undefined) onlyTogether.push(pick);
    else alone.push(made);
  }
  const helping = alone
    .filter(({ standing }) => !lifted(standing) && weight(standing) < weight(before))
    .sort((a, b) => weight(a.standing) - weight(b.standing) || bySizeThenWords(a.pick, b.pick))
    .map(({ pick }) => pick);
  const together = [...helping, ...onlyTogether].slice(0, MOST_TOGETHER);
  const found = alone.filter(({ standing }) => lifted(standing));
  for (const pick of [...pairs(together), ...triples(together)]) {
    if (found.some((smaller) => includesAll(pick, smaller.pick))) continue;
    const made = attempt(pick);
    if (made !== undefined && lifted(made.standing)) found.push(made);
  }
  return {
    found: smallest(smallest(found).map((one) => pruned(one, attempt))),
    tried: alone.map(({ standing }) => standing),
  };
}

/** Makes the changes and screens; undefined where they can’t be made. */
type Attempt = (pick: Pick) => Found | undefined;

const firstTried = (picks: readonly Pick[]): Pick[] =>
  [...picks]
    .sort((a, b) => -bySizeThenWords(a, b))
    .slice(0, MOST_ALONE)
    .sort(bySizeThenWords);

const lifted = ({ outcome }: Standing): boolean => outcome !== 'restricted';

/** How much restricts a plan: broken stops, and of as many, the places that they rest on. */
const weight = ({ broken }: Standing): number =>
  [...broken.values()].reduce((sum, places) => sum + 1 + places / 10_000, 0);

const bySizeThenWords = (a: Pick, b: Pick): number =>
  a.length - b.length || (told(a) < told(b) ? -1 : told(a) > told(b) ? 1 : 0);

/** Without the steps that are not needed. */
function pruned(found: Found, attempt: Attempt): Found {
  return [...found.pick]
    .sort((a, b) => bySizeThenWords([a], [b]))
    .reduce((kept, step) => {
      const fewer = kept.pick.filter((one) => one !== step);
      const made = fewer.length > 0 ? attempt(fewer) : undefined;
      return made !== undefined && lifted(made.standing) ? made : kept;
    }, found);
}

/** Each once, and none that holds another. */
function smallest(found: readonly Found[]): Found[] {
  return found.filter(
    ({ pick }, i) =>
      !found.some(
        (other, j) => i !== j && (isSame(pick, other.pick) ? j < i : includesAll(pick, other.pick)),
      ),
  );
}

const pairs = (picks: readonly Pick[]): Pick[] =>
  picks.flatMap((a, i) => picks.slice(i + 1).map((b) => joined(a, b)));

const triples = (picks: readonly Pick[]): Pick[] =>
  picks.flatMap((a, i) => pairs(picks.slice(i + 1)).map((rest) => joined(a, rest)));
