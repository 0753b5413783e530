import type { BodyCase } from '../body-case.js';

const ACCOUNT = '8adc0000-0000-4000-8000-000000000001';
const CONDITIONS = 'snapchat-political-ads-conditions';
const SENSITIVE = 'snapchat-sensitive-targeting';

const NO_EXPANSION = {
  enable_targeting_expansion: false,
  auto_expansion_options: {
    interest_expansion_option: { enabled: false },
    custom_audience_expansion_option: { enabled: false },
  },
};

const CAMPAIGN = {
  name: 'Spring campaign',
  ad_account_id: ACCOUNT,
  objective: 'BRAND_AWARENESS',
  status: 'PAUSED',
  start_time: '2027-04-01T08:00:00Z',
  regulations: { candidate_ballot_information: 'Borough council election' },
};

export const snapchatBodies: readonly BodyCase[] = [
  {
    name: 'an ad squad for adults in two postcode districts, all expansion off',
    platform: 'snapchat',
    request: {
      object: 'ad-squad',
      apiVersion: 'v1',
      parent: { campaigns: [CAMPAIGN] },
      body: {
        adsquads: [
          {
            name: 'Buses, north of the river',
            campaign_id: '92e10000-0000-4000-8000-000000000001',
            type: 'SNAP_ADS',
            status: 'PAUSED',
            placement_v2: { config: 'AUTOMATIC' },
            billing_event: 'IMPRESSION',
            bid_strategy: 'AUTO_BID',
            daily_budget_micro: 5000000,
            optimization_goal: 'IMPRESSIONS',
            targeting: {
              regulated_content: false,
              geos: [{ country_code: 'uk', postal_code: ['LE1', 'LE2'], operation: 'INCLUDE' }],
              demographics: [{ min_age: '18', max_age: '35+' }],
              devices: [{ os_type: 'iOS', os_version_min: '15.0' }],
              ...NO_EXPANSION,
            },
          },
        ],
      },
    },
    kind: 'geographic',
    inOrder: ['clear', 'conditional'],
    tells: [],
    unread: [],
    expands: [],
    policies: [CONDITIONS],
  },
  {
    name: 'everyday interests that the caller names, where nothing is said of expansion',
    platform: 'snapchat',
    request: {
      object: 'ad-squad',
      names: { SLC_7: 'Fashion & Style Gurus', SLC_8: 'Film & TV Fans' },
      body: {
        name: 'Film evenings',
        targeting: {
          geos: [{ country_code: 'uk' }],
          interests: [{ category_id: ['SLC_7', 'SLC_8'], operation: 'INCLUDE' }],
        },
      },
    },
    kind: 'segments',
    inOrder: ['clear', 'conditional'],
    tells: [],
    unread: [],
    expands: ['/body/targeting'],
    policies: [CONDITIONS],
  },
  {
    name: 'young adults who watch political news, but for a segment of which only the id is known',
    platform: 'snapchat',
    request: {
      object: 'ad-squad',
      names: { SLC_900: 'Political News Watchers' },
      body: {
        adsquads: [
          {
            name: 'Students register',
            targeting: {
              geos: [{ country_code: 'uk', operation: 'INCLUDE' }],
              demographics: [{ min_age: 18, max_age: 24 }],
              interests: [{ category_id: ['SLC_900'] }],
              segments: [{ segment_id: ['5600000000000001'], operation: 'EXCLUDE' }],
              enable_targeting_expansion: true,
              auto_expansion_options: {
                interest_expansion_option: { enabled: true },
                custom_audience_expansion_option: { enabled: false },
              },
            },
          },
        ],
      },
    },
    kind: 'list',
    inOrder: ['needs-information'],
    tells: [['/names/SLC_900', 'political-opinions', 'proxy']],
    unread: ['/body/adsquads/0/targeting/segments/0/segment_id/0'],
    expands: [
      '/body/adsquads/0/targeting/enable_targeting_expansion',
      '/body/adsquads/0/targeting/auto_expansion_options/interest_expansion_option/enabled',
    ],
    policies: [CONDITIONS, SENSITIVE],
    leavesOut: ['5600000000000001'],
  },
  {
    name: 'everybody in the country but the people in a segment of union members',
    platform: 'snapchat',
    request: {
      object: 'ad-squad',
      names: { '5600000000000002': 'Trade union members' },
      body: {
        name: 'Country',
        targeting: JSON.stringify({
          geos: [{ country_code: 'gb' }],
          segments: [{ segment_id: '5600000000000002', operation: 'EXCLUDE' }],
          ...NO_EXPANSION,
        }),
      },
    },
    kind: 'list',
    inOrder: ['restricted'],
    tells: [['/names/5600000000000002', 'trade-union-membership', 'declared']],
    unread: [],
    expands: [],
    policies: [CONDITIONS, SENSITIVE],
    leavesOut: ['Trade union members'],
  },
  {
    name: 'a lookalike whose seed is an id alone',
    platform: 'snapchat',
    request: {
      object: 'segment',
      body: {
        segments: [
          {
            name: 'Like first-time donors',
            source_type: 'LOOKALIKE',
            retention_in_days: 180,
            ad_account_id: ACCOUNT,
            creation_spec: { seed_segment_id: '5600000000000001', type: 'BALANCE', countries: ['UK'] },
          },
        ],
      },
    },
    kind: 'lookalike',
    inOrder: ['needs-information'],
    tells: [],
    unread: ['/body/segments/0/creation_spec/seed_segment_id'],
    expands: [],
    policies: [CONDITIONS],
  },
  {
    name: 'the same lookalike in France, with a seed that the caller names',
    platform: 'snapchat',
    request: {
      object: 'segment',
      names: { '5600000000000003': 'Mosque visitors Leicester' },
      body: {
        name: 'Like ours',
        sourceType: 'LOOKALIKE',
        retentionInDays: 180,
        creationSpec: { seedSegmentId: '5600000000000003', type: 'SIMILARITY', countries: ['FR'] },
      },
    },
    kind: 'lookalike',
    inOrder: ['restricted'],
    tells: [['/names/5600000000000003', 'religious-or-philosophical-beliefs', 'declared']],
    unread: [],
    expands: [],
    policies: [CONDITIONS, SENSITIVE],
  },
  {
    name: 'followers of a profile that the caller names',
    platform: 'snapchat',
    request: {
      object: 'segment',
      names: { '405f0000-0000-4000-8000-000000000001': 'Green Party' },
      body: {
        segments: [
          {
            name: 'Profile 1',
            source_type: 'PROFILE_ENGAGEMENT',
            retention_in_days: 180,
            ad_account_id: ACCOUNT,
            creation_spec: {
              engagement_type: 'SUBSCRIBERS',
              source_profile_id: '405f0000-0000-4000-8000-000000000001',
            },
          },
        ],
      },
    },
    kind: 'segments',
    inOrder: ['restricted'],
    tells: [['/names/405f0000-0000-4000-8000-000000000001', 'political-opinions', 'declared']],
    unread: [],
    expands: [],
    policies: [CONDITIONS, SENSITIVE],
  },
  {
    name: 'a list of which the campaign says that a broker sold it, with a second list behind it',
    platform: 'snapchat',
    request: {
      object: 'segment',
      body: {
        segments: [
          {
            name: 'Households 2027',
            description: 'Bought in February',
            source_type: 'FIRST_PARTY',
            retention_in_days: 9999,
          },
          { name: 'Households 2026', source_type: 'FIRST_PARTY', retention_in_days: 9999 },
        ],
      },
      context: { audience: { sources: [{ kind: 'data-broker' }] } },
    },
    kind: 'list',
    inOrder: ['needs-information', 'restricted'],
    tells: [],
    unread: ['/body/segments/1'],
    expands: [],
    policies: [CONDITIONS],
  },
  {
    name: 'visitors of a site who signed up or searched, where nobody consented to the pixel',
    platform: 'snapchat',
    request: {
      object: 'segment',
      body: {
        segments: [
          {
            name: 'Site visitors',
            source_type: 'PIXEL',
            pixel_id: '7d050000-0000-4000-8000-000000000001',
            prefill: true,
            retention_in_days: 99,
            pixel_spec_object: { or: [{ event: { eq: 'SIGN_UP' } }, { event: { eq: ['SEARCH'] } }] },
          },
        ],
      },
    },
    kind: 'retargeting',
    inOrder: ['restricted'],
    tells: [],
    unread: [],
    expands: [],
    policies: [CONDITIONS],
  },
  {
    name: 'hashed people for a segment',
    platform: 'snapchat',
    request: {
      object: 'segment-users',
      body: {
        users: [
          {
            schema: ['EMAIL_SHA256'],
            data: [['d6117306485ed0e50afab3ac871e98f81699151f30281527d63ff5f233656c69']],
          },
        ],
      },
    },
    kind: 'list',
    inOrder: ['clear', 'conditional'],
    tells: [],
    unread: [],
    expands: [],
    policies: [CONDITIONS],
  },
  {
    name: 'people around a point that nobody has named, and near places of a kind',
    platform: 'snapchat',
    request: {
      object: 'ad-squad',
      names: { LOI_1000: 'Mosques' },
      body: {
        name: 'Around the corner',
        targeting: {
          geos: [{ country_code: 'uk' }],
          locations: [
            { circles: [{ latitude: 52.63, longitude: -1.13, radius: 500, unit: 'METERS' }] },
            { categories_loi: ['LOI_1000'], proximity: 500, proximity_unit: 'METERS', operation: 'INCLUDE' },
          ],
          ...NO_EXPANSION,
        },
      },
    },
    kind: 'segments',
    inOrder: ['restricted'],
    tells: [['/names/LOI_1000', 'religious-or-philosophical-beliefs', 'declared']],
    unread: ['/body/targeting/locations/0/circles/0'],
    expands: [],
    policies: [CONDITIONS, SENSITIVE],
  },
  {
    name: 'speakers of Punjabi, men, with a property that we do not know',
    platform: 'snapchat',
    request: {
      object: 'ad-squad',
      body: {
        name: 'Ward 4',
        targeting: {
          geos: [{ countryCode: 'uk' }],
          demographics: [{ ageGroups: ['25-34', '35+'], gender: 'MALE', languages: [{ id: 'pa' }, 'en'] }],
          lookalike_audiences: ['5600000000000009'],
          enableTargetingExpansion: false,
        },
      },
    },
    kind: 'segments',
    inOrder: ['restricted'],
    tells: [['/body/targeting/demographics/0/languages/0/id', 'ethnic-origin', 'declared']],
    unread: ['/body/targeting/lookalike_audiences'],
    expands: [],
    policies: [CONDITIONS, SENSITIVE],
  },
  {
    name: 'beside news, whoever watches it',
    platform: 'snapchat',
    request: {
      object: 'ad-squad',
      body: {
        name: 'Beside news',
        placement_v2: {
          config: 'CUSTOM',
          platforms: ['SNAPCHAT'],
          snapchat_positions: ['INSTREAM'],
          inclusion: { content_types: ['NEWS'] },
        },
        targeting: { geos: [{ country_code: 'uk' }], ...NO_EXPANSION },
      },
    },
    kind: 'contextual',
    inOrder: ['clear', 'conditional'],
    tells: [],
    unread: [],
    expands: [],
    policies: [CONDITIONS],
  },
];
