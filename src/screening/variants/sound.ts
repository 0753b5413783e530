import { Plan } from '../plan.js';
import { sourceLists } from '../sources.js';
import { withChanges, type Change } from './change.js';

/** The changed plan, or undefined where no such campaign could be run. */
export function soundPlan(plan: Plan, changes: readonly Change[]): Plan | undefined {
  const changed = Plan.safeParse(withChanges(plan, changes)).data;
  if (changed === undefined) return undefined;
  const emptied = LISTS.some((list) => list(plan) > 0 && list(changed) === 0);
  return emptied || (needsDevices(changed) && devices(plan) > 0 && devices(changed) === 0)
    ? undefined
    : changed;
}

/** A message takes a channel, and people whose data is used come from somewhere. */
const LISTS: readonly ((plan: Plan) => number)[] = [
  ({ delivery }) => delivery?.channels?.length ?? 0,
  (plan) => sourceLists(plan).reduce((sum, { sources }) => sum + (sources?.length ?? 0), 0),
];

const devices = ({ delivery }: Plan): number => delivery?.deviceTechnologies?.length ?? 0;

/** Neither following people nor an auction for each of them works without a trace on their devices. */
const needsDevices = ({ audience, delivery }: Plan): boolean =>
  audience.kind === 'retargeting' || delivery?.channels?.includes('real-time-bidding') === true;
