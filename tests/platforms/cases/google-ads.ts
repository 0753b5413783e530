import type { BodyCase } from '../body-case.js';

/** A campaign as it is made in the UK: it declares what every campaign has to. */
const CAMPAIGN = {
  name: 'Spring campaign',
  advertisingChannelType: 'DISPLAY',
  containsEuPoliticalAdvertising: 'DOES_NOT_CONTAIN_EU_POLITICAL_ADVERTISING',
  geoTargetTypeSetting: { positiveGeoTargetType: 'PRESENCE' },
  networkSettings: { targetContentNetwork: true },
};

const create = (resource: object) => ({ operations: [{ create: resource }] });

/** Audiences, criteria and campaigns. */
export const googleAdsBodies: readonly BodyCase[] = [
  {
    name: 'keywords and topics of pages in two areas, pages on gambling left out',
    platform: 'google-ads',
    request: {
      object: 'campaign-criterion',
      apiVersion: 'v25',
      parent: CAMPAIGN,
      body: {
        operations: [
          {
            create: {
              campaign: 'customers/1/campaigns/2',
              location: { geoTargetConstant: 'geoTargetConstants/1007000' },
            },
          },
          {
            create: {
              campaign: 'customers/1/campaigns/2',
              keyword: { text: 'bus timetable', matchType: 'PHRASE' },
            },
          },
          { create: { campaign: 'customers/1/campaigns/2', topic: { path: ['News', 'Local News'] } } },
          {
            create: {
              campaign: 'customers/1/campaigns/2',
              negative: true,
              keyword: { text: 'casino', matchType: 'BROAD' },
            },
          },
        ],
      },
    },
    kind: 'contextual',
    inOrder: ['clear', 'conditional'],
    tells: [],
    unread: [],
    expands: [],
    policies: [],
  },
  {
    name: 'people over 55 on a list and in a demographic group, as a hint for an asset group',
    platform: 'google-ads',
    request: {
      object: 'audience',
      names: { 'customers/1/detailedDemographics/77': 'Homeowners' },
      body: create({
        name: 'Over 55s north',
        scope: 'ASSET_GROUP',
        assetGroup: 'customers/1/assetGroups/3',
        dimensions: [
          { age: { ageRanges: [{ minAge: 55, maxAge: 64 }, { minAge: 65 }], includeUndetermined: false } },
          { householdIncome: { incomeRanges: ['INCOME_RANGE_90_UP'] } },
          {
            audienceSegments: {
              segments: [
                { userList: { userList: 'customers/1/userLists/8100000001' } },
                { detailedDemographic: { detailedDemographic: 'customers/1/detailedDemographics/77' } },
              ],
            },
          },
        ],
        exclusionDimension: {
          exclusions: [{ userList: { userList: 'customers/1/userLists/8100000002' } }],
        },
      }),
    },
    kind: 'list',
    inOrder: ['needs-information'],
    tells: [],
    unread: [
      '/body/operations/0/create/dimensions/2/audienceSegments/segments/0/userList/userList',
      '/body/operations/0/create/exclusionDimension/exclusions/0/userList/userList',
    ],
    expands: ['/body/operations/0/create/scope'],
    policies: ['google-election-ads-targeting'],
    leavesOut: ['customers/1/userLists/8100000002'],
  },
  {
    name: 'people who searched for dialysis and have an app to read the Quran, by numbers',
    platform: 'google-ads',
    request: {
      object: 'custom-audience',
      body: [
        {
          name: 'Ward 4',
          type: 2,
          members: [
            { member_type: 2, keyword: 'dialysis appointments near me' },
            { member_type: 3, url: 'https://example.org/gardening' },
            { member_type: 4, place_category: 10009 },
            { member_type: 5, app: 'com.example.quran' },
          ],
        },
      ],
    },
    kind: 'segments',
    inOrder: ['restricted'],
    tells: [
      ['/body/0/members/0/keyword', 'health', 'declared'],
      ['/body/0/members/3/app', 'religious-or-philosophical-beliefs', 'declared'],
    ],
    unread: ['/body/0/members/2/place_category'],
    expands: [],
    policies: ['google-election-ads-targeting'],
  },
  {
    name: 'men between 25 and 34 in the UK, which Google allows for election ads',
    platform: 'google-ads',
    request: {
      object: 'ad-group-criterion',
      parent: CAMPAIGN,
      body: {
        operations: [
          { create: { adGroup: 'customers/1/adGroups/3', ageRange: { type: 'AGE_RANGE_25_34' } } },
          { create: { adGroup: 'customers/1/adGroups/3', gender: { type: 'MALE' } } },
          {
            create: {
              adGroup: 'customers/1/adGroups/3',
              negative: true,
              ageRange: { type: 'AGE_RANGE_UNDETERMINED' },
            },
          },
          {
            create: {
              adGroup: 'customers/1/adGroups/3',
              location: { geoTargetConstant: 'geoTargetConstants/2826' },
            },
          },
        ],
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
    name: 'an interest, a life event and readers of Urdu, with optimized targeting in the ad group',
    platform: 'google-ads',
    request: {
      object: 'ad-group-criterion',
      parent: { campaign: 'customers/1/campaigns/2', name: 'Ward 4', optimizedTargetingEnabled: true },
      names: { '5': 'Moving house' },
      body: [
        { user_interest: { user_interest_category: 'customers/1/userInterests/80432' } },
        { life_event: { life_event_id: 5 } },
        { language: { language_constant: 'languageConstants/1041' } },
        { negative: true, gender: { type: 10 } },
      ],
    },
    kind: 'segments',
    inOrder: ['restricted'],
    tells: [['/body/2/language/language_constant', 'ethnic-origin', 'declared']],
    unread: ['/body/0/user_interest/user_interest_category'],
    expands: ['/parent/optimizedTargetingEnabled'],
    policies: ['google-election-ads-targeting'],
    leavesOut: ['Men'],
  },
  {
    name: 'a mile around a street, and around a point that nobody has named, in Germany',
    platform: 'google-ads',
    request: {
      object: 'campaign-criterion',
      parent: {
        name: 'Around',
        contains_eu_political_advertising: 2,
        geo_target_type_setting: { positive_geo_target_type: 5 },
      },
      body: {
        operations: [
          {
            create: {
              proximity: {
                address: { streetAddress: '12 Mosque Street', cityName: 'Leicester', countryCode: 'DE' },
                radius: 1,
                radiusUnits: 'MILES',
              },
            },
          },
          {
            create: {
              proximity: {
                geoPoint: { longitudeInMicroDegrees: -1130000, latitudeInMicroDegrees: 52630000 },
                radius: 1,
              },
            },
          },
        ],
      },
    },
    kind: 'segments',
    inOrder: ['restricted', 'needs-information'],
    tells: [],
    unread: ['/body/operations/1/create/proximity/geoPoint'],
    expands: ['/parent/geo_target_type_setting/positive_geo_target_type'],
    policies: [
      'google-no-political-ads-in-eu',
      'google-declared-eu-political-ads',
      'google-election-ads-radius',
    ],
  },
  {
    name: 'a page topic beside a property that we do not know',
    platform: 'google-ads',
    request: {
      object: 'campaign-criterion',
      body: { placement: { url: 'news.example' }, audienceBoost: 'x' },
    },
    kind: 'segments',
    inOrder: ['needs-information'],
    tells: [],
    unread: ['/body/audienceBoost'],
    expands: [],
    policies: [],
  },
  {
    name: 'a Performance Max campaign that does not say whether it holds EU political ads',
    platform: 'google-ads',
    request: {
      object: 'campaign',
      body: [
        {
          name: 'Everywhere',
          advertising_channel_type: 10,
          asset_automation_settings: [{ asset_automation_type: 11, asset_automation_status: 2 }],
        },
      ],
    },
    kind: 'geographic',
    inOrder: ['clear', 'conditional'],
    tells: [],
    unread: [],
    expands: [
      '/body/0/advertising_channel_type',
      '/body/0/asset_automation_settings/0/asset_automation_status',
    ],
    policies: ['google-eu-political-declaration'],
  },
];
