import type { Platform } from '../platform.js';
import { audienceUsers } from './audience-users.js';
import { customAudience } from './custom-audience.js';
import { lineItem } from './line-item.js';
import { targetingCriteria } from './targeting-criteria.js';

/** X’s Ads API. */
export const x: Platform = {
  id: 'x',
  name: 'X',
  channel: 'social-ad',
  apiVersions: ['12'],
  checkedOn: '2026-11-29',
  sources: [
    'xdevplatform/docs, x-ads-api: the references of campaign management and of audiences',
    'xdevplatform/twitter-python-ads-sdk, the properties of line items and targeting criteria',
  ],
  parent: lineItem,
  objects: [
    {
      object: 'targeting-criteria',
      alsoCalled: ['targeting-criterion', 'targeting-criteria-batch'],
      description: 'The criteria of a line item: one, several, or a batch.',
      call: 'POST /12/accounts/{account_id}/targeting_criteria, POST /12/batch/accounts/{account_id}/targeting_criteria',
      spec: targetingCriteria,
    },
    {
      object: 'custom-audience',
      description: 'A custom audience before it is filled, or one put together from others.',
      call: 'POST /12/accounts/{account_id}/custom_audiences, POST /12/batch/accounts/{account_id}/custom_audiences',
      spec: customAudience,
    },
    {
      object: 'custom-audience-users',
      description: 'Hashed people for a custom audience.',
      call: 'POST /12/accounts/{account_id}/custom_audiences/{custom_audience_id}/users',
      spec: audienceUsers,
    },
  ],
};
