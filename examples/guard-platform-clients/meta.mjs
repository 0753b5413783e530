// Puts the screener in front of Meta's own client: each body that it is about to send is screened as it is.
//
//   npm start                                              in one terminal
//   node examples/guard-platform-clients/meta.mjs          in another
import facebook from 'facebook-nodejs-business-sdk';
import { createScreener, LaunchRefusedError, ScreenerError } from 'article22-screener-sdk';

const { AdAccount, FacebookAdsApi } = facebook;
const screener = createScreener({ baseUrl: process.env.SCREENER_URL ?? 'http://127.0.0.1:3000' });

/** What the last part of an address makes, by the names that `screener.platforms.list()` gives. */
const OBJECTS = { customaudiences: 'custom-audience', adsets: 'ad-set' };

/** What no body can say: see `missing` of an answer for what else it may take. */
const context = {
  launchDate: '2027-04-20',
  campaign: { vote: 'Borough council election', territory: 'england' },
  controller: { name: 'Riverside Party', kind: 'registered-party' },
  audience: { linkedToPeople: 'no' }, // counts where the body says nothing but areas
  message: {
    text: 'Better buses for our town. Vote on 6 May.',
    sponsorShown: 'yes',
    presentedAs: 'political-advertising',
  },
  delivery: { techniques: [], deviceTechnologies: [] },
};
const parent = { special_ad_categories: ['ISSUES_ELECTIONS_POLITICS'], special_ad_category_country: ['GB'] };

const api = FacebookAdsApi.init('a-token-that-stays-here');
const send = fakeNetwork; // in your own program: api.call.bind(api)

api.call = async (method, path, params = {}, ...rest) => {
  const object = method === 'POST' ? OBJECTS[path.at(-1)] : undefined;
  if (object === undefined) return send(method, path, params, ...rest);
  const { result } = await screener.platforms.meta.guard(
    params,
    { object, apiVersion: FacebookAdsApi.VERSION, parent, context },
    () => send(method, path, params, ...rest),
    // Ask somebody who can say whether the open duties are met. Here nobody can.
    { onConditional: () => false },
  );
  return result;
};

const account = new AdAccount('act_1000000000001');
const attempts = {
  // Everybody in two postcode districts, and nobody whom Meta adds.
  'two districts': () =>
    account.createAdSet([], {
      name: 'North of the river',
      billing_event: 'IMPRESSIONS',
      optimization_goal: 'REACH',
      daily_budget: 2000,
      targeting: {
        age_min: 18,
        geo_locations: { zips: [{ key: 'GB:LE1' }, { key: 'GB:LE2' }] },
        targeting_automation: { advantage_audience: 0 },
      },
    }),
  // Mosque goers by an interest, and whoever Meta adds by itself.
  'friday prayer': () =>
    account.createAdSet([], {
      name: 'Ward 4',
      billing_event: 'IMPRESSIONS',
      optimization_goal: 'REACH',
      daily_budget: 2000,
      targeting: {
        age_min: 18,
        geo_locations: { countries: ['GB'] },
        flexible_spec: [{ interests: [{ id: '6003000000001', name: 'Friday prayer' }] }],
      },
    }),
  // Strangers who resemble the people of a list of which only the id is known.
  'lookalike audience': () =>
    account.createCustomAudience([], {
      name: 'Like our bus petition',
      subtype: 'LOOKALIKE',
      origin_audience_id: '23850000000000101',
      lookalike_spec: JSON.stringify({ type: 'similarity', ratio: 0.02, country: 'GB' }),
    }),
};

for (const [name, attempt] of Object.entries(attempts)) {
  try {
    const { id } = await attempt();
    console.log(`${name}: made as ${id}`);
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

/** Stands in for the network, so that the example reaches nobody. */
async function fakeNetwork(method, path) {
  console.log(`sent ${method} ${path.join('/')}`);
  return { id: '120210000000000001' };
}
