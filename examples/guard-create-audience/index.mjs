// Guards the call that creates an audience: nothing reaches the ad platform before the plan is screened.
//
//   npm start                                            in one terminal
//   node examples/guard-create-audience/index.mjs        in another
import { createScreener, LaunchRefusedError, ScreenerError } from 'article22-screener-sdk';

const screener = createScreener({ baseUrl: process.env.SCREENER_URL ?? 'http://127.0.0.1:3000' });

/** @type {Record<string, import('article22-screener-sdk').Plan>} */
const plans = {
  // Beside articles on gardening, whoever reads them: nothing about a person decides.
  'gardening pages': {
    reference: 'gardening-pages',
    audience: { kind: 'contextual', pageTopics: ['Gardening'] },
    message: {
      text: 'Save our allotments: vote on 6 May.',
      sponsorShown: 'yes',
      presentedAs: 'political-advertising',
    },
    delivery: { channels: ['online-ad'], techniques: [], deviceTechnologies: [] },
  },
  // A list with a name that tells what people believe, and little else said about it.
  'parish list': {
    reference: 'parish-list',
    audience: { kind: 'list', name: 'Catholic parish newsletter', platform: { name: 'Meta' } },
  },
  // People scored for neuroticism get a message made to frighten them.
  'anxious people': {
    reference: 'anxious-people',
    audience: { kind: 'segments', signals: [{ value: 'High neuroticism score' }] },
    profiling: { techniques: [{ kind: 'psychometric', traits: ['neuroticism'] }] },
    message: { text: 'Burglars are coming to your street.', tone: ['fear'] },
  },
};

for (const [name, plan] of Object.entries(plans)) {
  try {
    const { screening, result } = await screener.guard(
      plan,
      (screening) => createAudience(name, screening.id),
      {
        // Ask somebody who can say whether the open duties are met. Here nobody can.
        onConditional: () => false,
      },
    );
    console.log(`${name}: created ${result.audienceId}, screening ${screening.id}`);
  } catch (error) {
    if (error instanceof LaunchRefusedError) {
      console.log(`${name}: refused. ${error.message}`); // it names what to fix
    } else if (error instanceof ScreenerError) {
      console.error(`${name}: not launched, as it could not be screened. ${error.message}`);
      process.exitCode = 1;
    } else {
      throw error; // createAudience itself failed
    }
  }
}

/**
 * Stands in for the ad platform's own call. The screening's id is kept beside the audience, to find the screening and its receipt by.
 *
 * @param {string} name
 * @param {string} screeningId
 */
async function createAudience(name, screeningId) {
  console.log(`createAudience(${JSON.stringify(name)}, screened as ${screeningId})`);
  return Promise.resolve({ audienceId: `audience-${name.replaceAll(' ', '-')}` });
}
