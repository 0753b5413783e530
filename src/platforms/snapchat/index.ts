import type { Platform } from '../platform.js';
import { adSquad } from './ad-squad.js';
import { campaign } from './campaign.js';
import { requestOf } from './requests.js';
import { segment } from './segment.js';
import { segmentUsers } from './segment-users.js';

/** Snapchat’s Ads API. */
export const snapchat: Platform = {
  id: 'snapchat',
  name: 'Snapchat',
  channel: 'social-ad',
  apiVersions: ['v1'],
  checkedOn: '2026-11-29',
  sources: [
    'developers.snap.com: customer lists, lookalikes, website events, ad and profile engagement, ad squads, campaigns, targeting',
    'singer-io/tap-snapchat-ads, the schemas of ad squads, segments and campaigns',
    'The models of Airbyte’s Snapchat connector, for what a read ad squad holds',
  ],
  parent: campaign,
  objects: [
    {
      object: 'segment',
      alsoCalled: ['lookalike', 'segments'],
      description:
        'A segment before it is made: a list, a lookalike, visitors of a site, followers of a profile.',
      call: 'POST /v1/adaccounts/{ad_account_id}/segments',
      spec: requestOf('segments', segment),
    },
    {
      object: 'segment-users',
      description: 'Hashed people for a segment.',
      call: 'POST /v1/segments/{segment_id}/users',
      spec: segmentUsers,
    },
    {
      object: 'ad-squad',
      alsoCalled: ['ad-squads'],
      description: 'An ad squad with its targeting.',
      call: 'POST /v1/campaigns/{campaign_id}/adsquads',
      spec: requestOf('adsquads', adSquad),
    },
  ],
};
