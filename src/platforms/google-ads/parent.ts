import type { Spec } from '../spec.js';
import { isScalar } from '../walk.js';
import { adGroup } from './ad-group.js';
import { campaign } from './campaign.js';
import { fieldOf, holds } from './enums.js';
import { oneAudience } from './request.js';

const namesIn = (spec: Spec): string[] => (spec.kind === 'object' ? Object.keys(spec.fields) : []);

const without = (names: readonly string[], others: readonly string[]): string[] =>
  names.filter((name) => !others.includes(name));

/** Properties by which an ad group and a campaign are told apart: no campaign has the first, no ad group the second. */
const OF_AD_GROUPS = without(namesIn(adGroup), namesIn(campaign));
const OF_CAMPAIGNS = without(namesIn(campaign), namesIn(adGroup));

/** What an ad group bids is a number, what a campaign bids under the same name an object. */
const BIDS = ['target_roas'];

/** Is it an ad group? More of its properties are those of an ad group than those of a campaign. */
function isAdGroup(value: unknown): boolean {
  const marks = OF_AD_GROUPS.filter((name) => holds(value, name)).length;
  const bids = BIDS.filter((name) => isScalar(fieldOf(value, name))).length;
  const named = /\/adGroups\/[^/]*$/.test(textOf(fieldOf(value, 'resource_name'))) ? 1 : 0;
  return marks + bids + named > OF_CAMPAIGNS.filter((name) => holds(value, name)).length;
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

/** What a body belongs to, as it was sent: a campaign or an ad group. */
export const parent: Spec = oneAudience({
  kind: 'either',
  choose: (value) => (isAdGroup(value) ? adGroup : campaign),
});
