// Puts the screener in front of google-ads-api: its hook sees each mutation before it is sent.
//
//   npm start                                              in one terminal
//   node examples/guard-platform-clients/google-ads.mjs    in another
import { GoogleAdsApi, enums } from 'google-ads-api';
import { createScreener, LaunchRefusedError, ScreenerError } from 'article22-screener-sdk';

const screener = createScreener({ baseUrl: process.env.SCREENER_URL ?? 'http://127.0.0.1:3000' });

/** What a service makes, by the names that `screener.platforms.list()` gives. */
const OBJECTS = {
  'UserListService.mutateUserLists': 'user-list',
  'CustomAudienceService.mutateCustomAudiences': 'custom-audience',
};

/** What no body can say: see `missing` of an answer for what else it may take. */
const context = {
  launchDate: '2027-04-20',
  campaign: { vote: 'Borough council election', territory: 'england' },
  controller: { name: 'Riverside Party', kind: 'registered-party' },
};

const client = new GoogleAdsApi({ client_id: 'id', client_secret: 'secret', developer_token: 'token' });
const customer = client.Customer(
  { customer_id: '1000000001', refresh_token: 'token' },
  {
    onMutationStart: async ({ method, mutation, cancel }) => {
      const object = OBJECTS[method];
      if (object === undefined) return;
      await screener.platforms.googleAds.guard(
        mutation,
        { object, apiVersion: 'v24', context },
        () => undefined, // whatever goes through here is sent by the client itself
        { onConditional: () => false },
      );
      // Leave this out in your own program: it answers in the network's place.
      cancel({ results: [{ resource_name: 'customers/1000000001/userLists/1' }] });
    },
  },
);

const attempts = {
  'list of electors': () =>
    customer.userLists.create([
      {
        name: 'County electors 2027',
        membership_life_span: 180,
        crm_based_user_list: {
          upload_key_type: enums.CustomerMatchUploadKeyType.CONTACT_INFO,
          data_source_type: enums.UserListCrmDataSourceType.THIRD_PARTY_VOTER_FILE,
        },
      },
    ]),
  'custom audience': () =>
    customer.customAudiences.create([
      {
        name: 'Clinic users',
        type: enums.CustomAudienceType.AUTO,
        members: [
          {
            member_type: enums.CustomAudienceMemberType.KEYWORD,
            keyword: 'dialysis appointments near me',
          },
        ],
      },
    ]),
};

for (const [name, attempt] of Object.entries(attempts)) {
  try {
    const { results } = await attempt();
    console.log(`${name}: made as ${results[0].resource_name}`);
  } catch (error) {
    if (error instanceof LaunchRefusedError) {
      console.log(`${name}: not sent. ${error.message}`);
    } else if (error instanceof ScreenerError) {
      console.error(`${name}: not sent, as it could not be screened. ${error.message}`);
      process.exitCode = 1;
    } else {
      throw error; // the platform's own call failed
    }
  }
}
