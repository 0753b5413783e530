import type { Platform } from '../platform.js';
import { audienceMembers } from './audience-members.js';
import { userList } from './user-list.js';

/** Google’s Data Manager API, by which people are put on lists for Google Ads, Display & Video 360 and others. */
export const googleDataManager: Platform = {
  id: 'google-data-manager',
  name: 'Google Data Manager',
  channel: 'online-ad',
  apiVersions: ['v1'],
  checkedOn: '2026-11-29',
  sources: [
    '@google-ads/datamanager 0.3.0, the messages and enumerations of v1',
    'github.com/googleapis/googleapis, google/ads/datamanager/v1',
  ],
  objects: [
    {
      object: 'user-list',
      description: 'A list of people before it is made.',
      call: 'POST /v1/accountTypes/{account_type}/accounts/{account}/userLists',
      spec: userList,
    },
    {
      object: 'audience-members',
      description: 'Hashed people for one or more lists.',
      call: 'POST /v1/audienceMembers:ingest',
      spec: audienceMembers,
    },
  ],
};
