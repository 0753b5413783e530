import type { Platform } from '../platform.js';
import { adGroup, automaticByDefault } from './ad-group.js';
import { audienceUsers } from './audience-users.js';
import { campaign } from './campaign.js';
import { customAudience } from './custom-audience.js';
import { customAudienceRule } from './custom-audience-rule.js';
import { lookalike } from './lookalike.js';
import { savedAudience } from './saved-audience.js';

/** TikTok’s API for Business. */
export const tiktok: Platform = {
  id: 'tiktok',
  name: 'TikTok',
  channel: 'social-ad',
  apiVersions: ['v1.3'],
  checkedOn: '2026-11-29',
  sources: [
    'tiktok-business-api-sdk-official 1.1.3, the properties of its bodies',
    'business-api.tiktok.com/portal/docs: ad groups, Smart+ ad groups, custom audiences',
    'segmentio/action-destinations, for /segment/mapping/',
  ],
  parent: campaign,
  objects: [
    {
      object: 'ad-group',
      description: 'An ad group with its targeting, of a Smart+ campaign too.',
      call: 'POST /open_api/v1.3/adgroup/create/',
      spec: adGroup,
      end: automaticByDefault,
    },
    {
      object: 'custom-audience',
      description: 'A list of people, from files that were uploaded before.',
      call: 'POST /open_api/v1.3/dmp/custom_audience/create/',
      spec: customAudience,
    },
    {
      object: 'lookalike',
      description: 'A lookalike audience before it is made.',
      call: 'POST /open_api/v1.3/dmp/custom_audience/lookalike/create/',
      spec: lookalike,
    },
    {
      object: 'custom-audience-rule',
      description: 'People who did something, by a rule.',
      call: 'POST /open_api/v1.3/dmp/custom_audience/rule/create/',
      spec: customAudienceRule,
    },
    {
      object: 'saved-audience',
      description: 'Targeting that is kept for ad groups to come.',
      call: 'POST /open_api/v1.3/dmp/saved_audience/create/',
      spec: savedAudience,
    },
    {
      object: 'audience-users',
      description: 'Hashed people for audiences.',
      call: 'POST /open_api/v1.3/segment/mapping/',
      spec: audienceUsers,
    },
  ],
};
