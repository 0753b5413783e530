import type { Platform } from '../platform.js';
import { adCampaign, politicalIntentByDefault } from './ad-campaign.js';
import { campaignGroup } from './campaign-group.js';
import { dmpSegment } from './dmp-segment.js';
import { dmpSegmentUsers } from './dmp-segment-users.js';

/** LinkedIn’s Marketing API. */
export const linkedin: Platform = {
  id: 'linkedin',
  name: 'LinkedIn',
  channel: 'social-ad',
  apiVersions: ['202602'],
  checkedOn: '2026-11-29',
  sources: [
    'learn.microsoft.com/linkedin: campaigns (view li-lms-2026-02), targeting criteria, segments and their users',
    'segmentio/action-destinations, for the users of a segment',
    'Facets that no stored copy of LinkedIn’s own table held: connectors that are public, read on 2026-11-29',
  ],
  parent: campaignGroup,
  objects: [
    {
      object: 'ad-campaign',
      alsoCalled: ['campaign'],
      description: 'A campaign with its targeting criteria.',
      call: 'POST /rest/adAccounts/{ad_account_id}/adCampaigns',
      spec: adCampaign,
      end: politicalIntentByDefault,
    },
    {
      object: 'dmp-segment',
      description: 'A segment of people or companies before it is filled.',
      call: 'POST /rest/dmpSegments',
      spec: dmpSegment,
    },
    {
      object: 'dmp-segment-users',
      description: 'People for a segment, with their e-mail addresses hashed.',
      call: 'POST /rest/dmpSegments/{dmp_segment_id}/users',
      spec: dmpSegmentUsers,
    },
  ],
};
