import type { BodyCase } from '../body-case.js';

const NO_ADS = ['linkedin-no-political-ads'] as const;
const NOT_DECLARED = [...NO_ADS, 'linkedin-political-intent'] as const;

const facet = (name: string): string => `urn:li:adTargetingFacet:${name}`;

const LOCATIONS = { or: { [facet('locations')]: ['urn:li:geo:101165590'] } };

const PLAIN = {
  account: 'urn:li:sponsoredAccount:518121035',
  campaignGroup: 'urn:li:sponsoredCampaignGroup:635137195',
  type: 'SPONSORED_UPDATES',
  objectiveType: 'BRAND_AWARENESS',
  costType: 'CPM',
  unitCost: { amount: '0', currencyCode: 'GBP' },
  dailyBudget: { amount: '40', currencyCode: 'GBP' },
  locale: { country: 'GB', language: 'en' },
  runSchedule: { start: 1807142400000 },
  offsiteDeliveryEnabled: false,
  audienceExpansionEnabled: false,
  politicalIntent: 'POLITICAL',
  status: 'DRAFT',
};

export const linkedinBodies: readonly BodyCase[] = [
  {
    name: 'everybody in one place, of every age, without expansion',
    platform: 'linkedin',
    request: {
      object: 'ad-campaign',
      apiVersion: '202602',
      parent: {
        name: 'Spring',
        account: 'urn:li:sponsoredAccount:518121035',
        status: 'ACTIVE',
        runSchedule: { start: 1807142400000 },
      },
      body: {
        ...PLAIN,
        name: 'Housing consultation',
        targetingCriteria: {
          include: {
            and: [
              LOCATIONS,
              {
                or: {
                  [facet('ageRanges')]: [
                    'urn:li:ageRange:(18,24)',
                    'urn:li:ageRange:(25,34)',
                    'urn:li:ageRange:(35,54)',
                    'urn:li:ageRange:(55,2147483647)',
                  ],
                },
              },
            ],
          },
        },
      },
    },
    kind: 'geographic',
    inOrder: ['clear', 'conditional'],
    tells: [],
    unread: [],
    expands: [],
    policies: [...NO_ADS],
  },
  {
    name: 'what URNs tell by themselves: ages, career levels, a language, sizes of employers; expansion on',
    platform: 'linkedin',
    request: {
      object: 'ad-campaign',
      body: {
        ...PLAIN,
        name: 'Managers',
        audienceExpansionEnabled: true,
        politicalIntent: 'NOT_DECLARED',
        targetingCriteria: {
          include: {
            and: [
              LOCATIONS,
              { or: { [facet('interfaceLocales')]: ['urn:li:locale:en_US'] } },
              { or: { [facet('ageRanges')]: ['urn:li:ageRange:(25,34)', 'urn:li:ageRange:(35,54)'] } },
              { or: { [facet('seniorities')]: ['urn:li:seniority:5', 'urn:li:seniority:6'] } },
              { or: { [facet('staffCountRanges')]: ['urn:li:staffCountRange:(51,200)'] } },
            ],
          },
        },
      },
    },
    kind: 'segments',
    inOrder: ['clear', 'conditional'],
    tells: [],
    unread: [],
    expands: ['/body/audienceExpansionEnabled'],
    policies: [...NOT_DECLARED],
  },
  {
    name: 'a group of union members by the label of its id, and an employer that has none',
    platform: 'linkedin',
    request: {
      object: 'ad-campaign',
      names: { 'urn:li:group:4400001': 'Trade Union Reps Network' },
      body: {
        ...PLAIN,
        name: 'Housing consultation',
        targetingCriteria: {
          include: {
            and: [
              LOCATIONS,
              {
                or: {
                  [facet('groups')]: ['urn:li:group:4400001'],
                  [facet('employers')]: ['urn:li:organization:7700002'],
                },
              },
            ],
          },
          exclude: { or: { [facet('audienceMatchingSegments')]: ['urn:li:adSegment:10001'] } },
        },
      },
    },
    kind: 'list',
    inOrder: ['restricted'],
    tells: [['/names/urn:li:group:4400001', 'trade-union-membership', 'declared']],
    unread: [
      '/body/targetingCriteria/include/and/1/or/urn:li:adTargetingFacet:employers/0',
      '/body/targetingCriteria/exclude/or/urn:li:adTargetingFacet:audienceMatchingSegments/0',
    ],
    expands: [],
    policies: [...NO_ADS],
    leavesOut: ['urn:li:adSegment:10001'],
  },
  {
    name: 'a language that tells where people come from, by its code',
    platform: 'linkedin',
    request: {
      object: 'ad-campaign',
      body: {
        ...PLAIN,
        name: 'Ward 4',
        targetingCriteria: {
          include: { and: [LOCATIONS, { or: { [facet('interfaceLocales')]: ['urn:li:locale:ur_PK'] } }] },
        },
      },
    },
    kind: 'segments',
    inOrder: ['restricted'],
    tells: [
      [
        '/body/targetingCriteria/include/and/1/or/urn:li:adTargetingFacet:interfaceLocales/0',
        'ethnic-origin',
        'declared',
      ],
    ],
    unread: [],
    expands: [],
    policies: [...NO_ADS],
  },
  {
    name: 'a client’s snake case, everybody but the people of a faith school, by the name that stands beside the URN',
    platform: 'linkedin',
    request: {
      object: 'ad-campaign',
      body: {
        name: 'District',
        political_intent: 'POLITICAL',
        audience_expansion_enabled: 'false',
        targeting_criteria: {
          include: { and: [LOCATIONS] },
          exclude: {
            or: { [facet('schools')]: [{ urn: 'urn:li:organization:88001', name: 'Islamic College' }] },
          },
        },
      },
    },
    kind: 'segments',
    inOrder: ['restricted'],
    tells: [
      [
        '/body/targeting_criteria/exclude/or/urn:li:adTargetingFacet:schools/0/name',
        'religious-or-philosophical-beliefs',
        'declared',
      ],
    ],
    unread: [],
    expands: [],
    policies: [...NO_ADS],
    leavesOut: ['Islamic College'],
  },
  {
    name: 'the older form of targeting, a facet that nobody knows, and no declaration',
    platform: 'linkedin',
    request: {
      object: 'ad-campaign',
      names: { 'urn:li:skill:17': 'Gardening' },
      body: {
        name: 'Old campaign',
        targeting: {
          includedTargetingFacets: {
            locations: ['urn:li:country:gb'],
            interfaceLocales: [{ country: 'GB', language: 'en' }],
            ageRanges: ['AGE_55_PLUS'],
            skills: ['urn:li:skill:17'],
            firstNames: ['Mohammed'],
          },
        },
      },
    },
    kind: 'segments',
    inOrder: ['needs-information'],
    tells: [],
    unread: ['/body/targeting/includedTargetingFacets/firstNames'],
    expands: [],
    policies: [...NOT_DECLARED],
  },
  {
    name: 'an audience that resembles another, which is named',
    platform: 'linkedin',
    request: {
      object: 'ad-campaign',
      names: { 'urn:li:adSegment:20002': 'Like our bus campaigners' },
      body: {
        ...PLAIN,
        name: 'Lookalike',
        targetingCriteria: {
          include: { and: [LOCATIONS, { or: { [facet('similarAudiences')]: ['urn:li:adSegment:20002'] } }] },
        },
      },
    },
    kind: 'lookalike',
    inOrder: ['clear', 'conditional', 'needs-information'],
    tells: [],
    unread: [],
    expands: [],
    policies: [...NO_ADS],
  },
  {
    name: 'a segment of a list that a broker sold, as the context says',
    platform: 'linkedin',
    request: {
      object: 'dmp-segment',
      context: { audience: { sources: [{ kind: 'data-broker' }] } },
      body: {
        name: 'Households 2027',
        account: 'urn:li:sponsoredAccount:516848833',
        accessPolicy: 'PRIVATE',
        sourcePlatform: 'LIST_UPLOAD',
        type: 'USER_LIST_UPLOAD',
        destinations: [{ destination: 'LINKEDIN' }],
      },
    },
    kind: 'list',
    inOrder: ['needs-information', 'restricted'],
    tells: [],
    unread: [],
    expands: [],
    policies: [...NO_ADS],
  },
  {
    name: 'a segment whose key at its source tells what its name hides',
    platform: 'linkedin',
    request: {
      object: 'dmp-segment',
      body: {
        name: 'Segment 12',
        sourceSegmentId: 'catholic_parishioners',
        sourcePlatform: 'SEGMENT',
        account: 'urn:li:sponsoredAccount:516848833',
        type: 'USER',
        destinations: [{ destination: 'LINKEDIN' }],
      },
    },
    kind: 'list',
    inOrder: ['restricted'],
    tells: [['/body/sourceSegmentId', 'religious-or-philosophical-beliefs', 'declared']],
    unread: [],
    expands: [],
    policies: [...NO_ADS],
  },
  {
    name: 'people with their addresses hashed and their names as they are',
    platform: 'linkedin',
    request: {
      object: 'dmp-segment-users',
      body: {
        elements: [
          {
            action: 'ADD',
            userIds: [
              {
                idType: 'SHA256_EMAIL',
                idValue: 'd6117306485ed0e50afab3ac871e98f81699151f30281527d63ff5f233656c69',
              },
              { idType: 'GOOGLE_AID', idValue: '38400000-8cf0-11bd-b23e-10b96e40000d' },
            ],
            firstName: 'Jane',
            lastName: 'Doe',
            country: 'GB',
          },
          {
            action: 'ADD',
            userIds: [
              {
                idType: 'SHA256_EMAIL',
                idValue: '831f6494ad6be4fcb3a724c3d5fef22d3ceffa3c62ef3a7984e45a0ea177f982',
              },
            ],
          },
        ],
      },
    },
    kind: 'list',
    inOrder: ['clear', 'conditional'],
    tells: [],
    unread: [],
    expands: [],
    policies: [...NO_ADS],
  },
];
