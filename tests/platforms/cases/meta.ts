import type { BodyCase } from '../body-case.js';

const POLITICAL = {
  name: 'Spring campaign',
  objective: 'OUTCOME_AWARENESS',
  special_ad_categories: ['ISSUES_ELECTIONS_POLITICS'],
  special_ad_category_country: ['GB'],
};

const ADVANTAGE_OFF = { targeting_automation: { advantage_audience: 0 } };

export const metaBodies: readonly BodyCase[] = [
  {
    name: 'an ad set for adults in three postcode districts, without any expansion',
    platform: 'meta',
    request: {
      object: 'ad-set',
      apiVersion: 'v25.0',
      parent: POLITICAL,
      body: {
        name: 'Buses, north of the river',
        campaign_id: '120210000000000001',
        daily_budget: 2000,
        billing_event: 'IMPRESSIONS',
        optimization_goal: 'REACH',
        targeting: {
          age_min: 18,
          age_max: 65,
          geo_locations: {
            zips: [{ key: 'GB:LE1' }, { key: 'GB:LE2' }, { key: 'GB:LE3' }],
            location_types: ['home'],
          },
          publisher_platforms: ['facebook'],
          ...ADVANTAGE_OFF,
        },
      },
    },
    kind: 'geographic',
    inOrder: ['clear', 'conditional'],
    tells: [],
    unread: [],
    expands: [],
    policies: [],
  },
  {
    name: 'everyday interests with their names, Advantage+ audience left on',
    platform: 'meta',
    request: {
      object: 'ad-set',
      parent: POLITICAL,
      body: {
        name: 'Gardeners',
        targeting: {
          geo_locations: { countries: ['GB'] },
          flexible_spec: [
            {
              interests: [{ id: '6003000000011', name: 'Gardening' }],
              behaviors: [{ id: 6002000000003, name: 'Frequent travellers' }],
            },
          ],
        },
      },
    },
    kind: 'segments',
    inOrder: ['clear', 'conditional'],
    tells: [],
    unread: [],
    expands: ['/body/targeting'],
    policies: [],
  },
  {
    name: 'an interest in a faith, by its name, and one of which only the id is known',
    platform: 'meta',
    request: {
      object: 'ad-set',
      parent: POLITICAL,
      body: {
        name: 'Ward 4',
        targeting: {
          geo_locations: { countries: ['GB'] },
          flexible_spec: [{ interests: [{ id: '6003000000001', name: 'Ramadan' }, { id: '6003000000002' }] }],
          ...ADVANTAGE_OFF,
        },
      },
    },
    kind: 'segments',
    inOrder: ['restricted'],
    tells: [
      ['/body/targeting/flexible_spec/0/interests/0/name', 'religious-or-philosophical-beliefs', 'declared'],
    ],
    unread: ['/body/targeting/flexible_spec/0/interests/1/id'],
    expands: [],
    policies: ['meta-sensitive-detailed-targeting'],
  },
  {
    name: 'the same id with the label that the caller gives it',
    platform: 'meta',
    request: {
      object: 'ad-set',
      parent: POLITICAL,
      names: { '6003000000002': 'Kidney dialysis' },
      body: {
        name: 'Ward 4',
        targeting: {
          geo_locations: { countries: ['GB'] },
          interests: [{ id: '6003000000002' }],
          ...ADVANTAGE_OFF,
        },
      },
    },
    kind: 'segments',
    inOrder: ['restricted'],
    tells: [['/names/6003000000002', 'health', 'declared']],
    unread: [],
    expands: [],
    policies: ['meta-sensitive-detailed-targeting'],
  },
  {
    name: 'an old body whose keys tell by themselves',
    platform: 'meta',
    request: {
      object: 'ad-set',
      names: { '6008000000001': 'A', '6008000000002': 'B' },
      body: {
        name: 'Old ad set',
        targeting: JSON.stringify({
          geo_locations: { countries: ['GB'] },
          political_views: [{ id: '6008000000001' }],
          ethnic_affinity: [{ id: '6008000000002' }],
          interested_in: [1],
          ...ADVANTAGE_OFF,
        }),
      },
    },
    kind: 'segments',
    inOrder: ['restricted'],
    tells: [
      ['/body/targeting', 'political-opinions', 'declared'],
      ['/body/targeting', 'ethnic-origin', 'declared'],
      ['/body/targeting', 'sexual-orientation', 'declared'],
    ],
    unread: [],
    expands: [],
    policies: ['meta-sensitive-detailed-targeting'],
  },
  {
    name: 'everybody in the district but the people on a list of union members',
    platform: 'meta',
    request: {
      object: 'ad-set',
      parent: POLITICAL,
      body: {
        name: 'District',
        targeting: {
          geo_locations: { countries: ['GB'] },
          excluded_custom_audiences: [{ id: '23850000000000102', name: 'Trade union members' }],
          ...ADVANTAGE_OFF,
        },
      },
    },
    kind: 'list',
    inOrder: ['restricted'],
    tells: [['/body/targeting/excluded_custom_audiences/0/name', 'trade-union-membership', 'declared']],
    unread: [],
    expands: [],
    policies: [],
    leavesOut: ['Trade union members'],
  },
  {
    name: 'a lookalike of petition signers whose seed is an id alone',
    platform: 'meta',
    request: {
      object: 'custom-audience',
      body: {
        name: 'Like our bus campaigners',
        subtype: 'LOOKALIKE',
        origin_audience_id: '23850000000000101',
        lookalike_spec: '{"type":"similarity","ratio":0.02,"country":"GB"}',
      },
    },
    kind: 'lookalike',
    inOrder: ['needs-information'],
    tells: [],
    unread: ['/body/origin_audience_id'],
    expands: [],
    policies: [],
  },
  {
    name: 'a list that a partner provided',
    platform: 'meta',
    request: {
      object: 'custom-audience',
      body: {
        name: 'Households 2027',
        subtype: 'CUSTOM',
        customer_file_source: 'PARTNER_PROVIDED_ONLY',
        retention_days: 180,
      },
    },
    kind: 'list',
    inOrder: ['needs-information', 'restricted'],
    tells: [],
    unread: [],
    expands: [],
    policies: [],
  },
  {
    name: 'a list that the people themselves gave, with its rows hashed',
    platform: 'meta',
    request: {
      object: 'audience-users',
      body: {
        payload: {
          schema: ['EMAIL', 'FN', 'EXTERN_ID'],
          data: [
            [
              'd6117306485ed0e50afab3ac871e98f81699151f30281527d63ff5f233656c69',
              '81f8f6dde88365f3928796ec7aa53f72820b06db8664f5fe76a7eb13e24546a2',
              '10017',
            ],
          ],
        },
        session: { session_id: 1, batch_seq: 1, last_batch_flag: true },
      },
    },
    kind: 'list',
    inOrder: ['clear', 'conditional'],
    tells: [],
    unread: [],
    expands: [],
    policies: [],
  },
  {
    name: 'people around one point that nobody has named',
    platform: 'meta',
    request: {
      object: 'ad-set',
      parent: POLITICAL,
      body: {
        name: 'Around the corner',
        targeting: {
          geo_locations: {
            custom_locations: [{ latitude: 52.63, longitude: -1.13, radius: 1, distance_unit: 'kilometer' }],
          },
          ...ADVANTAGE_OFF,
        },
      },
    },
    kind: 'segments',
    inOrder: ['needs-information'],
    tells: [],
    unread: ['/body/targeting/geo_locations/custom_locations/0'],
    expands: [],
    policies: [],
  },
];
