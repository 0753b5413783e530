import type { BodyCase } from '../body-case.js';

const SENSITIVE = 'x-sensitive-targeting';

const LINE_ITEM = {
  name: 'Line item 1',
  campaign_id: '8yn7m',
  objective: 'REACH',
  product_type: 'PROMOTED_TWEETS',
  placements: 'ALL_ON_TWITTER',
  bid_strategy: 'AUTO',
  entity_status: 'PAUSED',
};

const create = (targeting_type: string, targeting_value: string, more: Record<string, unknown> = {}) => ({
  operation_type: 'Create',
  params: { line_item_id: '6f9an', targeting_type, targeting_value, ...more },
});

export const xBodies: readonly BodyCase[] = [
  {
    name: 'a batch for adults in one city, on telephones',
    platform: 'x',
    request: {
      object: 'targeting-criteria',
      apiVersion: '12',
      parent: LINE_ITEM,
      body: [
        create('LOCATION', '5122804691e5fecc', { operator_type: 'EQ' }),
        create('AGE', 'AGE_OVER_18'),
        create('LANGUAGE', 'en'),
        create('PLATFORM', '0'),
      ],
    },
    kind: 'geographic',
    inOrder: ['clear', 'conditional'],
    tells: [],
    unread: [],
    expands: [],
    policies: [],
  },
  {
    name: 'one criterion by itself: people who write of gardening',
    platform: 'x',
    request: {
      object: 'targeting-criteria',
      parent: LINE_ITEM,
      body: {
        line_item_id: '6f9an',
        operator_type: 'EQ',
        targeting_type: 'BROAD_KEYWORD',
        targeting_value: 'gardening',
      },
    },
    kind: 'segments',
    inOrder: ['clear', 'conditional'],
    tells: [],
    unread: [],
    expands: [],
    policies: [],
  },
  {
    name: 'people like the followers of a user, with a keyword that tells and a list that is left out',
    platform: 'x',
    request: {
      object: 'targeting-criteria',
      names: { '1001': 'Books and literature/Biographies and memoirs' },
      body: [
        create('LOCATION', '5122804691e5fecc'),
        create('INTEREST', '1001'),
        create('SIMILAR_TO_FOLLOWERS_OF_USER', '783214'),
        create('PHRASE_KEYWORD', 'union ballot'),
        create('CUSTOM_AUDIENCE', '2906h', { operator_type: 'NE' }),
      ],
    },
    kind: 'lookalike',
    inOrder: ['restricted'],
    tells: [['/body/3/params/targeting_value', 'trade-union-membership', 'declared']],
    unread: ['/body/2/params/targeting_value', '/body/4/params/targeting_value'],
    expands: [],
    policies: [SENSITIVE],
    leavesOut: ['2906h'],
  },
  {
    name: 'people like the followers of two users, of whom the body names one and the caller another',
    platform: 'x',
    request: {
      object: 'targeting-criteria',
      names: { '22231561': 'Anglican bishops' },
      body: [
        create('SIMILAR_TO_FOLLOWERS_OF_USER', '819797', { name: 'Riverside gardeners' }),
        create('SIMILAR_TO_FOLLOWERS_OF_USER', '22231561'),
        create('SIMILAR_TO_FOLLOWERS_OF_USER', '22231562', { name: 'Labour Party' }),
      ],
    },
    kind: 'lookalike',
    inOrder: ['restricted'],
    tells: [
      ['/names/22231561', 'religious-or-philosophical-beliefs', 'declared'],
      ['/body/2/params/name', 'political-opinions', 'declared'],
    ],
    unread: [],
    expands: [],
    policies: [SENSITIVE],
  },
  {
    name: 'followers of a politician, by the label that the caller gives the id',
    platform: 'x',
    request: {
      object: 'targeting-criteria',
      names: { '14281853': 'Keir Starmer' },
      body: [
        {
          line_item_id: '6f9an',
          targeting_type: 'FOLLOWERS_OF_USER',
          targeting_value: 14281853,
        },
      ],
    },
    kind: 'segments',
    inOrder: ['restricted'],
    tells: [['/names/14281853', 'political-opinions', 'declared']],
    unread: [],
    expands: [],
    policies: [SENSITIVE],
  },
  {
    name: 'a conversation of which only its group in the catalogue is known',
    platform: 'x',
    request: {
      object: 'targeting-criteria',
      body: [create('CONVERSATION', 'a1', { conversation_type: 'POLITICAL_AFFILIATIONS' })],
    },
    kind: 'segments',
    inOrder: ['restricted'],
    tells: [['/body/0/params/conversation_type', 'political-opinions', 'declared']],
    unread: ['/body/0/params/targeting_value'],
    expands: [],
    policies: [SENSITIVE],
  },
  {
    name: 'everybody but a list of union members, and whoever writes of a strike',
    platform: 'x',
    request: {
      object: 'targeting-criteria',
      body: [
        create('LOCATION', '6416b8512febefc9', { name: 'Leicester' }),
        create('CUSTOM_AUDIENCE', '249yj', { operator_type: 'NE', name: 'Trade union members' }),
        create('NEGATIVE_PHRASE_KEYWORD', 'allotment'),
      ],
    },
    kind: 'list',
    inOrder: ['restricted'],
    tells: [['/body/1/params/name', 'trade-union-membership', 'declared']],
    unread: [],
    expands: [],
    policies: [SENSITIVE],
    leavesOut: ['Trade union members', 'allotment'],
  },
  {
    name: 'a list that is expanded twice: by the criterion and by the line item',
    platform: 'x',
    request: {
      object: 'targeting-criteria',
      parent: { ...LINE_ITEM, audience_expansion: 'BROAD' },
      names: { '2906h': 'Readers of the newsletter' },
      body: {
        line_item_id: '6f9an',
        targeting_type: 'CUSTOM_AUDIENCE_EXPANDED',
        targeting_value: '2906h',
      },
    },
    kind: 'list',
    inOrder: ['clear', 'conditional'],
    tells: [],
    unread: [],
    expands: ['/body/targeting_value', '/parent/audience_expansion'],
    policies: [],
  },
  {
    name: 'a custom audience whose name gives it away',
    platform: 'x',
    request: {
      object: 'custom-audience',
      body: { name: 'Mosque visitors Leicester' },
    },
    kind: 'list',
    inOrder: ['restricted'],
    tells: [['/body/name', 'religious-or-philosophical-beliefs', 'declared']],
    unread: [],
    expands: [],
    policies: [SENSITIVE],
  },
  {
    name: 'a custom audience of which the campaign says that a broker sold it',
    platform: 'x',
    request: {
      object: 'custom-audience',
      body: { name: 'Households 2027', description: 'Bought in February' },
      context: { audience: { sources: [{ kind: 'data-broker' }] } },
    },
    kind: 'list',
    inOrder: ['needs-information', 'restricted'],
    tells: [],
    unread: [],
    expands: [],
    policies: [],
  },
  {
    name: 'an audience put together from others, without it being said of one whether it is left out',
    platform: 'x',
    request: {
      object: 'custom-audience',
      names: { TYIF: 'Donors', TXR1: 'Volunteers', TYFO: 'Patients of the dialysis ward' },
      body: [
        {
          operation_type: 'Create',
          params: {
            name: 'Put together',
            audience_type: 'FLEXIBLE',
            segments: {
              boolean_operator: 'AND',
              child_segments: [
                {
                  custom_audience_id: 'TYIF',
                  frequency: 1,
                  frequency_comparator: 'NUM_GT',
                  lookback_window: 30,
                  negate: false,
                  child_segments: [],
                },
                {
                  boolean_operator: 'OR',
                  negate: false,
                  child_segments: [
                    { custom_audience_id: 'TXR1', lookback_window: 30, child_segments: [] },
                    { custom_audience_id: 'TYFO', negate: true },
                  ],
                },
              ],
            },
          },
        },
      ],
    },
    kind: 'list',
    inOrder: ['restricted'],
    tells: [['/names/TYFO', 'health', 'declared']],
    unread: ['/body/0/params/segments/child_segments/1/child_segments/0'],
    expands: [],
    policies: [SENSITIVE],
    leavesOut: ['Patients of the dialysis ward'],
  },
  {
    name: 'hashed people for a custom audience, some added and some taken out',
    platform: 'x',
    request: {
      object: 'custom-audience-users',
      body: [
        {
          operation_type: 'Update',
          params: {
            effective_at: '2027-03-01T00:00:00Z',
            expires_at: '2027-06-01T00:00:00Z',
            users: [
              {
                email: ['4798b8bbdcf6f2a52e527f46a3d7a7c9aefb541afda03af79c74809ecc6376f3'],
                handle: ['49e0be2aeccfb51a8dee4c945c8a70a9ac500cf6f5cb08112575f74db9b1470d'],
                partner_user_id: ['10017'],
              },
              { email: ['5bf13d5ad4200407c5bc8b9bb578e425d05ef936fd488e3799a9d0806669223c'] },
            ],
          },
        },
        {
          operation_type: 'Delete',
          params: {
            users: [{ email: ['5bf13d5ad4200407c5bc8b9bb578e425d05ef936fd488e3799a9d0806669223c'] }],
          },
        },
      ],
    },
    kind: 'list',
    inOrder: ['clear', 'conditional'],
    tells: [],
    unread: [],
    expands: [],
    policies: [],
  },
  {
    name: 'criteria in the style of a client, of two line items, one by its id alone and one of an unknown kind',
    platform: 'x',
    request: {
      object: 'targeting-criteria',
      body: [
        { lineItemId: '6f9an', targetingType: 'GENDER', targetingValue: 2 },
        { lineItemId: '6f9an', targetingType: 'LANGUAGE', targetingValue: 'ur' },
        { lineItemId: '6keuo', targetingType: 'INTEREST', targetingValue: 1001 },
        { lineItemId: '6f9an', targetingType: 'MOOD', targetingValue: 'glad' },
        { operation_type: 'Delete', params: { targeting_criterion_id: 'al2rua' } },
      ],
    },
    kind: 'segments',
    inOrder: ['restricted'],
    tells: [['/body/1/targetingValue', 'ethnic-origin', 'declared']],
    unread: ['/body/2', '/body/3/targetingType', '/body/4/params/targeting_criterion_id'],
    expands: [],
    policies: [SENSITIVE],
  },
  {
    name: 'people who engaged with a campaign, without consent to being followed, and an event of politics',
    platform: 'x',
    request: {
      object: 'targeting-criteria',
      names: { '59hod': 'Bus timetables', e1: 'Party conference season' },
      body: [
        create('CAMPAIGN_ENGAGEMENT', '59hod'),
        create('ENGAGEMENT_TYPE', 'IMPRESSION'),
        create('EVENT', 'e1', { event_type: 'POLITICS' }),
      ],
    },
    kind: 'retargeting',
    inOrder: ['restricted'],
    tells: [
      ['/names/e1', 'political-opinions', 'proxy'],
      ['/body/2/params/event_type', 'political-opinions', 'proxy'],
    ],
    unread: [],
    expands: [],
    policies: [SENSITIVE],
  },
];
