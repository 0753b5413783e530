import type { Platform } from '../platform.js';
import { adGroup } from './ad-group.js';
import { audience } from './audience.js';
import { campaign } from './campaign.js';
import { adGroupCriterion, campaignCriterion } from './criteria.js';
import { customAudience } from './custom-audience.js';
import { offlineUserDataJob } from './offline-user-data-job.js';
import { parent } from './parent.js';
import { allParts, oneAudience } from './request.js';
import { userList } from './user-list.js';

/** The Google Ads API: Search, Display, YouTube and what else Google sells. */
export const googleAds: Platform = {
  id: 'google-ads',
  name: 'Google Ads',
  channel: 'online-ad',
  apiVersions: ['v24', 'v25'],
  checkedOn: '2026-11-29',
  sources: [
    'google-ads-node 24.1.0, the messages and enumerations of v24',
    'github.com/googleapis/googleapis, google/ads/googleads/v25',
  ],
  parent,
  objects: [
    {
      object: 'user-list',
      alsoCalled: ['user-lists', 'lookalike-user-list'],
      description: 'A list of people before it is made: Customer Match, lookalike, rules, combinations.',
      call: 'POST /v25/customers/{customer_id}/userLists:mutate',
      spec: oneAudience(userList),
    },
    {
      object: 'audience',
      description: 'An audience that is put together from segments, lists and demographics.',
      call: 'POST /v25/customers/{customer_id}/audiences:mutate',
      spec: oneAudience(audience),
    },
    {
      object: 'custom-audience',
      description: 'People by their searches, and by sites, apps and kinds of places.',
      call: 'POST /v25/customers/{customer_id}/customAudiences:mutate',
      spec: oneAudience(customAudience),
    },
    {
      object: 'ad-group-criterion',
      alsoCalled: ['criterion', 'criteria'],
      description: 'Whom and what an ad group is for, and whom not.',
      call: 'POST /v25/customers/{customer_id}/adGroupCriteria:mutate',
      spec: allParts(adGroupCriterion),
    },
    {
      object: 'campaign-criterion',
      description: 'Whom and what a campaign is for, and whom not.',
      call: 'POST /v25/customers/{customer_id}/campaignCriteria:mutate',
      spec: allParts(campaignCriterion),
    },
    {
      object: 'ad-group',
      description: 'An ad group with its optimized targeting.',
      call: 'POST /v25/customers/{customer_id}/adGroups:mutate',
      spec: oneAudience(adGroup),
    },
    {
      object: 'campaign',
      description: 'A campaign with its declaration on political ads.',
      call: 'POST /v25/customers/{customer_id}/campaigns:mutate',
      spec: oneAudience(campaign),
    },
    {
      object: 'offline-user-data-job',
      description: 'Hashed people for a Customer Match list.',
      call: 'POST /v25/{offline_user_data_job}:addOperations, …/offlineUserDataJobs:create, :uploadUserData',
      spec: offlineUserDataJob,
    },
  ],
};
