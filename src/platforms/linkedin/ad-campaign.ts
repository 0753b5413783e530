import type { Said } from '../said.js';
import { audienceName, expansion, isTrue, WHY } from '../shared.js';
import { allIgnored, excluding, list, object, scalar, unsupported, type Spec } from '../spec.js';
import { campaignGroup, money, runSchedule, WRITTEN_BACK } from './campaign-group.js';
import { facets } from './facets.js';

/** LinkedIn asks of each campaign whether it is political. Whatever is not said to be is taken for not declared. */
const politicalIntent = scalar((value, at, said) => {
  switch (String(value)) {
    case 'POLITICAL':
      return said.trait('category-declared', at);
    case 'NOT_POLITICAL':
    case 'NOT_DECLARED':
      return said.trait('category-not-declared', at);
    default:
      return said.unknown(String(value), at, 'We do not know this value.');
  }
});

/** Groups of facets all of which have to fit, and facets that leave members out. */
const targetingCriteria: Spec = object({
  include: object({ and: list(object({ or: facets })) }),
  exclude: excluding(object({ or: facets })),
});

/** Sites and apps outside LinkedIn on which members see the ad, by lists of them or by categories of pages. */
const offsitePreferences: Spec = object(
  Object.fromEntries(
    ['iab_categories', 'publisher_restriction_files'].map((name) => [
      name,
      object(
        allIgnored(
          'Sites and apps on which the ad may or may not stand: they choose nobody.',
          'include',
          'exclude',
        ),
      ),
    ]),
  ),
);

/** `POST /rest/adAccounts/{id}/adCampaigns`: the campaign holds the targeting. */
export const adCampaign: Spec = object({
  name: audienceName,
  targeting_criteria: targetingCriteria,
  // The form before targetingCriteria, which LinkedIn still writes back.
  targeting: object({
    included_targeting_facets: facets,
    excluded_targeting_facets: excluding(facets),
  }),
  political_intent: politicalIntent,
  audience_expansion_enabled: expansion(
    'Audience expansion: LinkedIn shows the ad to members who resemble the audience too.',
    isTrue,
  ),
  locale: object(
    allIgnored('The language of the ad. Members are chosen by language elsewhere.', 'language', 'country'),
  ),
  campaign_group_info: campaignGroup,
  account_info: unsupported('What LinkedIn writes of the account is not read.'),
  associated_entity_info: unsupported('What LinkedIn writes of who the ad is for is not read.'),
  daily_budget: money,
  total_budget: money,
  unit_cost: money,
  run_schedule: runSchedule,
  optimization_preference: object({
    frequency_optimization_preference: object({
      time_span: object(allIgnored(WHY.delivery, 'duration', 'unit')),
      ...allIgnored(WHY.delivery, 'optimization_type', 'frequency'),
    }),
  }),
  offsite_preferences: offsitePreferences,
  ...allIgnored(
    WHY.delivery,
    'cost_type',
    'creative_selection',
    'objective_type',
    'optimization_target_type',
    'pacing_strategy',
  ),
  ...allIgnored(
    WHY.placement,
    'connected_television_only',
    'offsite_delivery_enabled',
    'story_delivery_enabled',
  ),
  ...allIgnored(WHY.creative, 'associated_entity', 'format', 'type'),
  ...allIgnored(WHY.housekeeping, 'account', 'campaign_group', 'status'),
  ...WRITTEN_BACK,
});

/** A campaign that says nothing of it declares nothing. */
export function politicalIntentByDefault(said: Said): void {
  if (!said.traits.has('category-declared')) said.trait('category-not-declared', { pointer: '/body' });
}
