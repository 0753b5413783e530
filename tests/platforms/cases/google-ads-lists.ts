import type { BodyCase } from '../body-case.js';

const list = (create: object) => ({ operations: [{ create }] });

/** Lists of people, and the people on them. */
export const googleAdsLists: readonly BodyCase[] = [
  {
    name: 'a list that is said to come from a voter file, and a lookalike beside it',
    platform: 'google-ads',
    request: {
      object: 'user-list',
      apiVersion: 'v25',
      body: {
        operations: [
          {
            create: {
              name: 'County 2026',
              membershipStatus: 'OPEN',
              membershipLifeSpan: '180',
              crmBasedUserList: { uploadKeyType: 'CONTACT_INFO', dataSourceType: 'THIRD_PARTY_VOTER_FILE' },
            },
          },
          { create: { name: 'Like them', lookalikeUserList: { seedUserListIds: ['8100000001'] } } },
        ],
      },
    },
    kind: 'list',
    inOrder: ['restricted'],
    tells: [['/body/operations/0/create/crmBasedUserList/dataSourceType', 'political-opinions', 'proxy']],
    unread: ['/body/operations/1'],
    expands: [],
    policies: ['google-election-ads-targeting'],
  },
  {
    name: 'a list of a credit bureau, as the npm client takes it',
    platform: 'google-ads',
    request: {
      object: 'user-list',
      apiVersion: 'v24',
      body: [
        {
          name: 'Households',
          membership_status: 2,
          membership_life_span: 90,
          crm_based_user_list: { upload_key_type: 2, data_source_type: 3 },
        },
      ],
    },
    kind: 'list',
    inOrder: ['needs-information', 'restricted'],
    tells: [],
    unread: [],
    expands: [],
    policies: ['google-election-ads-targeting'],
  },
  {
    name: 'a lookalike of two lists, one of which has a name',
    platform: 'google-ads',
    request: {
      object: 'user-list',
      names: { '8100000001': 'Signers of the bus petition' },
      body: list({
        name: 'Like our bus campaigners',
        lookalikeUserList: {
          seedUserListIds: ['8100000001', 8100000002],
          expansionLevel: 'BALANCED',
          countryCodes: ['GB'],
        },
      }),
    },
    kind: 'lookalike',
    inOrder: ['needs-information'],
    tells: [['/names/8100000001', 'political-opinions', 'proxy']],
    unread: ['/body/operations/0/create/lookalikeUserList/seedUserListIds/1'],
    expands: ['/body/operations/0/create/lookalikeUserList/expansionLevel'],
    policies: ['google-election-ads-targeting'],
  },
  {
    name: 'visitors of pages on kidney dialysis, without those who saw the page of thanks',
    platform: 'google-ads',
    request: {
      object: 'user-list',
      body: {
        name: 'Visitors',
        ruleBasedUserList: {
          prepopulationStatus: 'REQUESTED',
          flexibleRuleUserList: {
            inclusiveRuleOperator: 'AND',
            inclusiveOperands: [
              {
                rule: {
                  ruleItemGroups: [
                    {
                      ruleItems: [
                        {
                          name: 'url__',
                          stringRuleItem: { operator: 'CONTAINS', value: 'example.org/dialysis' },
                        },
                        { name: 'url__', stringRuleItem: { operator: 'NOT_CONTAINS', value: '/jobs' } },
                      ],
                    },
                  ],
                },
                lookbackWindowDays: '30',
              },
            ],
            exclusiveOperands: [
              {
                rule: {
                  ruleItemGroups: [
                    {
                      ruleItems: [
                        {
                          name: 'url__',
                          stringRuleItem: { operator: 'EQUALS', value: 'example.org/thanks' },
                        },
                      ],
                    },
                  ],
                },
              },
            ],
          },
        },
      },
    },
    kind: 'retargeting',
    inOrder: ['restricted'],
    tells: [
      [
        '/body/ruleBasedUserList/flexibleRuleUserList/inclusiveOperands/0/rule/ruleItemGroups/0/ruleItems/0/stringRuleItem/value',
        'health',
        'declared',
      ],
    ],
    unread: [],
    expands: [],
    policies: ['google-election-ads-targeting'],
    leavesOut: ['/jobs', 'example.org/thanks'],
  },
  {
    name: 'a combination of lists that leaves union members out',
    platform: 'google-ads',
    request: {
      object: 'user-list',
      names: {
        'customers/1/userLists/1': 'Newsletter readers',
        'customers/1/userLists/2': 'Trade union members',
      },
      body: [
        {
          name: 'Readers',
          logical_user_list: {
            rules: [
              { operator: 3, rule_operands: [{ user_list: 'customers/1/userLists/1' }] },
              { operator: 4, rule_operands: [{ user_list: 'customers/1/userLists/2' }] },
            ],
          },
        },
      ],
    },
    kind: 'list',
    inOrder: ['restricted'],
    tells: [['/names/customers~11~1userLists~12', 'trade-union-membership', 'declared']],
    unread: [],
    expands: [],
    policies: ['google-election-ads-targeting'],
    leavesOut: ['Trade union members'],
  },
  {
    name: 'whoever did one of two things of which only the ids are known',
    platform: 'google-ads',
    request: {
      object: 'user-list',
      body: list({
        name: 'Doers',
        basicUserList: {
          actions: [
            { conversionAction: 'customers/1/conversionActions/5' },
            { remarketingAction: 'customers/1/remarketingActions/6' },
          ],
        },
      }),
    },
    kind: 'retargeting',
    // Whoever follows people from a site needs their consent, and the rest of the campaign rests on interests.
    inOrder: ['restricted'],
    tells: [],
    unread: [
      '/body/operations/0/create/basicUserList/actions/0/conversionAction',
      '/body/operations/0/create/basicUserList/actions/1/remarketingAction',
    ],
    expands: [],
    policies: ['google-election-ads-targeting'],
  },
  {
    name: 'an update that says nothing but a list’s new name',
    platform: 'google-ads',
    request: {
      object: 'user-list',
      body: {
        operations: [
          {
            update: { resourceName: 'customers/1/userLists/9', name: 'Spring' },
            updateMask: 'name',
          },
        ],
      },
    },
    kind: 'list',
    inOrder: ['needs-information'],
    tells: [],
    unread: ['/body/operations/0/update/resourceName'],
    expands: [],
    policies: ['google-election-ads-targeting'],
  },
  {
    name: 'hashed people who refused personalised ads',
    platform: 'google-ads',
    request: {
      object: 'offline-user-data-job',
      names: { 'customers/1/userLists/1': 'Newsletter readers' },
      body: {
        customerMatchUserListMetadata: {
          userList: 'customers/1/userLists/1',
          consent: { adUserData: 'GRANTED', adPersonalization: 'GRANTED' },
        },
        operations: [1, 2].map(() => ({
          create: {
            consent: { adPersonalization: 'DENIED' },
            userIdentifiers: [
              { hashedEmail: 'd6117306485ed0e50afab3ac871e98f81699151f30281527d63ff5f233656c69' },
              { addressInfo: { countryCode: 'GB', postalCode: 'LE1 1AA' } },
            ],
          },
        })),
      },
    },
    kind: 'list',
    inOrder: ['needs-information'],
    tells: [],
    unread: ['/body/operations/0/create/consent/adPersonalization'],
    expands: [],
    policies: ['google-election-ads-targeting'],
  },
  {
    name: 'hashed people who agreed, for a list with a name',
    platform: 'google-ads',
    request: {
      object: 'offline-user-data-job',
      names: { 'customers/1/userLists/1': 'Newsletter readers' },
      body: {
        job: {
          type: 4,
          customer_match_user_list_metadata: {
            user_list: 'customers/1/userLists/1',
            consent: { ad_user_data: 2, ad_personalization: 2 },
          },
        },
      },
    },
    kind: 'list',
    inOrder: ['clear', 'conditional'],
    tells: [],
    unread: [],
    expands: [],
    policies: ['google-election-ads-targeting'],
  },
];
