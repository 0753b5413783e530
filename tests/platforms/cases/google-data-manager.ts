import type { BodyCase } from '../body-case.js';

const HASH = 'd6117306485ed0e50afab3ac871e98f81699151f30281527d63ff5f233656c69';

const DESTINATION = {
  operatingAccount: { accountType: 'GOOGLE_ADS', accountId: '1' },
  productDestinationId: '8100000001',
};

const NAMED = { '8100000001': 'Newsletter readers' };

export const googleDataManagerBodies: readonly BodyCase[] = [
  {
    name: 'a list that the advertiser gathered itself',
    platform: 'google-data-manager',
    request: {
      object: 'user-list',
      apiVersion: 'v1',
      body: {
        displayName: 'Newsletter readers',
        description: 'Readers of our newsletter on buses',
        membershipStatus: 'OPEN',
        membershipDuration: '15552000s',
        ingestedUserListInfo: {
          uploadKeyTypes: ['CONTACT_ID'],
          contactIdInfo: { dataSourceType: 'DATA_SOURCE_TYPE_FIRST_PARTY' },
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
  {
    name: 'a voter file, as the npm client takes it',
    platform: 'google-data-manager',
    request: {
      object: 'user-list',
      body: {
        parent: 'accountTypes/GOOGLE_ADS/accounts/1',
        userList: {
          displayName: 'County 2026',
          membershipDuration: { seconds: 15552000 },
          ingestedUserListInfo: { uploadKeyTypes: [1], contactIdInfo: { dataSourceType: 3 } },
        },
      },
    },
    kind: 'list',
    inOrder: ['restricted'],
    tells: [
      ['/body/userList/ingestedUserListInfo/contactIdInfo/dataSourceType', 'political-opinions', 'proxy'],
    ],
    unread: [],
    expands: [],
    policies: ['google-election-ads-targeting'],
  },
  {
    name: 'device ids from the app of a mosque, by a partner',
    platform: 'google-data-manager',
    request: {
      object: 'user-list',
      body: {
        display_name: 'App users',
        ingested_user_list_info: {
          upload_key_types: ['MOBILE_ID'],
          mobile_id_info: {
            data_source_type: 'DATA_SOURCE_TYPE_THIRD_PARTY_PARTNER_DATA',
            key_space: 'ANDROID',
            app_id: 'com.example.mosque',
          },
        },
      },
    },
    kind: 'list',
    inOrder: ['restricted'],
    tells: [
      [
        '/body/ingested_user_list_info/mobile_id_info/app_id',
        'religious-or-philosophical-beliefs',
        'declared',
      ],
    ],
    unread: [],
    expands: [],
    policies: ['google-election-ads-targeting'],
  },
  {
    name: 'a list whose name gives a faith away',
    platform: 'google-data-manager',
    request: {
      object: 'user-list',
      body: {
        displayName: 'Mosque visitors Leicester',
        ingestedUserListInfo: { uploadKeyTypes: ['USER_ID'], userIdInfo: {} },
      },
    },
    kind: 'list',
    inOrder: ['restricted'],
    tells: [['/body/displayName', 'religious-or-philosophical-beliefs', 'declared']],
    unread: [],
    expands: [],
    policies: ['google-election-ads-targeting'],
  },
  {
    name: 'an audience that an agency sells',
    platform: 'google-data-manager',
    request: {
      object: 'user-list',
      body: {
        displayName: 'Commuters',
        ingestedUserListInfo: {
          uploadKeyTypes: ['PSEUDONYMOUS_ID'],
          partnerAudienceInfo: { partnerAudienceSource: 'AGENCY_PROVIDER_AUDIENCE' },
        },
      },
    },
    kind: 'list',
    inOrder: ['needs-information', 'restricted'],
    tells: [],
    unread: [],
    expands: [],
    policies: ['google-election-ads-targeting'],
  },
  {
    name: 'hashed people for a list with a name',
    platform: 'google-data-manager',
    request: {
      object: 'audience-members',
      names: NAMED,
      body: {
        destinations: [DESTINATION],
        audienceMembers: [
          {
            userData: {
              userIdentifiers: [
                { emailAddress: HASH },
                {
                  address: { givenName: HASH, familyName: HASH, regionCode: 'GB', postalCode: 'LE1 1AA' },
                },
              ],
            },
          },
        ],
        consent: { adUserData: 'CONSENT_GRANTED', adPersonalization: 'CONSENT_GRANTED' },
        encoding: 'HEX',
        termsOfService: { customerMatchTermsOfServiceStatus: 'ACCEPTED' },
      },
    },
    kind: 'list',
    inOrder: ['clear', 'conditional'],
    tells: [],
    unread: [],
    expands: [],
    policies: ['google-election-ads-targeting'],
  },
  {
    name: 'devices of people who refused, for a list of which only the id is known',
    platform: 'google-data-manager',
    request: {
      object: 'audience-members',
      body: {
        destinations: [DESTINATION],
        audienceMembers: [{ mobileData: { mobileIds: ['38400000-8cf0-11bd-b23e-10b96e40000d'] } }],
        consent: { adUserData: 1, adPersonalization: 2 },
      },
    },
    kind: 'list',
    inOrder: ['needs-information'],
    tells: [],
    unread: ['/body/destinations/0/productDestinationId', '/body/consent/adPersonalization'],
    expands: [],
    policies: ['google-election-ads-targeting'],
  },
  {
    name: 'encrypted people, with a kind of data that we do not know',
    platform: 'google-data-manager',
    request: {
      object: 'audience-members',
      names: NAMED,
      body: {
        destinations: [DESTINATION],
        audienceMembers: [
          { userData: { userIdentifiers: [{ emailAddress: 'CiQAk2yW4Y1mQ==' }] } },
          { householdData: { householdIds: ['h1'] } },
        ],
        encoding: 'BASE64',
        encryptionInfo: {
          gcpWrappedKeyInfo: {
            keyType: 'XCHACHA20_POLY1305',
            wipProvider: 'w',
            kekUri: 'k',
            encryptedDek: 'd',
          },
        },
      },
    },
    kind: 'list',
    inOrder: ['needs-information'],
    tells: [],
    unread: ['/body/audienceMembers/1/householdData'],
    expands: [],
    policies: ['google-election-ads-targeting'],
  },
];
