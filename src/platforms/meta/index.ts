import type { Platform } from '../platform.js';
import { adSet } from './ad-set.js';
import { advantageByDefault, advantageByDefaultOfTargeting } from './advantage.js';
import { audienceUsers } from './audience-users.js';
import { campaign } from './campaign.js';
import { customAudience, listUnlessSaid } from './custom-audience.js';
import { targeting } from './targeting.js';

/** Meta’s Marketing API: Facebook, Instagram, Threads. */
export const meta: Platform = {
  id: 'meta',
  name: 'Meta',
  channel: 'social-ad',
  apiVersions: ['v24.0', 'v25.0', 'v26.0'],
  checkedOn: '2026-11-29',
  sources: [
    'facebook-nodejs-business-sdk 24.0.1, the fields of its objects',
    'developers.facebook.com: custom audiences, lookalike audiences, basic and flexible targeting, special ad categories',
  ],
  parent: campaign,
  objects: [
    {
      object: 'custom-audience',
      alsoCalled: ['lookalike', 'lookalike-audience'],
      description: 'A custom or lookalike audience before it is made.',
      call: 'POST /act_{ad_account_id}/customaudiences',
      spec: customAudience,
      end: listUnlessSaid,
    },
    {
      object: 'ad-set',
      description: 'An ad set with its targeting.',
      call: 'POST /act_{ad_account_id}/adsets',
      spec: adSet,
      end: advantageByDefault,
    },
    {
      object: 'targeting',
      alsoCalled: ['ad-set-targeting'],
      description: 'The targeting of an ad set by itself.',
      call: 'The `targeting` of POST /act_{ad_account_id}/adsets',
      spec: targeting,
      end: advantageByDefaultOfTargeting,
    },
    {
      object: 'campaign',
      description: 'A campaign with its special ad categories.',
      call: 'POST /act_{ad_account_id}/campaigns',
      spec: campaign,
    },
    {
      object: 'audience-users',
      description: 'Hashed people for a custom audience.',
      call: 'POST /{custom_audience_id}/users',
      spec: audienceUsers,
    },
  ],
};
