import { audienceName, byRetargeting, country, description, idOf, signalOf, WHY } from '../shared.js';
import { allIgnored, ignored, list, noting, object, scalar, type Spec } from '../spec.js';

/** How people come into segments of these sources. */
const FOUND_BY_SOURCE: Readonly<Record<string, 'list' | 'lookalike' | 'retargeting' | 'segments'>> = {
  FIRST_PARTY: 'list',
  ENGAGEMENT: 'retargeting',
  PIXEL: 'retargeting',
  MOBILE: 'retargeting',
  LOOKALIKE: 'lookalike',
  // Whoever follows a profile is known to Snapchat, and the profile is seldom the campaign’s own.
  PROFILE_ENGAGEMENT: 'segments',
  FOOT_TRAFFIC_INSIGHTS: 'segments',
};

const sourceType = scalar((value, at, said) => {
  const source = String(value);
  const how = Object.hasOwn(FOUND_BY_SOURCE, source) ? FOUND_BY_SOURCE[source] : undefined;
  if (how === undefined)
    return said.unknown(source, at, 'How people come into a segment of this source is not documented.');
  said.foundBy(how, at);
  if (source === 'FOOT_TRAFFIC_INSIGHTS')
    said.unknown(source, at, 'People who were at some places: which ones is not in the request.');
});

const sourceSubtype = scalar((value, at, said) => {
  if (value !== 'AD_ENGAGEMENT') said.unknown(String(value), at, 'We do not know this kind of source.');
});

/** `creation_spec`: the seed of a lookalike, or the profile whose followers are meant. */
const creationSpec: Spec = object({
  seed_segment_id: scalar((value, at, said) => {
    said.seedId(String(value), at);
  }),
  type: ignored('How close the people have to be to the seed, not who is in it.'),
  country,
  countries: list(country),
  source_profile_id: noting(
    (said, at) => {
      said.foundBy('segments', at);
    },
    idOf('public profile', 'segment'),
  ),
  engagement_type: ignored('Whether people follow the profile or looked at what it shows.'),
  retention_in_days: ignored(WHY.delivery),
});

/** People who did something with ads: which ads tells what they are drawn to. */
const engagementSpecs: Spec = noting(
  (said, at) => {
    said.foundBy('retargeting', at);
  },
  list(
    object({
      engagement_type: ignored('What people did with the ad.'),
      source_type: ignored('Whether it is an ad squad, a campaign or an account.'),
      source_id: idOf('campaign, ad squad or account', 'segment'),
    }),
  ),
);

/** Events of a site, put together by `or` and `and`. What is compared otherwise than by `eq` is told as unread. */
const pixelCondition: Spec = {
  kind: 'either',
  choose: () =>
    object({
      or: list(pixelCondition),
      and: list(pixelCondition),
      // Advertisers name events of their own: what somebody did may tell who they are.
      event: object({ eq: list(signalOf('segment')) }),
    }),
};

/** A segment of `POST /adaccounts/{id}/segments`. */
export const segment: Spec = object(
  {
    name: audienceName,
    description,
    source_type: sourceType,
    source_subtype: sourceSubtype,
    creation_spec: creationSpec,
    engagement_specs: engagementSpecs,
    pixel_id: noting((said, at) => {
      said.foundBy('retargeting', at);
    }, ignored('Which pixel counts the visitors.')),
    pixel_spec_object: byRetargeting(pixelCondition),
    ...allIgnored(WHY.delivery, 'retention_in_days', 'prefill'),
    ...allIgnored(
      WHY.housekeeping,
      'id',
      'ad_account_id',
      'organization_id',
      'source_ad_account_id',
      'visible_to',
    ),
    ...allIgnored(
      WHY.output,
      'approximate_number_users',
      'created_at',
      'status',
      'targetable_status',
      'updated_at',
      'upload_status',
    ),
  },
  (_, at, said) => {
    // Nothing but a list is left where the segment does not say how people come into it.
    if (said.audienceKind === undefined) said.foundBy('list', at);
  },
);
